/** What a person chose to connect to. It holds no secret: a target is made of it for each connection anew. */
import { endpointUrl, type Endpoint } from '../../transport/endpoint.ts';
import { simulatorForm, simulatorForms, type SimulatorForm } from './simulatorForms.ts';
import { recordedSource } from './recordedSource.ts';

export type Destination =
  | { readonly kind: 'simulator'; readonly form: SimulatorForm }
  | {
      readonly kind: 'endpoint';
      readonly endpoint: Endpoint;
      /** Name under which its key is kept. */
      readonly keySlot: string;
      /** The call to attach to (sideband). */
      readonly callId?: string;
      /** It goes into the settings when its server has answered: a mistyped URL is not kept. */
      readonly keepOnceAnswered?: true;
    };

export const plainSimulator: Destination = { kind: 'simulator', form: simulatorForms[0] };

/** An endpoint of the settings: its key is its own, and lost when it moves to another host, so that no edit sends it elsewhere. */
export function savedDestination(endpoint: Endpoint, callId?: string, keepOnceAnswered = false): Destination {
  const { host } = endpointUrl(endpoint);
  const keySlot = endpoint.name === host ? host : `${endpoint.name} (${host})`;
  return {
    kind: 'endpoint',
    endpoint,
    keySlot,
    ...(callId === undefined ? {} : { callId }),
    ...(keepOnceAnswered && { keepOnceAnswered }),
  };
}

/** An endpoint that the settings do not name: OpenAI itself, or what a recording says. Its key goes by the host. */
export function unnamedDestination(endpoint: Endpoint, callId?: string): Destination {
  const keySlot = endpointUrl(endpoint).host;
  return { kind: 'endpoint', endpoint, keySlot, ...(callId === undefined ? {} : { callId }) };
}

/**
 * Where a recorded session was: as the settings have that endpoint now, else as far as the recording tells.
 * @param header first line of a recording, of any shape
 * @returns undefined when it does not say
 */
export function recordedDestination(
  header: unknown,
  saved: readonly Endpoint[],
  openAi: Endpoint,
): Destination | undefined {
  const source = recordedSource(header);
  if (!source) return undefined;
  if (source.kind === 'simulator') return { kind: 'simulator', form: simulatorForm(source.name) };
  const callId = new URL(source.url).searchParams.get('call_id') ?? undefined;
  const known = saved.find(({ name, kind }) => name === source.name && kind === source.kind);
  if (known) return savedDestination(known, callId);
  const { model } = source;
  if (source.kind === 'openai' && openAi.kind === 'openai' && new URL(source.url).host === endpointUrl(openAi).host) {
    return unnamedDestination(model === undefined ? openAi : { ...openAi, model, name: `OpenAI ${model}` }, callId);
  }
  const { host } = new URL(source.url);
  return unnamedDestination({ kind: 'custom', name: host, url: source.url });
}
