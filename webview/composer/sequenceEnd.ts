/** How far a list of events is, and how it ended: said until the next thing is done here, as is what one event was sent as. */
import { computed, effect, signal, untracked } from '@preact/signals';
import { t, translated } from '../../src/base/l10n.ts';
import type { SequenceProgress } from '../../src/contract/messages.ts';
import { plural } from '../base/format.ts';
import { announce, sends, store } from '../state/panel.ts';
import { draft } from './draft.ts';

/** What was in the box, and how much was sent from here, when the end of a list was told. */
interface Told {
  readonly id: number;
  readonly left: string;
  readonly sends: number;
}

const told = signal<Told | undefined>(undefined);
let isFirst = true;

effect(() => {
  const header = store.steady.value;
  if (!header) return;
  const { sequence } = header;
  const isOld = isFirst;
  isFirst = false;
  if (!sequence || sequence.phase === 'running' || told.peek()?.id === sequence.id) return;
  untracked(() => {
    // What went well before this panel was there is no news for it.
    const isNews = !isOld || sequence.phase !== 'done';
    told.value = { id: sequence.id, left: draft.value, sends: isNews ? sends.value : -1 };
    if (!isOld) announce(sequenceWords(sequence));
  });
});

/** The list that is being sent, or the one that has just ended. */
export const shownSequence = computed<SequenceProgress | undefined>(() => {
  const sequence = store.steady.value?.sequence;
  if (!sequence || sequence.phase === 'running') return sequence;
  const end = told.value;
  const isLatest = end?.id === sequence.id && end.sends === sends.value && end.left === draft.value;
  return isLatest ? sequence : undefined;
});

/** How many of its events are sent, and why no more were. */
export function sequenceWords({ phase, sent, events, message }: SequenceProgress): string {
  const count = plural(events, t('{1} of {0} event sent'), t('{1} of {0} events sent'), sent);
  return phase === 'done' || phase === 'running' || !message ? count : `${count}. ${translated(message)}`;
}
