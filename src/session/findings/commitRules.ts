/** Rules about the input buffer: what is committed, when and by whom. */
import { objectAt, stringAt, type JsonObject } from '../../base/json.ts';
import { phrase, sentences, type Phrase } from '../../base/l10n.ts';
import { durationLabel, thousands } from '../format.ts';
import type { EventRow, SessionError } from '../state.ts';
import { alternativeEvent, AwaitedCases, fixEvent, frames, hearsServer, Refusals } from './cases.ts';
import type { Rule, RuleContext, RuleWatcher } from './rule.ts';
import { turnDetection } from '../../protocol/sessionConfig.ts';
import { isTranscription, turnDetectionUpdate } from './turnDetection.ts';

/** Less audio is refused (error texts of recorded sessions: "Expected at least 100ms of audio"). */
const LEAST_COMMIT_MS = 100;
const ANSWER_ASKED_WITHIN_MS = 3000;
/** "How much audio to place in each event" (API reference): of the audio, before base64. */
const MAX_APPENDED_BYTES = 15 * 1024 * 1024;
/** What an event holds beside its audio, generously. */
const ENVELOPE_BYTES = 1024;

const COMMIT = 'input_audio_buffer.commit';
const COMMIT_EMPTY = 'input_audio_buffer_commit_empty';

export const commitWithoutResponse: Rule = {
  id: 'commit-without-response',
  severity: 'warning',
  title: phrase('Audio was committed, but nothing asked for an answer'),
  explanation: phrase(
    'While turn detection is off, input_audio_buffer.commit only turns the buffered audio into a user message. The model does not ' +
      'answer by itself: the user has spoken and hears nothing. Send response.create after the commit, or turn server VAD on.',
  ),
  watch(context) {
    const cases = new AwaitedCases(context);
    const { state } = context;
    return {
      sees: ['response.create', 'response.created', 'input_audio_buffer.committed', 'conversation.item.deleted'],
      client(event) {
        if (event['type'] === 'response.create') cases.settleAll();
      },
      server(event, row) {
        const itemId = stringAt(event, 'item_id');
        if (event['type'] === 'response.created') cases.settleAll();
        else if (event['type'] === 'conversation.item.deleted') cases.settle(itemId ?? '');
        if (event['type'] !== 'input_audio_buffer.committed' || itemId === undefined) return;
        if (turnDetection(state.effectiveSession) !== null || isTranscription(state)) return;
        // A response that was asked for just before the acknowledgement came will read this item.
        if (isAskedFor(context, row)) return;
        const audioMs = state.items.get(itemId)?.parts[0]?.audioMs ?? 0;
        cases.wait(itemId, row, ANSWER_ASKED_WITHIN_MS, {
          message:
            audioMs > 0
              ? phrase(
                  'Turn detection is off. {0} of audio became {1}, and no response.create followed.',
                  durationLabel(audioMs),
                  itemId,
                )
              : phrase('Turn detection is off. The buffer became {0}, and no response.create followed.', itemId),
          ns: frames(row.answers?.clientN, row.n, state.sessionN),
          itemId,
          fix: fixEvent(phrase('Respond now'), row.n, { type: 'response.create' }),
          alternative: alternativeEvent(
            phrase('Turn server VAD on'),
            row.n,
            turnDetectionUpdate(state, { type: 'server_vad' }),
          ),
          missing: ['response.create'],
        });
      },
      end: () => cases.end(),
    };
  },
};

/** Whether a response.create stands between the commit and its acknowledgement. */
function isAskedFor({ state }: RuleContext, committed: EventRow): boolean {
  const commitN = committed.answers?.clientN;
  if (commitN === undefined) return false;
  return state.rows.slice(commitN, committed.n).some(({ dir, type }) => dir === 'client' && type === 'response.create');
}

export const commitTooShort: Rule = {
  id: 'commit-too-short',
  severity: 'error',
  title: phrase('Commit of less than 100 ms of audio'),
  explanation: phrase(
    'input_audio_buffer.commit needs at least 100 ms in the buffer, counted since the last commit or clear. With less the server refuses ' +
      'with input_audio_buffer_commit_empty and makes no item. Usual causes: two commits in a row, a button released at once, or ' +
      'audio in another format than the session’s, so that it counts for less than it lasts.',
  ),
  watch(context) {
    const refusals = new Refusals(context);
    const { state } = context;
    /** Appended in the session when each commit was sent that the server has not refused. */
    const commits: { readonly n: number; readonly totalMs: number }[] = [];
    const seen = new Set<number>();
    return {
      sees: [COMMIT, 'input_audio_buffer.committed'],
      client(_event, row) {
        const { bufferedMs, appendedTotalMs } = state.buffer;
        const lastMs = commits.at(-1)?.totalMs ?? 0;
        // Another session in the same log counts from zero again.
        const availableMs = Math.min(bufferedMs, lastMs > appendedTotalMs ? appendedTotalMs : appendedTotalMs - lastMs);
        commits.push({ n: row.n, totalMs: appendedTotalMs });
        if (turnDetection(state.effectiveSession)) return;
        seen.add(row.n);
        // On WebRTC the audio is not in the log.
        const isUnseen = appendedTotalMs === 0 && !hearsServer(state);
        if (availableMs >= LEAST_COMMIT_MS || isUnseen) return;
        refusals.foresee(row, {
          message:
            availableMs <= 0
              ? phrase('The commit came with no audio in the buffer; {0} ms are needed.', LEAST_COMMIT_MS)
              : phrase(
                  'The commit came with {0} ms in the buffer; {1} ms are needed.',
                  Math.round(availableMs),
                  LEAST_COMMIT_MS,
                ),
          ns: [row.n],
        });
      },
      server: (_event, row) => refusals.answered(row),
      error(error) {
        const index = commits.findIndex(({ n }) => n === error.causeN);
        if (index >= 0) commits.splice(index, 1);
        if (error.code !== COMMIT_EMPTY && !refusals.isForeseen(error.causeN ?? -1)) return;
        if (refusals.refused(error)) return;
        const isOthers = error.causeN === undefined ? turnDetection(state.effectiveSession) : !seen.has(error.causeN);
        if (isOthers) return;
        refusals.tell(
          { message: phrase('The server had too little audio in its buffer.'), ns: frames(error.causeN, error.n) },
          error,
        );
      },
      end: () => refusals.end(),
    };
  },
};

export const commitWithServerVad: Rule = {
  id: 'commit-with-server-vad',
  severity: 'warning',
  title: phrase('Manual commit while turn detection is on'),
  explanation: phrase(
    'With turn detection the server commits by itself when the user stops speaking. A commit by hand then finds a buffer that was just ' +
      'emptied and is refused, or cuts the user’s turn in two. Leave the commits to the server, or turn turn detection off (null) and ' +
      'commit yourself.',
  ),
  watch: (context) => new CommitsWithVad(context),
};

class CommitsWithVad implements RuleWatcher {
  readonly sees = [COMMIT, 'session.update', 'session.updated'];
  readonly #commits: number[] = [];
  readonly #refused: number[] = [];
  readonly #refusedCommits: number[] = [];
  /** Updates of the turn detection that the server has not answered: what is in effect is not known. */
  readonly #updates = new Set<number>();
  readonly #uncertain = new Set<number>();

  constructor(private readonly context: RuleContext) {}

  client(event: JsonObject, row: EventRow): void {
    if (event['type'] === 'session.update') {
      if (setsTurnDetection(event)) this.#updates.add(row.n);
      return;
    }
    if (!turnDetection(this.context.state.effectiveSession)) return;
    if (this.#updates.size > 0) {
      this.#uncertain.add(row.n);
      return;
    }
    this.#commits.push(row.n);
    this.#report();
  }

  server(_event: JsonObject, row: EventRow): void {
    this.#updates.delete(row.answers?.clientN ?? -1);
  }

  error(error: SessionError): void {
    const { causeN } = error;
    if (causeN !== undefined) this.#updates.delete(causeN);
    const wasExpected = causeN !== undefined && this.#commits.includes(causeN);
    if (!wasExpected) {
      if (error.code !== COMMIT_EMPTY || !turnDetection(this.context.state.effectiveSession)) return;
      if (causeN !== undefined && !this.#uncertain.has(causeN)) return;
      if (causeN !== undefined) this.#commits.push(causeN);
    }
    this.#refused.push(error.n);
    if (causeN !== undefined) this.#refusedCommits.push(causeN);
    this.#report();
  }

  #report(): void {
    const { state } = this.context;
    const type = stringAt(turnDetection(state.effectiveSession) ?? undefined, 'type') ?? phrase('turn detection');
    const sent = this.#commits.length;
    const commits =
      sent === 1
        ? phrase('A commit was sent by hand while {0} was on.', type)
        : phrase('{0} commits were sent by hand while {1} was on.', thousands(sent), type);
    const refused = this.#refused.length;
    this.context.report('all', {
      message: sentences(commits, refusedWords(refused)),
      // What was refused first: it is what the mark in the table is for.
      ns: frames(...this.#refusedCommits, ...this.#commits, ...this.#refused, state.sessionN),
      severity: refused > 0 ? 'error' : 'warning',
      fix: fixEvent(phrase('Turn turn detection off'), this.#commits[0] ?? 0, turnDetectionUpdate(state, null)),
    });
  }
}

function refusedWords(count: number): Phrase | undefined {
  if (count === 0) return undefined;
  return count === 1
    ? phrase('The server refused one: its buffer was empty.')
    : phrase('The server refused {0}: its buffer was empty.', thousands(count));
}

function setsTurnDetection(event: JsonObject): boolean {
  const session = objectAt(event, 'session') ?? {};
  return 'turn_detection' in session || 'turn_detection' in (objectAt(objectAt(session, 'audio'), 'input') ?? {});
}

export const appendTooLarge: Rule = {
  id: 'append-too-large',
  severity: 'error',
  title: phrase('Append event with more than 15 MiB of audio'),
  explanation: phrase(
    'One input_audio_buffer.append event may carry 15 MiB of audio at most, which base64 makes 20 MiB. One with more is ' +
      'refused as a whole, and its audio is missing. Send the audio in pieces, for example 100 ms each.',
  ),
  watch(context) {
    const refusals = new Refusals(context);
    return {
      sees: ['input_audio_buffer.append'],
      client(_event, row) {
        const audioBytes = ((row.sizeBytes - ENVELOPE_BYTES) * 3) / 4;
        if (audioBytes <= MAX_APPENDED_BYTES) return;
        const sizeMiB = (audioBytes / 1024 / 1024).toFixed(1);
        refusals.foresee(row, {
          message:
            row.audioMs === undefined
              ? phrase('The event carries {0} MiB; at most 15 MiB are taken.', sizeMiB)
              : phrase(
                  'The event carries {0} MiB ({1} of audio); at most 15 MiB are taken.',
                  sizeMiB,
                  durationLabel(row.audioMs),
                ),
          ns: [row.n],
        });
      },
      error: (error) => void refusals.refused(error),
      end: () => refusals.end(),
    };
  },
};
