import { describe, expect, it } from 'vitest';
import { dialectOfEvent } from '../../../src/protocol/dialect.ts';

describe('dialectOfEvent', () => {
  it('tells GA from beta by the shape of the session', () => {
    expect(dialectOfEvent('session.created', { session: { type: 'realtime' } })).toBe('ga');
    expect(dialectOfEvent('session.created', { session: { type: 'transcription' } })).toBe('ga');
    expect(dialectOfEvent('session.created', { session: { modalities: ['text'] } })).toBe('beta');
    expect(dialectOfEvent('session.updated', { session: {} })).toBeUndefined();
  });

  it('takes a translation session for neither: it is another protocol', () => {
    expect(dialectOfEvent('session.created', { session: { type: 'translation', audio: {} } })).toBeUndefined();
  });
});
