/** What to do about a session that was refused, failed or ended. The server's own words stand beside it. */
import { english, t } from '../../src/base/l10n.ts';
import type { Connection } from '../../src/session/state.ts';

export interface Ending {
  readonly connection: Connection;
  /** Code of the session's last error event. */
  readonly errorCode?: string | undefined;
  /** Kind of the endpoint; `file` for a log that does not say. */
  readonly sourceKind: string;
  /** Whether the panel can connect again. What was recorded elsewhere gets the reason alone. */
  readonly canReconnect: boolean;
}

interface Advice {
  /** Why it happened, where the server's words leave that open. */
  readonly why: string;
  /** What to do here. */
  readonly what: string;
}

/** Empty where nothing is known that the message does not say already. */
export function adviceFor(ending: Ending): string {
  const { phase, closedBy, closeCode } = ending.connection;
  const advice =
    phase === 'refused'
      ? refusalAdvice(ending)
      : phase === 'closed' && closedBy !== 'client' && closedBy !== 'debugger'
        ? closeAdvice(closeCode, ending.errorCode)
        : undefined;
  if (!advice) return '';
  return [advice.why, ending.canReconnect ? advice.what : ''].filter(Boolean).join(' ');
}

/** A refusal over HTTP, and a connection that failed, carry their advice in the message: the log has it. */
function refusalAdvice({ connection, errorCode, sourceKind }: Ending): Advice | undefined {
  const { closeCode } = connection;
  if (closeCode === undefined) return undefined;
  const known = byCode(errorCode, sourceKind);
  if (known) return known;
  // A server that only closes: 3000 stands for who connects, 4000 for what was asked for.
  if (closeCode === 3000) {
    return {
      why: t('The server wants to know who connects.'),
      what: t('Enter a key; how it is sent says "auth" of the endpoint.'),
    };
  }
  return { why: '', what: t('Compare model and query of the URL with what the server says, then connect again.') };
}

/** What a button beside the advice asks for before it connects again. */
export function remedyFor({ connection, errorCode, sourceKind, canReconnect }: Ending): 'key' | 'model' | undefined {
  if (connection.phase !== 'refused' || !canReconnect || sourceKind === 'simulator') return undefined;
  if (errorCode === 'missing_model') return sourceKind === 'custom' ? 'model' : undefined;
  if (errorCode === 'invalid_api_key') return 'key';
  const wantsToKnow =
    connection.closeCode === 3000 || /\bHTTP 401\b/.test(connection.message ? english(connection.message) : '');
  return wantsToKnow && errorCode === undefined ? 'key' : undefined;
}

function byCode(code: string | undefined, sourceKind: string): Advice | undefined {
  switch (code) {
    case 'invalid_api_key':
      return {
        why: t(
          'The key is not one of this server, was revoked, or has expired: one that begins with ek_ does so within minutes.',
        ),
        what: t('Enter another one.'),
      };
    case 'invalid_model':
      return {
        why: t('The model is none for Realtime sessions, or the key may not use it.'),
        what:
          sourceKind === 'openai'
            ? t('Change the setting “realtime.openai.model”, or "model" of the endpoint, then connect again.')
            : t('Change "model" of the endpoint, then connect again.'),
      };
    case 'missing_model':
      return { why: t('The URL names no model.'), what: t('Add ?model=… to it.') };
    case 'beta_api_shape_disabled':
      return {
        why: t(
          'OpenAI turned the beta dialect off on 12 May 2026. The header OpenAI-Beta or the subprotocol openai-beta.realtime-v1 asks for it.',
        ),
        what: t('Take them out of the endpoint, then connect again.'),
      };
    case 'call_id_not_found':
      return {
        why: t(
          'No call with this id is running, it belongs to another project, or the key is an ephemeral one (ek_…).',
        ),
        what: t('Take the id of a call that goes on, and a standard key of its project.'),
      };
    case 'insufficient_quota':
      return { why: t('The account has no credit left.'), what: t('Check its billing, then reconnect.') };
    case 'rate_limit_exceeded':
      return { why: t('Too many sessions or requests at once.'), what: t('Wait a little, then reconnect.') };
    case 'unsupported_protocol':
      return {
        why: t(
          'At this address another protocol is spoken (translation, or Live): its frames can be looked at raw, but not read here.',
        ),
        what: t('Realtime sessions are at /v1/realtime.'),
      };
    case 'session_expired':
      return expired;
    default:
      return undefined;
  }
}

const expired: Advice = { why: t('A session lasts 60 minutes at most.'), what: t('Reconnect for a new one.') };

/** Close codes as RFC 6455 and its registry mean them. */
function closeAdvice(closeCode: number | undefined, errorCode: string | undefined): Advice | undefined {
  if (errorCode === 'session_expired') return expired;
  switch (closeCode) {
    case undefined:
      return {
        why: t('Nothing said goodbye: the network went away, or the server crashed.'),
        what: t('Check the network, then reconnect.'),
      };
    case 1002:
    case 1003:
    case 1007:
      return { why: t('The server could not read a frame: the last ones that were sent show which.'), what: '' };
    case 1008:
      return {
        why: t('The server refused to go on by a rule of its own; the reason and the last error say which.'),
        what: '',
      };
    case 1009:
      return { why: t('A frame was larger than the server takes.'), what: t('Append audio in shorter pieces.') };
    case 1011:
      return {
        why: t('The server failed.'),
        what: t('Reconnect; if it happens again, report the session’s id to whoever runs it.'),
      };
    case 1012:
    case 1013:
      return { why: t('The server restarts or has too much to do.'), what: t('Reconnect in a little while.') };
    default:
      return undefined;
  }
}
