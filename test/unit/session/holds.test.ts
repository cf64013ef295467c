import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/base/json.ts';
import { english } from '../../../src/base/l10n.ts';
import type { Entry, RecordingHeader } from '../../../src/protocol/entry.ts';
import { holdOf, isWithdrawn, waitsBehind, wentOnMonoMs } from '../../../src/session/holds.ts';
import { project, SessionProjection } from '../../../src/session/projection.ts';
import type { SessionState } from '../../../src/session/state.ts';
import { TimeTravel } from '../../../src/session/timeTravel.ts';
import { HandMadeLog, message } from './log.ts';

const header: RecordingHeader = { realtime: 1, source: { kind: 'simulator', proxy: { port: 8787 } } };
const created = { type: 'session.created', session: { id: 'sess_1', type: 'realtime' } };
const userItem = (text: string) => ({
  type: 'conversation.item.create',
  item: { type: 'message', role: 'user', content: [{ type: 'input_text', text }] },
});
const update = (instructions: string) => ({ type: 'session.update', session: { type: 'realtime', instructions } });
const append = (ms: number) => ({ type: 'input_audio_buffer.append', audio: Buffer.alloc(ms * 48).toString('base64') });
const response = (id: string, status: string) => ({ id, status, conversation_id: 'conv_1', output: [] });

function stateOf(log: HandMadeLog): SessionState {
  const projection = new SessionProjection({ header });
  projection.applyAll(log.entries);
  return projection.state;
}

/** Entry 2 is held. */
function heldUpdate(): HandMadeLog {
  return new HandMadeLog()
    .server(created)
    .client(update('Be brief.'))
    .lifecycle('held', { frameN: 2, dir: 'client', breakpoint: 'type:session.update' });
}

describe('a client frame that is held', () => {
  it('is pending, and has not reached the server', () => {
    const state = stateOf(heldUpdate());
    expect(state.holds).toEqual([{ n: 2, dir: 'client', breakpoint: 'type:session.update', heldN: 3, heldMonoMs: 30 }]);
    expect(state.requestedSession).toBeUndefined();
    expect(state.rows[1]?.exchange).toEqual({ clientN: 2, status: 'pending' });
  });

  it('has those behind it wait, but for the debugger’s own', () => {
    const state = stateOf(
      heldUpdate()
        .client(append(100))
        .client(userItem('Mine'))
        .lifecycle('injected', { frameN: 5 })
        .client({ type: 'response.create' })
        .server({ type: 'conversation.item.added', item: message('item_1', 'user', 'Mine') }),
    );
    const { holds, rows } = state;
    expect([4, 5, 7].map((n) => waitsBehind(holds, { n, dir: 'client' })?.n)).toEqual([2, undefined, 2]);
    expect(waitsBehind(holds, { n: 8, dir: 'server' })).toBeUndefined();
    expect(state.buffer.bufferedMs).toBe(0);
    expect(rows[3]?.what).toBe('100 ms');
    expect(rows[4]?.exchange).toMatchObject({ status: 'confirmed', answerN: 8, latencyMs: 30 });
    expect(rows[6]?.exchange?.status).toBe('pending');
  });

  it('goes on unchanged: answers are timed from then', () => {
    const log = heldUpdate().client(append(100)).wait(20_000);
    log.lifecycle('released', { frameN: 2, how: 'unchanged' });
    log.server({ type: 'session.updated', session: { id: 'sess_1', type: 'realtime', instructions: 'Be brief.' } });
    const state = stateOf(log);
    expect(state.requestedSession).toMatchObject({ instructions: 'Be brief.' });
    expect(state.buffer.bufferedMs).toBe(100);
    expect(state.rows[1]?.exchange).toMatchObject({ status: 'confirmed', latencyMs: 10 });
    expect(holdOf(state.holds, 2)?.release).toEqual({ n: 5, monoMs: 20_050, how: 'unchanged' });
    expect(wentOnMonoMs(state.holds, { n: 2, dir: 'client', monoMs: 20 })).toBe(20_050);
    expect(wentOnMonoMs(state.holds, { n: 4, dir: 'client', monoMs: 40 })).toBe(20_050);
    expect([...state.findings.values()].map(({ rule }) => rule)).not.toContain('client-event-unanswered');
  });

  it('goes on as edited: the other one is what was sent', () => {
    const log = heldUpdate().client(userItem('Later'));
    log.lifecycle('released', { frameN: 2, how: 'edited' }).client(update('Be kind.'));
    log.server({ type: 'session.updated', session: { id: 'sess_1', type: 'realtime', instructions: 'Be kind.' } });
    const state = stateOf(log);
    expect(state.requestedSession).toMatchObject({ instructions: 'Be kind.' });
    expect(state.rows[1]?.exchange).toBeUndefined();
    expect(state.rows[5]?.exchange).toMatchObject({ status: 'confirmed', latencyMs: 10 });
    expect(isWithdrawn(state.holds, 2)).toBe(true);
    expect(state.holds[0]?.release).toMatchObject({ how: 'edited', replacementN: 6 });
  });

  it('is dropped: nobody waits for its answer', () => {
    const log = heldUpdate().client(userItem('Later')).lifecycle('released', { frameN: 2, how: 'dropped' });
    const state = stateOf(
      log.wait(20_000).server({ type: 'conversation.item.added', item: message('i', 'user', 'Later') }),
    );
    expect(state.requestedSession).toBeUndefined();
    expect(state.rows[1]?.exchange).toBeUndefined();
    expect(state.rows[3]?.exchange?.status).toBe('confirmed');
    expect(state.findings.size).toBe(0);
  });

  it('makes way for the next one that is held, which went nowhere when the first was released', () => {
    const log = heldUpdate().client(append(100)).client({ type: 'input_audio_buffer.commit' }).client(append(50));
    log.lifecycle('released', { frameN: 2, how: 'edited' }).client(update('Be kind.'));
    log.lifecycle('held', { frameN: 5, dir: 'client', breakpoint: '' });
    const state = stateOf(log);
    expect(state.buffer.bufferedMs).toBe(100);
    expect(state.rows[4]?.exchange).toEqual({ clientN: 5, status: 'pending' });
    expect([4, 5, 6, 8].map((n) => waitsBehind(state.holds, { n, dir: 'client' })?.n)).toEqual([
      undefined,
      undefined,
      5,
      undefined,
    ]);
    expect(wentOnMonoMs(state.holds, { n: 8, dir: 'client', monoMs: 80 })).toBe(80);
    expect(wentOnMonoMs(state.holds, { n: 6, dir: 'client', monoMs: 60 })).toBeNull();
  });

  it('was never sent where the log ends', () => {
    const log = heldUpdate().client(userItem('Later'));
    const state = project(log.entries, { header });
    expect(state.rows.map(({ exchange }) => exchange?.status)).toEqual(Array.from({ length: 4 }));
  });
});

describe('a server frame', () => {
  it('has come to be known when it is held: what the app gets in its place changes nothing', () => {
    const delta = { type: 'response.output_text.delta', response_id: 'resp_1', item_id: 'item_1', content_index: 0 };
    const answer = { id: 'item_1', type: 'message', role: 'assistant', status: 'in_progress', content: [] };
    const log = new HandMadeLog()
      .server(created)
      .server({ type: 'response.created', response: response('resp_1', 'in_progress') })
      .server({ type: 'response.output_item.added', response_id: 'resp_1', output_index: 0, item: answer })
      .server({ ...delta, delta: 'One' })
      .server({ ...delta, delta: ' two' })
      .lifecycle('held', { frameN: 5, dir: 'server', breakpoint: 'two' })
      .server({ ...delta, delta: ' three' })
      .lifecycle('released', { frameN: 5, how: 'edited' })
      .server({ ...delta, delta: ' deux' })
      .server({ ...delta, delta: ' four' });
    const state = stateOf(log);
    expect(state.items.get('item_1')?.parts[0]?.text).toBe('One two three four');
    expect(state.holds[0]?.release?.replacementN).toBe(9);
    expect(state.rows[8]?.what).toContain('deux');
    expect(waitsBehind(stateOf(head(log, 7)).holds, { n: 7, dir: 'server' })?.n).toBe(5);
  });
});

function head(log: HandMadeLog, n: number): HandMadeLog {
  const part = new HandMadeLog();
  part.entries.push(...log.entries.slice(0, n));
  return part;
}

it('what makes no sense in somebody’s log is passed over', () => {
  const state = stateOf(
    heldUpdate()
      .lifecycle('held', { frameN: 1, dir: 'client', breakpoint: '' })
      .lifecycle('held', { frameN: 99, dir: 'server' })
      .lifecycle('held', { frameN: 1, dir: 'up' })
      .lifecycle('released', { frameN: 1, how: 'unchanged' })
      .lifecycle('released', { frameN: 2, how: 'eaten' })
      .lifecycle('released', {}),
  );
  expect(state.holds).toHaveLength(1);
  expect(state.holds[0]?.release).toBeUndefined();
});

type Step =
  | { readonly do: 'client'; readonly event: JsonObject; readonly isHeld: boolean }
  | { readonly do: 'inject'; readonly event: JsonObject }
  | { readonly do: 'server'; readonly event: JsonObject }
  | { readonly do: 'release'; readonly how: 'unchanged' | 'dropped' | 'edited'; readonly event: JsonObject };

let count = 0;
const clientEvent = fc
  .constantFrom<JsonObject>(
    { type: 'input_audio_buffer.commit' },
    { type: 'input_audio_buffer.clear' },
    { type: 'response.create' },
    append(100),
    append(250),
    update('One.'),
    { type: 'session.update', session: { type: 'realtime', audio: { input: { turn_detection: null } } } },
    userItem('Hello'),
    { type: 'conversation.item.delete', item_id: 'item_a' },
  )
  // Answers are compared by it.
  .map((event) => ({ ...event, event_id: `event_${count++}` }));
const serverEvent = fc.constantFrom<JsonObject>(
  { type: 'session.updated', session: { id: 'sess_1', type: 'realtime', instructions: 'One.' } },
  { type: 'input_audio_buffer.committed', item_id: 'item_a', previous_item_id: null },
  { type: 'input_audio_buffer.cleared' },
  { type: 'conversation.item.added', item: { ...message('item_b', 'user', 'Hello') } },
  { type: 'response.created', response: response('resp_1', 'in_progress') },
  { type: 'response.done', response: response('resp_1', 'completed') },
  {
    type: 'error',
    error: { type: 'invalid_request_error', code: 'x', message: 'No audio in the buffer.', event_id: null },
  },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('client' as const), event: clientEvent, isHeld: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('inject' as const), event: clientEvent }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('server' as const), event: serverEvent }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('release' as const),
      how: fc.constantFrom('unchanged' as const, 'dropped' as const, 'edited' as const),
      event: clientEvent,
    }),
  },
);

/** The log that a proxy writes of these, and the log of what the server got. */
function both(steps: readonly Step[]): { readonly log: HandMadeLog; readonly onWire: HandMadeLog } {
  const [log, onWire] = [new HandMadeLog(), new HandMadeLog()];
  const queue: { readonly n: number; readonly event: JsonObject; readonly isHeld: boolean }[] = [];
  /** Both logs are written at the same time. */
  const now = (): void => {
    const lastMs = log.entries.at(-1)?.monoMs ?? 0;
    onWire.wait(lastMs - (onWire.entries.length + 1) * 10 - waitedMs);
    waitedMs = lastMs - (onWire.entries.length + 1) * 10;
  };
  let waitedMs = 0;
  const goes = (event: JsonObject): void => {
    now();
    onWire.client(event);
  };
  const hold = (n: number): void => void log.lifecycle('held', { frameN: n, dir: 'client', breakpoint: '' });
  for (const one of [{ do: 'server', event: created } as Step, ...steps]) {
    if (one.do === 'server') {
      log.server(one.event);
      now();
      onWire.server(one.event);
    } else if (one.do === 'inject') {
      log.client(one.event);
      goes(one.event);
      log.lifecycle('injected', { frameN: log.entries.length });
    } else if (one.do === 'client') {
      log.client(one.event);
      const n = log.entries.length;
      if (queue.length > 0) queue.push({ n, event: one.event, isHeld: one.isHeld });
      else if (one.isHeld) {
        queue.push({ n, event: one.event, isHeld: true });
        hold(n);
      } else goes(one.event);
    } else {
      const held = queue.shift();
      if (!held) continue;
      log.lifecycle('released', { frameN: held.n, how: one.how });
      if (one.how === 'unchanged') goes(held.event);
      if (one.how === 'edited') {
        log.client(one.event);
        goes(one.event);
      }
      while (queue[0]?.isHeld === false) goes(queue.shift()?.event ?? {});
      if (queue[0]) hold(queue[0].n);
    }
  }
  return { log, onWire };
}

/** What time travel shows: neither rows, which are those of now, nor what is judged of them. */
function shown(state: SessionState) {
  return structuredClone({ ...state, rows: [], findings: [], counts: state.counts.events });
}

/** What a session is, without what depends on how long its log is. */
function summary(entries: readonly Entry[], state: SessionState) {
  const exchanges = state.rows.flatMap(({ n, exchange }) => {
    const entry = entries[n - 1];
    const { event_id: id } = entry?.kind === 'frame' ? (JSON.parse(entry.text) as { event_id?: string }) : {};
    if (!exchange || id === undefined || waitsBehind(state.holds, { n, dir: 'client' })) return [];
    if (holdOf(state.holds, n) && !holdOf(state.holds, n)?.release) return [];
    const { status, latencyMs, certainty } = exchange;
    return [[id, { status, latencyMs, certainty }] as const];
  });
  const { requestedSession, effectiveSession, buffer, order, items, errors, assistantHasSpoken } = state;
  return {
    exchanges: Object.fromEntries(exchanges),
    requestedSession,
    effectiveSession,
    buffer,
    order,
    items: [...items.values()].map(({ id, deletedN, parts }) => ({
      id,
      isDeleted: deletedN !== undefined,
      audioMs: parts.map(({ audioMs }) => audioMs),
    })),
    errors: errors.map(({ code, causeN }) => ({ code, hasCause: causeN !== undefined })),
    assistantHasSpoken,
    findings: [...state.findings.values()]
      .map(({ rule, message }) => `${rule}: ${english(message).replace(/#\d+/g, '#')}`)
      .toSorted(),
  };
}

describe('whatever is held and released', () => {
  const steps = fc.array(step, { maxLength: 40 });

  it('the session is what the server knows, and answers are timed from when its frames went', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { log, onWire } = both(all);
        // What was sent last is judged with the next entry.
        log.lifecycle('note');
        onWire.lifecycle('note');
        expect(summary(log.entries, stateOf(log))).toEqual(summary(onWire.entries, stateOf(onWire)));
      }),
      { numRuns: 400 },
    );
  });

  it('time travel and batches of any size see the same', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 7 }), (all, every) => {
        const { entries } = both(all).log;
        const travel = new TimeTravel(entries, project(entries, { header }).rows, header, every);
        for (let n = entries.length; n >= 0; n--) {
          const anew = new SessionProjection({ header });
          for (const entry of entries.slice(0, n)) anew.apply(entry);
          const past = travel.stateAt(n);
          expect(shown(past)).toEqual(shown(anew.state));
        }
      }),
      { numRuns: 60 },
    );
  });
});
