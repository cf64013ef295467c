import { expect, it } from 'vitest';
import { emptySessionState } from '../../../../src/session/emptyState.ts';
import { newestResponse } from '../../../../src/session/findings/playback.ts';

it('the newest response is the last that is not out of band, whatever was asked before', () => {
  const state = emptySessionState();
  const add = (id: string, conversationId?: string | null): void => {
    const said = conversationId === undefined ? {} : { conversationId };
    state.responses.set(id, { id, status: 'in_progress', itemIds: [], createdN: 1, ...said });
  };
  expect(newestResponse(state)).toBeUndefined();
  add('beside', null);
  expect(newestResponse(state)).toBeUndefined();
  add('first', 'conv');
  add('second');
  expect(newestResponse(state)?.id).toBe('second');
  add('another beside', null);
  expect(newestResponse(state)?.id).toBe('second');
  // What it is of may be told later.
  const second = state.responses.get('second');
  if (second) second.conversationId = null;
  expect(newestResponse(state)?.id).toBe('first');
  add('third', 'conv');
  expect(newestResponse(state)?.id).toBe('third');
  expect(newestResponse(emptySessionState())).toBeUndefined();
});
