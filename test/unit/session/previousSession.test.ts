import { expect, it } from 'vitest';
import { previousAfter, reconnectedFrom } from '../../../src/session/previousSession.ts';
import { SessionProjection } from '../../../src/session/projection.ts';

it('a log says which session it took the place of, at every time of it', () => {
  const projection = new SessionProjection();
  const details = { message: 'A new conversation', ...reconnectedFrom({ fileName: 'a.realtime.jsonl', items: 7 }) };
  projection.applyAll([{ kind: 'lifecycle', n: 1, monoMs: 1, wallMs: null, at: 'note', details }]);
  const previous = { fileName: 'a.realtime.jsonl', items: 7, n: 1 };
  expect(projection.state.previous).toEqual(previous);
  const past = new SessionProjection({ rowsOf: projection.state.rows });
  past.restore(projection.save(), [], []);
  expect(past.state.previous).toEqual(previous);
});

it('takes nothing from notes that say something else, or less', () => {
  expect(previousAfter(undefined, { reason: 'replay', previous: 'a' }, 1)).toBeUndefined();
  expect(previousAfter(undefined, { reason: 'reconnected', previous: 5 }, 1)).toBeUndefined();
  expect(previousAfter(undefined, { reason: 'reconnected', previous: 'a', lostItems: 'x' }, 1)).toMatchObject({
    items: 0,
  });
});
