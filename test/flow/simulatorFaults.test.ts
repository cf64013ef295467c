import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { parseFault } from '../../src/simulator/faults/faultInjection.ts';
import { SimulatorServer } from '../../src/simulator/server.ts';

/** What a client hears of one spoken answer, until the connection ends or `response.done` has come so many times. */
async function hear(faults: readonly string[], answers = 1): Promise<{ frames: string[]; code: number | undefined }> {
  const server = await SimulatorServer.start({ faults: faults.map(parseFault), pace: { latencyMs: 0, rate: 20 } });
  const socket = new WebSocket(`${server.url}?model=gpt-realtime`);
  const frames: string[] = [];
  const code = await new Promise<number | undefined>((resolve, reject) => {
    let done = 0;
    socket.on('open', () => socket.send('{"type":"response.create"}'));
    socket.on('message', (data: Buffer, isBinary) => {
      const text = data.toString();
      const type = /^\{"type":"([^"]*)".*\}$/.exec(text)?.[1];
      frames.push(isBinary ? 'binary' : (type ?? text));
      if (type === 'response.done' && ++done === answers) resolve(undefined);
    });
    socket.on('close', resolve);
    socket.on('error', reject);
  });
  socket.terminate();
  await server.close();
  return { frames, code };
}

test('the connection ends in the middle of an answer, with and without a close frame', async () => {
  const closed = await hear(['close=1013:busy@response.created']);
  expect(closed.code).toBe(1013);
  expect(closed.frames.at(-1)).toBe('response.created');
  expect((await hear(['close=drop@3'])).code).toBe(1006);
});

test('what is no event, and events nobody knows, come in between', async () => {
  const { frames } = await hear([
    'garbage@1',
    'garbage=binary@response.created',
    'unknown=vendor.special@response.created',
  ]);
  expect(frames.slice(0, 2)).toEqual(['session.created', '{"type":"response.done","event_id":']);
  const at = frames.indexOf('response.created');
  expect(frames.slice(at + 1, at + 3)).toEqual(['binary', 'vendor.special']);
});

test('frames come twice, late and in another order, and the answer comes to its end', async () => {
  const { frames } = await hear(['duplicate@response.done', 'reorder@response.created', 'slow=1', 'stall=30@5'], 2);
  expect(frames.slice(-2)).toEqual(['response.done', 'response.done']);
  expect(frames.slice(0, 3)).toEqual(['session.created', 'response.output_item.added', 'response.created']);
});
