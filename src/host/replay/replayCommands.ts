/** Sending a recording's client side again, and putting its conversation into a new session: both are sessions like any other. */
import { basename } from 'node:path';
import { ProgressLocation, Uri, window, type QuickPickItem } from 'vscode';
import { RealtimeError } from '../../base/errors.ts';
import { isJsonObject, stringAt, type JsonObject } from '../../base/json.ts';
import { rewriteClientEvent } from '../../protocol/rewriteClientEvent.ts';
import { Replay, type ReplayTiming } from '../../replay/replay.ts';
import { replayPlan, type ReplayPlan } from '../../replay/replayPlan.ts';
import { restoration, restorationPlan } from '../../replay/restore.ts';
import { replayBegins, replayEnds, type ReplayOutcome } from '../../session/sessionReplay.ts';
import { thousands } from '../../session/format.ts';
import type { DebugSession } from '../debugSession.ts';
import { chooseDestination, type ConnectServices } from '../endpoints/connect.ts';
import type { HostLog } from '../hostLog.ts';
import type { Launcher } from '../launcher.ts';
import type { LiveSession } from '../liveSession.ts';
import type { Panels } from '../panels.ts';
import type { RestorableRecordings } from '../restorableRecordings.ts';
import { loadRecording } from '../recordings.ts';
import { showComparison, type Compared } from './comparisonPanel.ts';
import type { StubService } from '../stubs/stubService.ts';
import { phrase, t, translated, type Phrase } from '../../base/l10n.ts';

export interface ReplayServices extends ConnectServices {
  readonly panels: Panels;
  readonly launcher: Launcher;
  readonly stubs: StubService;
  readonly log: HostLog;
  readonly recordings: RestorableRecordings;
}

/** What a keybinding or a test may say beforehand; what it leaves open is asked. */
interface Asked {
  /** As `realtime.connect` takes it: `"simulator"`, `"openai"`, the name of an endpoint or a URL. */
  readonly destination: string | undefined;
  readonly timing: ReplayTiming | undefined;
}

const COMPARE = t('Compare');

const outcomes: Readonly<Record<ReplayOutcome, (sent: number, events: number) => Phrase>> = {
  done: (sent, events) => phrase('The replay is done: {0} of {1} events were sent.', sent, events),
  cancelled: (sent, events) => phrase('The replay was cancelled: {0} of {1} events were sent.', sent, events),
  failed: (sent, events) => phrase('The replay failed: {0} of {1} events were sent.', sent, events),
};

/** @throws RealtimeError `nothing-to-replay`, `replay-cut-short`, and as connecting does */
export async function replayRecording(argument: unknown, services: ReplayServices): Promise<void> {
  const recorded = await sessionOf(argument, services.panels);
  const plan = replayPlan(recorded.entries);
  if (plan.steps.length === 0) {
    throw new RealtimeError('nothing-to-replay', phrase('{0} holds no event that a client sent.', recorded.name), {
      hint: hasItems(restoration(recorded.state).events)
        ? phrase('Run "Realtime: Restore Conversation": that works where only the server’s half was recorded, too.')
        : phrase('Send an event first: a replay sends again what was sent.'),
    });
  }
  const asked = askedFor(argument);
  const timing = asked.timing ?? (await chooseTiming(plan));
  const live = timing && (await connect(asked, services, t('Realtime: Replay, against Which Server?')));
  if (!live) return;
  if (recorded.recording) {
    services.recordings.remember(Uri.file(recorded.path).fsPath);
    // It stays the one made last.
    services.recordings.remember(live.path);
  }
  const { name } = recorded;
  const events = plan.steps.length;
  const fileName = recorded.recording && basename(recorded.path);
  live.note(
    phrase('Replay of {0}: {1} events of its client are sent.', name, events),
    replayBegins({ name, fileName, events }),
  );
  let progress = 0;
  const ended = (outcome: ReplayOutcome): void =>
    live.note(outcomes[outcome](progress, events), replayEnds(outcome, progress));
  try {
    // What answered calls then answers them now.
    const isWhole = await services.stubs.without(live, () =>
      send(plan, live, timing, t('Replaying {0}', name), (sent) => (progress = sent)),
    );
    ended(isWhole ? 'done' : 'cancelled');
    if (!isWhole) return;
  } catch (error) {
    ended('failed');
    throw error;
  }
  const original = { session: recorded, uri: argument instanceof Uri ? argument : undefined };
  void offerComparison(original, live, services);
}

/** @throws RealtimeError `nothing-to-restore`, `replay-cut-short`, and as connecting does */
export async function restoreConversation(argument: unknown, services: ReplayServices): Promise<void> {
  const recorded = await sessionOf(argument, services.panels);
  const { events, notes } = restoration(recorded.state);
  if (!hasItems(events)) {
    throw new RealtimeError('nothing-to-restore', phrase('{0} holds no item that a client can create.', recorded.name));
  }
  const live = await connect(askedFor(argument), services, t('Realtime: Restore, on Which Server?'));
  if (!live) return;
  for (const note of notes) live.note(note);
  const plan = restorationPlan(inDialectOf(live, events));
  if (!(await send(plan, live, 'answers', t('Restoring {0}', recorded.name)))) {
    live.note(phrase('Restoring {0} was cancelled.', recorded.name));
    return;
  }
  const items = events.length - (events[0]?.['type'] === 'session.update' ? 1 : 0);
  void window.showInformationMessage(
    [
      items === 1
        ? t('1 item of {0} is in the new session.', recorded.name)
        : t('{0} items of {1} are in the new session.', thousands(items), recorded.name),
      ...notes.map(translated),
    ].join(' '),
  );
}

function hasItems(events: readonly JsonObject[]): boolean {
  return events.some(({ type }) => type === 'conversation.item.create');
}

/** Beta servers take beta events: those of Azure's preview and of Voice Live. */
function inDialectOf(live: LiveSession, events: readonly JsonObject[]): readonly JsonObject[] {
  const { kind } = live.target;
  const isBeta = live.state.dialect === 'beta' || kind === 'azure-preview' || kind === 'voice-live';
  return isBeta ? events.map((event) => rewriteClientEvent(event, 'beta')?.event ?? event) : events;
}

/** From the Explorer a recording that need not be open, else the session in front. */
async function sessionOf(argument: unknown, panels: Panels): Promise<DebugSession> {
  if (argument instanceof Uri) return await loadRecording(argument);
  const { session } = panels.requireCurrent();
  await session.whole;
  return session;
}

function askedFor(argument: unknown): Asked {
  const asked = isJsonObject(argument) && !(argument instanceof Uri) ? argument : {};
  const timing = stringAt(asked, 'timing');
  return {
    destination: stringAt(asked, 'destination'),
    timing: timing === 'answers' || timing === 'recorded' ? timing : undefined,
  };
}

/** Undefined when the pick was closed. A log without times has no choice. */
async function chooseTiming({ steps }: ReplayPlan): Promise<ReplayTiming | undefined> {
  const lastMs = steps.at(-1)?.atMs ?? null;
  if (lastMs === null) return 'answers';
  const seconds = Math.max(1, Math.round(lastMs / 1000));
  const items: (QuickPickItem & { readonly timing: ReplayTiming })[] = [
    {
      timing: 'answers',
      label: t('$(zap) As soon as the server has answered'),
      detail: t('Each event when the server has come as far as it had in the recording'),
    },
    {
      timing: 'recorded',
      label: t('$(watch) At the recorded times'),
      detail: t('Takes {0} s, as the recording did', thousands(seconds)),
    },
  ];
  const choice = await window.showQuickPick(items, {
    title:
      steps.length === 1 ? t('Realtime: Replay 1 Event') : t('Realtime: Replay {0} Events', thousands(steps.length)),
    placeHolder: t('When each event is sent'),
  });
  return choice?.timing;
}

/** Undefined when the user cancelled, or when it did not open: its panel says why. */
async function connect(
  { destination }: Asked,
  services: ReplayServices,
  title: string,
): Promise<LiveSession | undefined> {
  const chosen = await chooseDestination(destination, services, title);
  const live = chosen && (await services.launcher.start(chosen))?.liveSession;
  return live && !live.readOnly ? live : undefined;
}

/** False when the user cancelled it. */
async function send(
  plan: ReplayPlan,
  live: LiveSession,
  timing: ReplayTiming,
  title: string,
  onSent: (sent: number) => void = () => undefined,
): Promise<boolean> {
  const total = plan.steps.length;
  return await window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (progress, token) => {
      const abort = new AbortController();
      token.onCancellationRequested(() => abort.abort());
      const target = {
        send: (text: string) => live.send(text),
        note: (words: Phrase) => live.note(words),
      };
      const replay = new Replay(plan, target, {
        timing,
        onProgress: (sent) => {
          progress.report({ message: t('{0} of {1}', sent, total), increment: 100 / total });
          onSent(sent);
        },
      });
      replay.observe([...live.entries]);
      const subscription = live.onDidAppend((entries) => replay.observe(entries));
      try {
        await replay.run(abort.signal);
        return true;
      } catch (error) {
        if (!abort.signal.aborted) throw error;
        return false;
      } finally {
        subscription.dispose();
      }
    },
  );
}

async function offerComparison(original: Compared, live: LiveSession, services: ReplayServices): Promise<void> {
  const told = t('{0} was replayed to {1}.', original.session.name, live.name);
  const choice = await window.showInformationMessage(told, COMPARE);
  if (choice === COMPARE) showComparison(original, { session: live }, services);
}
