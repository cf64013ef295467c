import { expect, it } from 'vitest';
import { basePath, targetPath } from '../../../src/proxy/targetPath.ts';

it.each([
  ['/v1/realtime', '/v1/realtime', '/v1/realtime'],
  ['/v1/realtime', '/v1/realtime/client_secrets', '/v1/realtime/client_secrets'],
  ['/v1/realtime', '/realtime', '/v1/realtime'],
  ['/v1/realtime', '/v1/chat/completions', '/v1/chat/completions'],
  ['/gateway/v1/realtime', '/v1/realtime', '/gateway/v1/realtime'],
  ['/gateway/v1/realtime', '/gateway/v1/realtime', '/gateway/v1/realtime'],
  ['/openai/v1/realtime', '/v1/realtime', '/openai/v1/realtime'],
  ['/openai/v1/realtime', '/openai/realtime', '/openai/realtime'],
  ['/openai/realtime', '/openai/realtime', '/openai/realtime'],
  ['/voice-live/realtime', '/voice-live/realtime', '/voice-live/realtime'],
  // Nothing in common: the target says what it makes of it.
  ['/v1/realtime', '/v10/realtime', '/v10/realtime'],
  ['/socket', '/v1/realtime', '/v1/realtime'],
])('at a target of %s an app that says %s is led to %s', (target, app, path) => {
  expect(targetPath(target, app)).toBe(path);
});

it('is what apps have behind the host of their base URL', () => {
  expect(['/v1/realtime', '/openai/v1/realtime/', '/realtime', '/'].map(basePath)).toEqual([
    '/v1',
    '/openai/v1',
    '',
    '',
  ]);
});
