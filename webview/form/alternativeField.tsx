/** The choice between the alternatives of a place: texts that are documented, objects by their names, null, nothing. */
import type { JsonValue } from '../../src/base/json.ts';
import { t } from '../../src/base/l10n.ts';
import type { JsonPath } from '../../src/protocol/jsonPath.ts';
import { convertedTo, type ValueKind, type ValueShape } from '../../src/protocol/valueShape.ts';
import { Dropdown, TextField } from '../toolkit/fields.tsx';
import { useForm } from './formContext.ts';
import { optionLabel } from './scalarField.tsx';

interface Alternative {
  readonly label: string;
  readonly kind: ValueKind;
  /** Of a documented text. */
  readonly text?: string;
}

export function AlternativeField(props: {
  readonly label: string;
  readonly path: JsonPath;
  readonly shape: ValueShape;
  readonly value: JsonValue | undefined;
  readonly kind: ValueKind | undefined;
  readonly isRequired: boolean;
}) {
  const { label, path, shape, value, kind, isRequired } = props;
  const form = useForm();
  const alternatives = shape.flatMap((one): readonly Alternative[] => {
    if (one.kind !== 'text') return [{ kind: one, label: optionLabel(one, shape) }];
    const texts = one.values.map((text) => ({ kind: one, label: text, text }));
    return one.isOpen ? [...texts, { kind: one, label: t('text…') }] : texts;
  });
  const named = alternatives.findIndex(({ text }) => text !== undefined && text === value);
  const at = named >= 0 ? named : alternatives.findIndex((one) => one.text === undefined && one.kind === kind);
  const choices = alternatives.map((one, index) => ({ value: String(index), label: one.label }));
  const isWrittenText = kind?.kind === 'text' && at >= 0 && alternatives[at]?.text === undefined;
  // A text that is not documented where only some are.
  const isOdd = at < 0 && value !== undefined;
  if (isOdd) choices.unshift({ value: 'written', label: JSON.stringify(value).slice(0, 60) });
  if (!isRequired || value === undefined) choices.unshift({ value: 'none', label: t('not sent') });
  return (
    <>
      <Dropdown
        label={label}
        value={at >= 0 ? String(at) : isOdd ? 'written' : 'none'}
        choices={choices}
        onChange={(choice) => {
          form.setShown(path, true);
          const chosen = alternatives[Number(choice)];
          if (choice === 'none') form.change({ op: 'remove', path });
          else if (chosen) {
            form.change({ op: 'set', path, value: chosen.text ?? convertedTo(chosen.kind, value) });
          }
        }}
      />
      {isWrittenText && typeof value === 'string' && (
        <TextField
          label={t('{0}, text', label)}
          value={value}
          placeholder={t('any text')}
          onInput={(next) => form.change({ op: 'set', path, value: next })}
        />
      )}
      {kind?.kind === 'number' && (
        <TextField
          label={t('{0}, number', label)}
          value={JSON.stringify(value)}
          onInput={(next) => {
            const number = Number(next);
            if (next.trim() !== '' && Number.isFinite(number)) form.change({ op: 'set', path, value: number });
          }}
        />
      )}
    </>
  );
}
