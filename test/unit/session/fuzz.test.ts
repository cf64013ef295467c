import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/protocol/entry.ts';
import { parseFrame, type CheckShape } from '../../../src/protocol/parse.ts';
import { loadShapeCheck } from '../../../src/protocol/shapeCheck.ts';
import { plainRow } from '../../../src/session/eventRows.ts';
import { SessionProjection } from '../../../src/session/projection.ts';
import type { ConversationItem, EventRow, RealtimeResponse, SessionState } from '../../../src/session/state.ts';
import { anyLog } from './anyFrames.ts';
import { plainState } from './plainState.ts';

/** More find more: a change of the reducer is worth a run with ten thousand. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 150);
const TIMEOUT_MS = 60_000 + RUNS * 200;

let checkShape: CheckShape;
beforeAll(async () => {
  checkShape = await loadShapeCheck();
});

function whole(log: readonly Entry[]): SessionState {
  const projection = new SessionProjection({ checkShape });
  projection.applyAll(log);
  projection.endOfLog();
  return projection.state;
}

/** Vitest's comparison explains itself, but takes its time. */
function expectEqual(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}

/** What a panel has that was told only what changed. */
class Copy {
  readonly rows: EventRow[] = [];
  readonly items = new Map<string, ConversationItem>();
  readonly responses = new Map<string, RealtimeResponse>();
  order: readonly string[] = [];
  errors: SessionState['errors'] = [];
  findings: SessionState['findings'] = new Map();

  take(projection: SessionProjection): void {
    const { state } = projection;
    const changes = projection.takeChanges();
    const told = structuredClone({
      rows: state.rows.slice(changes.fromRow).map(plainRow),
      changedRows: changes.changedRows.map(plainRow),
      items: [...changes.itemIds].flatMap((id) => state.items.get(id) ?? []),
      responses: [...changes.responseIds].flatMap((id) => state.responses.get(id) ?? []),
      order: changes.orderChanged ? state.order : undefined,
      errors: changes.errorsChanged ? state.errors : undefined,
      findings: changes.findingsChanged ? state.findings : undefined,
    });
    this.rows.push(...told.rows);
    for (const row of told.changedRows) this.rows[row.n - 1] = row;
    for (const item of told.items) this.items.set(item.id, item);
    for (const response of told.responses) this.responses.set(response.id, response);
    this.order = told.order ?? this.order;
    this.errors = told.errors ?? this.errors;
    this.findings = told.findings ?? this.findings;
  }
}

describe('any log at all', { timeout: TIMEOUT_MS }, () => {
  it('gives a state, and the same in whatever batches it comes', () => {
    fc.assert(
      fc.property(anyLog, fc.array(fc.nat(12), { maxLength: 12 }), (log, sizes) => {
        const projection = new SessionProjection({ checkShape });
        let start = 0;
        for (const size of sizes) {
          projection.applyAll(log.slice(start, start + size));
          projection.takeChanges();
          start += size;
        }
        for (const entry of log.slice(start)) projection.apply(entry);
        projection.endOfLog();
        const state = whole(log);
        expectEqual(plainState(projection.state), plainState(state));
        expect(state.rows).toHaveLength(log.length);
        expect(new Set(state.order).size).toBe(state.order.length);
        expect(state.order.every((id) => state.items.has(id))).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('tells by its changes all that a copy needs to stay in step', () => {
    fc.assert(
      fc.property(anyLog, fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 40 }), (log, sizes) => {
        const projection = new SessionProjection();
        const copy = new Copy();
        let start = 0;
        for (const size of [...sizes, log.length]) {
          projection.applyAll(log.slice(start, start + size));
          copy.take(projection);
          start += size;
        }
        projection.endOfLog();
        copy.take(projection);
        const { rows, items, responses, order, errors, findings } = plainState(projection.state);
        expectEqual(copy, Object.assign(new Copy(), { rows, items, responses, order, errors, findings }));
      }),
      { numRuns: RUNS },
    );
  });

  it('leaves JavaScript’s own objects alone', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        whole(log);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('any text at all', { timeout: TIMEOUT_MS }, () => {
  it('is one of the four outcomes', () => {
    fc.assert(
      fc.property(anyLog, fc.string(), (log, more) => {
        for (const text of [...log.flatMap((entry) => (entry.kind === 'frame' ? [entry.text] : [])), more]) {
          const { outcome, event, type } = parseFrame(text, checkShape);
          expect(['known', 'unexpected', 'unknown', 'not-json']).toContain(outcome);
          if (outcome === 'known' || outcome === 'unexpected') expect(event?.['type']).toBe(type);
        }
      }),
      { numRuns: 50 },
    );
  });
});
