/** The desk at which the function calls of one live session are answered, and what its panel shows of it. */
import type { Event } from '../../base/emitter.ts';
import type { StubState } from '../../contract/messages.ts';
import { AnswerDesk, type DeskOptions } from '../../session/stubs/answerDesk.ts';
import type { Stubs } from '../../session/stubs/stub.ts';
import type { LiveSession } from '../liveSession.ts';

export interface SessionStubsOptions {
  readonly read: () => Stubs;
  /** `read` gives something else from now on. */
  readonly onDidChange: Event<void>;
  readonly produce: DeskOptions['produce'];
  readonly onError: DeskOptions['onError'];
}

export class SessionStubs {
  readonly #desk: AnswerDesk;

  /** For as long as the session lives; to be made before it opens. */
  constructor(
    private readonly session: LiveSession,
    private readonly options: SessionStubsOptions,
  ) {
    this.#desk = new AnswerDesk(session, {
      stubOf: (tool) => options.read().byTool.get(tool),
      produce: options.produce,
      after: (ms, run) => {
        const timer = setTimeout(run, ms);
        return { dispose: () => clearTimeout(timer) };
      },
      onChange: () => this.tell(),
      onError: options.onError,
    });
    session.onDidAppend((entries) => this.#desk.observe(entries));
    const changes = options.onDidChange(() => this.tell());
    session.onDidEnd(() => {
      changes.dispose();
      this.#desk.dispose();
    });
    // On the side of a call that another program holds, that program answers.
    if (session.target.url.includes('call_id=')) this.#desk.automatic = false;
    this.tell();
  }

  get automatic(): boolean {
    return this.#desk.automatic;
  }

  set automatic(automatic: boolean) {
    this.#desk.automatic = automatic;
  }

  /** Runs the stub of a call now. @throws RealtimeError `no-such-call`, `already-answered`, `no-stub` */
  run(callId: string): Promise<void> {
    return this.#desk.runNow(callId);
  }

  /** Sends an output that somebody wrote, see `AnswerDesk.answer`. */
  answer(callId: string, text: string, respondText: string | undefined): number {
    return this.#desk.answer(callId, text, respondText);
  }

  /** Shows the panel how it stands, when the setting was changed, too. */
  tell(): void {
    const { byTool, problems } = this.options.read();
    const state: StubState = {
      automatic: this.#desk.automatic,
      tools: [...byTool.keys()],
      problems,
      runs: this.#desk.runs,
    };
    this.session.stubs = state;
  }
}
