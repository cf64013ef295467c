import { once } from 'node:events';
import { get } from 'node:https';
import { connect } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { selfSignedCertificate } from '../../src/listener/certificate.ts';
import type { Certificate } from '../../src/listener/certificate.ts';
import { SimulatorServer } from '../../src/simulator/server.ts';
import { WireClient } from './wireClient.ts';

let server: SimulatorServer;
let ca: string;
let made = 0;
const troubles: Error[] = [];
beforeAll(async () => {
  const pair = await selfSignedCertificate();
  ca = pair.cert;
  server = await SimulatorServer.start({
    pace: { latencyMs: 0, rate: 20 },
    certificate: (): Promise<Certificate> => {
      made++;
      return Promise.resolve(pair);
    },
    onSocketError: (error) => troubles.push(error),
  });
});
afterAll(() => server.close());

const secure = (host: string) => {
  const url = new URL(`${server.url}?model=gpt-realtime`);
  return `wss://${host}:${url.port}${url.pathname}${url.search}`;
};

test('one port speaks ws: and wss:, to many clients at once', async () => {
  const clients = await Promise.all([
    WireClient.connect(`${server.url}?model=gpt-realtime`),
    WireClient.connect(secure('127.0.0.1'), { ca }),
    WireClient.connect(secure('localhost'), { ca }),
  ]);
  for (const client of clients) {
    client.send({ type: 'response.create' });
    await client.nth('response.done');
    await client.close();
  }
  expect(made).toBe(1);
});

test('http: requests come over TLS too', async () => {
  const status = await new Promise((resolve, reject) => {
    get(secure('127.0.0.1').replace('wss:', 'https:'), { ca }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
  expect(status).toBe(426);
});

test('a client that does not trust the certificate goes away, and the simulator goes on', async () => {
  await expect(WireClient.connect(secure('127.0.0.1'))).rejects.toThrow(/self-signed/i);
  const client = await WireClient.connect(secure('127.0.0.1'), { ca });
  await client.nth('session.created');
  await client.close();
});

test('the certificate is for this machine, and is its own authority', async () => {
  const socket = connect({ port: Number(new URL(server.url).port), host: '127.0.0.1', ca });
  await once(socket, 'secureConnect');
  const { subjectaltname, subject, issuer } = socket.getPeerCertificate();
  socket.destroy();
  expect(subjectaltname).toContain('DNS:localhost');
  expect(subjectaltname).toContain('IP Address:127.0.0.1');
  expect(issuer).toEqual(subject);
});

test('without a certificate, clients that speak TLS are cut off', async () => {
  const plain = await SimulatorServer.start();
  await expect(WireClient.connect(plain.url.replace('ws:', 'wss:'), { ca })).rejects.toThrow();
  await (await WireClient.connect(`${plain.url}?model=gpt-realtime`)).close();
  await plain.close();
});
