// A recorded conversation sent again: to another simulator, whose ids are all others.
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { english, verbatim, type Phrase } from '../../src/base/l10n.ts';
import type { JsonObject } from '../../src/base/json.ts';
import type { Entry } from '../../src/protocol/entry.ts';
import { readRecordingFile } from '../../src/recording/reader.ts';
import { Replay, type ReplayResult, type ReplayTiming } from '../../src/replay/replay.ts';
import { replayPlan } from '../../src/replay/replayPlan.ts';
import { restoration } from '../../src/replay/restore.ts';
import { project } from '../../src/session/projection.ts';
import { itemText, type SessionState } from '../../src/session/state.ts';
import { SimulatorServer } from '../../src/simulator/server.ts';
import { entry, Harness, lifecycle } from './transportHarness.ts';
import type { Tap } from '../../src/transport/tap.ts';

const harness = new Harness();
afterEach(harness.release);
afterAll(harness.removeFolder);

const tools = [{ type: 'function', name: 'get_weather', parameters: { type: 'object', properties: {} } }];

async function simulator(seed: number): Promise<string> {
  const server = await SimulatorServer.start({ seed, pace: { latencyMs: 0, rate: 50 } });
  harness.onRelease(() => server.close());
  return `${server.url}?model=gpt-realtime`;
}

function eventOf(one: Entry | undefined): JsonObject {
  return one?.kind === 'frame' ? (JSON.parse(one.text) as JsonObject) : {};
}

/** The count-th server event of this type, now or when it comes. */
async function nth(tap: Tap, type: string, count = 1): Promise<JsonObject> {
  let seen = 0;
  return eventOf(
    await entry(
      tap,
      (one) => one.kind === 'frame' && one.dir === 'server' && eventOf(one)['type'] === type && ++seen === count,
    ),
  );
}

/** A conversation in which the client refers to everything that a server names. */
async function recordedConversation(): Promise<readonly Entry[]> {
  const { path, tap, connection } = harness.client(await simulator(1));
  const send = (event: JsonObject): number => connection.send(JSON.stringify(event));
  await connection.open();
  await nth(tap, 'session.created');
  send({ type: 'session.update', session: { type: 'realtime', tools } });
  await nth(tap, 'session.updated');
  const ask = (text: string): number =>
    send({
      type: 'conversation.item.create',
      item: { type: 'message', role: 'user', content: [{ type: 'input_text', text }] },
    });
  ask('What is the weather in Paris?');
  const asked = await nth(tap, 'conversation.item.added');
  send({ type: 'response.create' });
  const call = await nth(tap, 'response.function_call_arguments.done');
  await nth(tap, 'response.done');
  send({
    type: 'conversation.item.create',
    previous_item_id: call['item_id'] ?? '',
    item: { type: 'function_call_output', call_id: call['call_id'] ?? '', output: '{"celsius":21}' },
  });
  send({ type: 'response.create' });
  const audio = await nth(tap, 'response.output_audio.done');
  await nth(tap, 'response.done', 2);
  send({ type: 'conversation.item.truncate', item_id: audio['item_id'] ?? '', content_index: 0, audio_end_ms: 100 });
  await nth(tap, 'conversation.item.truncated');
  send({ type: 'conversation.item.delete', item_id: (asked['item'] as JsonObject)['id'] ?? '' });
  await nth(tap, 'conversation.item.deleted');
  ask('Thank you.');
  await nth(tap, 'conversation.item.done', 5);
  await connection.close();
  return [...(await readRecordingFile(path)).entries];
}

async function replayed(
  entries: readonly Entry[],
  url: string,
  timing: ReplayTiming,
  patienceMs?: number,
): Promise<{ result: ReplayResult; state: SessionState; entries: readonly Entry[] }> {
  const { path, tap, connection } = harness.client(url);
  const target = {
    send: (text: string) => connection.send(text),
    note: (words: Phrase) => void tap.lifecycle('note', {}, words),
  };
  const replay = new Replay(replayPlan(entries), target, { timing, ...(patienceMs !== undefined && { patienceMs }) });
  tap.onDidAppend((added) => replay.observe(added));
  await connection.open();
  const result = await replay.run();
  await connection.close();
  await lifecycle(tap, 'close');
  const made = [...(await readRecordingFile(path)).entries];
  return { result, state: project(made), entries: made };
}

const story = (state: SessionState): unknown =>
  state.order.map((id) => {
    const item = state.items.get(id);
    return item && [item.type, item.role, item.name, item.deletedN !== undefined, item.truncatedAtMs];
  });

describe('a replay', () => {
  it.each(['answers', 'recorded'] as const)('has the same conversation under other ids, timing: %s', async (timing) => {
    const recorded = await recordedConversation();
    const before = project(recorded);
    expect(before.errors).toEqual([]);
    const { result, state } = await replayed(recorded, await simulator(2), timing);
    expect(state.errors).toEqual([]);
    expect(result).toEqual({ sent: 8, wentOnWithout: [] });
    expect(story(state)).toEqual(story(before));
    expect(state.order.filter((id) => before.order.includes(id))).toEqual([]);
  });

  it('sends what refers to nothing byte for byte', async () => {
    const recorded = await recordedConversation();
    const { entries } = await replayed(recorded, await simulator(2), 'answers');
    const sent = (log: readonly Entry[]): string[] =>
      log.flatMap((one) => (one.kind === 'frame' && one.dir === 'client' ? [one.text] : []));
    const refersTo = /item_id|call_id/;
    expect(sent(entries).filter((text) => !refersTo.test(text))).toEqual(
      sent(recorded).filter((text) => !refersTo.test(text)),
    );
  });

  it('goes on without an answer that does not come, and says so in the new log', async () => {
    const recorded = await recordedConversation();
    const silent = await harness.serve((socket) => socket.send('{"type":"session.created","session":{}}'));
    const { result, entries } = await replayed(recorded, silent, 'answers', 30);
    expect(result.sent).toBe(8);
    expect(result.wentOnWithout[0]).toMatchObject({ missing: verbatim('session.updated') });
    const notes = entries.flatMap((one) =>
      one.kind === 'lifecycle' && one.at === 'note' ? [one.details['message']] : [],
    );
    expect(notes[0]).toMatch(/without session\.updated/);
  });

  it('ends with a clear error when the server hangs up', async () => {
    const recorded = await recordedConversation();
    const curt = await harness.serve((socket) => {
      socket.send('{"type":"session.created","session":{}}');
      socket.on('message', () => socket.close(1011, 'enough'));
    });
    await expect(replayed(recorded, curt, 'answers')).rejects.toMatchObject({
      code: 'replay-cut-short',
      message: expect.stringMatching(/after \d of 8 events/) as string,
    });
  });
});

describe('a restored conversation', () => {
  it('is taken by a new session, audio as text', async () => {
    const before = project(await recordedConversation());
    const { events, notes } = restoration(before);
    const { path, tap, connection } = harness.client(await simulator(3));
    await connection.open();
    await nth(tap, 'session.created');
    for (const event of events) connection.send(JSON.stringify(event));
    await nth(tap, 'conversation.item.done', events.length - 1);
    await connection.close();
    const after = project((await readRecordingFile(path)).entries);
    expect(after.errors).toEqual([]);
    const texts = (state: SessionState): string[] =>
      state.order.flatMap((id) => {
        const item = state.items.get(id);
        return item && item.deletedN === undefined && item.truncatedAtMs === undefined
          ? [`${item.type} ${item.callId ?? ''} ${itemText(item)}`]
          : [];
      });
    expect(texts(after)).toEqual(texts(before));
    expect(after.effectiveSession?.['tools']).toEqual(before.effectiveSession?.['tools']);
    expect(notes.map(english).join(' ')).toMatch(/restored as text.*cut short/);
  });
});
