import { describe, expect, it } from 'vitest';
import { canonicalType, dialectOfEvent } from '../../../src/protocol/dialect.ts';

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

describe('canonicalType', () => {
  it('gives GA names, and leaves alone what only looks like a name that JavaScript knows', () => {
    expect(canonicalType('response.text.delta')).toBe('response.output_text.delta');
    for (const type of ['constructor', 'toString', '__proto__']) {
      expect(canonicalType(type)).toBe(type);
      expect(dialectOfEvent(type, {})).toBeUndefined();
    }
  });
});
