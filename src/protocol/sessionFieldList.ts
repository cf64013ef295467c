/** Every documented field of a session, in the groups and the order in which the session editor shows them. Only a panel shows it: its words are made when it is loaded. */
import { stringAt, type JsonObject } from '../base/json.ts';
import { t } from '../base/l10n.ts';
import { gaAudioFormats, plainOptions, reasoningEfforts, transcriptionModelIds, voices } from './choices.ts';
import { parsePath } from './jsonPath.ts';
import { isTranscriptionModel } from './models.ts';
import type { ListedGroup, SessionControl, SessionField } from './sessionField.ts';

type Rest = Partial<Omit<SessionField, 'options'>> & { readonly options?: SessionField['options'] };

function field(path: string, control: SessionControl, { options, ...rest }: Rest = {}): SessionField {
  const keys = parsePath(path);
  return { path: keys, label: String(keys.at(-1)), control, options: options ?? [], ...rest };
}

const flags = [
  { label: 'true', value: true },
  { label: 'false', value: false },
];
const off = { label: t('off (null)'), value: null };

const isOf =
  (member: string, ...values: readonly string[]) =>
  (whole: JsonObject) => {
    const value = stringAt(whole, member);
    return value === undefined || values.includes(value);
  };

function turnDetection(prefix: string): readonly SessionField[] {
  const whole = parsePath(prefix);
  const part = (name: string, control: SessionControl, rest: Rest = {}) =>
    field(`${prefix}.${name}`, control, { ...rest, whole });
  const server = { appliesTo: isOf('type', 'server_vad') };
  return [
    field(prefix, 'choice', {
      label: 'type',
      options: [
        off,
        { label: 'server_vad', value: { type: 'server_vad' } },
        { label: 'semantic_vad', value: { type: 'semantic_vad' } },
      ],
    }),
    part('threshold', 'number', { hint: t('0 to 1'), ...server }),
    part('prefix_padding_ms', 'number', { hint: 'ms', ...server }),
    part('silence_duration_ms', 'number', { hint: 'ms', documentedDefault: 500, ...server }),
    part('idle_timeout_ms', 'number', { hint: 'ms', ...server }),
    part('eagerness', 'choice', {
      options: plainOptions(['auto', 'low', 'medium', 'high']),
      appliesTo: isOf('type', 'semantic_vad'),
    }),
    part('create_response', 'choice', { options: flags }),
    part('interrupt_response', 'choice', { options: flags }),
  ];
}

/** Deployments and other vendors' models are called something else: nobody knows what those take. */
const takenBy =
  (takes: (model: string) => boolean) =>
  (whole: JsonObject): boolean => {
    const model = stringAt(whole, 'model');
    return model === undefined || !isTranscriptionModel(model) || takes(model);
  };

function transcription(prefix: string): readonly SessionField[] {
  const whole = parsePath(prefix);
  const part = (name: string, control: SessionControl, rest: Rest = {}) =>
    field(`${prefix}.${name}`, control, { label: `transcription.${name}`, ...rest, whole });
  const guided = takenBy((model) => model === 'gpt-transcribe' || model === 'gpt-live-transcribe');
  return [
    field(prefix, 'choice', {
      label: 'transcription.model',
      options: [off, ...transcriptionModelIds.map((model) => ({ label: model, value: { model } }))],
    }),
    part('language', 'text', { hint: t('such as en') }),
    part('languages', 'json', { hint: '["en", "no"]', appliesTo: guided }),
    part('keywords', 'json', { hint: '["Bergen", "fjord"]', appliesTo: guided }),
    part('prompt', 'text', { appliesTo: takenBy((model) => model !== 'gpt-realtime-whisper') }),
    part('delay', 'choice', {
      options: plainOptions(reasoningEfforts),
      appliesTo: takenBy((model) => model === 'gpt-realtime-whisper'),
    }),
  ];
}

const noiseReduction = 'audio.input.noise_reduction';

export const listedGroups: readonly ListedGroup[] = [
  {
    id: 'model',
    title: t('Model'),
    prefix: '',
    inTranscription: false,
    fields: [
      field('model', 'text', { lock: 'model' }),
      field('output_modalities', 'choice', { options: ['audio', 'text'].map((one) => ({ label: one, value: [one] })) }),
      field('max_output_tokens', 'tokens', { hint: t('1 to 4096, or inf') }),
      field('reasoning.effort', 'choice', {
        label: 'reasoning.effort',
        onlyIn: 'ga',
        options: plainOptions(reasoningEfforts),
      }),
      field('parallel_tool_calls', 'choice', { options: flags, onlyIn: 'ga' }),
      field('temperature', 'number', { hint: t('0.6 to 1.2'), onlyIn: 'beta' }),
      field('truncation', 'choice', {
        options: [
          ...plainOptions(['auto', 'disabled']),
          {
            label: 'retention_ratio',
            value: { type: 'retention_ratio', retention_ratio: 0.8 },
            match: { type: 'retention_ratio' },
          },
        ],
      }),
      field('truncation.retention_ratio', 'number', {
        label: 'truncation.retention_ratio',
        hint: t('0 to 1'),
        whole: ['truncation'],
      }),
      field('truncation.token_limits', 'json', {
        label: 'truncation.token_limits',
        hint: '{"post_instructions": 8000}',
        whole: ['truncation'],
      }),
      field('tracing', 'choice', { lock: 'tracing', options: [off, ...plainOptions(['auto'])] }),
    ],
  },
  {
    id: 'instructions',
    title: t('Instructions and tools'),
    prefix: '',
    inTranscription: false,
    fields: [
      field('instructions', 'longText'),
      field('prompt', 'json', { hint: '{"id": "pmpt_…"}' }),
      field('tools', 'tools'),
      field('tool_choice', 'choice', { options: plainOptions(['auto', 'none', 'required']) }),
    ],
  },
  {
    id: 'voice',
    title: t('Voice'),
    prefix: 'audio.output',
    inTranscription: false,
    fields: [
      field('audio.output.voice', 'choice', { options: plainOptions(voices), lock: 'voice' }),
      field('audio.output.speed', 'number', { hint: t('0.25 to 1.5') }),
      field('audio.output.format', 'choice', { options: gaAudioFormats }),
    ],
  },
  {
    id: 'listening',
    title: t('Listening'),
    prefix: 'audio.input',
    inTranscription: true,
    fields: [
      field('audio.input.format', 'choice', { options: gaAudioFormats }),
      field(noiseReduction, 'choice', {
        label: 'noise_reduction.type',
        options: [off, ...['near_field', 'far_field'].map((type) => ({ label: type, value: { type } }))],
      }),
      field(`${noiseReduction}.strength`, 'number', {
        label: 'noise_reduction.strength',
        whole: parsePath(noiseReduction),
        onlyIn: 'ga',
      }),
      ...transcription('audio.input.transcription'),
      field('include', 'choice', {
        options: [
          { label: t('nothing more'), value: [] },
          { label: t('logprobs of transcripts'), value: ['item.input_audio_transcription.logprobs'] },
        ],
      }),
    ],
  },
  {
    id: 'turnDetection',
    title: t('Turn detection'),
    prefix: 'audio.input.turn_detection',
    inTranscription: true,
    fields: turnDetection('audio.input.turn_detection'),
  },
];
