// Ordinary sessions have no findings.
import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { JsonObject, JsonValue } from '../../../../src/base/json.ts';
import { project } from '../../../../src/session/projection.ts';
import { DEMO_MODEL, demoScript } from '../../../../src/simulator/demo.ts';
import { respond, update, userSays } from '../../simulator/harness.ts';
import { appends, ids, join, pcmBytes, silence, SimulatedLog, speech } from './simulatedLog.ts';

/** The demo as a client plays it. */
function demo(): SimulatedLog {
  const log = new SimulatedLog({ model: DEMO_MODEL });
  const steps = demoScript();
  for (let step = steps.next({}); !step.done;) {
    log.send(step.value.event);
    const row = log.until(step.value.waitFor);
    const entry = log.entries[row.n - 1];
    step = steps.next(entry?.kind === 'frame' ? (JSON.parse(entry.text) as JsonObject) : {});
  }
  return log.run(20_000);
}

test('the demo, but for what is refused in it on purpose', () => {
  const log = demo();
  const refused = ['item-unknown', 'truncate-beyond-audio'];
  expect(ids(log.live).toSorted()).toEqual(refused);
  // As the walkthrough says: one of them is mended by an event.
  expect(log.live.filter(({ fix }) => fix !== undefined).map(({ id }) => id)).toHaveLength(1);
  expect(ids(log.hangUp().recorded).toSorted()).toEqual(refused);
});

test('a spoken conversation with an interruption that is handled', () => {
  const log = new SimulatedLog().ask(update({ audio: { input: { turn_detection: { type: 'server_vad' } } } }));
  const turn = appends(pcmBytes(join(silence(500), speech, silence(1500))), 4800);
  for (const append of turn) log.send(append).run(100);
  log.ask(userSays('Tell me a long story about the sea, please.')).send(respond());
  const first = log.until('response.output_audio.delta');
  const itemId = first.itemId ?? '';
  let isCut = false;
  for (const append of turn) {
    log.send(append).run(100);
    const started = log.state.rows.findLast(({ type }) => type === 'input_audio_buffer.speech_started');
    if (isCut || !started || started.n < first.n) continue;
    isCut = true;
    const playedMs = Math.round((started.monoMs ?? 0) - (first.monoMs ?? 0));
    log.send({ type: 'conversation.item.truncate', item_id: itemId, content_index: 0, audio_end_ms: playedMs });
  }
  log.run(30_000).hangUp();
  expect(log.n('conversation.item.truncated')).toBeGreaterThan(first.n);
  expect(ids(log.recorded)).toEqual([]);
});

test.each(['ga', 'beta'] as const)('an answer of a reasoning model in %s', (dialect) => {
  const log = new SimulatedLog({ dialect, model: 'gpt-realtime-2.1' }).ask(userSays('Hello'), respond());
  expect(ids(log.hangUp().recorded)).toEqual([]);
});

test('whatever is missing or odd in a frame, no rule throws', () => {
  const whole = demo()
    .ask(
      { type: 'input_audio_buffer.append', audio: 'AAAA' },
      { type: 'input_audio_buffer.commit' },
      { type: 'response.cancel' },
    )
    .ask({ type: 'conversation.item.truncate', item_id: 'item_1', content_index: 0, audio_end_ms: 1 }).entries;
  const odd = fc.constantFrom<JsonValue>(null, 0, -1, '', 'x', [], {}, [null], { type: 1 });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(), odd), { maxLength: 60 }), (changes) => {
      const entries = [...whole];
      for (const [at, member, value] of changes) {
        const index = at % entries.length;
        const entry = entries[index];
        if (entry?.kind !== 'frame') continue;
        entries[index] = {
          ...entry,
          text: JSON.stringify(changed(JSON.parse(entry.text) as JsonObject, member, value)),
        };
      }
      project(entries);
    }),
    { numRuns: 60 },
  );
});

/** The event with one member, at any depth, replaced. */
function changed(event: JsonObject, member: number, value: JsonValue): JsonObject {
  const paths: (readonly string[])[] = [];
  const walk = (inner: JsonValue | undefined, path: readonly string[]): void => {
    if (typeof inner !== 'object' || inner === null) return;
    for (const [key, next] of Object.entries(inner)) {
      paths.push([...path, key]);
      walk(next, [...path, key]);
    }
  };
  walk(event, []);
  const path = paths.filter((one) => one.join() !== 'type')[member % Math.max(1, paths.length - 1)];
  const last = path?.at(-1);
  if (!path || last === undefined) return event;
  const parent = path
    .slice(0, -1)
    .reduce<JsonValue | undefined>((inner, key) => (inner as JsonObject | undefined)?.[key], event);
  (parent as JsonObject)[last] = value;
  return event;
}
