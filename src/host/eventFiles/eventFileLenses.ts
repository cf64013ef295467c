import { t } from '../../base/l10n.ts';
import { CodeLens, EventEmitter, Range, type CodeLensProvider, type Command, type TextDocument } from 'vscode';
import { DisposableStore } from '../../base/disposable.ts';
import { parseSequence, sequenceInWords } from '../../protocol/eventSequence.ts';
import { commandIds } from '../names.ts';
import type { Panels } from '../panels.ts';
import type { SendOutcomes } from './sendOutcomes.ts';
import type { SendOutcome } from './sending.ts';
import type { SendEventArgument } from './sendEventFile.ts';

/** Events of a list beyond this have no line of their own above them. */
const MOST_STEPS = 200;

const icons: Readonly<Record<SendOutcome['kind'], string>> = {
  pending: 'loading~spin',
  sent: 'check',
  confirmed: 'check',
  unanswered: 'warning',
  refused: 'error',
  failed: 'error',
};
/** A line above an event is one line. */
const MOST_CHARACTERS = 120;

function cut(words: string): string {
  const line = words.replace(/\s+/g, ' ').replaceAll('$(', '$ (');
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}…` : line;
}

/** "Send to …" above an event in a file, above a list of them, and above each of its events. */
export class EventFileLenses extends DisposableStore implements CodeLensProvider {
  readonly #didChange = this.add(new EventEmitter<void>());
  readonly onDidChangeCodeLenses = this.#didChange.event;
  #known = '';

  constructor(
    private readonly panels: Panels,
    private readonly sent: SendOutcomes,
  ) {
    super();
    this.add(sent.onDidChange(() => this.#didChange.fire()));
    // Sessions change with each frame; what stands above an event does when one comes or goes.
    this.add(
      panels.onDidChange(() => {
        const names = JSON.stringify(panels.live.map(({ session }) => session.name));
        if (names === this.#known) return;
        this.#known = names;
        this.#didChange.fire();
      }),
    );
  }

  provideCodeLenses(document: TextDocument): CodeLens[] {
    const text = document.getText();
    const { uri } = document;
    const sequence = parseSequence(text);
    const first = document.positionAt(text.length - text.trimStart().length);
    const top = new Range(first, first);
    const outcomes = this.sent.of(uri).map(
      ({ part, kind, words }, index) =>
        new CodeLens(new Range(document.positionAt(part[0]), document.positionAt(part[1])), {
          command: commandIds.showSentEvent,
          title: `$(${icons[kind]}) ${cut(words)}`,
          tooltip: t('{0}. Click to show it in the session.', words),
          arguments: [uri, index],
        }),
    );
    if (!sequence) {
      return [...this.#commands(t('Send'), { uri }).map((command) => new CodeLens(top, command)), ...outcomes];
    }
    const all = this.#commands(t('Send all ({0})', sequenceInWords(sequence.steps)), { uri });
    const offset = text.length - text.trimStart().length;
    const single = sequence.steps.flatMap((step) => {
      if (step.kind !== 'send') return [];
      const { start, end } = step.range;
      const range = new Range(document.positionAt(start), document.positionAt(end));
      return this.#commands(t('Send'), { uri, part: [start - offset, end - offset] }).map(
        (command) => new CodeLens(range, command),
      );
    });
    return [...all.map((command) => new CodeLens(top, command)), ...single.slice(0, MOST_STEPS), ...outcomes];
  }

  /** To the one session; with several to the one in front, or a chosen one; without any the way to one. */
  #commands(what: string, argument: SendEventArgument): Command[] {
    const { live, liveInFront } = this.panels;
    const command = commandIds.sendEventFile;
    if (!liveInFront) {
      return [
        {
          command,
          title: `$(debug-disconnect) ${t('{0}: connect first…', what)}`,
          tooltip: t('No session is connected'),
          arguments: [argument],
        },
      ];
    }
    const { name } = liveInFront.session;
    const named = {
      command,
      title: `$(send) ${t('{0} to {1}', what, name)}`,
      tooltip: t('Sends exactly this text'),
      arguments: [{ ...argument, panel: liveInFront }],
    };
    return live.length === 1 ? [named] : [named, { command, title: t('{0} to…', what), arguments: [argument] }];
  }
}
