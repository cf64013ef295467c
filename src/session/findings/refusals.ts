/** Why a server refused a session, in words that say what to do. */
import { phrase, sentences, verbatim, type Phrase } from '../../base/l10n.ts';
import { modelEnd } from '../../protocol/models.ts';
import { quoted } from '../format.ts';

interface Refusal {
  readonly code?: string | undefined;
  /** The server's own words. */
  readonly text: string;
  /** Of an answer to the upgrade. */
  readonly status?: number;
}

/** @param url of the connection, `''` where the log does not tell */
export function refusalWords({ code, text, status }: Refusal, url: string): Phrase {
  return sentences(
    status === undefined || status === 0 ? undefined : verbatim(`HTTP ${status}.`),
    adviceOf(code, text, status, url),
    text.trim() === '' ? undefined : phrase('The server says: {0}', quoted(text)),
  );
}

function adviceOf(code: string | undefined, text: string, status: number | undefined, url: string): Phrase {
  switch (code) {
    case 'invalid_api_key':
      return phrase('The key is wrong or was revoked: check that it is the whole key and belongs to this endpoint.');
    case 'invalid_model':
    case 'model_not_found':
      return noSuchModel(url);
    case 'missing_model':
      return phrase('The URL names no model: add ?model=… to it.');
    case 'insufficient_quota':
      return phrase('The account has no credit left: check its plan and billing.');
    case 'call_id_not_found':
      return phrase(
        'There is no such call: check call_id, that the call is still running, and that the key is a standard one (not ek_…).',
      );
    case 'DeploymentNotFound':
      return phrase('There is no such deployment: on Azure the URL names a deployment of your resource, not a model.');
    default:
      return adviceOfAnswer(text, status);
  }
}

function adviceOfAnswer(text: string, status: number | undefined): Phrase {
  if (/bearer or basic authentication/i.test(text))
    return phrase('No key was sent: the Authorization header is missing.');
  switch (status) {
    case 401:
      return phrase(
        'The server does not know who is asking: check the key or token, and how it is sent (Azure: api-key).',
      );
    case 403:
      return phrase('The key is known, but may not do this: check its permissions, project, region and network rules.');
    case 404:
      return phrase(
        'There is nothing at this address: check the path, api-version and deployment or model in the URL.',
      );
    case 429:
      return phrase('Too many sessions or requests: wait, then connect again.');
    default:
      return phrase('The session was refused.');
  }
}

function noSuchModel(url: string): Phrase {
  const model = /[?&]model=([^&]+)/.exec(url)?.[1] ?? '';
  const end = modelEnd(model);
  return end
    ? phrase(
        'This endpoint has no such model for realtime sessions ({0}: shutdown {1}, use {2}): check the model in the URL.',
        model,
        end.shutdown,
        end.replacement,
      )
    : phrase('This endpoint has no such model for realtime sessions: check the model in the URL.');
}
