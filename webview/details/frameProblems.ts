/** What is wrong with an event, and at which of its members: its shape, and what the server refused it for. */
import { phrase, translated } from '../../src/base/l10n.ts';
import { problemText, type FrameProblem } from '../../src/protocol/parse.ts';
import { parsePath } from '../../src/protocol/jsonPath.ts';
import type { EventRow } from '../../src/session/state.ts';
import { store } from '../state/panel.ts';
import type { JsonIndex } from './jsonIndex.ts';

export function problemsOf(row: EventRow): readonly FrameProblem[] {
  const shape = row.problem && row.problem.path !== '' ? [row.problem] : [];
  const refusals =
    row.dir === 'client'
      ? store.errors.value.flatMap(({ causeN, param, message }) =>
          causeN === row.n && param !== null && param !== ''
            ? [{ path: param, message: phrase('refused by the server: {0}', message) }]
            : [],
        )
      : [];
  return [...shape, ...refusals];
}

/** By the number of the value; what is about a missing member stands at what it is missing in. */
export function problemsByValue(index: JsonIndex, problems: readonly FrameProblem[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const problem of problems) {
    const path = parsePath(problem.path);
    const id = index.find(path);
    if (id !== undefined) found.set(id, translated(problem.message));
    for (let length = path.length - 1; id === undefined && length > 0; length--) {
      const above = index.find(path.slice(0, length));
      if (above === undefined) continue;
      found.set(above, translated(problemText(problem)));
      break;
    }
  }
  return found;
}
