/**
 * The fields of a session that can be looked at and changed. Their places are GA's; what goes out to a beta session is
 * translated on the way.
 */
import type { JsonValue } from '../base/json.ts';
import type { Dialect } from './catalog.ts';
import { gaAudioFormats, plainOptions, reasoningEfforts, voices } from './choices.ts';
import { parsePath, type JsonPath } from './jsonPath.ts';

export type SessionControl = 'text' | 'longText' | 'number' | 'choice' | 'json' | 'tokens';
/** Why a field cannot be changed, when it cannot. */
export type SessionLock = 'model' | 'voice' | 'tracing';

export interface SessionField {
  readonly path: JsonPath;
  /** The name shown, without the path of its group. */
  readonly label: string;
  readonly control: SessionControl;
  readonly options: readonly { readonly label: string; readonly value: JsonValue }[];
  readonly hint?: string;
  readonly lock?: SessionLock;
  /**
   * The object that has to be sent whole when this field changes: servers fill in defaults for what is missing from
   * `turn_detection` and `format`, so a part of one would reset the rest.
   */
  readonly whole?: JsonPath;
  /** The `type` of `whole` that has this field; others refuse it. */
  readonly onlyFor?: string;
  /** The dialect that has this field, where the other has none like it. */
  readonly onlyIn?: Dialect;
}

export interface SessionGroup {
  readonly title: string;
  /** Path that the labels of the group leave out. */
  readonly prefix: string;
  readonly fields: readonly SessionField[];
}

type Rest = Partial<Omit<SessionField, 'options'>> & { readonly options?: SessionField['options'] };

function field(path: string, control: SessionControl, { options, ...rest }: Rest = {}): SessionField {
  const keys = parsePath(path);
  return { path: keys, label: String(keys.at(-1)), control, options: options ?? [], ...rest };
}

const flags = [
  { label: 'true', value: true },
  { label: 'false', value: false },
];
const off = { label: 'off (null)', value: null };

/** The fields in the groups of the session editor. */
export function sessionGroups(dialect: Dialect): readonly SessionGroup[] {
  return groups.map((group) => ({
    ...group,
    fields: group.fields.filter(({ onlyIn }) => onlyIn === undefined || onlyIn === dialect),
  }));
}

function turnDetection(prefix: string): readonly SessionField[] {
  const whole = parsePath(prefix);
  const part = (name: string, control: SessionControl, rest: Rest = {}) =>
    field(`${prefix}.${name}`, control, { ...rest, whole });
  return [
    field(prefix, 'choice', {
      label: 'type',
      options: [
        off,
        { label: 'server_vad', value: { type: 'server_vad' } },
        { label: 'semantic_vad', value: { type: 'semantic_vad' } },
      ],
      hint: 'off: nothing is committed until you commit, nothing answered until you ask.',
    }),
    part('threshold', 'number', { hint: '0 to 1', onlyFor: 'server_vad' }),
    part('prefix_padding_ms', 'number', { hint: 'ms', onlyFor: 'server_vad' }),
    part('silence_duration_ms', 'number', { hint: 'ms', onlyFor: 'server_vad' }),
    part('idle_timeout_ms', 'number', { hint: 'ms', onlyFor: 'server_vad' }),
    part('eagerness', 'choice', { options: plainOptions(['auto', 'low', 'medium', 'high']), onlyFor: 'semantic_vad' }),
    part('create_response', 'choice', { options: flags }),
    part('interrupt_response', 'choice', { options: flags }),
  ];
}

function transcription(prefix: string): readonly SessionField[] {
  return [
    field(prefix, 'choice', {
      label: 'transcription',
      options: [
        off,
        ...['gpt-realtime-whisper', 'gpt-4o-transcribe', 'gpt-4o-mini-transcribe', 'whisper-1'].map((model) => ({
          label: model,
          value: { model },
        })),
      ],
      hint: 'What the user said, as text. It is not what the model hears.',
    }),
    field(`${prefix}.language`, 'text', {
      label: 'transcription.language',
      hint: 'such as en',
      whole: parsePath(prefix),
    }),
    field(`${prefix}.prompt`, 'text', { label: 'transcription.prompt', whole: parsePath(prefix) }),
  ];
}

function noiseReduction(path: string): SessionField {
  return field(path, 'choice', {
    label: 'noise_reduction',
    options: [off, ...['near_field', 'far_field'].map((type) => ({ label: type, value: { type } }))],
  });
}

const instructionsAndTools: SessionGroup = {
  title: 'Instructions and tools',
  prefix: '',
  fields: [
    field('instructions', 'longText'),
    field('tools', 'json', { hint: '[] clears the list.' }),
    field('tool_choice', 'choice', { options: plainOptions(['auto', 'none', 'required']) }),
    field('prompt', 'json', { hint: 'null clears it.' }),
  ],
};
const voiceOptions = { options: plainOptions(voices), lock: 'voice' } as const;

const groups: readonly SessionGroup[] = [
  {
    title: 'Model',
    prefix: '',
    fields: [
      field('model', 'text', { lock: 'model' }),
      field('output_modalities', 'choice', { options: ['audio', 'text'].map((one) => ({ label: one, value: [one] })) }),
      field('max_output_tokens', 'tokens', { hint: '1 to 4096, or inf' }),
      field('reasoning.effort', 'choice', {
        label: 'reasoning.effort',
        onlyIn: 'ga',
        options: plainOptions(reasoningEfforts),
        hint: 'Reasoning models only.',
      }),
      field('parallel_tool_calls', 'choice', { options: flags, hint: 'Reasoning models only.', onlyIn: 'ga' }),
      field('temperature', 'number', { hint: '0.6 to 1.2', onlyIn: 'beta' }),
      field('truncation', 'choice', { options: plainOptions(['auto', 'disabled']) }),
      field('tracing', 'json', { lock: 'tracing', hint: '"auto", {…} or null' }),
      field('include', 'json'),
    ],
  },
  instructionsAndTools,
  {
    title: 'Voice',
    prefix: 'audio.output',
    fields: [
      field('audio.output.voice', 'choice', voiceOptions),
      field('audio.output.speed', 'number', { hint: '0.25 to 1.5' }),
      field('audio.output.format', 'choice', { options: gaAudioFormats }),
    ],
  },
  {
    title: 'Listening',
    prefix: 'audio.input',
    fields: [
      field('audio.input.format', 'choice', { options: gaAudioFormats }),
      ...transcription('audio.input.transcription'),
      noiseReduction('audio.input.noise_reduction'),
    ],
  },
  {
    title: 'Turn detection',
    prefix: 'audio.input.turn_detection',
    fields: turnDetection('audio.input.turn_detection'),
  },
];
