/** From the command "Connect" to a destination: the pick and what its entries ask further. */
import { window } from 'vscode';
import { endpointUrl, takesCallId, type Endpoint } from '../../transport/endpoint.ts';
import { openRecording } from '../recordings.ts';
import { pickConnection, type ConnectChoice } from './connectPick.ts';
import { plainSimulator, savedDestination, unnamedDestination, type Destination } from './destination.ts';
import { editEndpoints } from './editEndpoints.ts';
import { openAiEndpoint, savedEndpoints } from './endpointStore.ts';
import type { KeyStore } from './keyStore.ts';
import { simulatorForms } from './simulatorForms.ts';
import { askSteps } from './steps.ts';
import type { Targets } from './targets.ts';
import { t } from '../../base/l10n.ts';

export interface ConnectServices {
  readonly keys: KeyStore;
  readonly targets: Targets;
  readonly recordings: { readonly folder: string };
}

/**
 * @param argument undefined asks; `"simulator"`, `"openai"`, the name of an endpoint or a WebSocket URL, as keybindings
 * give them, are taken as chosen
 * @param title of what asks, where that is not "Realtime: Connect"
 * @param without what is not offered then; what goes on elsewhere needs a server
 * @returns undefined when the user cancelled or chose something that is no destination
 * @throws RealtimeError `url-not-websocket`
 */
export async function chooseDestination(
  argument: unknown,
  services: ConnectServices,
  title?: string,
  without?: readonly ConnectChoice['kind'][],
): Promise<Destination | undefined> {
  if (typeof argument === 'string') return await named(argument, services.targets);
  const choice = await pickConnection(services.keys, services.targets, title, without);
  return choice && (await follow(choice, services));
}

async function named(argument: string, targets: Targets): Promise<Destination> {
  if (argument === 'simulator') return plainSimulator;
  if (argument === 'openai') return targets.openAi();
  const form = simulatorForms.find(({ name }) => name === argument);
  if (form) return { kind: 'simulator', form };
  const saved = savedEndpoints().endpoints.find(({ name }) => name === argument);
  return saved ? savedDestination(saved) : await targets.ofUrl(argument);
}

async function follow(choice: ConnectChoice, { keys, targets, recordings }: ConnectServices) {
  switch (choice.kind) {
    case 'destination':
      return choice.destination;
    case 'url':
      return await targets.ofUrl(choice.url);
    case 'add': {
      const { addEndpoint } = await import('./endpointWizard.ts');
      const endpoint = await addEndpoint(keys, choice.endpointKind);
      return endpoint && savedDestination(endpoint);
    }
    case 'simulatorAs':
      return await chooseSimulatorForm();
    case 'call':
      return await chooseCall();
    case 'edit':
      await editEndpoints();
      return undefined;
    case 'openRecording':
      await openRecording(undefined, recordings.folder);
      return undefined;
  }
}

async function chooseSimulatorForm(): Promise<Destination | undefined> {
  const picks = simulatorForms.map((form) => ({ label: form.label, detail: form.detail, form }));
  const title = t('Realtime: Simulator as…');
  const chosen = await window.showQuickPick(picks, { title, placeHolder: t('Which server shall it be?') });
  return chosen && { kind: 'simulator', form: chosen.form };
}

/** A call is over in minutes, so its id is not remembered; the endpoint and its key are. */
async function chooseCall(): Promise<Destination | undefined> {
  const saved = savedEndpoints().endpoints.filter(takesCallId);
  const choice = (endpoint: Endpoint, label: string, value: string) => ({
    label,
    description: endpointUrl(endpoint).host,
    value,
  });
  const answers = await askSteps(t('Realtime: Attach to a Call'), [
    {
      name: 'endpoint',
      placeHolder: t('Where was the call made?'),
      choices: [
        choice(openAiEndpoint(), 'OpenAI', ''),
        ...saved.map((endpoint) => choice(endpoint, endpoint.name, endpoint.name)),
      ],
    },
    {
      name: 'callId',
      prompt: t('Id of a running WebRTC or SIP call: from the header Location, or the event realtime.call.incoming.'),
      placeHolder: 'rtc_…',
      validate: (text) => (/^[\w-]+$/.test(text) ? undefined : t('An id has letters, digits, - and _ only.')),
    },
  ]);
  const callId = answers?.['callId'];
  if (callId === undefined) return undefined;
  const endpoint = saved.find(({ name }) => name === answers?.['endpoint']);
  return endpoint
    ? savedDestination(endpoint, callId)
    : unnamedDestination({ ...openAiEndpoint(), name: 'OpenAI call' }, callId);
}
