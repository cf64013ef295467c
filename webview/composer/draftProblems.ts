/** What is wrong with the text in the composer, as far as it can be told before it is sent. */
import { computed, signal } from '@preact/signals';
import { stringAt, type JsonObject } from '../../src/base/json.ts';
import { clientProblems, type ClientProblem } from '../../src/protocol/clientProblems.ts';
import { pathText } from '../../src/protocol/jsonPath.ts';
import { locate } from '../../src/protocol/jsonText.ts';
import { shapeCheckOf } from '../state/eventHelp.ts';
import { store } from '../state/panel.ts';
import { callId, dialect, sessionType } from '../state/session.ts';
import { draft, draftEvent } from './draft.ts';

const checkShape = shapeCheckOf(draft);

export const problems = computed<readonly ClientProblem[]>(() => {
  if (draft.value.trim() === '') return [];
  const known = clientProblems(draft.value, dialect.value, sessionType.value, checkShape.value);
  return [...known, ...goneItems(draft.value, draftEvent.value)];
});

/** The event in this session's dialect, where what is written is not in it. */
export const proposedRewrite = computed(() => problems.value.find(({ rewrite }) => rewrite)?.rewrite);

const chosen = signal({ of: '', index: 0 });

/** The problem that is spelt out: the first, or the one last asked for while the text stays as it is. */
export const shownProblem = computed<ClientProblem | undefined>(() => {
  const { of, index } = chosen.value;
  return (of === draft.value ? problems.value[index] : undefined) ?? problems.value[0];
});

export function showProblem(problem: ClientProblem): void {
  chosen.value = { of: draft.value, index: Math.max(0, problems.value.indexOf(problem)) };
  requestAnimationFrame(() => {
    const box = document.querySelector<HTMLTextAreaElement>('textarea.code-input');
    if (box) {
      box.focus();
      box.setSelectionRange(problem.range.start, problem.range.end);
      document.querySelector('.code-line.has-problem')?.scrollIntoView({ block: 'nearest' });
      box.scrollTop = document.querySelector('.code-behind')?.scrollTop ?? 0;
      return;
    }
    const row = [...document.querySelectorAll<HTMLElement>('.event-form .form-row')].find(({ dataset }) =>
      isWithin(pathText(problem.path), dataset['path'] ?? ''),
    );
    row?.scrollIntoView({ block: 'nearest' });
    row?.querySelector<HTMLElement>('vscode-text-field, vscode-text-area, vscode-dropdown')?.focus();
  });
}

/** Whether a problem at `path` is about the field at `key` or about something inside its value. */
export function isWithin(path: string, key: string): boolean {
  return path === key || path.startsWith(`${key}.`) || path.startsWith(`${key}[`);
}

/** What an item is to the session when it cannot be referred to. */
export function whyGone(id: string): { readonly short: string; readonly long: string } | undefined {
  void store.live.itemsVersion.value;
  const item = store.live.item(id)?.value;
  if (item?.deletedN !== undefined) {
    return { short: 'deleted', long: `deleted in #${item.deletedN}: the server refuses an event that names it` };
  }
  // Of a call that is listened in on, not all items were seen.
  if (item || callId.value !== undefined) return undefined;
  return {
    short: 'not in this session',
    long: 'not an item of this session: the server refuses an event that names it',
  };
}

/** Members that name an item of the conversation; `root` is its beginning. */
const references = ['previous_item_id', 'item_id'];

function goneItems(text: string, event: JsonObject | undefined): ClientProblem[] {
  return references.flatMap((key) => {
    const id = stringAt(event, key) ?? '';
    const gone = id === '' || id === 'root' ? undefined : whyGone(id);
    const range = gone && locate(text, [key]);
    return range ? [{ path: [key], message: gone.long, range }] : [];
  });
}
