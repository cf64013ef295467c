import { beforeAll, expect, it } from 'vitest';
import { loadShapeCheck } from '../../../../src/protocol/shapeCheck.ts';
import type { CheckShape } from '../../../../src/protocol/parse.ts';
import { decodeRecording } from '../../../../src/recording/codec.ts';
import { project } from '../../../../src/session/projection.ts';
import { captures, describeCaptures } from '../../../captures.ts';
import { englishFindings } from './englishFinding.ts';

/** A finding by its id, the frame that shows it (from 1), and why it is right. */
type Expected = readonly [id: string, n: number, why: string];

const realtimeEnds = 'gpt-realtime ends on 2027-01-20: within half a year of the day that expires_at tells';

const expected: Readonly<Record<string, readonly Expected[]>> = {
  'azure-ga-spoken-turn-tool-audio': [['deprecated-model:gpt-realtime', 1, realtimeEnds]],
  'azure-ga-transcription-failed': [
    ['deprecated-model:gpt-realtime', 1, realtimeEnds],
    ['transcription-failed:DeploymentNotFound', 65, 'the resource has no deployment of that transcription model'],
  ],
  'azure-voicelive-server-vad-turn': [],
  'azure-voicelive-tool-call-round': [],
  'gateway-ga-text-in-audio-out': [['deprecated-model:gpt-realtime', 1, realtimeEnds]],
  'openai-beta-tool-call': [
    ['deprecated-model:gpt-4o-realtime-preview', 1, 'February 2026: less than three months before its shutdown'],
  ],
  'openai-ga-history-seeding-with-error': [
    ['beta-shape-on-ga:8', 5, 'an assistant’s text was seeded as beta’s "text", which GA calls "output_text"'],
  ],
  'openai-ga-idle-timeout': [
    ['idle-timeout:idle', 24, 'the server asks for the second answer, by idle_timeout_ms: the client did not'],
  ],
  'openai-ga-server-vad-turn': [['deprecated-model:gpt-realtime', 1, realtimeEnds]],
  'openai-ga-sideband-audio-turn': [['deprecated-model:gpt-realtime', 2, realtimeEnds]],
  'openai-ga-text-in-audio-out': [['deprecated-model:gpt-realtime', 1, realtimeEnds]],
  'openai-ga-tool-call-round': [['deprecated-model:gpt-realtime', 1, realtimeEnds]],
  'xai-text-in-audio-out': [
    ['unknown-event:server ping', 4, 'xAI’s own event'],
    ['unexpected-shape:server response.content_part.done part', 18, 'xAI leaves the part out'],
  ],
};

describeCaptures('findings in recorded sessions', () => {
  let checkShape: CheckShape;
  beforeAll(async () => {
    checkShape = await loadShapeCheck();
  });

  it('are listed for each', () => {
    expect(captures.map(({ name }) => name)).toEqual(Object.keys(expected).toSorted());
  });

  it.each(captures.map(({ name, text }) => [name, text] as const))('%s', (name, text) => {
    const { header, entries } = decodeRecording(text);
    const found = englishFindings(project(entries, { header, checkShape }));
    const keys = found.map(({ id, ns }) => `${id} at ${ns[0]}`);
    expect(new Set(keys)).toEqual(new Set(expected[name]?.map(([id, n]) => `${id} at ${n}`)));
  });
});
