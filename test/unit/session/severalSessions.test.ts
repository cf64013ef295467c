// A log that holds two sessions, one after the other, as a client that reconnects leaves it.
import { expect, it } from 'vitest';
import type { Entry } from '../../../src/protocol/entry.ts';
import { project } from '../../../src/session/projection.ts';
import { respond, update, userSays } from '../simulator/harness.ts';
import { appends, ids, join, pcmBytes, silence, SimulatedLog, speech } from './findings/simulatedLog.ts';
import { englishFindings } from './findings/englishFinding.ts';

const turn = appends(pcmBytes(join(silence(500), speech, silence(1500))));

function spoken(log: SimulatedLog): SimulatedLog {
  for (const append of turn) log.send(append).run(100);
  return log.run(20_000);
}

/** The second with names of its own. */
function after(first: SimulatedLog, second: SimulatedLog): Entry[] {
  const later = second.entries.map((entry) =>
    entry.kind === 'frame'
      ? { ...entry, text: entry.text.replace(/"(sess|item|resp|call)_(?=\w{16,}")/g, '"$1_2') }
      : entry,
  );
  return [...first.entries, ...later].map((entry, index) => ({ ...entry, n: index + 1 }));
}

it('counts the input audio of each from its own beginning', () => {
  const single = spoken(new SimulatedLog());
  const [first, second] = [...project(after(spoken(new SimulatedLog()), single)).items.values()].flatMap((item) =>
    item.role === 'user' ? (item.parts[0] ?? []) : [],
  );
  const shiftN = single.entries.length;
  expect(first?.audioEntryNs?.length).toBeGreaterThan(10);
  expect(second).toEqual({ ...first, audioEntryNs: first?.audioEntryNs?.map((n) => n + shiftN) });
});

it('does not take the answers of one for the other’s', () => {
  const first = new SimulatedLog().ask(userSays('Hello')).send(respond());
  const second = new SimulatedLog().ask(userSays('Hello')).ask(respond()).hangUp();
  const state = project(after(first, second));
  const asked = state.rows.filter(({ type }) => type === 'response.create').map(({ exchange }) => exchange?.status);
  expect(asked).toEqual(['unanswered', 'confirmed']);
  expect(ids(englishFindings(state))).toEqual(['conversation-lost']);
});

it('keeps what was sent to the new session before it answered', () => {
  const first = new SimulatedLog().ask(userSays('Hello'));
  const second = new SimulatedLog().ask(update({ instructions: 'Be brief.' }));
  const [created, sent, ...rest] = second.entries;
  if (!created || !sent) throw new Error('too short');
  Object.assign(second, { entries: [sent, created, ...rest] });
  const state = project(after(first, second));
  expect(state.rows.flatMap(({ exchange }) => exchange?.status ?? [])).toEqual(['confirmed', 'confirmed']);
});
