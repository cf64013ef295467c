/** Rules about interruptions: what the user did not hear must leave the history. */
import { objectAt, stringAt, type JsonObject } from '../../base/json.ts';
import { phrase, sentences, type Phrase } from '../../base/l10n.ts';
import { durationLabel, sessionTime, thousands } from '../format.ts';
import type { LifecycleEntry } from '../../protocol/entry.ts';
import { PLAYBACK } from '../lifecycle.ts';
import type { EventRow, RealtimeResponse, SessionError, SessionState } from '../state.ts';
import { alternativeEvent, AwaitedCases, fixEvent, frames, hearsServer, Refusals } from './cases.ts';
import type { Report, Rule, RuleContext, RuleWatcher } from './rule.ts';
import { newestResponse, unheardPart, type SpokenPart } from './playback.ts';
import { turnDetection } from '../../protocol/sessionConfig.ts';

const TRUNCATED_WITHIN_MS = 2000;
/** What is heard later than this was not heard when the user spoke. */
const REPORTED_WITHIN_MS = 1000;

const BARGE_IN = 'barge-in-without-truncate';

export const bargeInWithoutTruncate: Rule = {
  id: BARGE_IN,
  severity: 'warning',
  title: phrase('The user interrupted, but the item was not truncated'),
  explanation: phrase(
    'Audio comes faster than it plays. Over a WebSocket the server cannot know what was played: when the user interrupts, everything that was ' +
      'sent stays in the history, and the model believes it said words that nobody heard. On speech_started stop the playback and send ' +
      'conversation.item.truncate with the milliseconds that were played of the item.',
  ),
  watch: (context) => new BargeIns(context),
};

interface BargeIn {
  readonly speech: EventRow;
  readonly response: RealtimeResponse;
  /** A cancel by the client, and its refusal: part of the same story. */
  readonly related: number[];
}

class BargeIns implements RuleWatcher {
  readonly sees = [
    'input_audio_buffer.speech_started',
    'response.done',
    'response.cancel',
    'conversation.item.truncate',
    'conversation.item.truncated',
    'conversation.item.delete',
    'conversation.item.deleted',
    'output_audio_buffer.started',
    'output_audio_buffer.stopped',
    'output_audio_buffer.cleared',
  ];
  readonly #cases: AwaitedCases;
  readonly #handled = new Set<string>();
  /** WebRTC and SIP: there the server plays, so it truncates by itself. */
  #serverPlays = false;
  #latest: BargeIn | undefined;

  constructor(private readonly context: RuleContext) {
    this.#cases = new AwaitedCases(context);
  }

  client(event: JsonObject, row: EventRow): void {
    const itemId = stringAt(event, 'item_id');
    if (itemId !== undefined) {
      this.#handled.add(itemId);
      this.#cases.settle(itemId);
    } else if (event['type'] === 'response.cancel') this.#relate(row.n);
  }

  server(event: JsonObject, row: EventRow): void {
    const type = stringAt(event, 'type') ?? '';
    if (type.startsWith('output_audio_buffer.')) {
      this.#serverPlays = true;
      this.#cases.settleAll();
    } else if (type === 'input_audio_buffer.speech_started') this.#speechStarted(row);
    else if (type === 'response.done') this.#responseDone(row);
    else {
      this.#handled.add(stringAt(event, 'item_id') ?? '');
      this.#cases.settle(stringAt(event, 'item_id') ?? '');
    }
  }

  /** The panel stops when the speech starts and says then how far it had come. */
  lifecycle({ at, monoMs, details }: LifecycleEntry): void {
    const latest = this.#latest;
    if (at !== PLAYBACK || !latest?.response.itemIds.includes(stringAt(details, 'item_id') ?? '')) return;
    const sinceSpeechMs = (monoMs ?? 0) - (latest.speech.monoMs ?? 0);
    if (sinceSpeechMs <= REPORTED_WITHIN_MS) this.#report(latest);
  }

  error({ causeN, n }: SessionError): void {
    if (causeN !== undefined && this.#latest?.related.includes(causeN)) this.#relate(n);
  }

  end(): void {
    this.#cases.end();
  }

  #speechStarted(speech: EventRow): void {
    const { state } = this.context;
    const detection = turnDetection(state.effectiveSession);
    if (this.#serverPlays || detection?.['interrupt_response'] === false || detection?.['auto_truncate'] === true)
      return;
    const response = newestResponse(state);
    if (!response) return;
    this.#latest = { speech, response, related: [] };
    // Without times only an interruption of a running response shows that something was left to play.
    if (response.doneN !== undefined && speech.monoMs !== null) this.#report(this.#latest);
  }

  #responseDone(row: EventRow): void {
    const latest = this.#latest;
    if (!latest || latest.response.id !== row.responseId || latest.speech.n >= row.n) return;
    if (latest.response.status === 'completed') return;
    this.#report(latest);
  }

  #relate(n: number): void {
    if (!this.#latest) return;
    this.#latest.related.push(n);
    this.#report(this.#latest);
  }

  #report({ speech, response, related }: BargeIn): void {
    if (response.doneN === undefined) return;
    const unheard = unheardPart(this.context.state, response, speech.monoMs);
    if (!unheard || this.#handled.has(unheard.item.id)) return;
    const { item, receivedMs, playedMs } = unheard;
    this.#cases.wait(item.id, speech, TRUNCATED_WITHIN_MS, {
      message: sentences(whatWasHeard(unheard), phrase('No conversation.item.truncate followed.')),
      ns: frames(speech.n, response.doneN, item.parts[unheard.contentIndex]?.audioEntryNs?.[0], ...related),
      itemId: item.id,
      responseId: response.id,
      ...(playedMs !== undefined && receivedMs > 0 ? truncateFixes(speech.n, unheard, playedMs) : {}),
      missing: ['conversation.item.truncate'],
    });
  }
}

function whatWasHeard({ item, receivedMs, playedMs, isFact }: SpokenPart): Phrase {
  const received = durationLabel(receivedMs);
  if (playedMs === undefined)
    return phrase('The user interrupted {0}, of which {1} of audio had come.', item.id, received);
  const [played, more] = [durationLabel(playedMs), durationLabel(receivedMs - playedMs)];
  return isFact
    ? phrase(
        'The user spoke when {0} of {1} had been heard, of {2}: the model believes that it said {3} more than was heard.',
        played,
        item.id,
        received,
        more,
      )
    : phrase(
        'The user spoke when at most {0} of {1} can have been played, of {2}: the model believes that it said {3} more than was heard.',
        played,
        item.id,
        received,
        more,
      );
}

/** The model keeps what was heard, or forgets all that it said. */
function truncateFixes(
  n: number,
  { item, contentIndex }: SpokenPart,
  playedMs: number,
): Partial<Pick<Report, 'fix' | 'alternative'>> {
  const remove = { type: 'conversation.item.delete', item_id: item.id };
  if (playedMs === 0) return { fix: fixEvent(phrase('Delete the item'), n, remove) };
  const place = { item_id: item.id, content_index: contentIndex };
  const truncate = { type: 'conversation.item.truncate', ...place, audio_end_ms: playedMs };
  return {
    fix: fixEvent(phrase('Truncate at {0} ms', thousands(playedMs)), n, truncate),
    alternative: alternativeEvent(phrase('Delete the item'), n, remove),
  };
}

export const lateCancel: Rule = {
  id: 'late-cancel',
  severity: 'info',
  title: phrase('response.cancel after the response was done'),
  explanation: phrase(
    'A response is generated faster than it is heard: while the user still listens, its response.done has often come already, and ' +
      'response.cancel is refused with response_cancel_not_active. Cancelling stops generation only. To interrupt an answer that has been ' +
      'sent, stop the playback and send conversation.item.truncate.',
  ),
  watch(context) {
    const refusals = new Refusals(context);
    const { state, report, retract } = context;
    let lastCreate: EventRow | undefined;
    const warnedOf = new Map<string, { readonly n: number; readonly told: Report }>();
    const foresee = (row: EventRow, message: Phrase): void => {
      const told = cancelReport(state, row, message);
      if (told.severity === 'warning' && told.itemId !== undefined) warnedOf.set(told.itemId, { n: row.n, told });
      refusals.foresee(row, told);
    };
    return {
      sees: ['response.create', 'response.cancel', 'response.done', 'conversation.item.truncate'],
      client(event, row) {
        if (event['type'] === 'response.create') {
          lastCreate = row;
          return;
        }
        if (event['type'] !== 'response.cancel') {
          // The right thing came after all: what is left is a needless cancel.
          const warned = warnedOf.get(stringAt(event, 'item_id') ?? '');
          const shown = warned && state.findings.get(`${lateCancel.id}:${warned.n}`);
          if (shown) report(warned.n, { ...shown, severity: 'info', fix: undefined, alternative: undefined });
          return;
        }
        if (isToldAsBargeIn(state) || !hearsServer(state)) return;
        const responseId = stringAt(event, 'response_id');
        const named = responseId === undefined ? undefined : state.responses.get(responseId);
        if (named?.doneN !== undefined) foresee(row, phrase('{0} was done when it was cancelled.', named.id));
        else if (
          responseId === undefined &&
          state.activeResponseId === undefined &&
          lastCreate?.exchange?.status !== 'pending'
        ) {
          foresee(row, phrase('No response was running when response.cancel was sent.'));
        }
      },
      server: (_event, row) => refusals.answered(row),
      error(error) {
        if (refusals.refused(error) || error.code !== 'response_cancel_not_active' || isToldAsBargeIn(state)) return;
        const ns = frames(error.causeN, error.n);
        refusals.tell({ message: phrase('The response was done before the cancel arrived.'), ns }, error);
      },
      end() {
        refusals.end();
        for (const finding of [...state.findings.values()]) {
          const told = finding.rule === lateCancel.id && finding.itemId !== undefined;
          if (told && state.findings.has(`${BARGE_IN}:${finding.itemId}`)) retract(finding.ns[0] ?? 0);
        }
      },
    };
  },
};

/** The interruption that the cancel belongs to has a finding of its own, which names the cancel. */
function isToldAsBargeIn(state: SessionState): boolean {
  const response = newestResponse(state);
  return response?.itemIds.some((id) => state.findings.has(`${BARGE_IN}:${id}`)) ?? false;
}

function cancelReport(state: SessionState, row: EventRow, message: Phrase): Report {
  const response = newestResponse(state);
  const unheard = response && row.monoMs !== null ? unheardPart(state, response, row.monoMs) : undefined;
  const ns = frames(row.n, response?.doneN);
  if (!unheard || unheard.playedMs === undefined) return { message, ns, responseId: response?.id };
  const { item, receivedMs, playedMs, isFact } = unheard;
  const [played, received] = [durationLabel(playedMs), durationLabel(receivedMs)];
  const heard = isFact
    ? phrase(
        '{0} of the {1} of {2} had been heard: a truncate would take the rest out of the history.',
        played,
        received,
        item.id,
      )
    : phrase(
        'At most {0} of the {1} of {2} can have been played: a truncate would take the rest out of the history.',
        played,
        received,
        item.id,
      );
  return {
    message: sentences(message, heard),
    ns,
    itemId: item.id,
    responseId: response?.id,
    severity: 'warning',
    ...truncateFixes(row.n, unheard, playedMs),
  };
}

/** Of the last answers so many are looked at, and so many must have been cut off. */
const ANSWERS_LOOKED_AT = 8;
const ANSWERS_CUT_OFF = 3;

export const answersCutOff: Rule = {
  id: 'answers-cut-off',
  severity: 'warning',
  title: phrase('Most answers are cut off by speech'),
  explanation: phrase(
    'Turn detection cancelled most of the last answers because it heard speech. Often that is the answer itself: the loudspeaker’s sound ' +
      'returns through the microphone. Use echo cancellation or a headset, raise turn_detection.threshold, or set noise_reduction; ' +
      'interrupt_response: false keeps answers whole while you look for the cause.',
  ),
  watch({ state, report }) {
    const answers: { readonly n: number; readonly cutOff: boolean }[] = [];
    return {
      sees: ['response.done'],
      server(event, row) {
        const response = objectAt(event, 'response');
        if (response?.['conversation_id'] === null || stringAt(response, 'status') === undefined) return;
        const reason = stringAt(objectAt(response, 'status_details'), 'reason');
        answers.push({ n: row.n, cutOff: reason === 'turn_detected' });
        if (answers.length > ANSWERS_LOOKED_AT) answers.shift();
        const cutOff = answers.filter((answer) => answer.cutOff);
        if (reason !== 'turn_detected' || cutOff.length < ANSWERS_CUT_OFF) return;
        if (cutOff.length * 2 <= answers.length) return;
        const threshold = turnDetection(state.effectiveSession)?.['threshold'];
        const set = typeof threshold === 'number' ? phrase('The threshold is {0}.', threshold) : undefined;
        const figures = [cutOff.length, answers.length] as const;
        const cancelled =
          row.monoMs === null
            ? phrase('{0} of the last {1} answers were cancelled with turn_detected.', ...figures)
            : phrase(
                '{0} of the last {1} answers up to {2} were cancelled with turn_detected.',
                ...figures,
                sessionTime(row.monoMs),
              );
        report('all', {
          message: sentences(cancelled, set),
          ns: frames(...cutOff.map(({ n }) => n)),
        });
      },
    };
  },
};
