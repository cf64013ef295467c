import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { Entry } from '../../../src/protocol/entry.ts';
import { loadShapeCheck } from '../../../src/protocol/shapeCheck.ts';
import { decodeRecording } from '../../../src/recording/codec.ts';
import { project, SessionProjection } from '../../../src/session/projection.ts';
import { itemText, type SessionState } from '../../../src/session/state.ts';
import { captures, describeCaptures } from '../../captures.ts';
import { plainState } from './plainState.ts';

const checkShape = await loadShapeCheck();

/** What a reader of the file sees, written down by hand. Items: role or type, then text, call or output. */
interface Facts {
  readonly dialect: string;
  readonly items: readonly (readonly [string, string])[];
  readonly responses: readonly string[];
  readonly tokens: number | undefined;
  /** Code, frame, and the client frame that caused it; counted from 0. */
  readonly errors?: readonly (readonly [string, number, number])[];
  readonly unknown?: number;
  readonly unexpected?: number;
}

const weather: Facts['items'] = [
  ['user', 'What is the weather in London?'],
  ['function_call', 'get_weather{"city":"London"}'],
  ['function_call_output', 'It is foggy and 12 degrees in London.'],
];

const facts: Readonly<Record<string, Facts>> = {
  'azure-ga-spoken-turn-tool-audio': {
    dialect: 'ga',
    items: [
      ['user', 'Hello, my name is Marcelo.'],
      ['function_call', 'remember_name{"name":"Marcelo"}'],
      ['function_call_output', 'Stored Marcelo.'],
      ['assistant', "Hello Marcelo, it's great to meet you! How can I help you today?"],
    ],
    responses: ['completed', 'completed'],
    tokens: 119 + 219,
  },
  'azure-ga-transcription-failed': {
    dialect: 'ga',
    items: [
      ['user', ''],
      ['assistant', "Hi Marcelo, it's great to meet you. How can I help you today?"],
    ],
    responses: ['completed'],
    tokens: 148,
  },
  'azure-voicelive-server-vad-turn': {
    dialect: 'beta',
    items: [
      ['user', 'Cześć, nazywam się Marcelo.'],
      ['assistant', 'Hi Marcelo, nice to meet you! How can I help you today?'],
    ],
    responses: ['completed'],
    tokens: 143,
  },
  'azure-voicelive-tool-call-round': {
    dialect: 'beta',
    items: [...weather, ['assistant', "It's foggy and 12 degrees in London right now."]],
    responses: ['completed', 'completed'],
    tokens: 85 + 110,
  },
  'gateway-ga-text-in-audio-out': {
    dialect: 'ga',
    items: [
      ['user', 'Say a short greeting.'],
      ['assistant', 'Hi there! Great to talk with you.'],
    ],
    responses: ['completed'],
    tokens: 79,
  },
  'openai-beta-tool-call': {
    dialect: 'beta',
    items: weather.slice(0, 2),
    responses: ['in_progress'],
    tokens: undefined,
  },
  'openai-ga-history-seeding-with-error': {
    dialect: 'ga',
    items: [
      ['user', 'My name is Alice and my favorite color is teal.'],
      ['user', 'What is my name and favorite color?'],
      [
        'assistant',
        'Hey there, Alice! Your name is Alice and your favorite color is teal—what a fantastic combo! Teal is such a ' +
          'vibrant, calming color. Let’s dive into something fun with that in mind. What’s on your mind today?',
      ],
    ],
    responses: ['completed'],
    tokens: 189,
    errors: [['invalid_value', 7, 4]],
  },
  'openai-ga-idle-timeout': {
    dialect: 'ga',
    items: [
      ['user', 'Say hi in two words.'],
      ['assistant', 'Hi there.'],
      ['system', expect.stringMatching(/^No user speech was detected for a while\./) as string],
      ['user', ''],
      ['assistant', "Hey, I'm still here! Anything you want to chat about?"],
    ],
    responses: ['completed', 'completed'],
    tokens: 83 + 254,
  },
  'openai-ga-server-vad-turn': {
    dialect: 'ga',
    items: [
      ['user', 'Hello, my name is Marcelo.'],
      ['assistant', 'Hello, Marcelo! Great to meet you. How can I help you today?'],
    ],
    responses: ['completed'],
    tokens: 205,
  },
  'openai-ga-sideband-audio-turn': {
    dialect: 'ga',
    items: [
      ['user', 'Say hello.'],
      ['assistant', 'Hello there.'],
    ],
    responses: ['completed'],
    tokens: 82,
  },
  'openai-ga-text-in-audio-out': {
    dialect: 'ga',
    items: [
      ['user', 'Say a short greeting.'],
      ['assistant', 'Hi there!'],
    ],
    responses: ['completed'],
    tokens: 40,
  },
  'openai-ga-tool-call-round': {
    dialect: 'ga',
    items: [...weather, ['assistant', 'It is foggy and 12 degrees in London.']],
    responses: ['completed', 'completed'],
    tokens: 85 + 116,
  },
  'xai-text-in-audio-out': {
    dialect: 'mixed',
    items: [
      ['user', 'Say a short greeting.'],
      ['assistant', 'Hello there!'],
    ],
    responses: ['completed'],
    tokens: 47,
    unknown: 1,
    unexpected: 1,
  },
};

function itemsOf(state: SessionState): [string, string][] {
  return state.order.map((id) => {
    const item = state.items.get(id);
    if (!item) throw new Error(`${id} is in the order, but not among the items`);
    const call = item.name === undefined ? '' : item.name + JSON.stringify(JSON.parse(item.arguments ?? 'null'));
    return [item.role ?? item.type, item.output ?? (call || itemText(item))];
  });
}

function stateInBatches(entries: readonly Entry[], sizes: readonly number[]): SessionState {
  const projection = new SessionProjection({ checkShape });
  let start = 0;
  for (const size of sizes) {
    projection.applyAll(entries.slice(start, start + size));
    projection.takeChanges();
    start += size;
  }
  projection.applyAll(entries.slice(start));
  projection.endOfLog();
  return projection.state;
}

describeCaptures('recorded sessions', () => {
  const logs = new Map<string, readonly Entry[]>();
  beforeAll(() => captures.forEach(({ name, text }) => logs.set(name, decodeRecording(text).entries)));
  const logOf = (name: string): readonly Entry[] => logs.get(name) ?? [];

  it('are all there', () => {
    expect(captures.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(facts)));
  });

  it.each(Object.entries(facts))('%s: items, responses, tokens and errors', (name, expected) => {
    const state = project(logOf(name), { checkShape });
    expect(itemsOf(state)).toEqual(expected.items);
    expect([...state.responses.values()].map(({ status }) => status)).toEqual(expected.responses);
    expect(state.usage['total_tokens']).toBe(expected.tokens);
    expect(state.errors.map(({ code, n, causeN }) => [code, n - 1, (causeN ?? Number.NaN) - 1])).toEqual(
      expected.errors ?? [],
    );
    expect(state.dialect).toBe(expected.dialect);
    expect(state.counts).toEqual({
      events: logOf(name).length,
      unknown: expected.unknown ?? 0,
      malformed: 0,
      unexpected: expected.unexpected ?? 0,
    });
  });

  it('keep the session of the last session.updated as it was on the wire', () => {
    for (const { name, text } of captures) {
      const events = text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => (JSON.parse(line) as { event: { type: string; session?: unknown } }).event);
      const last = events.findLast(({ type }) => type === 'session.updated' || type === 'session.created');
      expect(project(logOf(name), { checkShape }).session, name).toEqual(last?.session);
    }
  });

  it('say why a user’s audio has no transcript', () => {
    const [user] = project(logOf('azure-ga-transcription-failed'), { checkShape }).items.values();
    expect(user?.parts[0]?.transcriptionError).toMatch(/^DeploymentNotFound: Input transcription failed for item/);
  });

  it('give the same state in whatever batches they come', () => {
    for (const { name } of captures) {
      const whole = plainState(project(logOf(name), { checkShape }));
      const splits = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 20 });
      fc.assert(
        fc.property(splits, (sizes) => {
          expect(plainState(stateInBatches(logOf(name), sizes))).toEqual(whole);
        }),
        { numRuns: 15 },
      );
    }
  });

  it('never make the projection throw when frames are changed, cut, swapped or repeated', () => {
    const everything = captures.flatMap(({ name }) => logOf(name));
    const position = fc.nat(everything.length - 1);
    const mutation = fc.record({
      at: position,
      with: position,
      path: fc.array(fc.nat(9), { minLength: 1, maxLength: 4 }),
      value: fc.jsonValue(),
      cut: fc.option(fc.nat(300), { freq: 8 }),
    });
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 40 }), (mutations) => {
        const log = mutations.flatMap((change) => [
          mutated(everything[change.at], change),
          everything[change.with] as Entry,
        ]);
        const entries = log.map((entry, index): Entry => ({ ...entry, n: index + 1 }));
        const state = project(entries, { checkShape });
        expect(state.rows).toHaveLength(entries.length);
        expect(new Set(state.order).size).toBe(state.order.length);
      }),
      { numRuns: 300 },
    );
  });
});

interface Mutation {
  readonly path: readonly number[];
  readonly value: unknown;
  readonly cut: number | null;
}

/** The frame with one member, somewhere in it, set to something else; or cut off in the middle. */
function mutated(entry: Entry | undefined, { path, value, cut }: Mutation): Entry {
  if (entry?.kind !== 'frame') throw new Error('captures hold frames only');
  if (cut !== null) return { ...entry, text: entry.text.slice(0, cut) };
  const event = JSON.parse(entry.text) as unknown;
  let target = event;
  path.forEach((choice, level) => {
    if (typeof target !== 'object' || target === null) return;
    const keys = Object.keys(target);
    const key = keys[choice % Math.max(1, keys.length)];
    if (key === undefined) return;
    const members = target as Record<string, unknown>;
    const isLeaf = typeof members[key] !== 'object' || members[key] === null;
    if (level === path.length - 1 || isLeaf) members[key] = value;
    target = isLeaf ? undefined : members[key];
  });
  return { ...entry, text: JSON.stringify(event) };
}
