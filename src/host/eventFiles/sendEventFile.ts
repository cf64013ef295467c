/** Sends what is in an event file, or a part of it, to a live session: the one that is named, in front, or chosen. */
import { basename } from 'node:path';
import { ProgressLocation, Uri, window, workspace } from 'vscode';
import { describeError, RealtimeError } from '../../base/errors.ts';
import { phrase, t } from '../../base/l10n.ts';
import type { TextRange } from '../../protocol/jsonText.ts';
import { parseSequence } from '../../protocol/eventSequence.ts';
import type { EventSequences } from '../eventSequences.ts';
import type { LiveSession } from '../liveSession.ts';
import type { Panels } from '../panels.ts';
import { SessionPanel } from '../sessionPanel.ts';
import { EVENT_FILE, notJson } from './eventFile.ts';
import type { SendOutcomes } from './sendOutcomes.ts';
import type { FilePart } from './sending.ts';

export interface SendServices {
  readonly panels: Panels;
  readonly sequences: EventSequences;
  /** Tells in the file's editor what became of it. */
  readonly sent: SendOutcomes;
  /** Runs "Realtime: Connect"; resolves when a session is there or the person does not want one. */
  readonly connect: () => Promise<void>;
}

/** What a CodeLens hands to its command. */
export interface SendEventArgument {
  readonly uri: Uri;
  /** The part of the file to send, from and to a character; all of it where there is none. */
  readonly part?: readonly [start: number, end: number];
  /** Where to; asked for where there is none and there are several. */
  readonly panel?: SessionPanel;
}

/**
 * @param argument of a CodeLens, a file of the Explorer's menu, or nothing: the file in the editor
 * @returns the entry of a single event in the session's log; undefined for a list, and when nothing was sent
 * @throws RealtimeError `no-event-file`, `not-connected`, or as `EventSequences.start`
 */
export async function sendEventFile(argument: unknown, services: SendServices): Promise<number | undefined> {
  const { uri, part, panel } = argumentOf(argument);
  const document = await workspace.openTextDocument(uri);
  const { version } = document;
  const inFile = document.getText();
  const whole = inFile.trim();
  const text = part ? whole.slice(...part) : whole;
  const beginsAt = inFile.length - inFile.trimStart().length + (part?.[0] ?? 0);
  const filePart: FilePart = [beginsAt, beginsAt + text.length];
  // Who was asked something meanwhile may have edited it: then the places of before mean nothing.
  const begin = (to: LiveSession): Outcome => (document.version === version ? services.sent.begin(uri, to) : untold);
  const session = (panel && services.panels.requireLive(panel)) ?? (await liveSession(services));
  if (!session) return undefined;
  if (!part && parseSequence(text)) {
    await sendList(text, session, services.sequences, { part: filePart, begin });
    return undefined;
  }
  const problem = notJson(text);
  if (problem !== undefined && !(await isWanted(t('{0} is not JSON: {1}.', basename(uri.path), problem))))
    return undefined;
  const sending = begin(session);
  let n: number;
  try {
    n = session.send(text);
  } catch (error) {
    sending.failed(filePart, describeError(error));
    throw error;
  }
  sending.sent(filePart, n);
  void window.setStatusBarMessage(t('Sent to {0} as #{1}', session.name, n), SHOWN_MS);
  return n;
}

const SHOWN_MS = 5000;

type Outcome = ReturnType<SendOutcomes['begin']>;
const untold: Outcome = { sent: () => undefined, failed: () => undefined };

async function isWanted(what: string): Promise<boolean> {
  const send = t('Send As It Is');
  return (await window.showWarningMessage(what, { modal: true }, send)) === send;
}

/** With its progress where VS Code shows it, and a way to cancel it. */
async function sendList(
  text: string,
  session: LiveSession,
  sequences: EventSequences,
  { part, begin }: { readonly part: FilePart; readonly begin: (session: LiveSession) => Outcome },
): Promise<void> {
  const steps = parseSequence(text)?.steps ?? [];
  const inFile = ({ start, end }: TextRange): FilePart => [start + part[0], end + part[0]];
  const sends = steps.filter(({ kind }) => kind === 'send');
  let count = 0;
  const started = (): ReturnType<EventSequences['start']> => {
    try {
      return sequences.start(session, text, (n) => {
        const step = sends[count++];
        if (step) sending.sent(inFile(step.range), n);
      });
    } catch (error) {
      // The list that is running may be this one: what is told of it stays.
      const isRunning = error instanceof RealtimeError && error.code === 'list-running';
      if (!isRunning) begin(session).failed(part, describeError(error));
      throw error;
    }
  };
  const { events, finished } = started();
  // Nothing of the list is sent in the same turn.
  const sending = begin(session);
  await window.withProgress(
    {
      location: ProgressLocation.Notification,
      title:
        events === 1 ? t('Sending 1 event to {0}', session.name) : t('Sending {0} events to {1}', events, session.name),
      cancellable: true,
    },
    async (progress, cancelled) => {
      cancelled.onCancellationRequested(() => sequences.cancel(session));
      const show = (): void => {
        const { sequence } = session;
        if (sequence)
          progress.report({ message: t('{0} of {1}, {2}', sequence.sent, sequence.events, sequence.doing) });
      };
      const subscription = session.onDidChange(show);
      show();
      try {
        await finished;
      } catch (error) {
        // Who cancelled it knows.
        if (cancelled.isCancellationRequested) return;
        const step = steps[(session.sequence?.step ?? 1) - 1];
        // Of an event that was refused it says so itself.
        if (step?.kind !== 'send') sending.failed(step ? inFile(step.range) : part, describeError(error));
        throw error;
      } finally {
        subscription.dispose();
      }
    },
  );
}

function argumentOf(argument: unknown): SendEventArgument {
  if (argument instanceof Uri) return { uri: argument };
  if (typeof argument === 'object' && argument !== null && 'uri' in argument && argument.uri instanceof Uri) {
    const { uri, part, panel } = argument as Partial<SendEventArgument> & { uri: Uri };
    return {
      uri,
      ...(Array.isArray(part) && { part }),
      ...(panel instanceof SessionPanel && { panel }),
    };
  }
  const document = window.activeTextEditor?.document;
  if (document && (EVENT_FILE.test(document.uri.path) || document.languageId === 'json')) return { uri: document.uri };
  throw new RealtimeError('no-event-file', phrase('No event file is in front.'), {
    hint: phrase(
      'Open a *.realtime-event.json or *.realtime-events.json file, or save an event from the composer as one.',
    ),
  });
}

/** The only live session, the one that was chosen of several, or one that was connected for this. */
async function liveSession({ panels, connect }: SendServices): Promise<LiveSession | undefined> {
  const live = panels.live;
  if (live.length === 0) {
    const choice = await window.showWarningMessage(
      t('Nothing can be sent: no Realtime session is connected.'),
      t('Connect…'),
    );
    if (!choice) return undefined;
    await connect();
    return panels.live.at(-1)?.liveSession;
  }
  if (live.length === 1) return live[0]?.liveSession;
  const picks = live.map((panel) => ({
    label: panel.session.name,
    description: panel === panels.liveInFront ? t('in front') : '',
    panel,
  }));
  return (await window.showQuickPick(picks, { title: t('Realtime: Send Event File'), placeHolder: t('Where to') }))
    ?.panel.liveSession;
}
