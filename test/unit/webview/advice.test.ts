import { describe, expect, it } from 'vitest';
import { phrase } from '../../../src/base/l10n.ts';
import type { Connection } from '../../../src/session/state.ts';
import { adviceFor, remedyFor } from '../../../webview/header/advice.ts';

const refused = (closeCode: number): Connection => ({ phase: 'refused', closeCode, closedBy: 'server' });
const closed = (closeCode?: number): Connection => ({
  phase: 'closed',
  closedBy: closeCode === undefined ? 'network' : 'server',
  ...(closeCode !== undefined && { closeCode }),
});
const ending = { sourceKind: 'openai', canReconnect: true };

describe('advice', () => {
  it.each([
    ['invalid_api_key', 3000, /Enter another one/],
    ['invalid_model', 4000, /realtime\.openai\.model/],
    ['missing_model', 4000, /\?model=…/],
    ['beta_api_shape_disabled', 4000, /OpenAI-Beta/],
    ['call_id_not_found', 4000, /No call with this id/],
    ['insufficient_quota', 4000, /billing/],
    ['unsupported_protocol', 4000, /translation/],
    [undefined, 3000, /who connects/],
    [undefined, 4000, /model and query/],
  ])('for a refusal with code %s and close code %d is its own', (errorCode, closeCode, words) => {
    expect(adviceFor({ ...ending, connection: refused(closeCode), errorCode })).toMatch(words);
  });

  it('names a setting only where it counts', () => {
    const connection = refused(4000);
    expect(adviceFor({ ...ending, sourceKind: 'custom', connection, errorCode: 'invalid_model' })).not.toMatch(
      /openai/,
    );
  });

  it('is not given twice: refusals over HTTP and failures have it in their message', () => {
    expect(adviceFor({ ...ending, connection: { phase: 'refused', message: phrase('HTTP 401. …') } })).toBe('');
    expect(
      adviceFor({ ...ending, connection: { phase: 'failed', message: phrase('Nothing accepts connections.') } }),
    ).toBe('');
  });

  it('for an end follows from how it ended', () => {
    expect(adviceFor({ ...ending, connection: closed() })).toMatch(/network/);
    expect(adviceFor({ ...ending, connection: closed(1009) })).toMatch(/shorter pieces/);
    expect(adviceFor({ ...ending, connection: closed(1011) })).toMatch(/server failed/);
    expect(adviceFor({ ...ending, connection: closed(1001), errorCode: 'session_expired' })).toMatch(/60 minutes/);
    expect(adviceFor({ ...ending, connection: closed(1001) })).toBe('');
    expect(adviceFor({ ...ending, connection: { ...closed(1000), closedBy: 'client' } })).toBe('');
  });

  it('in a recording says why, and nothing of what to do here', () => {
    const advice = adviceFor({
      sourceKind: 'file',
      canReconnect: false,
      connection: refused(3000),
      errorCode: 'invalid_api_key',
    });
    expect(advice).toMatch(/revoked/);
    expect(advice).not.toMatch(/reconnect|Forget/);
  });
});

describe('the button beside the advice', () => {
  const remedy = (errorCode: string | undefined, sourceKind: string, more: Partial<Connection> = {}) =>
    remedyFor({ sourceKind, canReconnect: true, connection: { ...refused(4000), ...more }, errorCode });

  it('asks for what the server wants another of', () => {
    expect(remedy('missing_model', 'custom')).toBe('model');
    expect(remedy('invalid_api_key', 'openai')).toBe('key');
    expect(remedy(undefined, 'custom', { closeCode: 3000 })).toBe('key');
    expect(
      remedy(undefined, 'azure', { message: phrase('The server refused the connection: HTTP 401 Unauthorized.') }),
    ).toBe('key');
  });

  it('is not there where it would not help', () => {
    expect(remedy('missing_model', 'openai')).toBeUndefined();
    expect(remedy('invalid_api_key', 'simulator')).toBeUndefined();
    expect(remedy('insufficient_quota', 'custom')).toBeUndefined();
    expect(remedy('missing_model', 'custom', { phase: 'closed' })).toBeUndefined();
    const recorded = { sourceKind: 'file', canReconnect: false, connection: refused(3000), errorCode: undefined };
    expect(remedyFor(recorded)).toBeUndefined();
  });
});
