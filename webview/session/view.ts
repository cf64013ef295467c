/** What of the session editor is looked at: which fields, and which of them is explained. */
import { computed, signal } from '@preact/signals';
import { pathText } from '../../src/protocol/jsonPath.ts';
import { isApplicable } from '../../src/protocol/sessionUpdate.ts';
import type { SessionField } from '../../src/protocol/sessionField.ts';
import { differs, editedKeys, groups, lockOf, plan } from './edits.ts';

export type Shown = 'all' | 'edited' | 'differing' | 'locked';

export const fieldFilter = signal('');
export const shown = signal<Shown>('all');
/** Titles of groups that are folded. */
export const folded = signal<ReadonlySet<string>>(new Set());
/** Path of the field that is explained below. */
export const explained = signal<string | undefined>(undefined);
/** Fields that are written as JSON instead of in their own control. */
export const asJson = signal<ReadonlySet<string>>(new Set());

export function setAsJson(key: string, isJson: boolean): void {
  const next = new Set(asJson.value);
  if (isJson) next.add(key);
  else next.delete(key);
  asJson.value = next;
}

const tests: Readonly<Record<Shown, (field: SessionField) => boolean>> = {
  all: () => true,
  edited: ({ path }) => editedKeys.value.has(pathText(path)),
  differing: differs,
  locked: (field) => lockOf(field) !== undefined,
};

const applicable = computed(() =>
  groups.value.map((group) => ({ ...group, fields: group.fields.filter((field) => isApplicable(field, plan.value)) })),
);

/** How many fields each choice of `shown` has. */
export const counts = computed(() => {
  const fields = applicable.value.flatMap((group) => group.fields);
  const count = (which: Shown) => fields.filter(tests[which]).length;
  return { all: fields.length, edited: editedKeys.value.size, differing: count('differing'), locked: count('locked') };
});

/** Groups with the fields that are shown; those without any are left out. */
export const shownGroups = computed(() => {
  const wanted = fieldFilter.value.trim().toLowerCase();
  const fits = (field: SessionField, title: string) =>
    tests[shown.value](field) &&
    (wanted === '' || pathText(field.path).includes(wanted) || title.toLowerCase().includes(wanted));
  return applicable.value
    .map((group) => ({ ...group, fields: group.fields.filter((field) => fits(field, group.title)) }))
    .filter(({ fields }) => fields.length > 0);
});
