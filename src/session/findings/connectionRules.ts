/** Rules about the connection: why it was not made, how long it lasts, and what is lost with it. */
import { numberAt, objectAt, stringAt, type JsonObject } from '../../base/json.ts';
import { phrase, sentences, verbatim, type Phrase } from '../../base/l10n.ts';
import type { LifecycleEntry, RecordingHeader } from '../../protocol/entry.ts';
import { durationLabel, quoted } from '../format.ts';
import type { SessionState } from '../state.ts';
import type { Rule } from './rule.ts';
import { refusalWords } from './refusals.ts';
import { wireItem } from '../items.ts';

const SESSION_MINUTES = 60;
/** So long before its end a session is told to be close to it. */
const NOTICE_MS = 5 * 60_000;

export const connectionRefused: Rule = {
  id: 'connection-refused',
  severity: 'error',
  title: phrase('The server refused the session'),
  explanation: phrase(
    'No session came about. OpenAI accepts every WebSocket upgrade and refuses afterwards, with one error frame and close code 3000 ' +
      '(who you are) or 4000 (what you asked for); Azure and gateways answer the upgrade itself with an HTTP status such as 401, 403 or ' +
      '404. Correct what the server names and connect again: trying again as it is will not help.',
  ),
  watch: ({ state, report, header }) => {
    let errorN: number | undefined;
    const found = (ns: readonly number[], words: { code?: string | undefined; text: string; status?: number }): void =>
      report('refused', { message: refusalWords(words, urlOf(header)), ns });
    return {
      sees: [],
      error({ code, message }, row) {
        if (state.session !== undefined || code === 'beta_api_shape_disabled') return;
        const isRefusal = /^(?:invalid_api_key|invalid_model|missing_model|model_not_found|insufficient_quota)$/.test(
          code ?? '',
        );
        if (!isRefusal && !/bearer or basic authentication/i.test(message)) return;
        errorN = row.n;
        found([row.n], { code: code ?? undefined, text: message });
      },
      lifecycle({ at, details, n }) {
        if (at === 'refused') {
          if (isSidebandRefusal(details) && isEphemeralSideband(header)) return;
          const body = stringAt(details, 'body') ?? '';
          const error = errorInBody(body);
          found([n], {
            code: stringAt(error, 'code'),
            text: stringAt(error, 'message') ?? body,
            status: numberAt(details, 'status') ?? 0,
          });
        }
        const code = numberAt(details, 'code');
        if (at !== 'close' || (code !== 3000 && code !== 4000) || state.session !== undefined) return;
        const reason = stringAt(details, 'reason') ?? '';
        if (reason.includes('beta_api_shape_disabled')) return;
        const last = state.errors.at(-1);
        if (last?.code === 'beta_api_shape_disabled') return;
        const ns = errorN === undefined ? [n] : [errorN, n];
        found(ns, { code: last?.code ?? reason.split('.')[1], text: last?.message ?? reason });
      },
    };
  },
};

export const sessionNearLimit: Rule = {
  id: 'session-near-limit',
  severity: 'warning',
  title: phrase('The session is close to its end'),
  explanation: phrase(
    'OpenAI ends every session after {0} minutes, whatever is going on in it; session.expires_at says when. The ' +
      'conversation ends with it: a new connection begins with an empty one. Connect again before that at a quiet moment, and put into the ' +
      'new conversation what the model still has to know.',
    SESSION_MINUTES,
  ),
  watch: ({ state, report, retract }) => {
    let createdN: number | undefined;
    /** On each clock, where it is known. */
    let dueMonoMs: number | undefined;
    let dueWallMs: number | undefined;
    let expiresWallMs: number | undefined;
    let told = false;
    const check = (n: number, monoMs: number | null, wallMs: number | null): void => {
      if (told || createdN === undefined) return;
      const due =
        dueWallMs !== undefined && wallMs !== null ? wallMs >= dueWallMs : (monoMs ?? -1) >= (dueMonoMs ?? Infinity);
      if (!due) return;
      told = true;
      const leftMs = expiresWallMs !== undefined && wallMs !== null ? expiresWallMs - wallMs : NOTICE_MS;
      const created = state.rows[createdN - 1];
      const sinceMs = monoMs !== null && created?.monoMs != null ? monoMs - created.monoMs : undefined;
      const left = Math.max(0, Math.round(leftMs / 60_000));
      report('limit', {
        message:
          sinceMs === undefined
            ? phrase('It ends in {0} minutes.', left)
            : phrase('The session is {0} minutes old; it ends in {1} minutes.', Math.floor(sinceMs / 60_000), left),
        ns: [n, createdN],
      });
    };
    return {
      goesOn: check,
      server(event, row) {
        check(row.n, row.monoMs, row.wallMs);
        if (event['type'] !== 'session.created' && event['type'] !== 'session.updated') return;
        if (event['type'] === 'session.created' || createdN === undefined) {
          if (told) retract('limit');
          told = false;
          createdN = row.n;
          // A sideband joins a session that is older than its connection.
          const isBeginning = event['type'] === 'session.created';
          dueMonoMs =
            isBeginning && row.monoMs !== null ? row.monoMs + SESSION_MINUTES * 60_000 - NOTICE_MS : undefined;
          dueWallMs = undefined;
          expiresWallMs = undefined;
        }
        const expiresAt = numberAt(objectAt(event, 'session'), 'expires_at') ?? 0;
        // Recordings may be replayed and clocks may be wrong: only an end that is still to come, within a day, is believed.
        const leftMs = row.wallMs === null ? 0 : expiresAt * 1000 - row.wallMs;
        if (leftMs > NOTICE_MS && leftMs < 24 * 60 * 60_000) {
          expiresWallMs = expiresAt * 1000;
          dueWallMs = expiresWallMs - NOTICE_MS;
        }
      },
      client: (_, row) => check(row.n, row.monoMs, row.wallMs),
      error: ({ code }) => {
        if (code === 'session_expired') retract('limit');
      },
      lifecycle: (entry) => {
        if (entry.at === 'close' && isExpiry(entry)) retract('limit');
      },
    };
  },
};

export const sessionExpired: Rule = {
  id: 'session-expired',
  severity: 'error',
  title: phrase('The session reached its maximum duration'),
  explanation: phrase(
    'The server closed the session because its time was up: 60 minutes at OpenAI, announced by session.expires_at. Nothing can be resumed; ' +
      'a new connection begins with an empty conversation. Open the next session a little earlier, and create in it the items and the ' +
      'configuration that the conversation needs.',
  ),
  watch: ({ report }) => {
    const ns: number[] = [];
    const found = (n: number, text: string): void => {
      ns.push(n);
      report('expired', {
        message: text === '' ? phrase('The session’s time was up.') : verbatim(quoted(text)),
        ns: [...ns],
      });
    };
    return {
      sees: [],
      error: ({ code, message }, row) => {
        if (code === 'session_expired') found(row.n, message);
      },
      lifecycle: (entry) => {
        if (entry.at === 'close' && isExpiry(entry)) found(entry.n, stringAt(entry.details, 'reason') ?? '');
      },
    };
  },
};

export const conversationLost: Rule = {
  id: 'conversation-lost',
  severity: 'warning',
  title: phrase('The conversation was lost in a reconnect'),
  explanation: phrase(
    'A session cannot be resumed: a new connection is a new session with an empty conversation and default settings. The model no longer ' +
      'knows anything that was said before. Send the configuration again, and create the items that matter (audio of the assistant as ' +
      'output_text) before asking for the next response.',
  ),
  watch: ({ state, report, retract }) => {
    let session: { readonly id: string; readonly n: number } | undefined;
    let told: string | undefined;
    return {
      sees: ['session.created', 'conversation.item.create', 'response.created'],
      /** What was said before is told again: nothing is lost. */
      client(event) {
        const item = wireItem(event);
        const isHistory = stringAt(item, 'role') === 'assistant' || stringAt(item, 'type') === 'function_call';
        if (!isHistory || event['type'] !== 'conversation.item.create') return;
        if (told !== undefined) retract(told);
      },
      server(event, row) {
        if (event['type'] === 'response.created') {
          // Too late to put anything right.
          told = undefined;
          return;
        }
        const id = stringAt(objectAt(event, 'session'), 'id');
        if (id === undefined) return;
        const items = session && session.id !== id ? liveItemsSince(state, session.n) : 0;
        if (session && items > 0) {
          told = `session:${row.n}`;
          report(told, { message: lost(items), ns: [row.n, session.n] });
          retract('note');
        }
        session = { id, n: row.n };
      },
      lifecycle({ at, details, n }) {
        const lostItems = numberAt(details, 'lostItems') ?? 0;
        if (at !== 'note' || details['reason'] !== 'reconnected' || lostItems <= 0) return;
        told = 'note';
        report(told, { message: lost(lostItems), ns: session ? [n, session.n] : [n] });
      },
    };
  },
};

export const ephemeralSideband: Rule = {
  id: 'ephemeral-key-on-sideband',
  severity: 'warning',
  title: phrase('Ephemeral key used for a sideband'),
  explanation: phrase(
    'A sideband is a second connection to a running call, opened with call_id in the URL. OpenAI answers it with 404 call_id_not_found ' +
      'when it comes with an ephemeral key (ek_…), as if the call did not exist. Open the sideband from your server with a standard API key.',
  ),
  watch: ({ header, report }) => {
    const tell = (n: number, severity: 'error' | 'warning' | 'info', message: Phrase): void =>
      report('sideband', { message, ns: [n], severity });
    return {
      sees: [],
      lifecycle({ at, details, n }) {
        if (!isEphemeralSideband(header)) return;
        if (at === 'connecting')
          tell(n, 'warning', phrase('The connection names a call_id and uses an ephemeral key.'));
        if (at === 'open') {
          const accepted = phrase(
            'The connection names a call_id and uses an ephemeral key; this server accepted it, OpenAI would not.',
          );
          tell(n, 'info', accepted);
        }
        if (at === 'refused' && isSidebandRefusal(details)) {
          const refused = phrase(
            'The connection names a call_id and uses an ephemeral key: the server answered 404 call_id_not_found.',
          );
          tell(n, 'error', refused);
        }
      },
    };
  },
};

export const closedWithoutFrame: Rule = {
  id: 'closed-without-close-frame',
  severity: 'warning',
  title: phrase('Closed without a close frame'),
  explanation: phrase(
    'The connection ended without the WebSocket’s closing handshake, which libraries show as code 1006. Nobody said why: the network went ' +
      'away, a proxy gave up, the server crashed or a process was killed. Connect again; if it happens at regular intervals, look for a ' +
      'proxy’s or load balancer’s idle timeout.',
  ),
  watch: ({ state, report }) => ({
    sees: [],
    lifecycle(entry) {
      const { at, details, n } = entry;
      if (at !== 'close' || details['by'] === 'client' || isExpiry(entry)) return;
      const code = numberAt(details, 'code');
      if (code !== undefined && code !== 1006) return;
      if (state.connection.phase === 'refused' || state.connection.phase === 'failed') return;
      if (state.errors.at(-1)?.code === 'session_expired') return;
      const openedMs = state.connection.openedMonoMs;
      const broke =
        openedMs === undefined || entry.monoMs === null
          ? phrase('The connection broke.')
          : phrase('The connection broke after {0}.', durationLabel(entry.monoMs - openedMs));
      const reason = stringAt(details, 'message');
      report('close', { message: sentences(broke, reason === undefined ? undefined : verbatim(reason)), ns: [n] });
    },
  }),
};

function isExpiry({ details }: LifecycleEntry): boolean {
  return /maximum duration|session_expired/.test(stringAt(details, 'reason') ?? '');
}

function liveItemsSince(state: SessionState, n: number): number {
  const items = state.order.flatMap((id) => state.items.get(id) ?? []);
  return items.filter(({ createdN, deletedN }) => createdN > n && deletedN === undefined).length;
}

function lost(count: number): Phrase {
  return count === 1
    ? phrase('The new session does not have the item that was in the conversation.')
    : phrase('The new session does not have the {0} items that were in the conversation.', count);
}

function urlOf(header: RecordingHeader | undefined): string {
  return stringAt(header?.source as JsonObject | undefined, 'url') ?? '';
}

function isEphemeralSideband(header: RecordingHeader | undefined): boolean {
  const source = header?.source as JsonObject | undefined;
  return source?.['auth'] === 'ephemeral' && /[?&]call_id=/.test(urlOf(header));
}

function isSidebandRefusal(details: JsonObject): boolean {
  return stringAt(details, 'body')?.includes('call_id_not_found') === true;
}

function errorInBody(body: string): JsonObject | undefined {
  try {
    const value = JSON.parse(body) as JsonObject;
    return objectAt(value, 'error');
  } catch {
    return undefined;
  }
}
