import { describe, expect, it } from 'vitest';
import { recordingFileName } from '../../../../src/host/recordingFiles.ts';
import { dayOf, daysBefore, recordingLabel, sizeLabel } from '../../../../src/host/views/recordingLabel.ts';

describe('a recording in the list', () => {
  it('is called by when it began and where, as its name says', () => {
    const name = recordingFileName('voice-live', new Date(2026, 7, 5, 14, 3, 59), 2);
    expect(recordingLabel(name)).toEqual({ label: '14:03:59', day: '2026-08-05', kind: 'voice-live-2' });
  });

  it('keeps a name that a person gave it', () => {
    expect(recordingLabel('the bug.realtime.jsonl')).toEqual({ label: 'the bug' });
  });

  it('is of a day of this machine’s time', () => {
    expect(dayOf(new Date(2026, 7, 5, 0, 0, 1))).toBe('2026-08-05');
    expect(daysBefore('2026-08-05', '2026-08-05')).toBe(0);
    expect(daysBefore('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBefore('2025-12-31', '2026-01-01')).toBe(1);
  });

  it.each([
    [0, '0 B'],
    [596_400, '596 kB'],
    [1_240_000, '1.2 MB'],
    [2_300_000_000, '2,300 MB'],
  ])('of %d bytes has the size %s', (sizeBytes, label) => {
    expect(sizeLabel(sizeBytes)).toBe(label);
  });
});
