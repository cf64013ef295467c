/** The forms in which the simulator can be talked to: each is what clients of one kind of server send. */
import { AZURE_PREVIEW_API_VERSION, VOICE_LIVE_API_VERSION } from '../../transport/endpoint.ts';
import type { ConnectTarget } from '../../transport/target.ts';
import { DEMO_MODEL } from '../../simulator/demo.ts';
import { t } from '../../base/l10n.ts';

export interface SimulatorForm {
  readonly label: string;
  readonly detail: string;
  /** Panel title and recorded name. */
  readonly name: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export const simulatorForms: readonly [SimulatorForm, ...SimulatorForm[]] = [
  {
    label: t('OpenAI, GA'),
    detail: t('What "Simulator" is: /v1/realtime?model=…'),
    name: 'Simulator',
    path: '/v1/realtime',
    query: { model: DEMO_MODEL },
  },
  {
    label: t('OpenAI, beta dialect'),
    detail: t('With the header OpenAI-Beta: realtime=v1, as older clients send it.'),
    name: 'Simulator, beta',
    path: '/v1/realtime',
    query: { model: DEMO_MODEL },
    headers: { 'OpenAI-Beta': 'realtime=v1' },
  },
  {
    label: t('OpenAI, transcription session'),
    detail: t('/v1/realtime?intent=transcription: it hears and writes down, and never answers.'),
    name: 'Simulator, transcription',
    path: '/v1/realtime',
    query: { intent: 'transcription' },
  },
  {
    label: t('Azure OpenAI, GA'),
    detail: t('/openai/v1/realtime?model=… with an api-key header.'),
    name: 'Simulator, Azure',
    path: '/openai/v1/realtime',
    query: { model: DEMO_MODEL },
    headers: { 'api-key': 'simulator' },
  },
  {
    label: t('Azure OpenAI, preview'),
    detail: t('/openai/realtime?api-version=…&deployment=…: the beta dialect.'),
    name: 'Simulator, Azure preview',
    path: '/openai/realtime',
    query: { 'api-version': AZURE_PREVIEW_API_VERSION, deployment: DEMO_MODEL },
    headers: { 'api-key': 'simulator' },
  },
  {
    label: t('Azure Voice Live'),
    detail: t('/voice-live/realtime?api-version=…&model=…: the beta dialect, with Voice Live’s own fields.'),
    name: 'Simulator, Voice Live',
    path: '/voice-live/realtime',
    query: { 'api-version': VOICE_LIVE_API_VERSION, model: DEMO_MODEL },
    headers: { 'api-key': 'simulator' },
  },
];

/** The form of this name, else the plain one. */
export function simulatorForm(name: string | undefined): SimulatorForm {
  return simulatorForms.find((form) => form.name === name) ?? simulatorForms[0];
}

/** @param origin `ws://host:port` of the running simulator */
export function simulatorTarget(origin: string, form: SimulatorForm): ConnectTarget {
  const url = new URL(form.path, origin);
  for (const [name, value] of Object.entries(form.query)) url.searchParams.set(name, value);
  return {
    kind: 'simulator',
    name: form.name,
    url: url.href,
    auth: form.headers && 'api-key' in form.headers ? 'api-key' : 'none',
    headers: form.headers ?? {},
    protocols: [],
    // No key of anybody's: masking the word would tear holes into ordinary texts.
    secrets: [],
  };
}
