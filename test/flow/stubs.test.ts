/** Function calls of the simulated model, answered by stubs of all three kinds. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DisposableStore } from '../../src/base/disposable.ts';
import { Emitter } from '../../src/base/emitter.ts';
import type { JsonObject } from '../../src/base/json.ts';
import { simulatorForms, simulatorTarget } from '../../src/host/endpoints/simulatorForms.ts';
import { LiveSession } from '../../src/host/liveSession.ts';
import { runScript } from '../../src/host/stubs/runScript.ts';
import { SessionStubs } from '../../src/host/stubs/sessionStubs.ts';
import { loadShapeCheck } from '../../src/protocol/shapeCheck.ts';
import { readRecordingFile } from '../../src/recording/reader.ts';
import { project } from '../../src/session/projection.ts';
import { itemText } from '../../src/session/state.ts';
import { readStubs } from '../../src/session/stubs/stub.ts';
import { callArguments, stubOutput } from '../../src/session/stubs/stubOutput.ts';
import { SimulatorServer } from '../../src/simulator/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'realtime-stubs-'));
const checkShape = await loadShapeCheck();
let server: SimulatorServer;
beforeAll(async () => {
  const rules = [
    { when: { tool: 'get_weather' }, say: 'Four degrees.' },
    { when: { tool: 'get_time' }, say: 'It is noon.' },
    {
      when: { text: 'both' },
      calls: [
        { name: 'get_weather', arguments: { city: 'Oslo' } },
        { name: 'get_time', arguments: { zone: 'CET' } },
      ],
    },
    { when: { text: 'weather' }, calls: [{ name: 'get_weather', arguments: { city: 'Oslo' } }] },
  ];
  server = await SimulatorServer.start({ seed: 5, pace: { latencyMs: 1, rate: 50 }, script: { rules } });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

let live: LiveSession;
afterEach(() => live.dispose());

let count = 0;
async function connect(setting: JsonObject): Promise<SessionStubs> {
  const path = join(folder, `stubs-${++count}.realtime.jsonl`);
  live = new LiveSession(simulatorTarget(server.url, simulatorForms[0]), path, checkShape);
  const stubs = new SessionStubs(live, {
    read: () => readStubs(setting),
    onDidChange: new Emitter<void>().event,
    produce: async ({ answer }, call, scope) => {
      if (answer.kind !== 'script') return stubOutput(answer, call);
      const run = { path: join(folder, answer.path), timeoutMs: answer.timeoutMs, scope, onPrint: () => undefined };
      return runScript(run, callArguments(call), { name: call.name, call_id: call.callId });
    },
    onError: (error) => {
      throw error;
    },
  });
  await live.open();
  const tools = ['get_weather', 'get_time'].map((name) => ({
    type: 'function',
    name,
    parameters: { type: 'object', properties: {} },
  }));
  send({ type: 'session.update', session: { type: 'realtime', tools, output_modalities: ['text'] } });
  return stubs;
}

const send = (event: JsonObject): number => live.send(JSON.stringify(event));

function say(text: string): void {
  const item = { type: 'message', role: 'user', content: [{ type: 'input_text', text }] };
  send({ type: 'conversation.item.create', item });
  send({ type: 'response.create' });
}

function until(matches: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (matches()) {
      resolve();
      return;
    }
    const subscription = live.onDidChange(() => {
      if (!matches()) return;
      subscription.dispose();
      resolve();
    });
  });
}

const responses = () => [...live.state.responses.values()];
const outputs = () => [...live.state.items.values()].filter(({ type }) => type === 'function_call_output');
const sentTypes = () => live.state.rows.filter(({ dir }) => dir === 'client').map(({ type }) => type);
const answered = () => until(() => responses().length === 2 && responses().every(({ doneN }) => doneN !== undefined));

describe('stubs', () => {
  it('answer the calls of a response in parallel, and ask once for the next one', async () => {
    writeFileSync(join(folder, 'time.mjs'), 'export default async ({ zone }) => ({ zone, time: "12:00" });\n');
    await connect({
      get_weather: { template: { city: '{{arguments.city}}', temp_c: 4 }, delayMs: 30 },
      get_time: { script: 'time.mjs' },
    });
    say('both please');
    await answered();
    expect(outputs().map(({ output }) => output)).toEqual(
      expect.arrayContaining(['{"city":"Oslo","temp_c":4}', '{"zone":"CET","time":"12:00"}']),
    );
    expect(sentTypes()).toEqual([
      'session.update',
      'conversation.item.create',
      'response.create',
      'conversation.item.create',
      'conversation.item.create',
      'response.create',
    ]);
    expect(live.state.errors).toEqual([]);
    const early = [...live.state.findings.values()].filter(({ rule }) => rule === 'response-before-outputs');
    expect(early).toEqual([]);
    // What a stub did is in the recording, too, and a recording is never answered.
    await live.disconnect();
    const { entries } = await readRecordingFile(live.path);
    const calls = [...project(entries).items.values()].filter(({ type }) => type === 'function_call');
    expect(calls.map(({ stub }) => typeof stub?.outputN)).toEqual(['number', 'number']);
    expect(live.stubs?.runs).toEqual([]);
  });

  it('say nothing where a person was faster, with no delay at all, too', async () => {
    const stubs = await connect({ get_weather: { output: 'by stub', delayMs: 400 } });
    say('weather?');
    await until(() => live.stubs?.runs.length === 1);
    const callId = live.stubs?.runs[0]?.callId ?? '';
    const item = { type: 'function_call_output', call_id: callId, output: 'by hand' };
    const text = JSON.stringify({ type: 'conversation.item.create', item });
    stubs.answer(callId, text, JSON.stringify({ type: 'response.create' }));
    await answered();
    expect(outputs().map(({ output }) => output)).toEqual(['by hand']);
    expect(live.stubs?.runs).toEqual([]);
    expect(live.state.errors).toEqual([]);
  });

  it('that are off wait until they are run', async () => {
    const stubs = await connect({ get_weather: { output: 'by stub' } });
    stubs.automatic = false;
    say('weather?');
    await until(() => responses().length === 1 && responses().every(({ doneN }) => doneN !== undefined));
    expect(outputs()).toEqual([]);
    const callId = [...live.state.items.values()].find(({ type }) => type === 'function_call')?.callId ?? '';
    await stubs.run(callId);
    await answered();
    expect(outputs().map(({ output }) => output)).toEqual(['by stub']);
    const last = [...live.state.items.values()].at(-1);
    expect(last && itemText(last)).toBe('Four degrees.');
  });
});

describe('a JavaScript file', () => {
  const run = (name: string, text: string, { timeoutMs = 5000, scope = new DisposableStore() } = {}) => {
    writeFileSync(join(folder, name), text);
    const printed: string[] = [];
    const onPrint = (line: string): void => void printed.push(line);
    const call = { name: 'f', call_id: 'call_1' };
    const output = runScript({ path: join(folder, name), timeoutMs, scope, onPrint }, { n: 2 }, call);
    return { output, printed };
  };

  it.each([
    ['a.mjs', 'export default ({ n }) => n * 2;', '4'],
    ['b.cjs', 'module.exports = async (args, call) => call.name + args.n;', 'f2'],
    ['c.cjs', 'exports.default = () => null;', 'null'],
    ['d.mjs', 'import { basename } from "node:path"; export default () => ({ is: basename("/a/b") });', '{"is":"b"}'],
  ])('%s gives the output', async (name, text, output) => {
    await expect(run(name, text).output).resolves.toBe(output);
  });

  it.each<[string, string, RegExp]>([
    [
      'throws.mjs',
      'export default () => {\n  throw new RangeError("no such city");\n};',
      /^throws\.mjs:2: RangeError: no such city$/,
    ],
    ['syntax.mjs', 'export default (', /^syntax\.mjs(:1)?: SyntaxError/],
    ['none.mjs', 'export const f = 1;', /exports no function/],
    ['nothing.mjs', 'export default () => {};', /returned nothing/],
    ['circle.mjs', 'const a = {}; a.a = a; export default () => a;', /TypeError: Converting circular structure/],
    ['exits.mjs', 'export default () => process.exit(3);', /ended with exit code 3 before it had answered/],
    ['rejects.mjs', 'export default () => Promise.reject("later");', /^rejects\.mjs: later$/],
    ['missing.mjs', 'import "./nowhere.mjs"; export default () => 1;', /Cannot find module/],
  ])('%s fails, and says how', async (name, text, message) => {
    await expect(run(name, text).output).rejects.toThrow(message);
  });

  it('that hangs is ended, whether it waits or runs in circles', async () => {
    const message = /took longer than 150 ms and was ended/;
    await expect(
      run('waits.mjs', 'export default () => new Promise(() => setInterval(() => 0, 9));', { timeoutMs: 150 }).output,
    ).rejects.toThrow(message);
    await expect(run('circles.mjs', 'export default () => { for (;;); };', { timeoutMs: 150 }).output).rejects.toThrow(
      message,
    );
  });

  it('is read anew each time, and what it prints is told', async () => {
    await expect(run('edited.mjs', 'export default () => 1;').output).resolves.toBe('1');
    const { output, printed } = run('edited.mjs', 'console.log("hello"); export default () => 2;');
    await expect(output).resolves.toBe('2');
    expect(printed.join('')).toContain('hello');
  });

  it('is ended when nobody waits for it any more', async () => {
    const scope = new DisposableStore();
    const { output } = run('stopped.mjs', 'export default () => new Promise(() => setInterval(() => 0, 9));', {
      scope,
    });
    scope.dispose();
    await expect(output).rejects.toThrow('stopped.mjs was stopped.');
  });
});
