/** Sessions in each state a panel can show. */
import { reconnectedFrom } from '../../../src/session/previousSession.ts';
import type { JsonObject } from '../../../src/base/json.ts';
import { keptPhrase } from '../../../src/base/keptPhrase.ts';
import { phrase, sentences } from '../../../src/base/l10n.ts';
import type { Failure } from '../../../src/transport/failures.ts';
import { ScriptedSession } from './scriptedSession.ts';
import { serverSession, weatherSession } from './weatherSession.ts';

export function emptySession(): ScriptedSession {
  const session = new ScriptedSession().open();
  session.server({ type: 'session.created', event_id: 'event_1', session: serverSession }, 5);
  return session;
}

export function connectingSession(): ScriptedSession {
  const session = new ScriptedSession();
  session.name = 'OpenAI';
  session.lifecycle('connecting', { url: 'wss://api.openai.com/v1/realtime?model=gpt-realtime-2.1' });
  return session;
}

/** As the real API refuses: it accepts the upgrade, sends an error, and closes. */
export function refusedSession(): ScriptedSession {
  const session = connectingSession();
  session.lifecycle('open', {}, 120);
  session.server(
    {
      type: 'error',
      event_id: 'event_1',
      error: {
        type: 'invalid_request_error',
        code: 'invalid_api_key',
        message:
          'Incorrect API key provided: sk-proj-****. You can find your API key at https://platform.openai.com/account/api-keys.',
        param: null,
        event_id: null,
      },
    },
    4,
  );
  session.lifecycle('close', {
    code: 3000,
    reason: 'invalid_request_error.invalid_api_key',
    clean: true,
    by: 'server',
  });
  session.readOnly = true;
  return session;
}

export function failedSession(): ScriptedSession {
  const session = connectingSession();
  const message =
    'There is no host of this name: api.openai.example (ENOTFOUND). Check the spelling; a private name may need a VPN or a proxy.';
  session.lifecycle('error', { message, code: 'ENOTFOUND' }, 40);
  session.lifecycle('close', { clean: false, by: 'network' });
  session.readOnly = true;
  return session;
}

/** As the transport says it, in the log's two forms. */
export function failedWith({ message, hint }: Pick<Failure, 'message' | 'hint'>, at = 'error'): ScriptedSession {
  const session = connectingSession();
  session.lifecycle(at, keptPhrase(sentences(message, hint)), 40);
  session.readOnly = true;
  return session;
}

/** The server never answered the close. */
export function unfinishedSession(): ScriptedSession {
  const session = weatherSession();
  const words = keptPhrase(phrase('The server sent no close frame within {0} s.', 2));
  session.lifecycle('close', { clean: false, by: 'network', ...words }, 900);
  session.readOnly = true;
  return session;
}

/** The disk is full. */
export function recordingFailed(): ScriptedSession {
  const failure = phrase('The recording {0} can no longer be written: {1}.', '/recordings/a.jsonl', 'ENOSPC');
  return Object.assign(weatherSession(), { recording: { fileName: 'a.jsonl', sizeBytes: 4096, failure } });
}

export function closedSession(): ScriptedSession {
  const session = weatherSession();
  session.lifecycle(
    'close',
    { code: 1001, reason: 'Your session hit the maximum duration of 60 minutes.', clean: true, by: 'server' },
    900,
  );
  session.readOnly = true;
  return session;
}

/** A session that took the place of another one by *Reconnect*. */
export function reconnectedSession(): ScriptedSession {
  const session = emptySession();
  const fileName = '2026-12-01T10-02-11-simulator.realtime.jsonl';
  session.lifecycle('note', { message: 'A new conversation', ...reconnectedFrom({ fileName, items: 7 }) });
  return session;
}

/** An app's, through the proxy, into which the debugger sent something. */
export function relayedSession(): ScriptedSession {
  const source = { kind: 'openai', name: 'OpenAI', url: 'wss://api.openai.com/v1/realtime?model=gpt-realtime-2.1' };
  const session = weatherSession({
    realtime: 1,
    source: { ...source, proxy: { port: 8787, app: 'OpenAI/JS 6.1.0' } },
  });
  session.name = 'OpenAI (proxy)';
  session.isRelayed = true;
  const n = session.client({ type: 'conversation.item.retrieve', item_id: 'item_unknown' }, 40);
  session.lifecycle('injected', { frameN: n });
  return session;
}

export function relayedSessionOver(): ScriptedSession {
  const session = relayedSession();
  session.lifecycle('close', { code: 1000, reason: 'bye', clean: true, by: 'client' }, 300);
  session.readOnly = true;
  session.canReconnect = false;
  return session;
}

export function recordedSession(): ScriptedSession {
  const session = closedSession();
  session.name = 'weather-agent.realtime.jsonl';
  session.canReconnect = false;
  return session;
}

export function userText(session: ScriptedSession, id: string, text: string): void {
  const item: JsonObject = {
    id,
    type: 'message',
    role: 'user',
    status: 'completed',
    content: [{ type: 'input_text', text }],
  };
  session.server({ type: 'conversation.item.added', event_id: 'e', previous_item_id: null, item });
  session.server({ type: 'conversation.item.done', event_id: 'e', previous_item_id: null, item });
}

/** A response that goes wrong, and one that is out of band. */
export function troubledSession(): ScriptedSession {
  const session = emptySession();
  userText(session, 'item_hello00000000000001', 'Hello there');
  session.client({
    type: 'conversation.item.create',
    event_id: 'evt_bad',
    item: { type: 'message', role: 'assistant', content: [{ type: 'text', text: 'Bergen it is.' }] },
  });
  session.server({
    type: 'error',
    event_id: 'e',
    error: {
      type: 'invalid_request_error',
      code: 'invalid_value',
      message: "Invalid value: 'text'. Value must be 'output_text'.",
      param: 'item.content[0].type',
      event_id: 'evt_bad',
    },
  });
  const error = {
    type: 'tokens',
    code: 'rate_limit_exceeded',
    message: 'Rate limit reached for gpt-realtime-2.1. Try again in 18.4 s.',
  };
  session.client({ type: 'response.create', event_id: 'evt_r1' });
  session.server({
    type: 'response.created',
    event_id: 'e',
    response: { id: 'resp_failed00000000', status: 'in_progress', output: [] },
  });
  session.server({
    type: 'response.done',
    event_id: 'e',
    response: { id: 'resp_failed00000000', status: 'failed', status_details: { type: 'failed', error }, output: [] },
  });
  session.client({
    type: 'response.create',
    event_id: 'evt_r2',
    response: { conversation: 'none', metadata: { topic: 'title' } },
  });
  const response = {
    id: 'resp_outofband00000',
    status: 'in_progress',
    output: [],
    conversation_id: null,
    metadata: { topic: 'title' },
  };
  const item = {
    id: 'item_outofband000001',
    type: 'message',
    role: 'assistant',
    status: 'completed',
    content: [{ type: 'output_text', text: 'A greeting' }],
  };
  session.server({ type: 'response.created', event_id: 'e', response });
  session.server({
    type: 'response.output_item.added',
    event_id: 'e',
    response_id: response.id,
    output_index: 0,
    item: { ...item, status: 'in_progress', content: [] },
  });
  session.server({ type: 'response.output_item.done', event_id: 'e', response_id: response.id, output_index: 0, item });
  session.server({
    type: 'response.done',
    event_id: 'e',
    response: { ...response, status: 'completed', output: [item] },
  });
  session.client('{"type": "response.create", oops');
  session.server({
    type: 'error',
    event_id: 'e',
    error: {
      type: 'invalid_request_error',
      code: 'invalid_json',
      message: 'Invalid event: failed to parse JSON value.',
      param: null,
      event_id: null,
    },
  });
  session.server({ type: 'response.telepathy.delta', event_id: 'e', thought: 'blue' });
  session.frame('server', 'AAECAwQFBgc=', 5, true);
  return session;
}
