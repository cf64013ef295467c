import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SessionProjection } from '../../../src/session/projection.ts';
import { TimeTravel } from '../../../src/session/timeTravel.ts';
import { anyLog } from './anyFrames.ts';
import { plainState } from './plainState.ts';

it('the state at an entry is that of a projection of the log up to there, whichever entry was looked at before', () => {
  fc.assert(
    fc.property(anyLog, fc.array(fc.nat(60), { minLength: 1, maxLength: 6 }), (log, stops) => {
      const travel = new TimeTravel(log);
      for (const n of stops) {
        const fresh = new SessionProjection();
        fresh.applyAll(log.slice(0, n));
        expect(plainState(travel.stateAt(n))).toEqual(plainState(fresh.state));
      }
    }),
    { numRuns: 60 },
  );
});
