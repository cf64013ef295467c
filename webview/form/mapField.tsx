/** Objects whose names are the writer's own: metadata, headers, variables of a prompt. */
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { isJsonObject, type JsonObject, type JsonValue } from '../../src/base/json.ts';
import { t } from '../../src/base/l10n.ts';
import type { JsonPath } from '../../src/protocol/jsonPath.ts';
import { exampleOf, type ValueShape } from '../../src/protocol/valueShape.ts';
import { Button } from '../toolkit/button.tsx';
import { TextField } from '../toolkit/fields.tsx';
import { focusRow } from './fieldRow.tsx';
import { useForm, type ValueRowProps } from './formContext.ts';

const SHOWN_PAIRS = 100;

export function MapTools({
  label,
  path,
  shape,
  value,
}: {
  readonly label: string;
  readonly path: JsonPath;
  readonly shape: ValueShape;
  readonly value: JsonValue | undefined;
}) {
  const { change, setShown } = useForm();
  const add = (): void => {
    const object = isJsonObject(value) ? value : {};
    const map = shape.find((kind) => kind.kind === 'map');
    let number = Object.keys(object).length + 1;
    while (Object.hasOwn(object, `name_${number}`)) number++;
    const at = [...path, `name_${number}`];
    setShown(path, true);
    change({ op: 'set', path: at, value: map?.value[0] ? exampleOf(map.value[0]) : '' });
    focusRow(at, '.map-name');
  };
  return (
    <Button
      appearance="quiet"
      small
      icon="add"
      class="add-entry"
      label={t('Add to {0}', label)}
      title={t('Adds a name and a value to {0}', label)}
      onClick={add}
    >
      {t('Add pair')}
    </Button>
  );
}

/** @param Row how each value is shown */
export function MapRows({
  path,
  shape,
  value,
  Row,
}: {
  readonly Row: ComponentType<ValueRowProps>;
  readonly path: JsonPath;
  readonly shape: ValueShape;
  readonly value: JsonObject;
}) {
  return (
    <>
      {Object.keys(value)
        .slice(0, SHOWN_PAIRS)
        .map((name, index) => (
          <Row
            key={index}
            label={name}
            path={[...path, name]}
            shape={shape}
            value={value[name]}
            doc=""
            isRequired={false}
            nameField={<NameField path={path} name={name} taken={Object.keys(value)} />}
          />
        ))}
    </>
  );
}

/** A name is written when it is free: two members of one name would be one. */
function NameField({ path, name, taken }: { path: JsonPath; name: string; taken: readonly string[] }) {
  const { change } = useForm();
  const [text, setText] = useState<string | undefined>(undefined);
  const isTaken = text !== undefined && text !== name && taken.includes(text);
  return (
    <TextField
      label={t('Name of {0}', name)}
      class={`map-name ${isTaken ? 'is-wrong' : ''}`}
      value={text ?? name}
      title={isTaken ? t('There is another of this name') : undefined}
      onInput={(next) => {
        setText(next);
        if (taken.includes(next)) return;
        change({ op: 'rename', path: [...path, name], name: next });
        setText(undefined);
      }}
    />
  );
}
