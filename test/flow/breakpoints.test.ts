// Frames that a breakpoint of the proxy holds, between a real app and a real server: what each end gets, and what the log says.
import fc from 'fast-check';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { stringAt } from '../../src/base/json.ts';
import type { LiveSession } from '../../src/host/liveSession.ts';
import type { HoldRelease, LifecycleEntry } from '../../src/protocol/entry.ts';
import type { HoldsFrame } from '../../src/proxy/heldQueue.ts';
import { openHolds, type Hold } from '../../src/session/holds.ts';
import { proxyTo, recorded } from './proxyHarness.ts';
import { Harness } from './transportHarness.ts';

const harness = new Harness();
afterEach(harness.release);
afterAll(() => harness.removeFolder());

const KEY = 'sk-proj-0123456789abcdefghij';

/** What one end hears, in order. */
class Ear {
  readonly heard: string[] = [];
  readonly #waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  readonly closed: Promise<number>;

  constructor(readonly socket: WebSocket) {
    socket.on('message', (data: Buffer, isBinary) => {
      this.heard.push(isBinary ? `binary ${data.toString('hex')}` : data.toString('utf8'));
      for (const { count, resolve } of this.#waiting) if (this.heard.length >= count) resolve();
    });
    socket.on('error', () => undefined);
    this.closed = new Promise((resolve) => socket.on('close', resolve));
  }

  count(count: number): Promise<void> {
    if (this.heard.length >= count) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ count, resolve }));
  }
}

/** An app and a server, and the session between them. */
async function between(holdsFrame: HoldsFrame) {
  const ears: Ear[] = [];
  const url = await harness.serve((accepted) => ears.push(new Ear(accepted)));
  const proxy = await proxyTo(harness, url, { holdsFrame });
  const socket = new WebSocket(proxy.url, { headers: { authorization: `Bearer ${KEY}` } });
  harness.onRelease(() => socket.terminate());
  const app = new Ear(socket);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const [far] = ears;
  if (!far) throw new Error('The server has no connection.');
  return { app, far, session: await proxy.session(), proxy };
}

/** Resolves when something is held of this direction. */
function held(session: LiveSession, dir: 'client' | 'server' = 'client', n?: number): Promise<Hold> {
  return new Promise((resolve) => {
    const look = (): void => {
      session.catchUp();
      const hold = openHolds(session.state.holds).find((one) => one.dir === dir && (n === undefined || one.n === n));
      if (hold) resolve(hold);
      else setImmediate(look);
    };
    look();
  });
}

const holding =
  (pattern: RegExp, of: 'client' | 'server' = 'client'): HoldsFrame =>
  (dir, bytes) =>
    dir === of && pattern.test(bytes.toString('utf8')) ? pattern.source : undefined;

async function holdLog(session: LiveSession): Promise<string[]> {
  const entries = await recorded(session);
  return entries
    .filter((entry): entry is LifecycleEntry => entry.kind === 'lifecycle' && /held|released/.test(entry.at))
    .map(({ at, details }) => `${at} ${stringAt(details, 'breakpoint') ?? stringAt(details, 'how') ?? ''}`);
}

describe('a held frame', () => {
  it('stops those behind it, and neither the other direction nor what the user sends', async () => {
    const { app, far, session } = await between(holding(/stop/));
    app.socket.send('{"type":"one"}');
    app.socket.send('{"type":"stop"}');
    app.socket.send('{"type":"behind"}');
    const { n } = await held(session);
    far.socket.send('{"type":"hello"}');
    await app.count(1);
    session.send('{"type":"mine"}');
    await far.count(2);
    expect(far.heard).toEqual(['{"type":"one"}', '{"type":"mine"}']);
    session.releaseHold(n, 'unchanged');
    await far.count(4);
    expect(far.heard.slice(2)).toEqual(['{"type":"stop"}', '{"type":"behind"}']);
    expect(() => session.releaseHold(n, 'unchanged')).toThrow(`Frame ${n} is not held any more`);
  });

  it('goes on as edited, invalid text as well, or is dropped; the recording keeps what the app sent', async () => {
    const { app, far, session } = await between(holding(/stop/));
    for (const which of [1, 2, 3]) app.socket.send(`{"type":"stop","which":${which}}`);
    session.releaseHold((await held(session)).n, 'edited', '{"type":"other"}');
    session.releaseHold((await held(session)).n, 'dropped');
    session.releaseHold((await held(session)).n, 'edited', '{broken');
    await far.count(2);
    expect(far.heard).toEqual(['{"type":"other"}', '{broken']);
    expect(session.state.rows.filter(({ dir }) => dir === 'client').map(({ what, type }) => type || what)).toEqual([
      'stop',
      'stop',
      'stop',
      'other',
      '{broken',
    ]);
    expect(session.state.holds.map(({ release }) => release?.how)).toEqual(['edited', 'dropped', 'edited']);
    app.socket.close();
    expect(await holdLog(session)).toEqual([
      'held stop',
      'released edited',
      'held stop',
      'released dropped',
      'held stop',
      'released edited',
    ]);
  });

  it('goes on to the next frame, which is held whatever it is; and all go on at once', async () => {
    const { app, far, session } = await between(holding(/stop/));
    app.socket.send('{"type":"stop"}');
    const first = await held(session);
    session.releaseHold(first.n, 'next');
    app.socket.send('{"type":"plain"}');
    app.socket.send('{"type":"stop"}');
    app.socket.send('{"type":"last"}');
    const second = await held(session);
    expect(second).toMatchObject({ breakpoint: '' });
    session.continueAllHolds();
    await far.count(4);
    expect(far.heard.map((text) => (JSON.parse(text) as { type: string }).type)).toEqual([
      'stop',
      'plain',
      'stop',
      'last',
    ]);
    expect(openHolds(session.state.holds)).toEqual([]);
  });

  it('of the server’s is held from the app', async () => {
    const { app, far, session } = await between(holding(/stop/, 'server'));
    far.socket.send('{"type":"stop"}');
    far.socket.send(Buffer.from([1, 2, 3]));
    const { n } = await held(session, 'server');
    app.socket.send('{"type":"question"}');
    await far.count(1);
    expect(app.heard).toEqual([]);
    session.releaseHold(n, 'edited', '{"type":"instead"}');
    await app.count(2);
    expect(app.heard).toEqual(['{"type":"instead"}', 'binary 010203']);
  });

  it('is not edited where it is binary, or held the key that the log does not show', async () => {
    const { app, far, session } = await between((dir) => (dir === 'client' ? 'all' : undefined));
    app.socket.send(Buffer.from([9]));
    app.socket.send(`{"key":"${KEY}"}`);
    const binary = await held(session);
    expect(() => session.releaseHold(binary.n, 'edited', '{}')).toThrow('is binary');
    session.releaseHold(binary.n, 'unchanged');
    const masked = await held(session);
    expect(() => session.releaseHold(masked.n, 'edited', '{}')).toThrow('held the key');
    session.releaseHold(masked.n, 'unchanged');
    await far.count(2);
    expect(far.heard).toEqual(['binary 09', `{"key":"${KEY}"}`]);
  });
});

describe('the end', () => {
  it('lets what is held go on first when the app leaves', async () => {
    const { app, far, session } = await between(holding(/stop/));
    app.socket.send('{"type":"stop"}');
    app.socket.send('{"type":"behind"}');
    await held(session);
    app.socket.close(4001, 'enough');
    expect(await far.closed).toBe(4001);
    expect(far.heard).toEqual(['{"type":"stop"}', '{"type":"behind"}']);
    expect(await holdLog(session)).toEqual(['held stop', 'released ended']);
  });

  it('and when the server leaves, or the proxy is stopped', async () => {
    const both: HoldsFrame = (dir, bytes) => (/stop/.test(bytes.toString()) ? dir : undefined);
    const first = await between(both);
    first.far.socket.send('{"type":"stop"}');
    await held(first.session, 'server');
    first.far.socket.close(1000);
    expect(await first.app.closed).toBe(1000);
    expect(first.app.heard).toEqual(['{"type":"stop"}']);

    const second = await between(both);
    second.app.socket.send('{"type":"stop"}');
    second.far.socket.send('{"type":"stop"}');
    await held(second.session);
    await held(second.session, 'server');
    await second.proxy.server.close();
    await second.app.closed;
    await second.far.closed;
    expect([second.app.heard, second.far.heard]).toEqual([['{"type":"stop"}'], ['{"type":"stop"}']]);
    expect(await holdLog(second.session)).toEqual(
      expect.arrayContaining(['held client', 'held server', 'released ended', 'released ended']),
    );
  });
});

it('more than some megabytes do not wait in the proxy: the app rests until they go on', async () => {
  const { app, far, session } = await between(holding(/stop/));
  app.socket.send('{"type":"stop"}');
  const { n } = await held(session);
  const megabyte = 'x'.repeat(1024 * 1024);
  for (let sent = 0; sent < 40; sent++) app.socket.send(megabyte);
  await new Promise<void>((resolve) => {
    const look = (): void => {
      session.catchUp();
      if (session.state.rows.filter(({ dir }) => dir === 'client').length > 4) resolve();
      else setImmediate(look);
    };
    look();
  });
  expect(app.socket.bufferedAmount).toBeGreaterThan(0);
  session.releaseHold(n, 'unchanged');
  await far.count(41);
  expect(far.heard.every((text, index) => index === 0 || text === megabyte)).toBe(true);
}, 30_000);

interface Sent {
  readonly isHeld: boolean;
  readonly isBinary: boolean;
  readonly how: HoldRelease;
}

it('whatever is held and however it goes on, each end gets the rest byte for byte and in order', async () => {
  const sent: fc.Arbitrary<Sent> = fc.record({
    isHeld: fc.boolean(),
    isBinary: fc.boolean(),
    how: fc.constantFrom<HoldRelease>('unchanged', 'edited', 'dropped', 'next'),
  });
  const list = fc.array(sent, { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(list, list, async (fromApp, fromServer) => {
      const { app, far, session } = await between((_, bytes) => (/held/.test(bytes.toString()) ? 'held' : undefined));
      const expected = { client: [] as string[], server: [] as string[] };
      const hows = new Map<string, HoldRelease>();
      const send = (ear: Ear, dir: 'client' | 'server', all: readonly Sent[]): void => {
        all.forEach(({ isHeld, isBinary, how }, index) => {
          const bytes = Buffer.from(`${dir} ${index} ${isHeld ? 'held' : 'goes'}`);
          hows.set(bytes.toString(), isBinary && how === 'edited' ? 'unchanged' : how);
          ear.socket.send(bytes, { binary: isBinary });
        });
      };
      send(app, 'client', fromApp);
      send(far, 'server', fromServer);
      app.socket.send('client last held');
      far.socket.send('server last held');
      for (const [dir, all] of [
        ['client', fromApp],
        ['server', fromServer],
      ] as const) {
        let isNext = false;
        for (const [index, { isHeld, isBinary }] of [...all, { isHeld: true, isBinary: false }].entries()) {
          const text = index === all.length ? `${dir} last held` : `${dir} ${index} ${isHeld ? 'held' : 'goes'}`;
          const asIs = isBinary ? `binary ${Buffer.from(text).toString('hex')}` : text;
          if (!isHeld && !isNext) {
            expected[dir].push(asIs);
            continue;
          }
          const how = hows.get(text) ?? 'unchanged';
          const hold = await held(session, dir);
          session.releaseHold(hold.n, how, how === 'edited' ? `edited ${text}` : undefined);
          isNext = how === 'next';
          if (how === 'edited') expected[dir].push(`edited ${text}`);
          else if (how !== 'dropped') expected[dir].push(asIs);
        }
      }
      await far.count(expected.client.length);
      await app.count(expected.server.length);
      expect({ client: far.heard, server: app.heard }).toEqual(expected);
      app.socket.close();
      await recorded(session);
    }),
    { numRuns: 25 },
  );
}, 60_000);
