import { RealtimeError } from '../../base/errors.ts';
import { verbatim } from '../../base/l10n.ts';
import { stringAt, type JsonObject } from '../../base/json.ts';
import type { FilterTerm } from '../../session/eventFilter/parseFilter.ts';
import { filterExample, readFilter } from '../../session/eventFilter/readFilter.ts';
import { globTest, rowTest, type FilterFacts, type RowTest } from '../../session/eventFilter/rowTest.ts';
import type { EventRow } from '../../session/state.ts';

export interface EventTest {
  readonly matches: RowTest;
  /** It says which types are wanted. */
  readonly namesTypes: boolean;
}

/**
 * Whether the input of the tool asks for a row: `filter` in the language of the panel's filter, and by and `types`, of which
 * any may fit, `direction`, `itemId`, `responseId` and `text`. Text is looked for in what may be told: nobody finds out a
 * key by asking whether it is there.
 * @throws RealtimeError `bad-filter`
 */
export function eventTest(
  input: JsonObject,
  { facts, mask }: { readonly facts: FilterFacts; readonly mask: (text: string) => string },
): EventTest {
  const { terms, problem } = readFilter(stringAt(input, 'filter') ?? '');
  if (problem !== undefined)
    throw new RealtimeError('bad-filter', verbatim(problem), { hint: verbatim(`A filter: ${filterExample}`) });
  const all = [...terms, ...termsOf(input)];
  const looksAtText = ({ kind }: FilterTerm): boolean => kind === 'text' || kind === 'regex';
  const noteAt = (n: number): string | undefined => {
    const note = facts.noteAt(n);
    return note === undefined ? undefined : mask(note);
  };
  const fits = rowTest(
    all.filter((term) => !looksAtText(term)),
    facts,
  );
  const textTerms = all.filter(looksAtText);
  const reads = rowTest(textTerms, { ...facts, noteAt });
  const globs = listOf(input['types']);
  const wanted = globs.filter((glob) => !glob.startsWith('-')).map(globTest);
  const unwanted = globs.filter((glob) => glob.startsWith('-')).map((glob) => globTest(glob.slice(1)));
  return {
    matches: (row) =>
      (wanted.length === 0 || wanted.some((test) => test(row.type))) &&
      !unwanted.some((test) => test(row.type)) &&
      fits(row) &&
      (textTerms.length === 0 || reads(toldOf(row, mask))),
    namesTypes: globs.length > 0 || terms.some(({ kind, excluded }) => kind === 'type' && !excluded),
  };
}

/** @throws RealtimeError `bad-filter` */
function termsOf(input: JsonObject): FilterTerm[] {
  const place = { start: 0, end: 0, excluded: false };
  const dir = stringAt(input, 'direction');
  if (dir !== undefined && dir !== 'client' && dir !== 'server') {
    throw new RealtimeError('bad-filter', verbatim(`"${dir}" is no direction.`), {
      hint: verbatim('It is client or server.'),
    });
  }
  const itemId = stringAt(input, 'itemId');
  const responseId = stringAt(input, 'responseId');
  const text = stringAt(input, 'text');
  return [
    ...(dir === undefined ? [] : [{ ...place, kind: 'from', dir } as const]),
    ...(itemId === undefined ? [] : [{ ...place, kind: 'item', id: itemId } as const]),
    ...(responseId === undefined ? [] : [{ ...place, kind: 'response', id: responseId } as const]),
    ...(text === undefined ? [] : [{ ...place, kind: 'text', text } as const]),
  ];
}

function listOf(types: unknown): string[] {
  return (Array.isArray(types) ? types : [types])
    .filter((globs): globs is string => typeof globs === 'string')
    .flatMap((globs) => globs.split(/[\s,]+/).filter(Boolean));
}

/** A piece of a stream may hold a piece of a secret: what is in it is not told. */
function toldOf(row: EventRow, mask: (text: string) => string): EventRow {
  const { n, dir, monoMs, wallMs, type, what, sizeBytes, outcome, itemId, responseId, stream } = row;
  const told = stream === undefined ? mask(what) : '';
  return { n, dir, monoMs, wallMs, type: mask(type), what: told, sizeBytes, outcome, itemId, responseId };
}
