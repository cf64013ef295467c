/** Rules about transcripts of what the user said. */
import { decodeALaw, decodeMuLaw } from '../../base/g711.ts';
import { decodeBase64 } from '../../base/base64.ts';
import type { AudioFormat } from '../../base/audioFormat.ts';
import { objectAt, stringAt, type JsonObject } from '../../base/json.ts';
import { phrase, sentences } from '../../base/l10n.ts';
import type { RecordingHeader } from '../../protocol/entry.ts';
import { isTranscriptionModel, transcribesLive } from '../../protocol/models.ts';
import { defaultAudioFormat, inputAudioFormat } from '../../protocol/sessionConfig.ts';
import { durationLabel, quoted } from '../format.ts';
import type { EventRow, SessionState } from '../state.ts';
import { fixEvent, frames } from './cases.ts';
import type { Rule } from './rule.ts';
import { times } from './words.ts';

const PREFIX = 'conversation.item.input_audio_transcription.';
const LATE_MS = 5000;
/** So many later transcripts say that this one will not come, where the log has no times. */
const OVERTAKEN_BY = 2;
const STALLED_MS = 10_000;
/** Of 32,768: what is quieter throughout is not speech. */
const SPEECH_LEVEL = 500;

export const transcriptionFailed: Rule = {
  id: 'transcription-failed',
  severity: 'warning',
  title: phrase('Transcription failed'),
  explanation: phrase(
    'What the user said could not be transcribed. The model hears the audio itself, so it still answers; only the text of the user’s turn ' +
      'is missing, in the client and in this debugger. Look at the error’s code: a wrong model or deployment fails every turn, other ' +
      'failures may be of one turn only.',
  ),
  watch: ({ report }) => {
    const byCode = new Map<string, { count: number; readonly ns: number[]; readonly itemId: string | undefined }>();
    return {
      sees: [`${PREFIX}failed`],
      server(event, row) {
        const error = objectAt(event, 'error');
        const code = stringAt(error, 'code') ?? stringAt(error, 'type') ?? 'error';
        const itemId = stringAt(event, 'item_id');
        const one = byCode.get(code) ?? { count: 0, ns: [], itemId };
        byCode.set(code, one);
        one.count++;
        one.ns.push(row.n);
        const advice =
          code === 'DeploymentNotFound'
            ? phrase(
                'On Azure the transcription model is the name of a deployment in your resource: deploy one, and name it in the session.',
              )
            : undefined;
        const said = stringAt(error, 'message');
        report(code, {
          message: sentences(
            phrase(
              '{0}, {1}: {2}',
              code,
              times(one.count),
              said === undefined ? phrase('no reason given') : quoted(said),
            ),
            advice,
          ),
          ns: frames(...one.ns),
          itemId: one.itemId,
        });
      },
    };
  },
};

interface Committed {
  readonly row: EventRow;
  overtaken: number;
}

export const transcriptLate: Rule = {
  id: 'transcript-late',
  severity: 'info',
  title: phrase('Transcript late or missing'),
  explanation: phrase(
    'Transcription runs beside the conversation and has no fixed place in it: a transcript usually comes while the model is already ' +
      'answering. This one came much later, or never, though others did. Put transcripts where their item_id belongs, never in the order ' +
      'in which they come, and do not wait for one before going on.',
  ),
  watch: ({ state, report, retract }) => {
    const waiting = new Map<string, Committed>();
    const missing = (id: string, { row, overtaken }: Committed): void =>
      report(id, {
        message:
          overtaken === 1
            ? phrase('No transcript came for this turn; a later one has its own.')
            : phrase('No transcript came for this turn; {0} later ones have theirs.', overtaken),
        ns: [row.n],
        itemId: id,
        severity: 'warning',
        missing: [`${PREFIX}completed`],
      });
    /** Of the last turns no later one has its transcript: the server went on without it for long. */
    const neverCame = (id: string, { row }: Committed, lastHeard: EventRow | undefined): void => {
      if (row.monoMs === null || lastHeard?.monoMs == null || lastHeard.monoMs - row.monoMs <= 2 * LATE_MS) return;
      report(id, {
        message: phrase(
          'The session transcribes with {0}, and no transcript of this turn came in the {1} up to the end.',
          transcriptionModel(state) ?? '?',
          durationLabel(lastHeard.monoMs - row.monoMs),
        ),
        ns: [row.n],
        itemId: id,
        severity: 'warning',
        missing: [`${PREFIX}completed`],
      });
    };
    const isOverdue = ({ row, overtaken }: Committed, now: EventRow | undefined): boolean =>
      row.monoMs !== null && now?.monoMs != null
        ? overtaken > 0 && now.monoMs - row.monoMs > 2 * LATE_MS
        : overtaken >= OVERTAKEN_BY;
    return {
      sees: [
        'input_audio_buffer.committed',
        'conversation.item.deleted',
        ...['completed', 'failed', 'updated'].map((end) => PREFIX + end),
      ],
      server(event, row) {
        const id = stringAt(event, 'item_id') ?? '';
        if (event['type'] === 'input_audio_buffer.committed') {
          const item = state.items.get(id);
          const isDone = item?.parts.some((part) => part.transcriptionError !== undefined) === true;
          if (transcriptionModel(state) !== undefined && !isDone) waiting.set(id, { row, overtaken: 0 });
          return;
        }
        const one = waiting.get(id);
        waiting.delete(id);
        if (event['type'] === 'conversation.item.deleted') {
          if (one) retract(id);
          return;
        }
        if (event['type'] !== `${PREFIX}completed`) {
          retract(id);
          return;
        }
        const lateMs = one && row.monoMs !== null && one.row.monoMs !== null ? row.monoMs - one.row.monoMs : 0;
        if (one && lateMs > LATE_MS) {
          report(id, {
            message: phrase('The transcript came {0} after the turn was committed.', durationLabel(lateMs)),
            ns: [row.n, one.row.n],
            itemId: id,
          });
        } else retract(id);
        for (const [other, earlier] of waiting) {
          if (earlier.row.n > (one?.row.n ?? Infinity)) continue;
          earlier.overtaken++;
          if (isOverdue(earlier, row)) missing(other, earlier);
        }
      },
      end() {
        const last = state.rows.at(-1);
        const lastHeard = state.rows.findLast(({ dir }) => dir === 'server');
        for (const [id, one] of waiting) {
          if (isOverdue(one, last)) missing(id, one);
          else if (one.overtaken === 0) neverCame(id, one, lastHeard);
        }
      },
    };
  },
};

export const transcriptionModelUnknown: Rule = {
  id: 'transcription-model-unknown',
  severity: 'warning',
  title: phrase('Transcription model is not known'),
  explanation: phrase(
    'The session asks for transcripts by a model that OpenAI’s API does not list. Depending on the server the update is refused, or every ' +
      'turn fails to be transcribed. Check the name; on Azure, where it is the name of a deployment, this does not apply.',
  ),
  watch: ({ header, report, retract }) => {
    if (!isOpenAi(header)) return { sees: [] };
    return {
      sees: ['session.created', 'session.updated', `${PREFIX}completed`],
      server(event, row, wire) {
        if (event['type'] === `${PREFIX}completed`) {
          retract('model');
          return;
        }
        const session = objectAt(wire, 'session');
        const model = stringAt(transcriptionOf(session), 'model');
        if (model === undefined || isTranscriptionModel(model)) {
          retract('model');
          return;
        }
        const type = stringAt(session, 'type');
        const audio = { input: { transcription: { model: 'gpt-live-transcribe' } } };
        report('model', {
          message: phrase('{0} is not a transcription model of OpenAI’s.', quoted(model, 60)),
          ns: [row.n],
          fix:
            type === undefined
              ? undefined
              : fixEvent(phrase('Transcribe with {0}', 'gpt-live-transcribe'), row.n, {
                  type: 'session.update',
                  session: { type, audio },
                }),
        });
      },
    };
  },
};

export const transcriptionStalled: Rule = {
  id: 'transcription-stalled',
  severity: 'warning',
  title: phrase('Streaming transcript stopped'),
  explanation: phrase(
    'Speech is still going to the server, and no more text comes back, without any error. gpt-live-transcribe was seen doing so in the ' +
      'middle of an item in autumn 2026. Commit what is buffered, so that the transcript is completed, or open a new session if that does ' +
      'not help.',
  ),
  watch: ({ state, report, retract }) => {
    let sinceMs = 0;
    let firstN: number | undefined;
    let lastTextN: number | undefined;
    let streams = false;
    const heard = (): void => {
      sinceMs = 0;
      firstN = undefined;
      retract('stalled');
    };
    return {
      sees: [
        'input_audio_buffer.append',
        'input_audio_buffer.commit',
        'input_audio_buffer.clear',
        'input_audio_buffer.committed',
        'input_audio_buffer.speech_stopped',
        'session.created',
        'session.updated',
        `${PREFIX}delta`,
        `${PREFIX}completed`,
        `${PREFIX}failed`,
      ],
      client(event, row) {
        if (event['type'] !== 'input_audio_buffer.append') {
          heard();
          return;
        }
        if (stringAt(state.session, 'type') !== 'transcription' || !streams) return;
        if (!isSpeech(stringAt(event, 'audio') ?? '', inputAudioFormat(state.session) ?? defaultAudioFormat)) return;
        sinceMs += row.audioMs ?? 0;
        firstN ??= row.n;
        if (sinceMs <= STALLED_MS) return;
        report('stalled', {
          message: phrase('{0} of speech were sent since the last piece of transcript.', durationLabel(sinceMs)),
          ns: frames(firstN, lastTextN),
          fix: fixEvent(phrase('Commit the buffer'), row.n, { type: 'input_audio_buffer.commit' }),
        });
      },
      server(event, row) {
        const type = stringAt(event, 'type') ?? '';
        if (type.startsWith('session.')) {
          streams = transcribesLive(transcriptionModel(state) ?? '');
          return;
        }
        if (type === `${PREFIX}delta`) lastTextN = row.n;
        heard();
      },
    };
  },
};

function transcriptionModel({ session }: SessionState): string | undefined {
  return stringAt(transcriptionOf(session), 'model');
}

/** The `transcription` object of a session of either dialect. */
export function transcriptionOf(session: JsonObject | undefined): JsonObject | undefined {
  const input = objectAt(objectAt(session, 'audio'), 'input');
  return objectAt(input, 'transcription') ?? objectAt(session, 'input_audio_transcription');
}

function isOpenAi(header: RecordingHeader | undefined): boolean {
  const source = header?.source as JsonObject | undefined;
  return stringAt(source, 'kind') === 'openai' || /^wss:\/\/api\.openai\.com[:/]/.test(stringAt(source, 'url') ?? '');
}

/** Whether an append is loud enough to be speech somewhere; what cannot be read counts as silence. */
function isSpeech(audio: string, format: AudioFormat): boolean {
  const bytes = decodeBase64(audio);
  if (!bytes) return false;
  if (format.type !== 'audio/pcm') {
    const samples = format.type === 'audio/pcmu' ? decodeMuLaw(bytes) : decodeALaw(bytes);
    return samples.some((sample) => Math.abs(sample) > SPEECH_LEVEL);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 1 < bytes.length; at += 2) if (Math.abs(view.getInt16(at, true)) > SPEECH_LEVEL) return true;
  return false;
}
