/** Whether one frame passes a filter, as soon as it is there: what a breakpoint of the proxy asks for. */
import { phrase, type Phrase } from '../../base/l10n.ts';
import type { FrameEntry } from '../../protocol/entry.ts';
import { parseBinaryFrame, parseFrame } from '../../protocol/parse.ts';
import { frameRow } from '../rows.ts';
import type { EventRow } from '../state.ts';
import { filterProblemWords } from './filterProblemWords.ts';
import { parseFilter, type FilterTerm } from './parseFilter.ts';
import { noFacts, rowTest, searchedText } from './rowTest.ts';

/** A frame that is nowhere logged yet. */
export interface ArrivingFrame {
  readonly dir: 'client' | 'server';
  /** Of a binary frame its bytes in base64. */
  readonly text: string;
  readonly binary: boolean;
  readonly sizeBytes: number;
}

export type FrameTest = (frame: ArrivingFrame) => boolean;

/** The test, or why the text is no filter for single frames. Text is looked for in all of the frame. */
export function frameTest(filter: string): FrameTest | { readonly problem: Phrase } {
  const { terms, problems } = parseFilter(filter);
  const [wrong] = problems;
  if (wrong) return { problem: filterProblemWords(wrong) };
  if (terms.length === 0) return { problem: phrase('Write which frames to hold, for example type:response.create.') };
  const later = terms.find(({ kind }) => knownLater.has(kind));
  if (later) {
    const word = filter.slice(later.start, later.end);
    return { problem: phrase('{0} cannot be told when a frame comes: leave it out.', word) };
  }
  const dirs = terms.filter((term) => term.kind === 'from');
  const tests = terms.map((term) => {
    const test = termTest(term);
    return term.excluded ? (row: EventRow, text: string) => !test(row, text) : test;
  });
  return (frame) => {
    // Nothing is read of frames that the other side sent.
    if (dirs.some(({ dir, excluded }) => (dir === frame.dir) === excluded)) return false;
    const row = rowOf(frame);
    return tests.every((test) => test(row, frame.text));
  };
}

const knownLater: ReadonlySet<FilterTerm['kind']> = new Set(['finding', 'gap', 'marked', 'noted']);

function termTest(term: FilterTerm): (row: EventRow, text: string) => boolean {
  if (term.kind === 'text') {
    const needle = term.text.toLowerCase();
    return (row, text) => text.toLowerCase().includes(needle) || searchedText(row).toLowerCase().includes(needle);
  }
  if (term.kind === 'regex') {
    const pattern = new RegExp(term.source, term.flags);
    return (row, text) => pattern.test(text) || pattern.test(searchedText(row));
  }
  const test = rowTest([{ ...term, excluded: false }], noFacts);
  return (row) => test(row);
}

function rowOf({ dir, text, binary, sizeBytes }: ArrivingFrame): EventRow {
  const entry: FrameEntry = { kind: 'frame', n: 0, monoMs: null, wallMs: null, dir, text, binary, sizeBytes };
  return frameRow(entry, binary ? parseBinaryFrame() : parseFrame(text));
}
