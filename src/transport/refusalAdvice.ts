/** What to do about a server's no: to the upgrade (HTTP) or to the session (an error event and close code 3000 or 4000). */
import type { Refusal } from './socketDetails.ts';
import { phrase, sentences, type Phrase } from '../base/l10n.ts';
import type { ConnectTarget, TargetKind } from './target.ts';

const azureKinds: ReadonlySet<TargetKind> = new Set(['azure', 'azure-preview', 'voice-live']);

/** For an HTTP status. Which header was used is said, because the wrong one is the usual reason. */
export function refusalAdvice({ status, location }: Refusal, target: ConnectTarget): Phrase {
  const isAzure = azureKinds.has(target.kind);
  if (status === 401) {
    const hint = isAzure
      ? phrase(
          'An Azure key works for its own resource only and goes into the header api-key; a Microsoft token goes into Authorization ("auth": "entra").',
        )
      : phrase('Enter another one, or check how the server wants it ("auth" and "headers" of the endpoint).');
    return sentences(credentialsSent(target), hint);
  }
  if (status === 403) {
    const hint = isAzure
      ? phrase(
          'The resource needs the role "Cognitive Services OpenAI User" for a Microsoft sign-in, and may refuse networks that it does not know.',
        )
      : phrase('The key is known but may not do this: check its project and permissions.');
    return sentences(credentialsSent(target), hint);
  }
  if (status === 404) return notFoundAdvice(target);
  if (status === 400) {
    return isAzure
      ? phrase(
          'The deployment may hold a model that is not for Realtime sessions, or api-version may be one that the resource does not know.',
        )
      : phrase('The URL asks for something the server does not take: check model and query.');
  }
  if (status === 429) return phrase('Too many sessions or requests at once: wait, or raise the quota.');
  if (status === 426) return phrase('The server wants another protocol here: check the path.');
  if (status >= 300 && status < 400) {
    return sentences(
      location === undefined ? phrase('It is redirected.') : phrase('It is redirected to {0}.', location),
      phrase('Redirects are not followed, because the key would go along: use that address if you trust it.'),
    );
  }
  if (status >= 500) return phrase('The server, or a gateway before it, is in trouble: try again later.');
  return phrase('Check the key and the URL, then connect again.');
}

/** For an error code that came with close code 3000 or 4000; undefined where the server's words are all there is. */
export function sessionRefusalAdvice(code: string | null | undefined, target: ConnectTarget): Phrase | undefined {
  switch (code) {
    case 'invalid_api_key':
      return sentences(
        credentialsSent(target),
        phrase('Enter another key, or check which organization and project it belongs to.'),
      );
    case 'beta_api_shape_disabled':
      return phrase(
        'OpenAI turned the beta dialect off on 12 May 2026. What asked for it is the header OpenAI-Beta or the subprotocol openai-beta.realtime-v1: take it out of the endpoint.',
      );
    case 'invalid_model':
      return phrase(
        'The model is none for Realtime sessions, or the key may not use it: change "model" of the endpoint (for OpenAI the setting realtime.openai.model).',
      );
    case 'missing_model':
      return phrase('Add ?model=… to the URL.');
    case 'call_id_not_found':
      return callAdvice(target);
    case 'insufficient_quota':
      return phrase('The account has no credit left: check its billing.');
    case null:
    case undefined:
      return target.auth === 'none' ? phrase('No key was sent: the server wants one.') : undefined;
    default:
      return undefined;
  }
}

/** How the connection said who it is, and nothing of with what. */
function credentialsSent({ auth, headers, protocols }: ConnectTarget): Phrase {
  const has = (name: string): boolean => Object.keys(headers).some((header) => header.toLowerCase() === name);
  if (auth === 'none') return phrase('No key was sent.');
  if (auth === 'entra') return phrase('A Microsoft token was sent in the header Authorization.');
  if (auth === 'ephemeral') return phrase('An ephemeral key (ek_…) was sent: it is valid for minutes only.');
  if (auth === 'api-key') {
    const header = ['api-key', 'x-api-key'].find(has);
    return header ? phrase('The key was sent in the header {0}.', header) : phrase('The key was sent in the URL.');
  }
  if (has('authorization')) return phrase('The key was sent in the header Authorization (Bearer).');
  return protocols.length > 0 ? phrase('The key was sent as a subprotocol.') : phrase('The key was sent.');
}

function notFoundAdvice(target: ConnectTarget): Phrase {
  if (new URL(target.url).searchParams.has('call_id')) return callAdvice(target);
  switch (target.kind) {
    case 'azure':
      return phrase(
        'No such deployment or path at this resource: "deployment" is the name you gave the deployment, not the model’s.',
      );
    case 'azure-preview':
      return phrase(
        'No such deployment or path at this resource. The preview paths are being switched off: try kind "azure".',
      );
    case 'voice-live':
      return phrase(
        'No such path at this resource: Voice Live needs a resource that offers it, and an api-version it knows.',
      );
    default:
      return phrase('There is nothing at this path: Realtime servers usually listen at /v1/realtime.');
  }
}

function callAdvice({ auth }: ConnectTarget): Phrase {
  return auth === 'ephemeral'
    ? phrase(
        'A call is not found with an ephemeral key since September 2026: attach with a standard key of the same project.',
      )
    : phrase(
        'No call with this id is running, or it belongs to another project: a call id is valid while the call lasts.',
      );
}
