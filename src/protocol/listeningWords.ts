/** What a turn detection, or a transcription, does, in words a person can check against what they wanted. */
import { isJsonObject, numberAt, stringAt, type JsonObject, type JsonValue } from '../base/json.ts';
import { phrase, t, type Phrase } from '../base/l10n.ts';
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
    const text =
      sessionType === 'transcription'
        ? t('Off. Audio gathers in the buffer until you commit it, and is transcribed then.')
        : t(
            'Off. Audio gathers in the buffer until you commit it, and nothing is answered until you ask for a response.',
          );
    return { text, warning: undefined };
  }
  const said = [endOfTurn(detection), ...(sessionType === 'transcription' ? [] : [whatFollows(detection)])];
  return { text: said.filter((one) => one !== '').join(' '), warning: warningOf(detection) };
}

function endOfTurn(detection: JsonObject): string {
  const type = stringAt(detection, 'type');
  if (type === 'semantic_vad') {
    const eagerness = stringAt(detection, 'eagerness') ?? 'auto';
    const longest = longestWaitsSeconds[eagerness];
    return longest === undefined
      ? t('A turn ends when what was said sounds finished.')
      : t(
          'A turn ends when what was said sounds finished. Where it sounds unfinished, the server waits for up to {0} s.',
          longest,
        );
  }
  if (type !== 'server_vad') return '';
  const silence = numberAt(detection, 'silence_duration_ms');
  const threshold = numberAt(detection, 'threshold');
  const prefix = numberAt(detection, 'prefix_padding_ms');
  const idle = numberAt(detection, 'idle_timeout_ms');
  return [
    silence === undefined ? t('A turn ends after a silence.') : t('A turn ends after {0} ms of silence.', silence),
    threshold === undefined ? '' : loudness(threshold),
    prefix === undefined ? '' : t('It begins {0} ms before speech was noticed.', prefix),
    idle === undefined ? '' : t('After {0} s in which nobody speaks, the model goes on by itself.', idle / 1000),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function loudness(threshold: number): string {
  if (threshold >= 0.7) return t('Only loud, clear sound counts as speech.');
  return threshold <= 0.3 ? t('Even quiet sound counts as speech.') : t('Sound of ordinary loudness counts as speech.');
}

function whatFollows(detection: JsonObject): string {
  const creates = detection['create_response'] !== false;
  const interrupts = detection['interrupt_response'] !== false;
  if (creates) {
    return interrupts
      ? t('The model then answers by itself; speech that begins cuts its answer off.')
      : t('The model then answers by itself; speech does not cut its answer off.');
  }
  return interrupts
    ? t('Then nothing happens until you ask for a response; speech that begins cuts its answer off.')
    : t('Then nothing happens until you ask for a response; speech does not cut its answer off.');
}

function warningOf(detection: JsonObject): string | undefined {
  const silence = numberAt(detection, 'silence_duration_ms');
  const threshold = numberAt(detection, 'threshold');
  if (detection['create_response'] === true && detection['interrupt_response'] === false) {
    return t('A turn that ends while the model still answers may get no response: only one can run.');
  }
  if (silence !== undefined && silence < 150) return t('So short a silence is in the middle of most sentences.');
  if (threshold !== undefined && threshold > 0.9) return t('So high a threshold misses ordinary speech.');
  return undefined;
}

/** @param session in GA's shape, as it would be */
export function transcriptionWords(session: JsonObject | undefined, sessionType: SessionType): Words {
  const transcription = valueAt(session, ['audio', 'input', 'transcription']);
  if (!isJsonObject(transcription)) {
    const text =
      sessionType === 'transcription'
        ? t('Off: nothing is written down.')
        : t('Off. The model hears the audio itself; only you do not see what was said.');
    return { text, warning: undefined };
  }
  const model = stringAt(transcription, 'model') ?? '';
  const isLive = model === 'gpt-realtime-whisper' || model === 'gpt-live-transcribe';
  const delay = stringAt(transcription, 'delay');
  const said = [
    isLive ? t('Writes while somebody speaks.') : t('Writes after each commit.'),
    ...(delay === undefined ? [] : [t('Delay {0}: {1}.', delay, delayWords[delay] ?? phrase('as the model takes it'))]),
    ...(sessionType === 'transcription'
      ? []
      : [
          t(
            'The transcription model listens by itself: what it writes is not always what the model that answers has heard.',
          ),
        ]),
  ];
  return {
    text: said.join(' '),
    warning: transcriptionWarning(session, transcription, model, sessionType),
  };
}

const delayWords: Readonly<Record<string, Phrase>> = {
  minimal: phrase('text comes soonest, and is corrected least'),
  low: phrase('text comes soon'),
  medium: phrase('between speed and accuracy'),
  high: phrase('waits to be more accurate'),
  xhigh: phrase('waits longest, and is the most accurate'),
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
      return t('In transcription sessions gpt-realtime-whisper wants turn detection off (null).');
    }
    if (transcription['prompt'] != null && transcription['prompt'] !== '')
      return t('gpt-realtime-whisper takes no prompt.');
  } else if (transcription['delay'] != null && isTranscriptionModel(model)) return t('{0} takes no delay.', model);
  const end = modelEnd(model);
  return end && t('{0} is shut down on {1}; {2} replaces it.', model, end.shutdown, end.replacement);
}
