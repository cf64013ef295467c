import { useState } from 'preact/hooks';
import { jsonEquals, type JsonValue } from '../../src/base/json.ts';
import { t } from '../../src/base/l10n.ts';
import { Dropdown, TextArea, TextField } from '../toolkit/fields.tsx';
import { JsonField, type Unfinished } from './jsonField.tsx';

export interface ValueFieldProps {
  readonly label: string;
  readonly control: 'text' | 'longText' | 'number' | 'choice' | 'json' | 'tokens';
  readonly value: JsonValue | undefined;
  readonly options: readonly { readonly label: string; readonly value: JsonValue; readonly match?: JsonValue }[];
  readonly placeholder?: string | undefined;
  /** How the choice "nothing" is called; without it nothing cannot be chosen. */
  readonly emptyLabel?: string | undefined;
  /** A choice that does something else than choose a value. */
  readonly otherEntry?: { readonly label: string; readonly run: () => void } | undefined;
  /** How a value is called that is none of the options. */
  readonly otherLabel?: ((value: JsonValue) => string) | undefined;
  readonly disabled?: boolean;
  /** An empty text is handed on as "" instead of as nothing. */
  readonly keepEmpty?: boolean;
  readonly onChange: (value: JsonValue | undefined) => void;
  /** A control for JSON: what is written is none, or is again (undefined). */
  readonly onProblem?: (unfinished: Unfinished | undefined) => void;
  /** What was written in such a control before, and is no JSON. */
  readonly unfinished?: string | undefined;
}

/** A control for a JSON value, by kind. */
export function ValueField(props: ValueFieldProps) {
  const { label, value, control, onChange, placeholder } = props;
  const disabled = props.disabled ?? false;
  const text = value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  const onText = (next: string) => onChange(next === '' && !props.keepEmpty ? undefined : next);
  switch (control) {
    case 'choice':
      return <ChoiceField {...props} />;
    case 'json':
      return (
        <JsonField
          label={label}
          value={value}
          placeholder={placeholder}
          disabled={disabled}
          onChange={onChange}
          unfinished={props.unfinished}
          onProblem={props.onProblem}
        />
      );
    case 'longText':
      return (
        <TextArea label={label} value={text} placeholder={placeholder} disabled={disabled} rows={2} onInput={onText} />
      );
    case 'text':
      return <TextField label={label} value={text} placeholder={placeholder} disabled={disabled} onInput={onText} />;
    case 'number':
    case 'tokens':
      return <NumberField {...props} />;
  }
}

/** What is not a number yet ("inf", "1e") stays text: the server may take it, or say what is wrong with it. */
function numberOrText(written: string): JsonValue | undefined {
  const number = Number(written);
  return written.trim() === '' ? undefined : Number.isFinite(number) ? number : written;
}

function NumberField({ label, value, placeholder, disabled, onChange }: ValueFieldProps) {
  // On the way to 1.25 stands "1.", which is 1 already: what was typed stays as long as it means the value.
  const [written, setWritten] = useState('');
  const isTheSame = jsonEquals(numberOrText(written) ?? null, value ?? null);
  const text = value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  return (
    <TextField
      label={label}
      value={isTheSame ? written : text}
      placeholder={placeholder}
      disabled={disabled ?? false}
      onInput={(next) => {
        setWritten(next);
        onChange(numberOrText(next));
      }}
    />
  );
}

function ChoiceField(props: ValueFieldProps) {
  const { label, value, options, emptyLabel, otherEntry, otherLabel, disabled, onChange } = props;
  const at = options.findIndex((option) => fits(value, option.match ?? option.value));
  const choices = options.map((option, index) => ({ value: String(index), label: option.label }));
  if (at < 0 && value !== undefined && value !== '') {
    const written = typeof value === 'string' ? value : JSON.stringify(value).slice(0, 60);
    choices.unshift({ value: 'other', label: otherLabel?.(value) ?? written });
  }
  if (emptyLabel !== undefined || (at < 0 && (value === undefined || value === ''))) {
    choices.unshift({ value: 'none', label: emptyLabel ?? t('choose…') });
  }
  if (otherEntry) choices.push({ value: 'entry', label: otherEntry.label });
  const chosen = at >= 0 ? String(at) : value === undefined || value === '' ? 'none' : 'other';
  return (
    <Dropdown
      label={label}
      value={chosen}
      choices={choices}
      disabled={disabled ?? false}
      onChange={(choice) => {
        if (choice === 'entry') otherEntry?.run();
        else if (choice === 'none') onChange(undefined);
        else if (choice !== 'other') onChange(options[Number(choice)]?.value);
      }}
    />
  );
}

/** An option that is an object stands for every value that has its members: `{type}` for a whole turn_detection. */
export function fits(value: JsonValue | undefined, option: JsonValue): boolean {
  if (typeof option !== 'object' || option === null || Array.isArray(option)) return jsonEquals(value, option);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(option).every(([key, member]) => jsonEquals(member, value[key]));
}
