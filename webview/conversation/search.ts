/**
 * Searches what the conversation says, also where it is folded or not on the page: texts, transcripts, arguments and
 * outputs. Items never change, they are replaced; what was found in one is remembered with it.
 */
import { computed, signal } from '@preact/signals';
import { regExpSource } from '../../src/base/regExp.ts';
import type { ConversationItem } from '../../src/session/state.ts';
import { store } from '../state/panel.ts';
import { partnerOf } from './callJoin.ts';
import { textsOf } from './itemTexts.ts';
import { entries } from './model.ts';

export interface Hit {
  readonly entryKey: string;
  readonly itemId: string;
  readonly field: string;
  /** Characters of the text as it is shown. */
  readonly from: number;
  readonly to: number;
}

/** More are not counted. */
const MAX_HITS = 10_000;

/** What names the session's instructions as the texts of items are named. */
export const instructionsPlace = { itemId: 'instructions', field: 'session' } as const;

/** What is searched for; undefined while the search is closed. */
export const query = signal<string | undefined>(undefined);
/** The hit that was gone to, as it was then: what streams in moves those behind it. */
const anchor = signal<Hit | undefined>(undefined);

type Found = Omit<Hit, 'entryKey'>;
const known = new WeakMap<ConversationItem, { text: string; partner: ConversationItem | undefined; found: Found[] }>();

export const hits = computed<readonly Hit[]>(() => {
  const text = query.value;
  if (text === undefined || text === '') return [];
  const all: Hit[] = foundInInstructions(text);
  for (const entry of entries.value) {
    const item = entry.kind === 'item' ? store.item(entry.id)?.value : undefined;
    if (!item) continue;
    for (const found of foundIn(item, text)) all.push({ ...found, entryKey: entry.key });
    if (all.length >= MAX_HITS) break;
  }
  return all.slice(0, MAX_HITS);
});

const entryOrder = computed(() => new Map(entries.value.map(({ key }, index) => [key, index])));

/** Counts from 0. */
export const currentIndex = computed(() => {
  const from = anchor.value;
  if (!from) return 0;
  const order = entryOrder.value;
  const at = hits.value.findIndex((hit) => isAtOrAfter(hit, from, order));
  return at < 0 ? 0 : at;
});
export const currentHit = computed<Hit | undefined>(() => hits.value[currentIndex.value]);
export const isCounted = computed(() => hits.value.length < MAX_HITS);

const hitsByItem = computed(() => {
  const byItem = new Map<string, Hit[]>();
  for (const hit of hits.value) {
    const of = byItem.get(hit.itemId);
    if (of) of.push(hit);
    else byItem.set(hit.itemId, [hit]);
  }
  return byItem;
});

const none: readonly Hit[] = [];

/** What was found in one text of an item, in order. */
export function hitsIn(itemId: string, field: string): readonly Hit[] {
  return hitsByItem.value.get(itemId)?.filter((hit) => hit.field === field) ?? none;
}

/** Goes to the next hit, or with -1 to the one before; round the end. */
export function goTo(step: 1 | -1): void {
  const all = hits.value;
  anchor.value = all[(currentIndex.value + step + all.length) % Math.max(1, all.length)];
}

/** Looks for something else, from where one stands. */
export function search(text: string): void {
  anchor.value = currentHit.peek() ?? anchor.peek();
  query.value = text;
}

/** Opens the field, or goes into it where it is open. */
export function openSearch(): void {
  if (query.value === undefined) search('');
  else document.querySelector<HTMLElement>('.conversation-pane .search-field')?.focus();
}

export function closeSearch(): void {
  query.value = undefined;
  anchor.value = undefined;
}

function isAtOrAfter(hit: Hit, from: Hit, order: ReadonlyMap<string, number>): boolean {
  // What is no entry are the instructions, before all that are.
  const [left, right] = [order.get(hit.entryKey) ?? -1, order.get(from.entryKey) ?? -1];
  if (left !== right) return left > right;
  const [one, other] = [fieldOrder(hit.field), fieldOrder(from.field)];
  return one > other || (one === other && hit.from >= from.from);
}

/** The place of a text among those of its item, as they are shown. */
function fieldOrder(field: string): number {
  const [, part] = /^part (\d+)$/.exec(field) ?? [];
  return part === undefined ? ['name', 'arguments', 'output'].indexOf(field) : Number(part);
}

/** They are no item, but searched as if they were the first one. */
function foundInInstructions(text: string): Hit[] {
  const instructions = store.steady.value?.session?.['instructions'];
  if (typeof instructions !== 'string') return [];
  const place = { ...instructionsPlace, entryKey: instructionsPlace.itemId };
  return [...instructions.matchAll(new RegExp(regExpSource(text), 'giu'))]
    .slice(0, MAX_HITS)
    .map((match) => ({ ...place, from: match.index, to: match.index + match[0].length }));
}

function foundIn(item: ConversationItem, text: string): readonly Found[] {
  const partner = partnerOf(item);
  const last = known.get(item);
  if (last?.text === text && last.partner === partner) return last.found;
  const pattern = new RegExp(regExpSource(text), 'giu');
  const found: Found[] = [];
  for (const { field, text: shown } of textsOf(item, partner)) {
    for (const match of shown.matchAll(pattern)) {
      found.push({ itemId: item.id, field, from: match.index, to: match.index + match[0].length });
      if (found.length >= MAX_HITS) break;
    }
  }
  known.set(item, { text, partner, found });
  return found;
}
