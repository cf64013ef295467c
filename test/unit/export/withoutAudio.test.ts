import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutAudio } from '../../../src/export/withoutAudio.ts';
import type { FrameEntry } from '../../../src/protocol/entry.ts';

function frame(text: string, binary = false): FrameEntry {
  const sizeBytes = Buffer.from(text, binary ? 'base64' : 'utf8').length;
  return { kind: 'frame', n: 1, monoMs: null, wallMs: null, dir: 'client', text, binary, sizeBytes };
}

function left(text: string): string {
  return (withoutAudio(frame(text)) as FrameEntry).text;
}

describe('audio', () => {
  it.each([
    ['{"type":"input_audio_buffer.append","audio":"AAAA\\/AAAB\\u002BAAA"}', 9],
    ['{"type":"input_audio_buffer.append","\\u0061udio":"AAAA"}', 3],
    ['{"type":"response.output_audio.d\\u0065lta","delta":"AAAAAA=="}', 4],
    ['{ "delta" : "AAAA",\n "type" : "response.audio.delta" }', 3],
    ['{"item":{"content":[{"type":"input_audio","audio":"AA_A-A=="}]}}', 4],
    ['{"type":"input_audio_buffer.append","audio":"AAAA', 3],
  ])('is left out of %s', (text, bytes) => {
    expect(left(text)).toContain(`[${bytes} bytes of audio left out]`);
    expect(left(text)).not.toMatch(/AA/);
  });

  it('is left out however its base64 is spelled, and nothing else changes', () => {
    const spelled = fc.tuple(fc.uint8Array({ minLength: 30, maxLength: 300 }), fc.infiniteStream(fc.boolean()));
    fc.assert(
      fc.property(spelled, fc.jsonValue(), ([bytes, escapes], other) => {
        const base64 = Buffer.from(bytes).toString('base64');
        const audio = Array.from(base64, (letter): string => {
          const isEscaped = escapes.next().value === true;
          return isEscaped ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : letter;
        }).join('');
        const event = (text: string): string => `{"type":"x","audio":"${text}","o":${JSON.stringify({ other })}}`;
        expect(left(event(audio))).toBe(event(`[${bytes.length} bytes of audio left out]`));
      }),
    );
  });

  it('is left out of binary frames: of an event, and of what may be sound', () => {
    const event = Buffer.from('{"type":"input_audio_buffer.append","audio":"AAAA","note":"é"}').toString('base64');
    const entry = withoutAudio(frame(event, true)) as FrameEntry;
    const text = '{"type":"input_audio_buffer.append","audio":"[3 bytes of audio left out]","note":"é"}';
    expect(Buffer.from(entry.text, 'base64').toString()).toBe(text);
    expect(entry).toMatchObject({ binary: true, sizeBytes: Buffer.from(text).length });
    const sound = withoutAudio(frame(Buffer.from([1, 2, 250, 251]).toString('base64'), true)) as FrameEntry;
    expect(Buffer.from(sound.text, 'base64').toString()).toBe('[4 bytes of a binary frame left out]');
  });
});

describe('what is no audio', () => {
  it.each([
    '{"type":"session.update","session":{"audio":{"input":{"format":{"type":"audio/pcm"}}}}}',
    '{"type":"response.output_text.delta","delta":"AAAA"}',
    '{"type":"x","text":"\\"audio\\":\\"AAAA\\"","a":["audio",":","AAAA"]}',
    '{"type":"x","audio":""}',
    '{"type":"x","audio":null,"delta":"AAAA"}',
    'not json',
  ])('stays as it is: %s', (text) => {
    const entry = frame(text);
    expect(withoutAudio(entry)).toBe(entry);
  });
});
