/** What is wrong with the text in the composer, as far as it can be told before it is sent. */
import { computed, signal } from '@preact/signals';
import { isJsonObject, stringAt, type JsonObject } from '../../src/base/json.ts';
import { t, translated } from '../../src/base/l10n.ts';
import { eventSpec } from '../../src/protocol/catalog.ts';
import { clientProblems, type ClientProblem } from '../../src/protocol/clientProblems.ts';
import { parsePath, pathText, valueAt, type JsonPath } from '../../src/protocol/jsonPath.ts';
import { locate } from '../../src/protocol/jsonText.ts';
import { nearest } from '../../src/protocol/nearest.ts';
import { problemText } from '../../src/protocol/parse.ts';
import { exampleOf, kindOf, shapeAt, type ValueShape } from '../../src/protocol/valueShape.ts';
import { afterRender } from '../base/afterRender.ts';
import { shapeCheckOf } from '../state/eventHelp.ts';
import { eventShapeOf } from '../state/eventShapes.ts';
import { store } from '../state/panel.ts';
import { callId, dialect, sessionType } from '../state/session.ts';
import { changeDraft, draft, draftEvent, draftSequence } from './draft.ts';

const checkShape = shapeCheckOf(draft);

export const problems = computed<readonly ClientProblem[]>(() => {
  if (draft.value.trim() === '') return [];
  if (draftSequence.value) return listProblems(draft.value, draftSequence.value);
  const known = clientProblems(draft.value, dialect.value, sessionType.value, checkShape.value);
  const own = draftShape.value;
  const event = draftEvent.value;
  const fixed = own && event ? known.map((problem) => withFix(problem, own, event)) : known;
  return [...fixed, ...goneItems(draft.value, event)];
});

/** What is written, by its type: as the other dialect has it where only that one does. Null where it is no client event. */
export const draftShape = computed(() => {
  const type = draftEvent.value?.['type'];
  const spec = typeof type === 'string' ? eventSpec(type) : undefined;
  if (spec?.from !== 'client') return null;
  const spoken = spec.dialects.includes(dialect.value) ? dialect.value : (spec.dialects[0] ?? 'ga');
  return eventShapeOf(spec.type, spoken).value;
});

/** What is missing is put there as an example, a word that is not documented becomes the nearest that is. */
function withFix(problem: ClientProblem, shape: ValueShape, event: JsonObject): ClientProblem {
  const { path, fix, rewrite } = problem;
  const name = path.at(-1);
  if (fix || rewrite || typeof name !== 'string' || path.length === 0) return problem;
  const above = path.slice(0, -1);
  const kind = kindOf(shapeAt(shape, event, above), valueAt(event, above));
  const member = kind?.kind === 'object' ? kind.members.find((one) => one.name === name) : undefined;
  const value = valueAt(event, path);
  if (!member) return problem;
  if (value === undefined) {
    const example = kind && exampleOf(kind);
    return isJsonObject(example) && example[name] !== undefined
      ? { ...problem, fix: { op: 'set', path, value: example[name] } }
      : problem;
  }
  const texts = member.shape.flatMap((one) => (one.kind === 'text' && !one.isOpen ? one.values : []));
  const near = typeof value === 'string' ? nearest(value, texts) : undefined;
  return near === undefined ? problem : { ...problem, fix: { op: 'set', path, value: near } };
}

/** Of each event of a list, and of what it waits for. */
function listProblems(text: string, { steps, problems: wrong }: Sequence): readonly ClientProblem[] {
  const found = steps.flatMap((step, index): readonly ClientProblem[] => {
    if (step.kind !== 'send') return [];
    const { start } = step.range;
    return clientProblems(step.text, dialect.value, sessionType.value).map(
      // A rewrite is of one event; a fix is made at its place in the list.
      ({ message, path, range, fix }) => ({
        message,
        path: [index, ...path],
        range: { start: range.start + start, end: range.end + start },
        ...(fix && { fix: { ...fix, path: [index, ...fix.path] } }),
      }),
    );
  });
  const shape = checkShape.value('', {});
  const others = [
    ...wrong.map((problem) => ({ ...problem, message: translated(problem.message) })),
    ...(shape ? [{ path: parsePath(shape.path), message: translated(problemText(shape)) }] : []),
  ];
  const located = others.map((problem) => ({
    ...problem,
    range: locate(text, problem.path) ?? locate(text, problem.path.slice(0, 1)) ?? { start: 0, end: 1 },
  }));
  const known = new Set(found.map(({ path }) => pathText(path)));
  return [...found, ...located.filter(({ path }) => !known.has(pathText(path)))].toSorted(
    (left, right) => left.range.start - right.range.start,
  );
}

type Sequence = NonNullable<typeof draftSequence.value>;

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
  afterRender(() => {
    const box = document.querySelector<HTMLTextAreaElement>('.composer textarea.code-input');
    if (box) {
      box.focus();
      box.setSelectionRange(problem.range.start, problem.range.end);
      document.querySelector('.composer .code-line.has-problem')?.scrollIntoView({ block: 'nearest' });
      box.scrollTop = document.querySelector('.composer .code-behind')?.scrollTop ?? 0;
      return;
    }
    fieldAt(problem.path)?.focus();
  });
}

/** The form's field for what is at a place, scrolled to. */
function fieldAt(path: JsonPath): HTMLElement | null | undefined {
  const row = [...document.querySelectorAll<HTMLElement>('.event-form .form-row')].find(({ dataset }) =>
    isWithin(pathText(path), dataset['path'] ?? ''),
  );
  row?.scrollIntoView({ block: 'nearest' });
  return row?.querySelector<HTMLElement>('vscode-text-field, vscode-text-area, vscode-dropdown');
}

/** Takes the fix of a problem. Its button goes with the problem: one writes on where that was. */
export function takeFix({ fix, path }: ClientProblem): void {
  if (!fix) return;
  changeDraft(fix);
  afterRender(() => {
    const box = document.querySelector<HTMLElement>('.composer textarea.code-input');
    if (box) box.focus();
    else fieldAt(path)?.focus();
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
    return {
      short: t('deleted'),
      long: t('deleted in #{0}: the server refuses an event that names it', item.deletedN),
    };
  }
  // Of a call that is listened in on, not all items were seen.
  if (item || callId.value !== undefined) return undefined;
  return {
    short: t('not in this session'),
    long: t('not an item of this session: the server refuses an event that names it'),
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
