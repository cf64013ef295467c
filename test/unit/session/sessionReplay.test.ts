import { expect, it } from 'vitest';
import type { JsonObject } from '../../../src/base/json.ts';
import type { Entry } from '../../../src/protocol/entry.ts';
import { SessionProjection } from '../../../src/session/projection.ts';
import { replayBegins, replayEnds } from '../../../src/session/sessionReplay.ts';

const note = (n: number, details: JsonObject): Entry => ({
  kind: 'lifecycle',
  n,
  monoMs: n,
  wallMs: null,
  at: 'note',
  details,
});
const begins = replayBegins({ name: 'pizza', fileName: 'pizza.realtime.jsonl', events: 12 });
const begun = { name: 'pizza', fileName: 'pizza.realtime.jsonl', events: 12, end: undefined };

it('a log says that it is a replay, and how that ended, at every time of it', () => {
  const projection = new SessionProjection();
  projection.applyAll([note(1, { message: 'hello' })]);
  expect(projection.state.replay).toBeUndefined();
  projection.applyAll([note(2, begins)]);
  expect(projection.state.replay).toEqual(begun);
  const saved = projection.save();
  projection.applyAll([note(3, replayEnds('cancelled', 4)), note(4, { reason: 'reconnected' })]);
  expect(projection.state.replay).toEqual({ ...begun, end: { outcome: 'cancelled', sent: 4 } });
  const past = new SessionProjection({ rowsOf: projection.state.rows });
  past.restore(saved, [], []);
  expect(past.state.replay).toEqual(begun);
});

it('a log of anybody’s may say it in any way, and an end without a beginning says nothing', () => {
  const projection = new SessionProjection();
  projection.applyAll([note(1, replayEnds('done', 3))]);
  expect(projection.state.replay).toBeUndefined();
  projection.applyAll([
    note(2, { reason: 'replay', original: 7, events: 'many' }),
    note(3, { reason: 'replay-ended', outcome: {}, sent: null }),
  ]);
  expect(projection.state.replay).toEqual({
    name: '',
    fileName: undefined,
    events: 0,
    end: { outcome: 'failed', sent: 0 },
  });
});
