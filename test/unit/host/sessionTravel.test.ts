import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Emitter } from '../../../src/base/emitter.ts';
import type { PastState } from '../../../src/contract/messages.ts';
import type { DebugSession } from '../../../src/host/debugSession.ts';
import { loggedHeader } from '../../../src/host/panelFeed.ts';
import { SessionTravel } from '../../../src/host/sessionTravel.ts';
import type { Entry } from '../../../src/protocol/entry.ts';
import { loadShapeCheck } from '../../../src/protocol/shapeCheck.ts';
import { SessionProjection } from '../../../src/session/projection.ts';
import type { SessionState } from '../../../src/session/state.ts';
import { anyLog } from '../session/anyFrames.ts';
import { HandMadeLog, message } from '../session/log.ts';

const checkShape = await loadShapeCheck();

/** A session whose log goes on. */
class GoingOn implements DebugSession {
  readonly name = 'one';
  readonly header = undefined;
  readonly path = '';
  readonly rules = [];
  readonly readOnly = false;
  readonly canReconnect = false;
  readonly nowMonoMs = 0;
  readonly recording = undefined;
  readonly appending = undefined;
  readonly entries: Entry[] = [];
  readonly onDidChange = new Emitter<void>().event;
  readonly projection = new SessionProjection({ checkShape });

  constructor(entries: readonly Entry[]) {
    this.add(entries);
  }
  get state(): SessionState {
    return this.projection.state;
  }
  takeChanges() {
    return this.projection.takeChanges();
  }
  add(entries: readonly Entry[]): void {
    this.entries.push(...entries);
    this.projection.applyAll(entries);
  }
}

/** What a panel makes of it: what is the same by now it has. */
function shown(past: PastState, now: SessionState) {
  const items = new Map(past.items.map((item) => [item.id, item]));
  const responses = new Map(past.responses.map((response) => [response.id, response]));
  return structuredClone({
    n: past.n,
    header: past.header,
    items: past.itemIds.map((id) => items.get(id) ?? now.items.get(id)),
    order: past.order,
    responses: past.responseIds.map((id) => responses.get(id) ?? now.responses.get(id)),
    errors: past.errors,
  });
}

function projected(log: readonly Entry[], n: number) {
  const fresh = new SessionProjection({ checkShape });
  fresh.applyAll(log.slice(0, n));
  const { state } = fresh;
  const monoMs = log.slice(0, n).findLast((entry) => entry.monoMs !== null)?.monoMs ?? 0;
  return structuredClone({
    n,
    header: loggedHeader(state, monoMs),
    items: [...state.items.values()],
    order: state.order,
    responses: [...state.responses.values()],
    errors: state.errors,
  });
}

it('what a panel shows as of an entry is what the entries up to there give, while the log goes on', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyLog,
      fc.array(fc.nat(60), { minLength: 1, maxLength: 5 }),
      fc.nat(60),
      async (log, ns, half) => {
        const session = new GoingOn(log.slice(0, half));
        const travel = new SessionTravel(session);
        const check = async (n: number): Promise<void> => {
          const past = await travel.at(n);
          if (!past) throw new Error('nothing else was asked for');
          expect(past.n).toBe(Math.min(n, session.entries.length));
          expect(shown(past, session.state)).toEqual(projected(log, past.n));
        };
        for (const n of ns) await check(n);
        session.add(log.slice(half));
        for (const n of ns) await check(n);
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);

const added = (id: string) => ({ type: 'conversation.item.added', item: message(id, 'user', 'Hello') });
const deleted = (id: string) => ({ type: 'conversation.item.deleted', item_id: id });

it('sends only what is something else by now', async () => {
  const { entries } = new HandMadeLog().server(added('item_a')).server(added('item_b')).server(deleted('item_b'));
  const past = await new SessionTravel(new GoingOn(entries)).at(2);
  expect(past).toMatchObject({ itemIds: ['item_a', 'item_b'], order: ['item_a', 'item_b'] });
  expect(past?.items.map(({ id }) => id)).toEqual(['item_b']);
});

it('leaves out what was noticed of later entries', async () => {
  const error = {
    type: 'error',
    error: { type: 'invalid_request_error', code: 'unknown_parameter', param: 'session.modalities' },
  };
  const log = new HandMadeLog()
    .server({ type: 'session.created', session: { id: 'sess_1', type: 'realtime' } })
    .server({ type: 'response.telepathy.delta' })
    .client({ type: 'session.update', session: { modalities: ['text'] } })
    .server(error);
  const session = new GoingOn(log.entries);
  const travel = new SessionTravel(session);
  const found = [...session.state.findings.values()];
  expect(found.some(({ ns }) => Math.max(...ns) > 2)).toBe(true);
  const known = (await travel.at(2))?.findingIds;
  expect(known).toEqual(found.filter(({ ns }) => Math.max(...ns) <= 2).map(({ id }) => id));
  expect(known).not.toHaveLength(0);
});

it('answers the newest of several requests; the others get nothing', async () => {
  const { entries } = new HandMadeLog().server(added('item_a')).server(added('item_b'));
  const travel = new SessionTravel(new GoingOn(entries));
  const answers = await Promise.all([travel.at(1), travel.at(2), travel.at(0)]);
  expect(answers.map((past) => past?.n)).toEqual([undefined, undefined, 0]);
  const forgotten = travel.at(1);
  travel.forget();
  expect(await forgotten).toBeNull();
});

it('reads a long log in turns, and tells how far it has come', async () => {
  const delta = {
    type: 'response.output_text.delta',
    response_id: 'r',
    item_id: 'i',
    output_index: 0,
    content_index: 0,
  };
  const log = new HandMadeLog();
  for (let count = 0; count < 2_000; count++) log.server({ ...delta, delta: `${count} ` });
  const told: number[] = [];
  let turns = 0;
  const others = (): void => {
    if (++turns < 1_000) setImmediate(others);
  };
  const travel = new SessionTravel(new GoingOn(log.entries), {
    onProgress: ({ doneN }) => told.push(doneN),
    turnMs: 0,
    checkpointEvery: 100,
  });
  others();
  expect((await travel.at(1_900))?.n).toBe(1_900);
  // Up to the checkpoint before, and no more than a hundred at a time.
  expect(told.length).toBeGreaterThan(15);
  expect(told).toEqual([...told].sort((left, right) => left - right));
  expect(turns).toBeGreaterThan(15);
});
