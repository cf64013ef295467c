import { env, UIKind, Uri, window, workspace, type QuickPickItem } from 'vscode';
import { describeError, RealtimeError } from '../base/errors.ts';
import { isMicrophoneOn, QUIETEST_DBFS, type MicrophoneChange } from '../contract/microphone.ts';
import { turnDetectionType } from '../protocol/sessionConfig.ts';
import type { HostLog } from './hostLog.ts';
import type { LiveSession } from './liveSession.ts';
import type { CaptureEnd, MicrophoneCapture } from './microphone/capture.ts';
import type { CaptureProgram } from './microphone/capturePrograms.ts';
import type { PageOptions } from './microphone/pageSource.ts';
import type { StartSource } from './microphone/source.ts';
import { phrase, t } from '../base/l10n.ts';

/** The server refuses to commit less. */
const MINIMUM_COMMIT_MS = 100;
const PROBE_TIMEOUT_MS = 2_000;

/** The microphone of each session, and what VS Code has to do for it: open the browser, ask, and say what went wrong. */
export class Microphones {
  readonly #running = new Map<LiveSession, MicrophoneCapture>();

  /** @param extensionUri where the page is */
  constructor(
    private readonly extensionUri: Uri,
    private readonly log: HostLog,
  ) {}

  /**
   * Resolves when the page was given to the browser, or the program runs; a page hears nothing before the person has
   * agreed there. Also when the question what shall capture was closed.
   * @param source `page` or `program`, its default device; asked for when it is anything else
   * @throws RealtimeError `not-connected`, `microphone-on`, `append-running`, `page-cannot-listen`, `microphone-no-address`,
   * and as `startProgram`
   */
  async start(session: LiveSession, source?: unknown): Promise<void> {
    requireFree(session);
    const before = session.microphone;
    session.microphone = {
      phase: 'choosing',
      pushToTalk: false,
      devices: [],
      sentMs: 0,
      rmsDbfs: QUIETEST_DBFS,
      peakDbfs: QUIETEST_DBFS,
    };
    let chosen: StartSource | undefined;
    try {
      if (source === 'page') chosen = this.#startPage;
      else if (source === 'program') chosen = await startProgram();
      else chosen = await this.#choose();
    } finally {
      if (!chosen) session.microphone = before;
    }
    if (!chosen) return;
    const { MicrophoneCapture: Capture } = await import('./microphone/capture.ts');
    if (session.readOnly) {
      session.microphone = before;
      requireFree(session);
    }
    const capture = new Capture(session);
    this.#running.set(session, capture);
    capture.onDidEnd((end) => {
      this.#running.delete(session);
      this.#ended(session, end).catch((error: unknown) => this.log.show(error));
    });
    await capture.begin(chosen);
  }

  stop(session: LiveSession): void {
    this.#running.get(session)?.stop();
  }

  /** @throws RealtimeError `microphone-off`, `microphone-not-live` */
  change(session: LiveSession, change: MicrophoneChange): void {
    this.#require(session).change(change);
  }

  /** @throws RealtimeError as `change` */
  toggleMute(session: LiveSession): void {
    const capture = this.#require(session);
    capture.change({ muted: !capture.muted });
  }

  /** @throws RealtimeError as `change` */
  togglePushToTalk(session: LiveSession): void {
    const capture = this.#require(session);
    capture.change({ pushToTalk: !capture.pushToTalk });
  }

  /** @throws RealtimeError as `change` */
  async chooseDevice(session: LiveSession): Promise<void> {
    const capture = this.#require(session);
    const { devices = [], deviceId } = session.microphone ?? {};
    if (devices.length === 0) throw capture.notOnYet();
    const items = devices.map(({ id, label }) => ({ label, id, ...(id === deviceId && { description: t('in use') }) }));
    const choice = await window.showQuickPick(items, { title: t('Choose Microphone'), placeHolder: t('Devices') });
    if (choice) capture.change({ deviceId: choice.id });
  }

  #require(session: LiveSession): MicrophoneCapture {
    const capture = this.#running.get(session);
    if (capture) return capture;
    throw new RealtimeError('microphone-off', phrase('The microphone of this session is off.'), {
      hint: phrase('Run "Realtime: Start Microphone".'),
    });
  }

  /** Undefined when the question was closed. @throws RealtimeError as `startProgram` */
  async #choose(): Promise<StartSource | undefined> {
    const page = {
      label: t('$(browser) Page in the browser'),
      detail: t('Works wherever VS Code runs. Opens once, on a port of this machine.'),
    };
    const choice = await window.showQuickPick([page, ...(await programItems())], {
      title: t('Start Microphone'),
      placeHolder: t('What should capture it?'),
      matchOnDescription: true,
    });
    if (choice === undefined) return undefined;
    if (choice === page) return this.#startPage;
    return 'start' in choice ? choice.start() : undefined;
  }

  readonly #startPage: StartSource = async (listener) => {
    const { startPageSource } = await import('./microphone/pageSource.ts');
    return startPageSource(this.#pageOptions(), listener);
  };

  #pageOptions(): PageOptions {
    return {
      folder: Uri.joinPath(this.extensionUri, 'dist', 'webview').fsPath,
      open: async (page) => {
        const { port, token } = page;
        const here = Uri.parse(`http://127.0.0.1:${port}/`);
        const seen = await externalAddress(here, port);
        page.allow(seen.toString());
        if (await leadsNowhere(seen)) {
          this.#offerLink(
            here.with({ fragment: token }),
            t('VS Code’s address for the page leads nowhere: {0}.', seen.toString()),
          );
          return;
        }
        // An address of the person's own machine is no end to VS Code: it would forward that, too.
        const isForwarded = isLoopback(seen) && seen.authority !== here.authority;
        const link = (isForwarded ? here : seen).with({ fragment: token });
        if (!(await env.openExternal(link)))
          this.#offerLink(seen.with({ fragment: token }), t('VS Code opened no browser.'));
      },
      hint: (port) =>
        env.remoteName === undefined
          ? phrase('Start the microphone again, and let VS Code open the page.')
          : phrase(
              'VS Code runs on another machine ({0}): its port {1} must be forwarded to yours. Where that cannot be, no page can reach it.',
              env.remoteName,
              port,
            ),
    };
  }

  /** Where VS Code cannot open the page, the person can. */
  #offerLink(link: Uri, why: string): void {
    const copy = t('Copy Link');
    void window
      .showWarningMessage(
        t('Realtime: {0} Open the microphone’s page yourself, in a browser on this machine.', why),
        copy,
      )
      .then((choice) => (choice === copy ? env.clipboard.writeText(link.toString()) : undefined));
  }

  async #ended(session: LiveSession, { failure, isSessionOver }: CaptureEnd): Promise<void> {
    if (failure) this.log.show(failure);
    if (isSessionOver === true || session.readOnly) return;
    const { state, microphone } = session;
    if (microphone === undefined || microphone.sentMs === 0) return;
    if (turnDetectionType(state.session) !== undefined || state.buffer.bufferedMs < MINIMUM_COMMIT_MS) return;
    const [commit, respond] = [t('Commit'), t('Commit and Respond')];
    const message = t('Turn detection is off: what the microphone heard waits in the input audio buffer.');
    const choice = await window.showInformationMessage(message, commit, respond);
    if (choice === undefined) return;
    session.send(JSON.stringify({ type: 'input_audio_buffer.commit' }));
    if (choice === respond) session.send(JSON.stringify({ type: 'response.create' }));
  }
}

interface ProgramItem extends QuickPickItem {
  readonly start: () => Promise<StartSource>;
}

/** One for each device of the program there is; or one that says, when it is chosen, why there is none. */
async function programItems(): Promise<readonly ProgramItem[]> {
  try {
    const program = await allowedProgram();
    return program.devices.map(({ id, label }) => ({
      label: `$(mic) ${label}`,
      description: t('through {0}', program.name),
      start: () => Promise.resolve(sourceOf(program, id)),
    }));
  } catch (error) {
    if (!(error instanceof RealtimeError)) throw error;
    return [
      {
        label: t('$(circle-slash) Program of this machine'),
        detail: describeError(error),
        start: () => Promise.reject(error),
      },
    ];
  }
}

/** @throws RealtimeError `microphone-remote`, `microphone-untrusted`, and as `findCaptureProgram` */
async function startProgram(): Promise<StartSource> {
  const program = await allowedProgram();
  return sourceOf(program, program.devices[0]?.id ?? '');
}

function sourceOf(program: CaptureProgram, deviceId: string): StartSource {
  return async (listener) => {
    const { ProgramSource } = await import('./microphone/programSource.ts');
    return new ProgramSource(program, deviceId, listener);
  };
}

async function allowedProgram(): Promise<CaptureProgram> {
  // Elsewhere the extension host runs on a machine whose microphone, if it has one, is not this person's.
  if (env.uiKind !== UIKind.Desktop || env.remoteName !== undefined) {
    const message = phrase('VS Code runs its extensions on another machine than the one you sit at.');
    throw new RealtimeError('microphone-remote', message, { hint: phrase('Use the page in the browser.') });
  }
  if (!workspace.isTrusted) {
    throw new RealtimeError(
      'microphone-untrusted',
      phrase('In a workspace that is not trusted no program is started.'),
      {
        hint: phrase('Trust the workspace, or use the page in the browser.'),
      },
    );
  }
  return (await import('./microphone/capturePrograms.ts')).findCaptureProgram();
}

/** As the person's browser sees it: VS Code forwards the port where it can. @throws RealtimeError `microphone-no-address` */
async function externalAddress(here: Uri, port: number): Promise<Uri> {
  try {
    return await env.asExternalUri(here);
  } catch (cause) {
    throw new RealtimeError(
      'microphone-no-address',
      phrase('VS Code could not make port {0} reachable for your browser.', port),
      {
        hint: phrase('The microphone page needs port forwarding where VS Code runs on another machine.'),
        cause,
      },
    );
  }
}

/**
 * A VS Code that is served to a browser names an address below its own for each port, also where nothing answers there. Only
 * "not found" is taken for an answer: another server may ask who is there first.
 */
async function leadsNowhere(seen: Uri): Promise<boolean> {
  if (!isLoopback(seen)) return false;
  const signal = AbortSignal.timeout(PROBE_TIMEOUT_MS);
  const answer = await fetch(seen.toString(), { redirect: 'manual', signal }).catch(() => undefined);
  return answer?.status === 404;
}

function isLoopback({ authority }: Uri): boolean {
  return /^(127\.0\.0\.1|localhost)(:|$)/.test(authority);
}

/** @throws RealtimeError `not-connected`, `microphone-on`, `append-running` */
function requireFree(session: LiveSession): void {
  if (session.readOnly) {
    throw new RealtimeError('not-connected', phrase('The session is closed: nothing can be said to it.'), {
      hint: phrase('Connect again; that begins a new conversation.'),
    });
  }
  if (isMicrophoneOn(session.microphone)) {
    throw new RealtimeError('microphone-on', phrase('The microphone of this session is on already.'), {
      hint: phrase('Stop it first; or look for its page in the browser.'),
    });
  }
  const phase = session.appending?.phase;
  if (phase !== undefined && phase !== 'done' && phase !== 'cancelled') {
    throw new RealtimeError('append-running', phrase('A file is being appended to this session.'), {
      hint: phrase('Wait for it, or cancel it first: the two would be mixed up in the buffer.'),
    });
  }
}
