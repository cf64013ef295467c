/** One field of the session: what was asked for, what is in effect, and a control for a new value. */
import { isJsonObject, jsonEquals, numberAt, stringAt, type JsonValue } from '../../src/base/json.ts';
import { pathText, valueAt } from '../../src/protocol/jsonPath.ts';
import type { SessionField } from '../../src/protocol/sessionFields.ts';
import { isApplicable, lockReason } from '../../src/protocol/sessionUpdate.ts';
import { plural } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { fits, ValueField } from '../base/valueField.tsx';
import { RowLink } from '../events/eventRow.tsx';
import { store } from '../state/panel.ts';
import { Button } from '../toolkit/button.tsx';
import { changed, differs, discard, discards, edits, effective, invalid, setEdit, setInvalid } from './edits.ts';
import { outOfRange } from './fieldRange.ts';
import { refusalOf } from './refusals.ts';

export function FieldRow({ field }: { field: SessionField }) {
  const header = store.header.value;
  const key = pathText(field.path);
  const current = valueAt(effective.value, field.path);
  const asked = valueAt(header?.requestedSession, field.path);
  const locked = lockReason(field.lock, {
    effective: effective.value,
    assistantHasSpoken: header?.assistantHasSpoken ?? false,
  });
  const problem = invalid.value.get(key);
  const edited = changed.value.has(key) || problem !== undefined;
  const refusal = differs(field) ? refusalOf(field.path) : undefined;
  const isAsRefused = refusal !== undefined && jsonEquals(edits.value.get(key), refusal.asked);
  const notes = [
    locked,
    refusal || !differs(field) || locked !== undefined
      ? undefined
      : asked === ''
        ? 'Asked for "": the server answered with a text of its own.'
        : 'The server did not take what was asked for.',
    edited && edits.value.get(key) === '' && !isAsRefused
      ? 'Sends "". The server may answer with its default text: “effective” will tell.'
      : undefined,
  ].filter((note) => note !== undefined);
  const warning = edited ? outOfRange(field.hint, edits.value.get(key)) : undefined;
  if (!isApplicable(field, { effective: effective.value, edits: edits.value })) return null;
  const hintInField = field.hint !== undefined && (field.control === 'number' || field.control === 'tokens');
  return (
    <div class={`session-row ${edited ? 'is-edited' : ''}`}>
      <span class="mono session-name" title={key}>
        {field.label}
      </span>
      <Value field={field} value={asked} absent="not asked" />
      <Value field={field} value={current} absent="not told" />
      <span class={`session-control ${hintInField ? 'has-hint' : ''}`}>
        {locked === undefined ? (
          <ValueField
            key={discards.value}
            label={`New value of ${key}`}
            control={field.control}
            value={
              edits.value.has(key)
                ? edits.value.get(key)
                : (current ?? (field.control === 'choice' && current === null ? null : undefined))
            }
            options={field.options}
            placeholder={
              hintInField ? undefined : (field.hint ?? (field.control === 'json' ? 'JSON, or null' : undefined))
            }
            keepEmpty={field.control === 'text' || field.control === 'longText'}
            onChange={(value) => setEdit(field, value)}
            onProblem={(message) => setInvalid(key, message)}
          />
        ) : (
          <span class="locked-value mono" title={locked}>
            <Icon name="lock" size={12} /> {written(current)}
          </span>
        )}
        {hintInField && <span class="quiet control-hint">{field.hint}</span>}
      </span>
      <span class="session-mark">
        {edited ? (
          <Button
            appearance="icon"
            small
            icon="discard"
            label={`Discard the edit of ${key}`}
            onClick={() => discard(key)}
          />
        ) : locked !== undefined ? (
          <Icon name="lock" />
        ) : differs(field) ? (
          <Icon name="warning" class="waiting" />
        ) : null}
      </span>
      {(notes.length > 0 || refusal || warning !== undefined) && (
        <span class="session-note quiet">
          {refusal && (
            <span class="refused">
              Refused in <RowLink n={refusal.n} />
              {refusal.code !== undefined && ` (${refusal.code})`}.{' '}
            </span>
          )}
          {warning !== undefined && <span class="refused">{warning} </span>}
          {notes.join(' ')}
        </span>
      )}
    </div>
  );
}

function Value(props: { field: SessionField; value: JsonValue | undefined; absent: string }) {
  const { value, absent } = props;
  // Where a value is one of the options, its name says enough: an object has rows for its parts.
  const option = props.field.options.find((one) => fits(value, one.value));
  return value === undefined || value === null ? (
    <span class="session-value quiet">{value === null ? 'null' : absent}</span>
  ) : (
    <span class="session-value mono" title={written(value).slice(0, 2000)}>
      {option?.label ?? written(value)}
    </span>
  );
}

function written(value: JsonValue | undefined): string {
  if (Array.isArray(value) && value.length > 0 && value.every(isJsonObject))
    return plural(value.length, 'entry', 'entries');
  // A format reads best as its type and rate.
  if (isJsonObject(value) && Object.keys(value).every((key) => key === 'type' || key === 'rate')) {
    return `${stringAt(value, 'type') ?? ''} ${numberAt(value, 'rate') ?? ''}`.trim();
  }
  if (value === '') return '""';
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
}
