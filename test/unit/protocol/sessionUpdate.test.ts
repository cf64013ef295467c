import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/base/json.ts';
import type { Dialect } from '../../../src/protocol/catalog.ts';
import { sessionToGa } from '../../../src/protocol/dialectSession.ts';
import { pathText, valueAt } from '../../../src/protocol/jsonPath.ts';
import { sessionGroups } from '../../../src/protocol/sessionFields.ts';
import { changedFields, lockReason, sessionUpdate } from '../../../src/protocol/sessionUpdate.ts';

const vad = {
  type: 'server_vad',
  threshold: 0.5,
  prefix_padding_ms: 300,
  silence_duration_ms: 200,
  idle_timeout_ms: null,
};
const effective: JsonObject = {
  type: 'realtime',
  instructions: 'Be kind.',
  tools: [{ type: 'function', name: 'f' }],
  max_output_tokens: 'inf',
  audio: {
    input: { format: { type: 'audio/pcm', rate: 24000 }, turn_detection: vad, transcription: null },
    output: { voice: 'marin', speed: 1 },
  },
};

function update(
  edits: Record<string, JsonValue>,
  dialect: Dialect = 'ga',
  from: JsonObject = effective,
): JsonValue | undefined {
  return sessionUpdate({ dialect, effective: from, edits: new Map(Object.entries(edits)), eventId: 'evt_1' })?.[
    'session'
  ];
}

describe('sessionUpdate', () => {
  it('sends only what changed, and always the type on GA', () => {
    expect(update({ max_output_tokens: 1024, 'audio.output.speed': 1.1 })).toEqual({
      type: 'realtime',
      max_output_tokens: 1024,
      audio: { output: { speed: 1.1 } },
    });
  });

  it('leaves out edits of fields that the chosen turn detection does not have', () => {
    const path = 'audio.input.turn_detection';
    const edits = { [`${path}.threshold`]: 0.9, [path]: { type: 'semantic_vad' }, [`${path}.eagerness`]: 'low' };
    expect(update(edits)).toEqual({
      type: 'realtime',
      audio: { input: { turn_detection: { type: 'semantic_vad', eagerness: 'low' } } },
    });
    expect(update({ [path]: null, [`${path}.threshold`]: 0.9 })).toEqual({
      type: 'realtime',
      audio: { input: { turn_detection: null } },
    });
  });

  it('sends nothing when nothing differs', () => {
    expect(update({ instructions: 'Be kind.', 'audio.input.turn_detection': { type: 'server_vad' } })).toBeUndefined();
    expect(changedFields({ dialect: 'ga', effective, edits: new Map() })).toEqual([]);
  });

  it('sends a whole turn_detection when a part of it changed, without members that are not set', () => {
    expect(update({ 'audio.input.turn_detection.silence_duration_ms': 700 })).toEqual({
      type: 'realtime',
      audio: {
        input: {
          turn_detection: { type: 'server_vad', threshold: 0.5, prefix_padding_ms: 300, silence_duration_ms: 700 },
        },
      },
    });
  });

  it('starts a new kind of turn detection from nothing', () => {
    expect(
      update({ 'audio.input.turn_detection': { type: 'semantic_vad' }, 'audio.input.turn_detection.eagerness': 'low' }),
    ).toEqual({
      type: 'realtime',
      audio: { input: { turn_detection: { type: 'semantic_vad', eagerness: 'low' } } },
    });
  });

  it('clears a text with "", a list with [], an object with null', () => {
    expect(update({ instructions: '', tools: [], 'audio.input.turn_detection': null })).toEqual({
      type: 'realtime',
      instructions: '',
      tools: [],
      audio: { input: { turn_detection: null } },
    });
  });

  it('is flat and without type on beta', () => {
    const beta = sessionToGa(
      { modalities: ['audio', 'text'], voice: 'alloy', turn_detection: vad, temperature: 0.8 },
      { foreign: 'keep' },
    );
    const edits = {
      temperature: 0.7,
      'audio.input.turn_detection.threshold': 0.6,
      'audio.input.format': { type: 'audio/pcmu' },
    };
    expect(update(edits, 'beta', beta)).toEqual({
      temperature: 0.7,
      input_audio_format: 'g711_ulaw',
      turn_detection: { type: 'server_vad', threshold: 0.6, prefix_padding_ms: 300, silence_duration_ms: 200 },
    });
  });
});

it('changes a beta transcription session by the event that beta has for it', () => {
  const session = sessionToGa({ turn_detection: null }, {}, 'transcription');
  const edits = new Map([['audio.input.transcription', { model: 'whisper-1' }]]);
  expect(sessionUpdate({ dialect: 'beta', effective: session, edits, eventId: 'evt_1' })).toEqual({
    type: 'transcription_session.update',
    event_id: 'evt_1',
    session: { input_audio_transcription: { model: 'whisper-1' } },
  });
});

it('has every field once, with its place in the session', () => {
  for (const dialect of ['ga', 'beta'] as const) {
    const paths = sessionGroups({ dialect, sessionType: 'realtime' }).flatMap(({ fields }) =>
      fields.map(({ path }) => pathText(path)),
    );
    expect(new Set(paths).size).toBe(paths.length);
  }
  expect(valueAt(effective, ['audio', 'output', 'voice'])).toBe('marin');
});

describe('lockReason', () => {
  it('locks the model always, the voice after audio, tracing once it is on', () => {
    const quiet = { effective, assistantHasSpoken: false };
    expect(lockReason('model', quiet)).toContain('URL');
    expect(lockReason('voice', quiet)).toBeUndefined();
    expect(lockReason('voice', { ...quiet, assistantHasSpoken: true })).toContain('cannot_update_voice');
    expect(lockReason('tracing', quiet)).toBeUndefined();
    expect(lockReason('tracing', { ...quiet, effective: { tracing: 'auto' } })).toContain('stays on');
    expect(lockReason(undefined, quiet)).toBeUndefined();
  });
});
