/** Lists: entries with their own rows, that can be added, moved and taken out. */
import { isJsonObject, type JsonValue } from '../../src/base/json.ts';
import { t } from '../../src/base/l10n.ts';
import type { JsonPath } from '../../src/protocol/jsonPath.ts';
import { exampleOf, type ValueKind, type ValueShape } from '../../src/protocol/valueShape.ts';
import { plural } from '../base/format.ts';
import { MenuButton } from '../base/menu.tsx';
import { Button } from '../toolkit/button.tsx';
import { Checkbox } from '../toolkit/fields.tsx';
import type { ComponentType } from 'preact';
import { focusRow } from './fieldRow.tsx';
import type { ValueRowProps } from './formContext.ts';
import { useForm } from './formContext.ts';
import { optionLabel } from './scalarField.tsx';

/** Entries beyond this are edited as JSON. */
const SHOWN_ENTRIES = 100;

/** A list of a few documented words. */
export function isChecklist(entry: ValueShape): boolean {
  const [only] = entry;
  return entry.length === 1 && only?.kind === 'text' && only.values.length > 0 && only.values.length < 6;
}

export function Checklist({
  label,
  path,
  entry,
  value = [],
}: {
  readonly label: string;
  readonly path: JsonPath;
  readonly entry: ValueShape;
  readonly value: readonly JsonValue[] | undefined;
}) {
  const { change, setShown } = useForm();
  const [only] = entry;
  const documented = only?.kind === 'text' ? only.values : [];
  const others = value.filter((one) => typeof one !== 'string' || !documented.includes(one));
  const set = (next: readonly JsonValue[]): void => {
    setShown(path, true);
    change({ op: 'set', path, value: [...next] });
  };
  return (
    <div class="checklist" role="group" aria-label={label}>
      {documented.map((one) => (
        <Checkbox
          key={one}
          checked={value.includes(one)}
          onChange={(checked) => set(checked ? [...value, one] : value.filter((old) => old !== one))}
        >
          {one}
        </Checkbox>
      ))}
      {others.map((one) => (
        <Checkbox key={JSON.stringify(one)} checked onChange={() => set(value.filter((old) => old !== one))}>
          {JSON.stringify(one).slice(0, 40)}
        </Checkbox>
      ))}
    </div>
  );
}

/** How many there are, and what adds one. */
export function ListTools({
  label,
  path,
  entry,
  value = [],
}: {
  readonly label: string;
  readonly path: JsonPath;
  readonly entry: ValueShape;
  readonly value: readonly JsonValue[] | undefined;
}) {
  const { change, setShown } = useForm();
  const add = (kind: ValueKind | undefined): void => {
    const at = [...path, value.length];
    setShown(path, true);
    change({ op: 'set', path: at, value: kind ? exampleOf(kind) : {} });
    focusRow(at);
  };
  const title = t('Adds an entry at the end of {0}', label);
  const count = (
    <span class="quiet num">
      {value.length === 0 ? t('none') : plural(value.length, t('{0} entry'), t('{0} entries'))}
    </span>
  );
  if (entry.length < 2) {
    return (
      <>
        {count}
        <Button
          appearance="quiet"
          small
          icon="add"
          class="add-entry"
          label={t('Add to {0}', label)}
          title={title}
          onClick={() => add(entry[0])}
        >
          {t('Add')}
        </Button>
      </>
    );
  }
  return (
    <>
      {count}
      <MenuButton
        appearance="quiet"
        small
        icon="add"
        class="add-entry"
        label={t('Add to {0}', label)}
        title={title}
        menuLabel={t('What to add to {0}', label)}
        floating
        entries={() => entry.map((kind) => ({ label: optionLabel(kind, entry), run: () => add(kind) }))}
      >
        {t('Add')}
      </MenuButton>
    </>
  );
}

/** @param Row how each entry is shown */
export function ListRows({
  label,
  path,
  entry,
  value,
  Row,
}: {
  readonly Row: ComponentType<ValueRowProps>;
  readonly label: string;
  readonly path: JsonPath;
  readonly entry: ValueShape;
  readonly value: readonly JsonValue[];
}) {
  const { editAsText } = useForm();
  return (
    <>
      {value.slice(0, SHOWN_ENTRIES).map((one, index) => (
        <Row
          key={index}
          label={`${label}[${index}]`}
          path={[...path, index]}
          shape={entry}
          value={one}
          doc={wordsOf(one)}
          isRequired={false}
          tools={<EntryTools label={label} path={path} index={index} count={value.length} />}
        />
      ))}
      {value.length > SHOWN_ENTRIES && (
        <p class="form-note">
          {plural(value.length - SHOWN_ENTRIES, t('{0} more entry.'), t('{0} more entries.'))}{' '}
          <button type="button" class="link-button" onClick={() => editAsText(path)}>
            {t('Edit as JSON')}
          </button>
        </p>
      )}
    </>
  );
}

/** The entry's own name, where it has one. */
function wordsOf(value: JsonValue): string {
  const name = isJsonObject(value) ? (value['name'] ?? value['server_label']) : undefined;
  return typeof name === 'string' ? name.slice(0, 80) : '';
}

function EntryTools({ label, path, index, count }: { label: string; path: JsonPath; index: number; count: number }) {
  const { change } = useForm();
  if (count < 2) return null;
  const move = (to: number): void => {
    change({ op: 'move', path: [...path, index], to });
    focusRow([...path, to], to === 0 || to === count - 1 ? undefined : to < index ? '.move-up' : '.move-down');
  };
  const name = `${label}[${index}]`;
  return (
    <>
      <Button
        appearance="icon"
        small
        icon="arrow-up"
        class="move-up"
        label={t('Move {0} up', name)}
        disabledReason={index === 0 ? t('it is the first') : undefined}
        onClick={() => move(index - 1)}
      />
      <Button
        appearance="icon"
        small
        icon="arrow-down"
        class="move-down"
        label={t('Move {0} down', name)}
        disabledReason={index === count - 1 ? t('it is the last') : undefined}
        onClick={() => move(index + 1)}
      />
    </>
  );
}
