/** Why a server refused a session, in words that say what to do. */
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
export function refusalWords({ code, text, status }: Refusal, url: string): string {
  const said = text.trim() === '' ? '' : ` The server says: ${quoted(text)}`;
  return `${statusWords(status)}${adviceOf(code, text, status, url)}${said}`;
}

function statusWords(status: number | undefined): string {
  return status === undefined || status === 0 ? '' : `HTTP ${status}. `;
}

function adviceOf(code: string | undefined, text: string, status: number | undefined, url: string): string {
  switch (code) {
    case 'invalid_api_key':
      return 'The key is wrong or was revoked: check that it is the whole key and belongs to this endpoint.';
    case 'invalid_model':
    case 'model_not_found':
      return `This endpoint has no such model for realtime sessions${endOfModel(url)}: check the model in the URL.`;
    case 'missing_model':
      return 'The URL names no model: add ?model=… to it.';
    case 'insufficient_quota':
      return 'The account has no credit left: check its plan and billing.';
    case 'call_id_not_found':
      return 'There is no such call: check call_id, that the call is still running, and that the key is a standard one (not ek_…).';
    case 'DeploymentNotFound':
      return 'There is no such deployment: on Azure the URL names a deployment of your resource, not a model.';
    default:
      return adviceOfAnswer(text, status);
  }
}

function adviceOfAnswer(text: string, status: number | undefined): string {
  if (/bearer or basic authentication/i.test(text)) return 'No key was sent: the Authorization header is missing.';
  switch (status) {
    case 401:
      return 'The server does not know who is asking: check the key or token, and how it is sent (Azure: api-key).';
    case 403:
      return 'The key is known, but may not do this: check its permissions, project, region and network rules.';
    case 404:
      return 'There is nothing at this address: check the path, api-version and deployment or model in the URL.';
    case 429:
      return 'Too many sessions or requests: wait, then connect again.';
    default:
      return 'The session was refused.';
  }
}

function endOfModel(url: string): string {
  const model = /[?&]model=([^&]+)/.exec(url)?.[1] ?? '';
  const end = modelEnd(model);
  return end ? ` (${model}: shutdown ${end.shutdown}, use ${end.replacement})` : '';
}
