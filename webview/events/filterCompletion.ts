/** What can be written at the caret of the filter: its keys, and for each what this session has. */
import { t } from '../../src/base/l10n.ts';
import { filterWords, quotedWord } from '../../src/session/eventFilter/parseFilter.ts';

export interface FilterCompletion {
  /** What is written, and shown. */
  readonly text: string;
  readonly detail: string;
}

export interface FilterCompletions {
  /** Characters of the filter that the chosen one replaces. */
  readonly start: number;
  readonly end: number;
  readonly entries: readonly FilterCompletion[];
}

/** What there is to choose from: by name, with a few words about each, those first that are wanted most. */
export interface FilterNames {
  readonly types: () => readonly FilterCompletion[];
  readonly items: () => readonly FilterCompletion[];
  readonly responses: () => readonly FilterCompletion[];
  readonly findings: () => readonly FilterCompletion[];
}

const MOST = 60;

/** @returns undefined where nothing that is known begins like that, or it is written to its end */
export function filterCompletions(text: string, caret: number, names: FilterNames): FilterCompletions | undefined {
  const word = filterWords(text).find(({ start, end }) => start < caret && caret <= end);
  const start = word?.from ?? caret;
  const end = word?.end ?? caret;
  const written = text.slice(start, caret);
  if (/^["/]/.test(written)) return undefined;
  const entries = entriesFor(written, names).slice(0, MOST);
  const isWhole = entries.length === 1 && entries[0]?.text === text.slice(start, end);
  return entries.length === 0 || isWhole ? undefined : { start, end, entries };
}

function entriesFor(written: string, names: FilterNames): readonly FilterCompletion[] {
  const [, key = '', sign = '', value = ''] = /^([a-z]+)(:|[<>]=?)(.*)$/i.exec(written) ?? [];
  const of = (entries: readonly FilterCompletion[]) =>
    matching(entries, value).map(({ text, detail }) => ({ text: `${key}${sign}${quotedWord(text)}`, detail }));
  switch (key.toLowerCase()) {
    case 'type':
      return of([...families(), ...names.types()]);
    case 'item':
      return of(names.items());
    case 'response':
      return of(names.responses());
    case 'finding':
      return of(names.findings());
    case 'from':
    case 'is':
    case 'has':
      return keys().filter(({ text }) => text.startsWith(`${key}:`) && text.startsWith(written) && text !== `${key}:`);
    case 'size':
      return of(sizes());
    case 'gap':
      return of(gaps());
    default: {
      const known = matching(keys(), written);
      return written === '' ? known : [...known, ...matching(names.types(), written)];
    }
  }
}

/** Those that begin so, then those that have it somewhere. */
function matching(entries: readonly FilterCompletion[], written: string): FilterCompletion[] {
  const wanted = written.toLowerCase();
  const found = entries.filter(({ text }) => text.toLowerCase().includes(wanted));
  const begins = ({ text }: FilterCompletion) => text.toLowerCase().startsWith(wanted);
  return [...found.filter(begins), ...found.filter((entry) => !begins(entry))];
}

function keys(): readonly FilterCompletion[] {
  return [
    { text: 'type:', detail: t('a type of event; * stands for anything') },
    { text: 'from:client', detail: t('what the client sent') },
    { text: 'from:server', detail: t('what the server sent') },
    { text: 'item:', detail: t('what belongs to an item') },
    { text: 'response:', detail: t('what belongs to a response') },
    { text: 'error', detail: t('what went wrong') },
    { text: 'finding:', detail: t('what a finding is about') },
    { text: 'size>', detail: t('frames larger than') },
    { text: 'size<', detail: t('frames smaller than') },
    { text: 'gap>', detail: t('longer after the entry before than') },
    { text: 'gap<', detail: t('sooner after the entry before than') },
    { text: 'is:marked', detail: t('rows that were marked') },
    { text: 'has:note', detail: t('rows with a note') },
  ];
}

function families(): readonly FilterCompletion[] {
  return [
    { text: 'response.*', detail: t('all events of responses') },
    { text: 'conversation.*', detail: t('all events of the conversation') },
    { text: 'input_audio_buffer.*', detail: t('all events of the input audio buffer') },
    { text: '*.delta', detail: t('the pieces of all streams') },
  ];
}

function sizes(): readonly FilterCompletion[] {
  return ['1k', '10k', '100k', '1M'].map((text) => ({ text, detail: t('bytes of the frame') }));
}

function gaps(): readonly FilterCompletion[] {
  return ['100ms', '500ms', '1s', '5s'].map((text) => ({ text, detail: t('since the entry before') }));
}
