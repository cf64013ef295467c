import { afterEach, expect, test } from 'vitest';
import { parseFault } from '../../src/simulator/faults/faultInjection.ts';
import { SimulatorServer, type SimulatorOptions } from '../../src/simulator/server.ts';
import { WireClient } from './wireClient.ts';

const MIB = 1024 * 1024;
const LIMIT_BYTES = 64 * MIB;
const ITEM_BYTES = 4 * MIB;

let server: SimulatorServer | undefined;
afterEach(async () => {
  await server?.close();
});

async function connected(options: SimulatorOptions): Promise<WireClient> {
  server = await SimulatorServer.start(options);
  const client = await WireClient.connect(`${server.url}?model=gpt-realtime`, { perMessageDeflate: false });
  const content = [{ type: 'input_text', text: 'a'.repeat(ITEM_BYTES) }];
  client.send({ type: 'conversation.item.create', item: { id: 'big', type: 'message', role: 'user', content } });
  await client.nth('session.created');
  return client;
}

/** Asks for `count` frames of `ITEM_BYTES`. */
function flood(client: WireClient, count: number): void {
  for (let index = 0; index < count; index++) client.send({ type: 'conversation.item.retrieve', item_id: 'big' });
}

test('a client that does not read is closed once so much waits for it, and the memory does not grow further', async () => {
  let tell: (error: Error) => void = () => undefined;
  const trouble = new Promise<Error>((resolve) => (tell = resolve));
  const client = await connected({ onSocketError: (error) => tell(error) });
  await client.nth('conversation.item.done');
  client.socket.pause();
  const { arrayBuffers } = process.memoryUsage();
  flood(client, 20);
  const more = setInterval(() => flood(client, 20), 500);
  expect((await trouble).message).toContain('does not read');
  clearInterval(more);
  expect(process.memoryUsage().arrayBuffers - arrayBuffers).toBeLessThan(2 * LIMIT_BYTES);
  client.socket.resume();
  expect(await client.closed).toEqual({
    code: 1008,
    reason: 'The client does not read: more than 64 MiB were waiting for it.',
  });
  expect(client.frames.length).toBeLessThan(40);
});

test('a client that reads may ask for as much as it likes', async () => {
  const client = await connected({});
  flood(client, 40);
  await client.nth('conversation.item.retrieved', 40);
  await client.close();
});

test('a client that asks for more than memory should hold is closed at once', async () => {
  const client = await connected({});
  await client.nth('conversation.item.done');
  flood(client, 100);
  expect(await client.closed).toMatchObject({ code: 1008 });
});

test('what a stalled connection holds back has the same limit', async () => {
  const client = await connected({ faults: [parseFault('stall=3600000@conversation.item.done')] });
  await client.nth('conversation.item.added');
  flood(client, 40);
  expect(await client.closed).toMatchObject({ code: 1008 });
});
