/**
 * Configurations with a name: what they change in a session, and those that are there from the start. Their names are words of
 * the panel; what they write into a session goes to a model, and is the same in every language.
 */
import { isJsonObject, mergedWith, type JsonObject, type JsonValue } from '../base/json.ts';
import { t } from '../base/l10n.ts';
import { listedGroups } from './sessionFieldList.ts';
import { pathText, valueAt } from './jsonPath.ts';
import type { SessionField } from './sessionField.ts';
import { sessionGroups } from './sessionFields.ts';
import { kindOf, plannedGroups, type SessionPlan } from './sessionUpdate.ts';

export interface SessionPreset {
  readonly name: string;
  /** In one line, what it is for. */
  readonly about?: string;
  /** Members of a session in GA's shape: a whole configuration, or some of it. */
  readonly session: JsonObject;
}

export interface PresetEdits {
  readonly edits: ReadonlyMap<string, JsonValue>;
  /** Fields that the session cannot take from the preset, and why. */
  readonly skipped: readonly { readonly path: string; readonly why: string }[];
}

/**
 * A preset as edits of the session, field by field, so that each can be looked at and taken back.
 * @param lockOf why a field cannot be changed now
 */
export function presetEdits(
  preset: JsonObject,
  plan: SessionPlan,
  lockOf: (field: SessionField) => string | undefined,
): PresetEdits {
  const edits = new Map<string, JsonValue>();
  const skipped: { path: string; why: string }[] = [];
  const withPreset = { ...plan, effective: mergedWith(plan.effective ?? {}, preset) };
  const fields = plannedGroups({ ...withPreset, edits: new Map() }).flatMap((group) => group.fields);
  const known = new Set(listedGroups.flatMap((group) => group.fields.map(({ path }) => pathText(path))));
  const here = new Set(sessionGroups(kindOf(plan)).flatMap(pathsOf));
  for (const field of fields) {
    const path = pathText(field.path);
    const value = valueAt(preset, field.path);
    if (value === undefined || field.lock === 'server') continue;
    const why =
      lockOf(field) ?? (known.has(path) && !here.has(path) ? t('This kind of session has no such field.') : undefined);
    if (why === undefined) edits.set(path, headOf(value, field, fields));
    else if (field.lock === undefined || valueAt(plan.effective, field.path) !== value) skipped.push({ path, why });
  }
  return { edits, skipped };
}

function pathsOf({ fields }: { readonly fields: readonly SessionField[] }): string[] {
  return fields.map(({ path }) => pathText(path));
}

/** Of an object whose parts are fields of their own only what they leave. */
function headOf(value: JsonValue, field: SessionField, fields: readonly SessionField[]): JsonValue {
  if (!isJsonObject(value)) return value;
  const parts = fields.filter(({ whole }) => whole !== undefined && pathText(whole) === pathText(field.path));
  const names = new Set(parts.map(({ path }) => path.at(-1)));
  return Object.fromEntries(Object.entries(value).filter(([key]) => !names.has(key)));
}

function detection(members: JsonObject | null): JsonObject {
  return { audio: { input: { turn_detection: members } } };
}

const answers = { create_response: true, interrupt_response: true } as const;

const patient: SessionPreset = {
  name: t('Patient'),
  about: t('Waits 1.2 s of silence: for people who think aloud, spell things out or speak a second language.'),
  session: detection({
    type: 'server_vad',
    threshold: 0.5,
    prefix_padding_ms: 300,
    silence_duration_ms: 1200,
    ...answers,
  }),
};

const noisyRoom: SessionPreset = {
  name: t('Noisy room'),
  about: t('Only loud speech counts, and far-field noise reduction runs first: for laptops, kitchens, open offices.'),
  session: mergedWith(
    detection({
      type: 'server_vad',
      threshold: 0.75,
      prefix_padding_ms: 400,
      silence_duration_ms: 700,
      ...answers,
    }),
    { audio: { input: { noise_reduction: { type: 'far_field' } } } },
  ),
};

const pushToTalk: SessionPreset = {
  name: t('Push to talk'),
  about: t('Turn detection off: you commit the audio and ask for the response.'),
  session: detection(null),
};

/** Ways of noticing that somebody has finished speaking. */
export const turnDetectionPresets: readonly SessionPreset[] = [
  {
    name: t('Balanced'),
    about: t('Half a second of silence ends a turn. A good start for headsets and quiet rooms.'),
    session: detection({
      type: 'server_vad',
      threshold: 0.5,
      prefix_padding_ms: 300,
      silence_duration_ms: 500,
      ...answers,
    }),
  },
  {
    name: t('Quick'),
    about: t('A short silence ends a turn: fast answers, and now and then one in the middle of a sentence.'),
    session: detection({
      type: 'server_vad',
      threshold: 0.5,
      prefix_padding_ms: 300,
      silence_duration_ms: 200,
      ...answers,
    }),
  },
  patient,
  noisyRoom,
  {
    name: t('By meaning, patient'),
    about: t('semantic_vad with low eagerness: waits until a sentence sounds finished, for up to 8 s.'),
    session: detection({ type: 'semantic_vad', eagerness: 'low', ...answers }),
  },
  {
    name: t('By meaning, quick'),
    about: t('semantic_vad with high eagerness: waits for up to 2 s where a sentence sounds unfinished.'),
    session: detection({ type: 'semantic_vad', eagerness: 'high', ...answers }),
  },
  {
    name: t('Listen only'),
    about: t('Turns are noticed and committed; a response comes when you ask for one.'),
    session: detection({
      type: 'server_vad',
      threshold: 0.5,
      prefix_padding_ms: 300,
      silence_duration_ms: 500,
      create_response: false,
      interrupt_response: false,
    }),
  },
  pushToTalk,
];

/** Presets that are there before anybody has saved one. They need no key: the simulator takes them, too. */
export const builtInPresets: readonly SessionPreset[] = [
  {
    name: t('Text only, short answers'),
    about: t('No audio out and at most 300 tokens: cheap while you try things.'),
    session: {
      output_modalities: ['text'],
      max_output_tokens: 300,
      instructions: 'Answer in one or two short sentences.',
    },
  },
  {
    name: t('Phone line'),
    about: t('G.711 both ways, as telephony sends it, and a question after ten seconds of nothing.'),
    session: {
      audio: {
        input: {
          format: { type: 'audio/pcmu' },
          turn_detection: {
            type: 'server_vad',
            threshold: 0.6,
            prefix_padding_ms: 300,
            silence_duration_ms: 600,
            idle_timeout_ms: 10_000,
            ...answers,
          },
        },
        output: { format: { type: 'audio/pcmu' } },
      },
    },
  },
  {
    name: t('A tool to call'),
    about: t('One function, get_weather, so that there is a call to answer.'),
    session: {
      instructions: 'You are a travel assistant. Look the weather up with get_weather before you speak of it.',
      tools: [
        {
          type: 'function',
          name: 'get_weather',
          description: 'The weather in a city now. Call it whenever somebody asks what it is like outside.',
          parameters: {
            type: 'object',
            properties: { city: { type: 'string', description: 'Such as Oslo' } },
            required: ['city'],
            additionalProperties: false,
          },
        },
      ],
      tool_choice: 'auto',
    },
  },
  {
    name: t('Write down what the user says'),
    about: t('Transcripts of the input in English, with log probabilities to judge them by.'),
    session: {
      audio: { input: { transcription: { model: 'gpt-4o-transcribe', language: 'en' } } },
      include: ['item.input_audio_transcription.logprobs'],
    },
  },
  patient,
  noisyRoom,
  pushToTalk,
];
