import { expect, it } from 'vitest';
import { rejection, type AskedFor } from '../../../src/proxy/admission.ts';

const rules = { allowedOrigins: ['http://localhost:5173'], isLoopback: true };
const asked: AskedFor = { url: '/v1/realtime', host: '127.0.0.1:8787', origin: undefined };

it.each([
  ['a program', {}, undefined],
  ['a page that is allowed', { origin: 'http://localhost:5173' }, undefined],
  ['another page', { origin: 'https://evil.example' }, 'origin-not-allowed'],
  ['a page in a sandbox', { origin: 'null' }, 'origin-not-allowed'],
  ['an image in another page', { fetchSite: 'cross-site', referer: 'https://evil.example/' }, 'origin-not-allowed'],
  ['a page of another port that hides itself', { fetchSite: 'same-site' }, 'origin-not-allowed'],
  ['an image in a page that is allowed', { fetchSite: 'same-site', referer: 'http://localhost:5173/a' }, undefined],
  ['a user who types the address', { fetchSite: 'none' }, undefined],
  ['a name of this machine', { host: 'LOCALHOST:8787' }, undefined],
  ['its address in IPv6', { host: '[::1]:8787' }, undefined],
  ['a name that was bent to it', { host: 'evil.example:8787' }, 'host-not-allowed'],
  ['a name that looks like an address', { host: '127.0.0.1.evil.example' }, 'host-not-allowed'],
  ['no name', { host: undefined }, 'host-not-allowed'],
  ['who takes it for an open proxy', { url: 'http://api.openai.com/v1/realtime' }, 'not-an-open-proxy'],
] as const)('%s', (_, more: Partial<AskedFor>, code) => {
  expect(rejection({ ...asked, ...more }, rules)?.code).toBe(code);
});

it('believes any name where others may reach it', () => {
  expect(rejection({ ...asked, host: 'host.docker.internal:8787' }, { ...rules, isLoopback: false })).toBeUndefined();
});
