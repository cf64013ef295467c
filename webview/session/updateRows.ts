/** The rows in which the session's configuration is told or asked for: few, in a log that may have a million. */
import type { EventRow } from '../../src/session/state.ts';
import { store } from '../state/panel.ts';

const types: ReadonlySet<string> = new Set([
  'session.update',
  'session.created',
  'transcription_session.update',
  'transcription_session.created',
]);
let ns: number[] = [];

store.onRows(({ fromIndex }) => {
  ns = ns.filter((n) => n <= fromIndex);
  const { columns } = store;
  for (let index = fromIndex; index < columns.length; index++) {
    if (types.has(columns.nameOf('type', index) ?? '')) ns.push(index + 1);
  }
});

/** In the log's order; read within a component or a signal, it follows the log. */
export function updateRows(): readonly EventRow[] {
  void store.rowsVersion.value;
  return ns.flatMap((n) => store.row(n) ?? []);
}

export function isUpdate({ dir, type }: EventRow): boolean {
  return dir === 'client' && type.endsWith('session.update');
}
