/**
 * What the composer's forms make without a word typed into them is sent to the simulator: it takes the event, or refuses
 * it for what is listed here.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  simulatorForm,
  simulatorForms,
  simulatorTarget,
  type SimulatorForm,
} from '../../src/host/endpoints/simulatorForms.ts';
import { EventSequences } from '../../src/host/eventSequences.ts';
import { LiveSession } from '../../src/host/liveSession.ts';
import { isJsonObject, type JsonObject } from '../../src/base/json.ts';
import { clientEvents } from '../../src/protocol/catalog.ts';
import { eventShape } from '../../src/protocol/eventShape.ts';
import { loadShapeCheck } from '../../src/protocol/shapeCheck.ts';
import { exampleOf, kindLabel, shapeAt, type ObjectKind } from '../../src/protocol/valueShape.ts';
import { SimulatorServer } from '../../src/simulator/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'realtime-forms-'));
const checkShape = await loadShapeCheck();
let server: SimulatorServer;
beforeAll(async () => {
  server = await SimulatorServer.start({ seed: 7 });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(name: string, form: SimulatorForm = simulatorForms[0]): Promise<LiveSession> {
  const path = join(folder, `${name}.realtime.jsonl`);
  const session = new LiveSession(simulatorTarget(server.url, form), path, checkShape);
  await session.open();
  return session;
}

/** What became of an event: nothing where none answers it. */
async function outcome(session: LiveSession, event: JsonObject): Promise<string> {
  const n = session.send(JSON.stringify(event));
  // What is sent after it is answered after it: then nothing more will come for this one.
  const after = session.send('{"type":"input_audio_buffer.clear","event_id":"after"}');
  await until(session, () => session.state.rows[after - 1]?.exchange?.status === 'confirmed');
  const row = session.state.rows[n - 1];
  const answer = session.state.rows[(row?.exchange?.answerN ?? 0) - 1];
  return row?.exchange?.status === 'refused' ? `refused: ${answer?.what ?? ''}` : 'taken';
}

function until(session: LiveSession, holds: () => boolean): Promise<void> {
  if (holds()) return Promise.resolve();
  return new Promise((resolve) => {
    const subscription = session.onDidChange(() => {
      if (!holds()) return;
      subscription.dispose();
      resolve();
    });
  });
}

/** Each alternative of an event's body as an event of its own, and plain events as they are. */
async function examples(type: string, dialect: 'ga' | 'beta'): Promise<{ label: string; event: JsonObject }[]> {
  const shape = (await eventShape(type, dialect)) ?? [];
  const [kind] = shape;
  const whole = exampleOf(kind);
  if (kind?.kind !== 'object' || !isJsonObject(whole)) return [];
  const body = kind.members.find(({ name }) => ['item', 'session'].includes(name));
  if (!body) return [{ label: type, event: whole }];
  return shapeAt(shape, whole, [body.name]).map((one) => ({
    label: `${type}: ${kindLabel(one as ObjectKind)}`,
    event: { ...whole, [body.name]: exampleOf(one) },
  }));
}

/** Everything else is taken. What an empty form lacks, and what no such session takes, is what the server says. */
const refusals: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(transcription_session|session)\.update: (transcription|object \{ client_secret, include)/,
    /transcription session update/,
  ],
  [/^input_audio_buffer\.commit$/, /buffer too small/],
  [/^conversation\.item\.(retrieve|truncate|delete)$/, /'item_id': empty string/],
  [/: (function_call|function_call_output)$/, /'item\.(name|call_id)': empty string/],
  [/: mcp_approval_response$/, /'item\.id': empty string/],
  [/: mcp_(list_tools|call|approval_request)$/, /Invalid value: 'mcp_/],
  [/^response\.cancel$/, /no active response/],
  [/^output_audio_buffer\.clear$/, /Invalid value: 'output_audio_buffer\.clear'/],
];

describe('what the forms make by themselves', () => {
  it.each([
    ['ga', 'Simulator'],
    ['beta', 'Simulator, beta'],
  ] as const)('is taken by a %s session, or refused for what is empty in it', async (dialect, formName) => {
    const seen: Record<string, string> = {};
    const events = await Promise.all(
      clientEvents.filter(({ dialects }) => dialects.includes(dialect)).map(({ type }) => examples(type, dialect)),
    );
    for (const { label, event } of events.flat()) {
      const session = await open(`${dialect}-${label.replace(/\W+/g, '_')}`, simulatorForm(formName));
      seen[label] = await outcome(session, { ...event, event_id: 'evt_form' });
      await session.disconnect();
      session.dispose();
    }
    for (const [label, what] of Object.entries(seen)) {
      const expected = refusals.find(([event]) => event.test(label))?.[1];
      expect(what, label).toMatch(expected ?? /^taken$/);
    }
    expect(Object.keys(seen).length).toBeGreaterThan(dialect === 'ga' ? 19 : 13);
  });
});

describe('a list of events', () => {
  const list = `[
    {"type":"conversation.item.create","item":{"type":"message","role":"user",
       "content":[{"type":"input_text","text":"Hello"}]}},
    {"wait": "conversation.item.*"},
    {"type":"response.create", "event_id": "evt_2"},
    {"wait": "response.done"}, {"waitMs": 1},
    {"type":"input_audio_buffer.clear"}
  ]`;

  it('is sent frame by frame as it is written, each when it is due', async () => {
    const session = await open('list');
    const sequences = new EventSequences();
    const { events, finished } = sequences.start(session, list);
    expect(events).toBe(3);
    expect(() => sequences.start(session, list)).toThrow('Another list of events is being sent');
    await finished;
    // What was sent is shown when it was written down.
    await until(session, () => session.state.rows.some(({ type }) => type === 'input_audio_buffer.cleared'));
    const client = session.state.rows.filter(({ dir }) => dir === 'client');
    expect(client.map(({ type }) => type)).toEqual([
      'conversation.item.create',
      'response.create',
      'input_audio_buffer.clear',
    ]);
    const texts = [...session.entries].flatMap((entry) =>
      entry.kind === 'frame' && entry.dir === 'client' ? entry.text : [],
    );
    for (const text of texts) expect(list).toContain(text);
    const done = session.state.rows.find(({ type }) => type === 'response.done');
    expect(client[2]?.n).toBeGreaterThan(done?.n ?? Infinity);
    expect(session.sequence).toMatchObject({ phase: 'done', sent: 3, events: 3 });
    await session.disconnect();
    session.dispose();
  });

  it('ends where an event of it is refused, and where it is cancelled; nothing more is sent', async () => {
    const session = await open('refused');
    const sequences = new EventSequences();
    const refused = sequences.start(
      session,
      '[{"type":"conversation.item.delete","item_id":"nope","event_id":"e1"},{"wait":"conversation.item.deleted"},{"type":"response.create"}]',
    );
    await expect(refused.finished).rejects.toMatchObject({ code: 'wait-refused' });
    expect(session.sequence).toMatchObject({ phase: 'failed', sent: 1 });
    const cancelled = sequences.start(
      session,
      '[{"type":"input_audio_buffer.clear"},{"wait":"response.done"},{"type":"response.create"}]',
    );
    await until(session, () => session.sequence?.phase === 'running' && session.sequence.sent === 1);
    sequences.cancel(session);
    await expect(cancelled.finished).rejects.toMatchObject({ code: 'list-cancelled' });
    expect(session.sequence).toMatchObject({ phase: 'cancelled', sent: 1 });
    expect(session.state.rows.some(({ type }) => type === 'response.create')).toBe(false);
    await session.disconnect();
    expect(() => sequences.start(session, list)).toThrow('not connected');
    session.dispose();
  });

  it.each([
    ['{}', 'not-a-list'],
    ['[{"waitMs":1}]', 'list-empty'],
    ['[{"type":"response.create"},\n{"wait":7}]', 'list-wrong'],
  ])('%s is refused before anything is sent', async (text, code) => {
    const session = await open(code);
    expect(() => new EventSequences().start(session, text)).toThrow(expect.objectContaining({ code }) as Error);
    await session.disconnect();
    session.dispose();
  });
});
