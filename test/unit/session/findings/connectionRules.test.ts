import { describe, expect, it } from 'vitest';
import type { RecordingHeader } from '../../../../src/protocol/entry.ts';
import { added, HandMadeLog, message } from '../log.ts';
import { found, foundLive, theOne } from './found.ts';

const created = (id = 'sess_1', more: object = {}): object => ({
  type: 'session.created',
  session: { type: 'realtime', id, model: 'gpt-realtime-2.1', ...more },
});
const error = (code: string | null, text: string): object => ({
  type: 'error',
  error: { type: 'invalid_request_error', code, message: text, param: null },
});
const tick = { type: 'rate_limits.updated', rate_limits: [] };
const url = (query: string): RecordingHeader => ({
  realtime: 1,
  source: { kind: 'openai', url: `wss://api.openai.com/v1/realtime?${query}` },
});

describe('connection-refused', () => {
  const rule = 'connection-refused';
  const opened = (): HandMadeLog => new HandMadeLog().lifecycle('connecting').lifecycle('open');

  it('is an error frame with its close, in words', () => {
    const log = opened()
      .server(error('invalid_api_key', 'Incorrect API key provided.'))
      .lifecycle('close', { code: 3000, reason: 'invalid_request_error.invalid_api_key', by: 'server', clean: true });
    expect(theOne(log, rule)).toMatchObject({ severity: 'error', ns: [3, 4] });
    expect(theOne(log, rule).message).toBe(
      'The key is wrong or was revoked: check that it is the whole key and belongs to this endpoint. The server says: ' +
        '“Incorrect API key provided.”',
    );
    const keyless = opened()
      .server(error(null, 'Missing bearer or basic authentication in header'))
      .lifecycle('close', { code: 3000, reason: 'invalid_request_error', by: 'server' });
    expect(theOne(keyless, rule).message).toMatch(/^No key was sent/);
  });

  it('says that a model was shut down', () => {
    const log = opened()
      .server(error('invalid_model', 'Model "gpt-4o-realtime-preview" is not supported in realtime mode.'))
      .lifecycle('close', { code: 4000, reason: 'invalid_request_error.invalid_model', by: 'server' });
    expect(theOne(log, rule, url('model=gpt-4o-realtime-preview')).message).toContain(
      '(gpt-4o-realtime-preview: shutdown 2026-05-07, use gpt-realtime-2.1)',
    );
  });

  it('is an HTTP answer to the upgrade', () => {
    const words = (status: number, body = ''): string =>
      theOne(new HandMadeLog().lifecycle('connecting').lifecycle('refused', { status, body }), rule).message;
    expect(words(401)).toMatch(/^HTTP 401\. The server does not know who is asking/);
    expect(words(403)).toMatch(/^HTTP 403\. The key is known, but may not do this/);
    expect(words(404)).toMatch(/^HTTP 404\. There is nothing at this address/);
    expect(words(404, '{"error":{"code":"DeploymentNotFound","message":"None."}}')).toMatch(
      /no such deployment.*“None\.”$/,
    );
  });

  it('is not a close with another code, nor an error in a running session', () => {
    const ended = opened().server(created()).lifecycle('close', { code: 1000, by: 'server', clean: true });
    expect(found(ended, rule)).toEqual([]);
    expect(found(opened().server(created()).server(error('invalid_model', 'x')), rule)).toEqual([]);
  });
});

describe('session-near-limit', () => {
  const rule = 'session-near-limit';
  const minutes = 60_000;

  it('is said once, 55 minutes after session.created', () => {
    const log = new HandMadeLog()
      .server(created())
      .wait(54 * minutes)
      .server(tick);
    expect(found(log, rule)).toEqual([]);
    log.wait(minutes).server(tick).server(tick);
    expect(theOne(log, rule)).toMatchObject({
      severity: 'warning',
      ns: [3, 1],
      message: 'The session is 55 minutes old; it ends in 5 minutes.',
    });
  });

  it('believes expires_at', () => {
    const log = new HandMadeLog().server(created('sess_1', { expires_at: 1_700_000_000 + 30 * 60 }));
    expect(found(log.wait(24 * minutes).server(tick), rule)).toEqual([]);
    expect(theOne(log.wait(3 * minutes).client({ type: 'input_audio_buffer.clear' }), rule).message).toBe(
      'The session is 27 minutes old; it ends in 3 minutes.',
    );
  });

  it('is taken back by the end itself, and by a new session', () => {
    const near = (): HandMadeLog =>
      new HandMadeLog()
        .server(created())
        .wait(56 * minutes)
        .server(tick);
    expect(found(near().server(error('session_expired', 'Your session hit the maximum duration.')), rule)).toEqual([]);
    expect(found(near().server(created('sess_2')), rule)).toEqual([]);
  });
});

describe('session-expired', () => {
  it('is one finding for the error and the close', () => {
    const reason = 'Your session hit the maximum duration of 60 minutes.';
    const log = new HandMadeLog()
      .lifecycle('open')
      .server(created())
      .server(error('session_expired', reason))
      .lifecycle('close', { code: 1001, reason, by: 'server', clean: true });
    expect(theOne(log, 'session-expired')).toMatchObject({ severity: 'error', ns: [3, 4], message: `“${reason}”` });
  });

  it('is not another server’s going away', () => {
    const log = new HandMadeLog().lifecycle('close', { code: 1001, reason: 'Server restarts.', by: 'server' });
    expect(found(log, 'session-expired')).toEqual([]);
  });
});

describe('conversation-lost', () => {
  const rule = 'conversation-lost';
  const talked = (): HandMadeLog => new HandMadeLog().server(created()).server(added(message('a', 'user', 'Hi.')));

  it('is a second session that does not have the items of the first', () => {
    expect(theOne(talked().server(created('sess_2')), rule)).toMatchObject({
      ns: [3, 1],
      message: 'The new session does not have the item that was in the conversation.',
    });
  });

  it('is a note that says so', () => {
    const log = new HandMadeLog().lifecycle('note', { reason: 'reconnected', lostItems: 3 }).server(created());
    expect(theOne(log, rule)).toMatchObject({
      ns: [1],
      message: 'The new session does not have the 3 items that were in the conversation.',
    });
  });

  it('is not a session whose history is told again before anything is answered', () => {
    const history = { type: 'conversation.item.create', item: message('b', 'assistant', 'Hello.') };
    const answer = { type: 'response.created', response: { id: 'r', status: 'in_progress' } };
    expect(found(talked().server(created('sess_2')).client(history), rule)).toEqual([]);
    expect(found(talked().server(created('sess_2')).server(answer).client(history), rule)).toHaveLength(1);
    const noted = new HandMadeLog().lifecycle('note', { reason: 'reconnected', lostItems: 3 }).server(created());
    expect(found(noted.client(history), rule)).toEqual([]);
  });

  it('is not an empty conversation, the same session, or a note of something else', () => {
    expect(found(new HandMadeLog().server(created()).server(created('sess_2')), rule)).toEqual([]);
    expect(found(talked().server(created()), rule)).toEqual([]);
    const emptied = talked().server({ type: 'conversation.item.deleted', item_id: 'a' });
    expect(found(emptied.server(created('sess_2')), rule)).toEqual([]);
    expect(found(new HandMadeLog().lifecycle('note', { reason: 'reconnected', lostItems: 0 }), rule)).toEqual([]);
  });
});

describe('ephemeral-key-on-sideband', () => {
  const rule = 'ephemeral-key-on-sideband';
  const header = (query: string, auth: 'ephemeral' | 'bearer'): RecordingHeader => ({
    ...url(query),
    source: { ...url(query).source, auth },
  });
  const body = '{"error":{"message":"No session found for the provided call_id","code":"call_id_not_found"}}';
  const refused = (): HandMadeLog =>
    new HandMadeLog().lifecycle('connecting').lifecycle('refused', { status: 404, body });

  it('is the refusal of a sideband with such a key, told once', () => {
    expect(theOne(refused(), rule, header('call_id=rtc_1', 'ephemeral'))).toMatchObject({ severity: 'error', ns: [2] });
    expect(found(refused(), 'connection-refused', header('call_id=rtc_1', 'ephemeral'))).toEqual([]);
  });

  it('warns before the answer, and informs where a server takes it', () => {
    const connecting = new HandMadeLog().lifecycle('connecting');
    expect(theOne(connecting, rule, header('call_id=rtc_1', 'ephemeral')).severity).toBe('warning');
    expect(theOne(connecting.lifecycle('open'), rule, header('call_id=rtc_1', 'ephemeral')).severity).toBe('info');
  });

  it('is not a standard key, nor an ephemeral one for a session of its own', () => {
    expect(found(refused(), rule, header('call_id=rtc_1', 'bearer'))).toEqual([]);
    expect(theOne(refused(), 'connection-refused', header('call_id=rtc_1', 'bearer')).message).toContain(
      'no such call',
    );
    expect(found(refused(), rule, header('model=gpt-realtime-2.1', 'ephemeral'))).toEqual([]);
  });
});

describe('closed-without-close-frame', () => {
  const rule = 'closed-without-close-frame';
  const open = (): HandMadeLog => new HandMadeLog().lifecycle('open').server(created());

  it('is a connection that broke', () => {
    const log = open().wait(2000).lifecycle('close', { by: 'network', clean: false });
    expect(theOne(log, rule)).toMatchObject({ ns: [3], message: 'The connection broke after 2.02 s.' });
    expect(foundLive(open().lifecycle('close', { code: 1006, by: 'network' }), rule)).toHaveLength(1);
  });

  it('is not a close with a frame, nor one that the client cut', () => {
    expect(found(open().lifecycle('close', { code: 1000, by: 'server', clean: true }), rule)).toEqual([]);
    expect(found(open().lifecycle('close', { by: 'client', clean: false }), rule)).toEqual([]);
    const expired = open()
      .server(error('session_expired', 'Your session hit the maximum duration.'))
      .lifecycle('close', { by: 'network', clean: false });
    expect(found(expired, rule)).toEqual([]);
  });
});
