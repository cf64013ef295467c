/** Asks for a new endpoint, a few questions by its kind, and remembers it in the settings. */
import { describeError } from '../../base/errors.ts';
import {
  AZURE_PREVIEW_API_VERSION,
  endpointUrl,
  VOICE_LIVE_API_VERSION,
  type Endpoint,
  type EndpointKind,
} from '../../transport/endpoint.ts';
import { webSocketUrl } from '../../transport/target.ts';
import { defaultOpenAiModel } from '../names.ts';
import { readEndpoints, reservedNames } from './endpointSettings.ts';
import { endpointOfUrl, freeName, savedEndpoints, saveEndpoint } from './endpointStore.ts';
import type { KeyStore } from './keyStore.ts';
import { askSteps, type Answers, type Choice, type InputStep, type Step } from './steps.ts';
import { t } from '../../base/l10n.ts';

const kinds: readonly (Choice & { readonly value: EndpointKind })[] = [
  { label: t('$(key) OpenAI'), detail: t('Another model, or a transcription session.'), value: 'openai' },
  { label: t('$(azure) Azure OpenAI'), detail: t('GA: …/openai/v1/realtime'), value: 'azure' },
  {
    label: t('$(azure) Azure OpenAI, preview'),
    detail: t('Beta dialect: …/openai/realtime?api-version=…'),
    value: 'azure-preview',
  },
  { label: t('$(azure) Azure Voice Live'), detail: '…/voice-live/realtime', value: 'voice-live' },
  { label: t('$(globe) Other WebSocket URL'), detail: t('Any server that speaks the protocol.'), value: 'custom' },
];

/** @returns the endpoint, which is in the settings by then; undefined when the user cancelled */
export async function addEndpoint(keys: KeyStore, kind?: EndpointKind): Promise<Endpoint | undefined> {
  const { endpoints } = savedEndpoints();
  const taken = [...reservedNames, ...endpoints.map(({ name }) => name)];
  const kindStep: Step = { name: 'kind', placeHolder: t('What kind of server is it?'), choices: kinds };
  const all = kinds.flatMap(({ value }) => stepsOf(value, taken).map((step) => (kind ? step : onlyFor(value, step))));
  const steps = kind ? stepsOf(kind, taken) : [kindStep, ...all];
  const chosen = kinds.find(({ value }) => value === kind);
  const title = t('Realtime: Add {0}', chosen ? chosen.label.replace(/^\S+ /, '') : t('Endpoint'));
  const answers = await askSteps(title, steps);
  if (!answers) return undefined;
  const made = await endpointOf(kind ?? (answers['kind'] as EndpointKind), answers, taken, keys);
  await saveEndpoint(made);
  return made;
}

function onlyFor(kind: EndpointKind, step: Step): Step {
  return { ...step, when: (answers) => answers['kind'] === kind && step.when?.(answers) !== false };
}

async function endpointOf(
  kind: EndpointKind,
  answers: Answers,
  taken: readonly string[],
  keys: KeyStore,
): Promise<Endpoint> {
  const { name = '', url = '', purpose, ...members } = answers;
  if (kind === 'custom') return { ...(await endpointOfUrl(url, taken, keys)), name };
  const intent = purpose === 'transcription' ? { intent: purpose } : {};
  // In the order in which a person reads it in settings.json.
  return { name, kind, ...members, ...intent } as unknown as Endpoint;
}

/** The questions; each answer is a member of the endpoint, but for `purpose`. */
function stepsOf(kind: EndpointKind, taken: readonly string[]): Step[] {
  switch (kind) {
    case 'openai':
      return [purpose, forConversation(modelStep(defaultOpenAiModel)), nameStep(kind, taken)];
    case 'azure':
      return [resourceStep('openai.azure.com'), purpose, forConversation(deployment), auth, nameStep(kind, taken)];
    case 'azure-preview':
      return [
        resourceStep('openai.azure.com'),
        deployment,
        apiVersionStep(AZURE_PREVIEW_API_VERSION),
        auth,
        nameStep(kind, taken),
      ];
    case 'voice-live':
      return [
        resourceStep('services.ai.azure.com'),
        modelStep('gpt-realtime'),
        apiVersionStep(VOICE_LIVE_API_VERSION),
        auth,
        nameStep(kind, taken),
      ];
    case 'custom':
      return [urlStep, nameStep(kind, taken)];
  }
}

const purpose: Step = {
  name: 'purpose',
  placeHolder: t('What is the session for?'),
  choices: [
    { label: t('Conversation'), detail: t('Speech and text in both directions.'), value: 'conversation' },
    {
      label: t('Transcription'),
      detail: t('intent=transcription: the server only writes down what it hears.'),
      value: 'transcription',
    },
  ],
};

function forConversation(step: Step): Step {
  return { ...step, when: (answers) => answers['purpose'] !== 'transcription' };
}

const deployment: InputStep = {
  name: 'deployment',
  prompt: t('Name of the deployment, which need not be the name of its model.'),
  placeHolder: 'gpt-realtime',
  validate: needed(t('A deployment is needed.')),
};

const auth: Step = {
  name: 'auth',
  placeHolder: t('How does the server know you?'),
  choices: [
    {
      label: t('$(key) API key'),
      detail: t('Asked for once, kept in the secret storage, sent in the header api-key.'),
      value: 'api-key',
    },
    {
      label: t('$(account) Microsoft sign-in'),
      detail: t('A token of VS Code’s Microsoft account, fetched for each connection.'),
      value: 'entra',
    },
  ],
};

const urlStep: InputStep = {
  name: 'url',
  prompt: t('Where a Realtime server listens. Keys in it go to the secret storage, not into the settings.'),
  placeHolder: 'wss://host/v1/realtime?model=gpt-realtime',
  validate: (text) => problem(() => webSocketUrl(text)),
};

function resourceStep(domain: string): InputStep {
  return {
    name: 'resource',
    prompt: t('Name of the resource, or its address as the Azure portal shows it.'),
    placeHolder: t('contoso or https://contoso.{0}', domain),
    validate: (text) => problem(() => endpointUrl({ kind: 'azure', name: '', resource: text })),
  };
}

function modelStep(model: string): InputStep {
  return {
    name: 'model',
    prompt: t('Model of the session.'),
    initial: () => model,
    validate: needed(t('A model is needed.')),
  };
}

function apiVersionStep(version: string): InputStep {
  return {
    name: 'apiVersion',
    prompt: t('Version of the API, as in the URL.'),
    initial: () => version,
    validate: (text) => (/^\d{4}-\d\d-\d\d/.test(text) ? undefined : t('Begin with a date, e.g. {0}.', version)),
  };
}

function nameStep(kind: EndpointKind, taken: readonly string[]): InputStep {
  return {
    name: 'name',
    prompt: t('What "Realtime: Connect" calls it. It is kept in the setting realtime.endpoints.'),
    initial: (answers) => freeName(suggestedName(kind, answers), taken),
    validate: (text, answers) => {
      if (text === '') return t('A name is needed.');
      if (taken.includes(text)) return t('This name is taken.');
      const { purpose: what, ...members } = answers;
      const entry = { ...members, kind, name: text, ...(what === 'transcription' && { intent: what }) };
      return readEndpoints([entry]).problems[0];
    },
  };
}

function suggestedName(kind: EndpointKind, { resource, deployment: name, model, url, purpose: what }: Answers): string {
  const detail = what === 'transcription' ? what : (name ?? model ?? '');
  if (kind === 'openai') return `OpenAI ${detail}`;
  if (kind === 'custom') return URL.canParse(url ?? '') ? new URL(url ?? '').host : '';
  const host = (resource ?? '').replace(/^[a-z]+:\/\//i, '').replace(/\/.*$/s, '');
  const short = host.endsWith('.azure.com') ? host.replace(/\..*$/s, '') : host;
  return [short, detail].filter(Boolean).join(', ');
}

function needed(message: string) {
  return (text: string): string | undefined => (text === '' ? message : undefined);
}

function problem(check: () => unknown): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    return describeError(error);
  }
}
