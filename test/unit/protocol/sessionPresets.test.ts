import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/base/json.ts';
import { transcriptionWords, turnDetectionWords } from '../../../src/protocol/listeningWords.ts';
import { builtInPresets, presetEdits, turnDetectionPresets } from '../../../src/protocol/sessionPresets.ts';
import { sessionUpdate, type SessionPlan } from '../../../src/protocol/sessionUpdate.ts';

const detection = {
  type: 'server_vad',
  threshold: 0.8,
  prefix_padding_ms: 300,
  silence_duration_ms: 200,
  idle_timeout_ms: null,
  create_response: false,
  interrupt_response: true,
};
const effective: JsonObject = {
  type: 'realtime',
  id: 'sess_1',
  instructions: 'Be kind.',
  tools: [],
  audio: {
    input: { transcription: { model: 'gpt-4o-transcribe', language: 'en' }, turn_detection: detection },
    output: { voice: 'marin' },
  },
};
const plan: SessionPlan = { dialect: 'ga', effective, edits: new Map() };
const unlocked = () => undefined;

function updateOf(preset: JsonObject, of: SessionPlan = plan) {
  const { edits } = presetEdits(preset, of, unlocked);
  return sessionUpdate({ ...of, edits, eventId: 'e' })?.['session'];
}
const preset = (name: string) => turnDetectionPresets.find((one) => one.name === name)?.session ?? {};

describe('presetEdits', () => {
  it('makes the smallest update against what is in effect, with whole objects', () => {
    expect(
      updateOf({
        instructions: 'Be kind.',
        audio: { input: { turn_detection: { type: 'server_vad', silence_duration_ms: 900 } } },
      }),
    ).toEqual({
      type: 'realtime',
      audio: {
        input: {
          turn_detection: {
            type: 'server_vad',
            threshold: 0.8,
            prefix_padding_ms: 300,
            silence_duration_ms: 900,
            create_response: false,
            interrupt_response: true,
          },
        },
      },
    });
  });

  it('a configuration that is in effect already is no update', () => {
    expect(updateOf(effective)).toBeUndefined();
  });

  it('keeps of another kind of turn detection what both kinds have', () => {
    expect(updateOf({ audio: { input: { turn_detection: { type: 'semantic_vad', eagerness: 'low' } } } })).toEqual({
      type: 'realtime',
      audio: {
        input: {
          turn_detection: { type: 'semantic_vad', eagerness: 'low', create_response: false, interrupt_response: true },
        },
      },
    });
    expect(updateOf(preset('Push to talk'))).toEqual({ type: 'realtime', audio: { input: { turn_detection: null } } });
  });

  it('keeps the language where only the model of a transcription changes', () => {
    expect(updateOf({ audio: { input: { transcription: { model: 'whisper-1' } } } })).toEqual({
      type: 'realtime',
      audio: { input: { transcription: { model: 'whisper-1', language: 'en' } } },
    });
  });

  it('says which fields it leaves out, and why', () => {
    const { edits, skipped } = presetEdits({ audio: { output: { voice: 'cedar' } } }, plan, ({ lock }) =>
      lock === 'voice' ? 'locked' : undefined,
    );
    expect([...edits.keys()]).toEqual([]);
    expect(skipped).toEqual([{ path: 'audio.output.voice', why: 'locked' }]);
    const transcribing = { ...plan, effective: { type: 'transcription', audio: {} } };
    expect(presetEdits({ instructions: 'x' }, transcribing, unlocked).skipped).toEqual([
      { path: 'instructions', why: 'This kind of session has no such field.' },
    ]);
  });

  it('carries members nobody documents', () => {
    expect(updateOf({ vendor: { mode: 2 } })).toEqual({ type: 'realtime', vendor: { mode: 2 } });
  });

  it('what is built in changes something each, under a name of its own', () => {
    expect(new Set(builtInPresets.map(({ name }) => name)).size).toBe(builtInPresets.length);
    for (const { name, session } of builtInPresets) expect(updateOf(session), name).toBeDefined();
  });
});

describe('words about listening', () => {
  it('tell what ends a turn and what follows', () => {
    const { text } = turnDetectionWords(detection, 'realtime');
    expect(text).toContain('after 200 ms of silence');
    expect(text).toContain('nothing happens until you ask');
    expect(turnDetectionWords(null, 'realtime').text).toContain('until you commit');
    expect(turnDetectionWords({ type: 'semantic_vad', eagerness: 'low' }, 'realtime').text).toContain('up to 8 s');
  });

  it('warn of what contradicts itself', () => {
    const both = { type: 'server_vad', create_response: true, interrupt_response: false };
    expect(turnDetectionWords(both, 'realtime').warning).toContain('only one can run');
    const whisper = { audio: { input: { transcription: { model: 'gpt-realtime-whisper' }, turn_detection: both } } };
    expect(transcriptionWords(whisper, 'transcription').warning).toContain('turn detection off');
    expect(transcriptionWords(effective, 'realtime').warning).toContain('2027-02-26');
  });
});
