/** What an adapter did to an object while translating it between dialects, for people who have to agree to it. */
import type { JsonObject } from '../base/json.ts';
import { pathText, type JsonPath } from './jsonPath.ts';

export interface DialectNote {
  readonly kind: 'moved' | 'changed' | 'added' | 'dropped';
  /** Where it was in the original; for an added member the object that got it. */
  readonly path: JsonPath;
  /** Where it is now; absent for what was dropped. */
  readonly to?: JsonPath;
  /** Why, without a full stop; empty where the move says all. */
  readonly why: string;
}

export interface AdapterOptions {
  /**
   * What becomes of members that the other dialect is known not to have, such as beta's `temperature`: `drop` for what
   * a server of that dialect reads or would have sent, `keep` for a view that must not lose what a server told.
   * Members that nobody documents are always carried over as they are.
   */
  readonly foreign?: 'drop' | 'keep';
  /** Collects what was done. */
  readonly notes?: DialectNote[];
  /** Path of the object within its event, for the notes. */
  readonly at?: JsonPath;
  /** Beta's own members of sessions and responses (`temperature`, `client_secret`), added where there are none yet. */
  readonly betaOwn?: JsonObject;
}

/** One sentence: "session.voice is now session.audio.output.voice". */
export function noteText({ kind, path, to, why }: DialectNote): string {
  const was = pathText(path);
  const now = to ? pathText(to) : '';
  const reason = why === '' ? '' : `: ${why}`;
  switch (kind) {
    case 'moved':
      return `${was} is now ${now}${reason}`;
    case 'changed':
      return `${was} has another value${reason}`;
    case 'added':
      return `${now} added${reason}`;
    case 'dropped':
      return `${was} left out${reason}`;
  }
}

/** Adds a note about a member of the object at `options.at`. */
export function addNote(
  { notes, at = [] }: AdapterOptions,
  { kind, path, to, why = '' }: Pick<DialectNote, 'kind' | 'path'> & { to?: JsonPath; why?: string },
): void {
  notes?.push({ kind, path: [...at, ...path], ...(to && { to: [...at, ...to] }), why });
}
