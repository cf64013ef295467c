/** Controls for texts, numbers and flags, by what is documented for the place. */
import { useState } from 'preact/hooks';
import { isJsonObject, type JsonValue } from '../../src/base/json.ts';
import { t } from '../../src/base/l10n.ts';
import type { JsonPath } from '../../src/protocol/jsonPath.ts';
import type { ValueKind, ValueShape } from '../../src/protocol/valueShape.ts';
import { size } from '../base/format.ts';
import { JsonField } from '../base/jsonField.tsx';
import { Dropdown, TextArea, TextField } from '../toolkit/fields.tsx';
import { useForm } from './formContext.ts';
import { fieldText } from './members.ts';

/** What is longer than a line, mostly. */
const longTexts: readonly string[] = [
  'text',
  'instructions',
  'output',
  'arguments',
  'audio',
  'prompt',
  'transcript',
  'description',
  'image_url',
];

const NOT_SENT = t('not sent');

/** `number | "inf"` is written as it is said, in one field. */
export function isScalar(shape: ValueShape): boolean {
  const [first, second] = shape;
  if (shape.length === 0) return true;
  if (shape.length === 1) return first?.kind === 'text' || first?.kind === 'number' || first?.kind === 'flag';
  return (
    shape.length === 2 &&
    first?.kind === 'text' &&
    !first.isOpen &&
    second?.kind === 'number' &&
    first.values.length < 2
  );
}

export function isLong(shape: ValueShape, path: JsonPath): boolean {
  const [only] = shape;
  if (!only) return true;
  return only.kind === 'text' && only.values.length === 0 && longTexts.includes(String(path.at(-1)));
}

export function ScalarField(props: {
  readonly label: string;
  readonly path: JsonPath;
  readonly shape: ValueShape;
  readonly value: JsonValue | undefined;
  readonly isRequired: boolean;
}) {
  const { label, path, shape, value, isRequired } = props;
  const form = useForm();
  const [only, other] = shape;
  const set = (next: JsonValue | undefined) => {
    if (next !== undefined) form.change({ op: 'set', path, value: next });
    else if (isRequired) form.change({ op: 'set', path, value: '' });
    else form.change({ op: 'remove', path });
    // The row stays where it is, also when what it wrote is gone again.
    form.setShown(path, true);
  };
  if (value !== undefined && fieldText(value) === undefined) return <TooLarge path={path} value={value} />;
  if (!only) {
    return <JsonField label={label} value={value} placeholder={isRequired ? '' : NOT_SENT} onChange={set} />;
  }
  if (value !== undefined && !isExpected(shape, value)) {
    return <JsonField label={label} value={value} onChange={set} />;
  }
  const text = value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  const placeholder = isRequired ? '' : NOT_SENT;
  const onText = (next: string) => set(next === '' && !isRequired ? undefined : next);
  if (only.kind === 'number' || other) {
    return (
      <TextField
        label={label}
        value={text}
        placeholder={placeholder}
        onInput={(next) => {
          const number = Number(next);
          // What is not a number yet ("inf", "1e") stays text: the server may take it, or say what is wrong with it.
          set(next.trim() === '' ? undefined : Number.isFinite(number) ? number : next);
        }}
      />
    );
  }
  if (only.kind === 'flag') {
    const options = [true, false].map((flag) => ({ value: flag, label: String(flag) }));
    return <ChoiceField {...props} options={options} isOpen={false} onChange={set} />;
  }
  if (only.kind !== 'text') return null;
  const suggested = form.suggestions(path);
  if (only.values.length > 0 || suggested.length > 0 || isReference(path)) {
    const options = [...suggested, ...only.values.map((one) => ({ value: one, label: one }))];
    return <ChoiceField {...props} options={options} isOpen={only.isOpen} onChange={set} />;
  }
  return isLong(shape, path) ? (
    <TextArea label={label} value={text} placeholder={placeholder} rows={2} onInput={onText} />
  ) : (
    <TextField label={label} value={text} placeholder={placeholder} onInput={onText} />
  );
}

function isReference(path: JsonPath): boolean {
  return String(path.at(-1)).endsWith('item_id');
}

/** A number field holds what is typed into it, also "in" on the way to "inf". */
function isExpected(shape: ValueShape, value: JsonValue): boolean {
  if (typeof value === 'object') return false;
  return shape.some(
    ({ kind }) =>
      (kind === 'text' && typeof value === 'string') ||
      (kind === 'number' && typeof value !== 'boolean') ||
      (kind === 'flag' && typeof value === 'boolean'),
  );
}

interface Option {
  readonly label: string;
  readonly value: JsonValue;
}

/** One of a list, and where others are documented, too, or somebody wants to try, any text. */
function ChoiceField(props: {
  readonly label: string;
  readonly path: JsonPath;
  readonly value: JsonValue | undefined;
  readonly isRequired: boolean;
  readonly options: readonly Option[];
  readonly isOpen: boolean;
  readonly onChange: (value: JsonValue | undefined) => void;
}) {
  const { label, path, value, isRequired, options, isOpen, onChange } = props;
  const { nameOfOther } = useForm();
  const [isWriting, setWriting] = useState(false);
  const at = options.findIndex((option) => option.value === value);
  const isEmpty = value === undefined || value === '';
  const isOther = !isEmpty && at < 0;
  const choices = options.map((option, index) => ({ value: String(index), label: option.label }));
  if (isOther) {
    const written = typeof value === 'string' ? value : JSON.stringify(value);
    choices.unshift({ value: 'written', label: nameOfOther?.(path, written) ?? written });
  }
  if (!isRequired || isEmpty) choices.unshift({ value: 'none', label: isRequired ? t('choose…') : NOT_SENT });
  choices.push({ value: 'other', label: isOpen ? t('other…') : t('something else…') });
  const chosen = isWriting ? 'other' : at >= 0 ? String(at) : isEmpty ? 'none' : 'written';
  return (
    <>
      <Dropdown
        label={label}
        value={chosen}
        choices={choices}
        onChange={(choice) => {
          setWriting(choice === 'other');
          if (choice === 'none') onChange(undefined);
          else if (choice !== 'other' && choice !== 'written') onChange(options[Number(choice)]?.value);
        }}
      />
      {isWriting && (
        <TextField
          label={t('{0}, another value', label)}
          value={typeof value === 'string' ? value : ''}
          placeholder={t('any text')}
          onInput={(next) => onChange(next)}
        />
      )}
    </>
  );
}

/** Says how much it is, and leads to where it can be edited. */
export function TooLarge({ path, value }: { readonly path: JsonPath; readonly value: JsonValue }) {
  const { editAsText } = useForm();
  const what =
    typeof value === 'string'
      ? t('{0} of text', size(value.length))
      : isJsonObject(value)
        ? t('A large or deep object')
        : t('A large or deep list');
  return (
    <span class="form-note">
      {t('{0}, too much for a field.', what)}{' '}
      <button type="button" class="link-button" onClick={() => editAsText(path)}>
        {t('Edit as JSON')}
      </button>
    </span>
  );
}

/** Names of the kinds in a choice between them. */
export function optionLabel(kind: ValueKind, all: ValueShape): string {
  if (kind.kind === 'object' && all.filter((one) => one.kind === 'object').length === 1) {
    const names = Object.values(kind.tags);
    return names.length > 0 ? names.join(', ') : 'object';
  }
  return kind.kind === 'object' ? Object.values(kind.tags).join(', ') || 'object' : kind.kind;
}
