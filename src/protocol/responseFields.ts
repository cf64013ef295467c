/** The form of `response.create`: what one response may do differently from the session. */
import type { Dialect } from './catalog.ts';
import { betaAudioFormats, gaAudioFormats, plainOptions, reasoningEfforts, voices } from './choices.ts';
import type { JsonPath } from './jsonPath.ts';
import type { FieldSpec } from './formField.ts';

const yesNo = () => [
  { label: 'true', value: true },
  { label: 'false', value: false },
];

export function responseFields(dialect: Dialect): readonly FieldSpec[] {
  const ga = dialect === 'ga';
  const field = (path: JsonPath, control: FieldSpec['control'], rest: Partial<FieldSpec> = {}): FieldSpec => ({
    path: ['response', ...path],
    label: path.join('.'),
    control,
    ...rest,
  });
  const modalities = ga
    ? [
        { label: 'audio', value: ['audio'] },
        { label: 'text', value: ['text'] },
      ]
    : [
        { label: 'audio and text', value: ['audio', 'text'] },
        { label: 'text', value: ['text'] },
      ];
  return [
    field(['instructions'], 'longText', { hint: 'Replaces the session’s instructions for this response.' }),
    field([ga ? 'output_modalities' : 'modalities'], 'choice', { options: () => modalities }),
    field(ga ? ['audio', 'output', 'voice'] : ['voice'], 'choice', { options: () => plainOptions(voices) }),
    field(ga ? ['audio', 'output', 'format'] : ['output_audio_format'], 'choice', {
      options: () => (ga ? gaAudioFormats : betaAudioFormats),
    }),
    field([ga ? 'max_output_tokens' : 'max_response_output_tokens'], 'tokens', { hint: '1 to 4096, or inf' }),
    field(['conversation'], 'choice', {
      options: () => plainOptions(['auto', 'none']),
      hint: 'none: out of band, the conversation stays as it is.',
    }),
    field(['tool_choice'], 'choice', {
      options: ({ toolNames }) => [
        ...plainOptions(['auto', 'none', 'required']),
        ...toolNames.map((name) => ({ label: `function ${name}`, value: { type: 'function', name } })),
      ],
    }),
    field(['tools'], 'json', { hint: 'A list of tools. [] means none.' }),
    field(['input'], 'json', {
      hint: 'A list of items instead of the conversation; {"type":"item_reference","id":…} names one. [] is an empty context.',
    }),
    field(['metadata'], 'json', { hint: 'Up to 16 pairs of texts; comes back with the response.' }),
    field(['prompt'], 'json', { hint: 'A stored prompt: {"id":…,"version":…,"variables":{…}}' }),
    ...(ga
      ? [
          field(['reasoning', 'effort'], 'choice', {
            options: () => plainOptions(reasoningEfforts),
            hint: 'Reasoning models only.',
          }),
          field(['parallel_tool_calls'], 'choice', { options: yesNo, hint: 'Reasoning models only.' }),
        ]
      : [field(['temperature'], 'number', { hint: '0.6 to 1.2' })]),
  ];
}
