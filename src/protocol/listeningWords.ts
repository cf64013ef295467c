/** What a turn detection, or a transcription, does, in words a person can check against what they wanted. */
import { isJsonObject, numberAt, stringAt, type JsonObject, type JsonValue } from '../base/json.ts';
import type { SessionType } from './dialectSession.ts';
import { valueAt } from './jsonPath.ts';
import { isTranscriptionModel, modelEnd } from './models.ts';
import { longestWaitsSeconds } from './sessionConfig.ts';

/** Sentences; `warning` is one about something that will not do what it seems to. */
export interface Words {
  readonly text: string;
  readonly warning: string | undefined;
}

/** @param detection as it stands in the session; null or undefined is off */
export function turnDetectionWords(detection: JsonValue | undefined, sessionType: SessionType): Words {
  if (!isJsonObject(detection)) {
    const then = sessionType === 'transcription' ? '' : ' and nothing is answered until you ask for a response';
    return {
      text: `Off. Audio gathers in the buffer until you commit it,${then === '' ? ' and is transcribed then.' : `${then}.`}`,
      warning: undefined,
    };
  }
  const said = [endOfTurn(detection), ...(sessionType === 'transcription' ? [] : [whatFollows(detection)])];
  return { text: said.filter((one) => one !== '').join(' '), warning: warningOf(detection) };
}

function endOfTurn(detection: JsonObject): string {
  const type = stringAt(detection, 'type');
  if (type === 'semantic_vad') {
    const eagerness = stringAt(detection, 'eagerness') ?? 'auto';
    const longest = longestWaitsSeconds[eagerness];
    const wait = longest === undefined ? '' : ` Where it sounds unfinished, the server waits for up to ${longest} s.`;
    return `A turn ends when what was said sounds finished.${wait}`;
  }
  if (type !== 'server_vad') return '';
  const silence = numberAt(detection, 'silence_duration_ms');
  const threshold = numberAt(detection, 'threshold');
  const prefix = numberAt(detection, 'prefix_padding_ms');
  const idle = numberAt(detection, 'idle_timeout_ms');
  return [
    silence === undefined ? 'A turn ends after a silence.' : `A turn ends after ${silence} ms of silence.`,
    threshold === undefined ? '' : `${loudness(threshold)} counts as speech.`,
    prefix === undefined ? '' : `It begins ${prefix} ms before speech was noticed.`,
    idle === undefined ? '' : `After ${idle / 1000} s in which nobody speaks, the model goes on by itself.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function loudness(threshold: number): string {
  if (threshold >= 0.7) return 'Only loud, clear sound';
  return threshold <= 0.3 ? 'Even quiet sound' : 'Sound of ordinary loudness';
}

function whatFollows(detection: JsonObject): string {
  const creates = detection['create_response'] !== false;
  const interrupts = detection['interrupt_response'] !== false;
  const answer = creates ? 'The model then answers by itself' : 'Then nothing happens until you ask for a response';
  return interrupts
    ? `${answer}; speech that begins cuts its answer off.`
    : `${answer}; speech does not cut its answer off.`;
}

function warningOf(detection: JsonObject): string | undefined {
  const silence = numberAt(detection, 'silence_duration_ms');
  const threshold = numberAt(detection, 'threshold');
  if (detection['create_response'] === true && detection['interrupt_response'] === false) {
    return 'A turn that ends while the model still answers may get no response: only one can run.';
  }
  if (silence !== undefined && silence < 150) return 'So short a silence is in the middle of most sentences.';
  if (threshold !== undefined && threshold > 0.9) return 'So high a threshold misses ordinary speech.';
  return undefined;
}

/** @param session in GA's shape, as it would be */
export function transcriptionWords(session: JsonObject | undefined, sessionType: SessionType): Words {
  const transcription = valueAt(session, ['audio', 'input', 'transcription']);
  if (!isJsonObject(transcription)) {
    const text =
      sessionType === 'transcription'
        ? 'Off: nothing is written down.'
        : 'Off. The model hears the audio itself; only you do not see what was said.';
    return { text, warning: undefined };
  }
  const model = stringAt(transcription, 'model') ?? '';
  const isLive = model === 'gpt-realtime-whisper' || model === 'gpt-live-transcribe';
  const when = isLive ? 'while somebody speaks' : 'after each commit';
  const delay = stringAt(transcription, 'delay');
  const waits = delay === undefined ? '' : ` Delay ${delay}: ${delayWords[delay] ?? 'as the model takes it'}.`;
  const hears =
    sessionType === 'transcription' ? '' : ' It is a model of its own: what it writes is not what the other one heard.';
  return {
    text: `Writes ${when}.${waits}${hears}`,
    warning: transcriptionWarning(session, transcription, model, sessionType),
  };
}

const delayWords: Readonly<Record<string, string>> = {
  minimal: 'text comes soonest, and is corrected least',
  low: 'text comes soon',
  medium: 'between speed and accuracy',
  high: 'waits to be more accurate',
  xhigh: 'waits longest, and is the most accurate',
};

function transcriptionWarning(
  session: JsonObject | undefined,
  transcription: JsonObject,
  model: string,
  sessionType: SessionType,
): string | undefined {
  const detection = valueAt(session, ['audio', 'input', 'turn_detection']);
  if (model === 'gpt-realtime-whisper') {
    if (sessionType === 'transcription' && isJsonObject(detection)) {
      return 'In transcription sessions gpt-realtime-whisper wants turn detection off (null).';
    }
    if (transcription['prompt'] != null && transcription['prompt'] !== '')
      return 'gpt-realtime-whisper takes no prompt.';
  } else if (transcription['delay'] != null && isTranscriptionModel(model)) return `${model} takes no delay.`;
  const end = modelEnd(model);
  return end && `${model} is shut down on ${end.shutdown}; ${end.replacement} replaces it.`;
}
