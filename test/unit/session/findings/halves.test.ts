// Logs that hold one half of a session, or a piece of it: what is not in them is not missing in the session.
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/protocol/entry.ts';
import { project } from '../../../../src/session/projection.ts';
import { respond, update, userSays } from '../../simulator/harness.ts';
import { appends, ids, join, pcmBytes, silence, SimulatedLog, speech } from './simulatedLog.ts';
import { englishFindings } from './englishFinding.ts';

const tools = [
  {
    type: 'function',
    name: 'get_weather',
    description: 'Weather in a city',
    parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  },
];

function answerCall(log: SimulatedLog): void {
  const callId = [...log.state.items.values()].findLast(({ type }) => type === 'function_call')?.callId ?? '';
  const output = { type: 'function_call_output', call_id: callId, output: '{"celsius":21}' };
  log.ask({ type: 'conversation.item.create', item: output }, respond());
}

/** A session in which everything is right: speech, a call, an interruption that is handled. */
function conversation(dialect: 'ga' | 'beta'): SimulatedLog {
  const log = new SimulatedLog({ dialect, model: 'gpt-realtime-1.5' });
  log.ask(dialect === 'ga' ? update({ tools }) : { type: 'session.update', session: { tools } });
  for (const append of appends(pcmBytes(join(silence(500), speech, silence(1500))))) log.send(append).run(100);
  answerCall(log.run(20_000));
  answerCall(log.ask(userSays('What is the weather in Paris?'), respond()));
  log.ask(userSays('Tell me a long story about the sea.')).send(respond());
  const { itemId = '' } = log.until(dialect === 'ga' ? 'response.output_audio.delta' : 'response.audio.delta');
  log.run(500).send({ type: 'response.cancel' });
  log.send({ type: 'conversation.item.truncate', item_id: itemId, content_index: 0, audio_end_ms: 300 }).run(3000);
  return log.ask(userSays('Go on'), respond());
}

function found(entries: readonly Entry[]): string[] {
  return ids(englishFindings(project(entries.map((entry, index) => ({ ...entry, n: index + 1 })))));
}

describe.each(['ga', 'beta'] as const)('a session in %s without findings', (dialect) => {
  const { entries } = conversation(dialect);
  const half = (dir: string): Entry[] => entries.filter((entry) => entry.kind === 'frame' && entry.dir === dir);

  it('has none', () => expect(found(entries)).toEqual([]));

  it.each(['client', 'server'])('has none in the %s’s half, with times and without', (dir) => {
    expect(found(half(dir))).toEqual([]);
    expect(found(half(dir).map((entry) => ({ ...entry, monoMs: null, wallMs: null })))).toEqual([]);
  });

  it('has none wherever the log begins or ends', () => {
    const odd = new Set<string>();
    for (let at = 1; at < entries.length; at += 7) {
      for (const rule of [...found(entries.slice(at)), ...found(entries.slice(0, at))]) odd.add(`${rule} at ${at}`);
    }
    expect([...odd]).toEqual([]);
  });
});
