import { describe, expect, it } from 'vitest';
import { phrase, verbatim } from '../../../src/base/l10n.ts';
import { HandMadeLog } from './log.ts';

const opened = (): HandMadeLog => new HandMadeLog().lifecycle('connecting').lifecycle('open');
const created = { type: 'session.created', session: { type: 'realtime', id: 'sess_1' } };

describe('connection', () => {
  it('takes an error frame and close code 3000 or 4000 before the session began for a refusal, in the server’s words', () => {
    const log = opened()
      .server({ type: 'error', error: { code: 'invalid_api_key', message: 'Incorrect API key provided.' } })
      .lifecycle('close', { code: 3000, reason: 'invalid_request_error.invalid_api_key', clean: true, by: 'server' });
    expect(log.state().connection).toMatchObject({
      phase: 'refused',
      closeCode: 3000,
      closeReason: 'invalid_request_error.invalid_api_key',
      message: verbatim('Incorrect API key provided.'),
    });
  });

  it('is closed, not refused, when the session had begun', () => {
    const log = opened().server(created).lifecycle('close', { code: 4000, clean: true, by: 'server' });
    expect(log.state().connection).toMatchObject({ phase: 'closed', closeCode: 4000, closedBy: 'server' });
  });

  it('keeps what is said of a close without a close frame', () => {
    const message = 'The server sent no close frame within 2 s.';
    const { connection } = opened().server(created).lifecycle('close', { clean: false, by: 'client', message }).state();
    expect(connection).toMatchObject({ phase: 'closed', closedBy: 'client', message: phrase(message) });
    expect(connection.closeCode).toBeUndefined();
  });

  it('has lines in the event table that read: what is said of it, then the facts', () => {
    const lineOf = (at: string, details: Record<string, string | number | boolean>) =>
      new HandMadeLog().lifecycle(at, details).row().what;
    expect(lineOf('close', { message: 'Connecting was cancelled.', clean: false, by: 'client' })).toBe(
      'Connecting was cancelled. (not clean, by client)',
    );
    expect(lineOf('error', { message: 'Check that the server runs.', code: 'ECONNREFUSED' })).toBe(
      'Check that the server runs. (code ECONNREFUSED)',
    );
    expect(lineOf('close', { code: 1000, reason: '', clean: true, by: 'server' })).toBe('code 1000, clean, by server');
    expect(lineOf('error', { message: 'read ECONNRESET', code: 'ECONNRESET' })).toBe(
      'read ECONNRESET, code ECONNRESET',
    );
    expect(lineOf('note', { message: 'Appended.' })).toBe('Appended.');
    expect(lineOf('connecting', { url: 'wss://example.com' })).toBe('wss://example.com');
    expect(lineOf('open', {})).toBe('');
  });

  it('tells a refused upgrade and a failed network apart', () => {
    const refused = new HandMadeLog().lifecycle('connecting').lifecycle('refused', { status: 401, body: 'no' });
    expect(refused.state().connection).toMatchObject({
      phase: 'refused',
      message: phrase('The server answered the connection request with HTTP {0}: {1}', 401, 'no'),
    });
    const failed = new HandMadeLog().lifecycle('connecting').lifecycle('error', { message: 'getaddrinfo ENOTFOUND' });
    expect(failed.state().connection).toMatchObject({ phase: 'failed', message: phrase('getaddrinfo ENOTFOUND') });
  });

  it('ends the running response with the connection', () => {
    const log = opened()
      .server(created)
      .server({
        type: 'response.created',
        response: { id: 'r', status: 'in_progress', conversation_id: 'c', output: [] },
      });
    expect(log.state().activeResponseId).toBe('r');
    expect(log.lifecycle('close', { clean: false, by: 'network' }).state().activeResponseId).toBeUndefined();
  });
});
