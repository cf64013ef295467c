import { expect, it } from 'vitest';
import { relayTarget, type AppRequest } from '../../../src/proxy/relayTarget.ts';
import { endpointTarget } from '../../../src/transport/endpointTarget.ts';
import { publicUrl } from '../../../src/transport/target.ts';

const target = endpointTarget(
  {
    kind: 'openai',
    name: 'OpenAI',
    model: 'gpt-realtime',
    auth: 'bearer',
    project: 'proj_stored',
    headers: { 'X-Route': 'eu', 'X-Gateway-Key': '${secret:gateway}' },
    query: { tenant: 'a', sig: '${secret:sig}' },
  },
  { key: 'sk-stored-0123456789', secrets: { gateway: 'gateway-0123456789', sig: 'sig-0123456789' } },
);
const app: AppRequest = { url: '/v1/realtime?model=gpt-4o-realtime', headers: {}, protocols: [] };

it('takes model and query from the app, and of the endpoint what is no credential', () => {
  const relayed = relayTarget(app, { target, lendsKey: false });
  expect(relayed.url).toBe('wss://api.openai.com/v1/realtime?model=gpt-4o-realtime&tenant=a');
  expect(relayed.headers).toEqual({ 'x-route': 'eu' });
  expect(relayed.auth).toBe('none');
});

it('lends the endpoint’s key, and all that belongs to it, to an app that has none', () => {
  const relayed = relayTarget({ ...app, headers: { 'user-agent': 'app' } }, { target, lendsKey: true });
  expect(relayed.headers).toEqual({
    'user-agent': 'app',
    authorization: 'Bearer sk-stored-0123456789',
    'openai-project': 'proj_stored',
    'x-route': 'eu',
    'x-gateway-key': 'gateway-0123456789',
  });
  expect(new URL(relayed.url).searchParams.get('sig')).toBe('sig-0123456789');
  expect(relayed.auth).toBe('bearer');
});

it.each<[string, Partial<AppRequest>]>([
  ['a header', { headers: { authorization: 'Bearer sk-own-0123456789ab' } }],
  ['the header of Azure', { headers: { 'api-key': 'own-0123456789' } }],
  ['a subprotocol', { protocols: ['realtime', 'openai-insecure-api-key.ek_own0123456789'] }],
  ['the query', { url: '/v1/realtime?api-key=own-0123456789' }],
])('lends nothing to an app that says who it is in %s', (_, more) => {
  const relayed = relayTarget({ ...app, ...more }, { target, lendsKey: true });
  expect(JSON.stringify([relayed.headers, relayed.url])).not.toMatch(/stored|gateway-0|sig-0/);
  expect(relayed.auth).not.toBe('none');
  const [own] = /(sk-|ek_|own-)[\w-]*0123456789\w*/.exec(JSON.stringify(more)) ?? [];
  expect(relayed.secrets).toContain(own);
  expect(publicUrl(relayed)).not.toContain('0123456789');
});

it('hands on what goes from end to end, and nothing of a leg', () => {
  const headers = {
    host: '127.0.0.1:8787',
    connection: 'Upgrade, X-Hop',
    upgrade: 'websocket',
    'x-hop': '1',
    'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
    'sec-websocket-extensions': 'permessage-deflate',
    'openai-beta': 'realtime=v1',
    cookie: 'sid=0123456789abc; theme=dark-and-blue',
  };
  const relayed = relayTarget({ ...app, headers }, { target, lendsKey: false });
  expect(relayed.headers).toEqual({ 'openai-beta': 'realtime=v1', cookie: headers.cookie, 'x-route': 'eu' });
  expect(relayed.secrets).toContain('0123456789abc');
});

const OPAQUE = 'Qm9ndXMtb3BhcXVlLWtleQ';
it.each<[string, Partial<AppRequest>, string]>([
  ['a quoted token', { headers: { authorization: `Token token="${OPAQUE}"` } }, OPAQUE],
  ['a scheme with a hyphen', { headers: { authorization: `Api-Key ${OPAQUE}` } }, OPAQUE],
  ['a password', { headers: { authorization: `Basic ${btoa('someone:opensesame')}` } }, 'opensesame'],
  ['a header of any name', { headers: { 'user-agent': 'app sk-own-0123456789ab' } }, 'sk-own-0123456789ab'],
  ['a bearer in the query', { url: `/v1/realtime?x=Bearer%20${OPAQUE}` }, OPAQUE],
  ['a query as it was sent', { url: '/v1/realtime?key=a%2dbc%2ddefgh' }, 'a%2dbc%2ddefgh'],
  ['a path', { url: '/v1/sk-own-0123456789ab/realtime' }, 'sk-own-0123456789ab'],
  ['a subprotocol with a scheme', { protocols: [`Authorization.Bearer.${OPAQUE}`] }, OPAQUE],
  ['a subprotocol with a name', { protocols: [`X_KEY.${OPAQUE}`] }, OPAQUE],
  ['a subprotocol that is a key', { protocols: ['sk-own-0123456789ab'] }, 'sk-own-0123456789ab'],
])('knows the key in %s', (_, more, key) => {
  const relayed = relayTarget({ ...app, ...more }, { target, lendsKey: false });
  expect(relayed.secrets).toContain(key);
  expect(publicUrl(relayed)).not.toContain(key);
});
