/** One field of the session: what was asked for, what is in effect, and a control for a new value. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isJsonObject, jsonEquals, numberAt, stringAt, type JsonValue } from '../../src/base/json.ts';
import { withEscapes } from '../../src/base/invisible.ts';
import { t } from '../../src/base/l10n.ts';
import { pathText, valueAt } from '../../src/protocol/jsonPath.ts';
import type { SessionField } from '../../src/protocol/sessionField.ts';
import { plural } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { VisibleText } from '../base/visibleText.tsx';
import { shortName } from '../conversation/shortText.tsx';
import { fits } from '../base/valueField.tsx';
import { Words } from '../base/words.tsx';
import { RowLink } from '../events/rowLink.tsx';
import { Button } from '../toolkit/button.tsx';
import {
  changed,
  differs,
  discard,
  edits,
  effective,
  hasOwnText,
  invalid,
  lockOf,
  planned,
  readOnlyReason,
  requested,
} from './edits.ts';
import { FieldControl } from './fieldControl.tsx';
import { outOfRange } from './fieldRange.ts';
import { isBlamed, refusalOf, type Refusal } from './refusals.ts';
import { ToolList } from './toolList.tsx';
import { explained } from './view.ts';

export function FieldRow({ field }: { field: SessionField }) {
  const key = pathText(field.path);
  const current = valueAt(effective.value, field.path);
  const asked = valueAt(requested.value, field.path);
  const locked = lockOf(field);
  const isReadOnly = readOnlyReason.value !== undefined;
  const edited = changed.value.has(key) || invalid.value.has(key);
  const differing = differs(field);
  const refusal = differing ? refusalOf(field.path) : undefined;
  const isAsRefused = refusal !== undefined && jsonEquals(edits.value.get(key), refusal.asked);
  const notes = notesOf({ field, asked, current, locked, differing, refusal });
  if (edited && edits.value.get(key) === '' && !isAsRefused) {
    notes.push(t('Sends "". The server may answer with its default text: “effective” will tell.'));
  }
  const warning = edited ? outOfRange(field.hint, edits.value.get(key)) : undefined;
  const blamed = refusal !== undefined && isBlamed(refusal, key);
  const explain = () => (explained.value = key);
  const isExplained = explained.value === key;
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // What explains it takes room from below, where its own warning is.
    if (isExplained) root.current?.scrollIntoView({ block: 'nearest' });
  }, [isExplained, notes.join(' '), warning]);
  return (
    <div
      ref={root}
      class={`session-row ${edited ? 'is-edited' : ''} ${blamed ? 'is-blamed' : ''} ${isExplained ? 'is-explained' : ''}`}
      role="row"
      onFocusIn={explain}
      onClick={explain}
    >
      <span class="mono session-name" role="rowheader" title={withEscapes(shortName(key))}>
        <VisibleText text={shortName(field.label)} />
      </span>
      <Value field={field} value={asked} absent={t('not asked')} />
      <Value field={field} value={current} absent={t('not told')} />
      <span class="session-control" role="cell">
        {locked === undefined && !isReadOnly ? (
          <FieldControl field={field} />
        ) : (
          <span class="locked-value mono" title={locked ?? readOnlyReason.value}>
            <Icon name="lock" size={12} /> <VisibleText text={written(planned(field)) || t('not told')} />
          </span>
        )}
      </span>
      <Mark>
        {edited ? (
          <Button
            appearance="icon"
            small
            icon="discard"
            label={t('Discard the edit of {0}', key)}
            onClick={() => discard(key)}
          />
        ) : differing ? (
          <MarkIcon name="warning" class="waiting" label={t('differs from what was asked for')} />
        ) : locked !== undefined ? (
          <MarkIcon name="lock" label={t('locked')} />
        ) : asked !== undefined && current !== undefined ? (
          <MarkIcon name="check" class="quiet" label={t('in effect as asked for')} />
        ) : null}
      </Mark>
      {(notes.length > 0 || refusal || warning !== undefined) && (
        <span class="session-note quiet" role="cell">
          {refusal && <RefusalNote refusal={refusal} blamed={blamed} />}
          {warning !== undefined && <span class="refused">{warning} </span>}
          {notes.join(' ')}
        </span>
      )}
      {field.control === 'tools' && locked === undefined && !isReadOnly && <ToolList field={field} />}
    </div>
  );
}

function notesOf(of: {
  field: SessionField;
  asked: JsonValue | undefined;
  current: JsonValue | undefined;
  locked: string | undefined;
  differing: boolean;
  refusal: Refusal | undefined;
}): string[] {
  const { field, asked, current, locked, differing, refusal } = of;
  // What the server gives is told once, above its group.
  const notes = locked === undefined || field.lock === 'server' ? [] : [locked];
  if (hasOwnText(field) && !refusal) notes.push(t('Asked for "": the server answered with a text of its own.'));
  else if (differing && !refusal && locked === undefined) notes.push(t('The server did not take what was asked for.'));
  const { documentedDefault } = field;
  if (
    asked === undefined &&
    documentedDefault !== undefined &&
    current !== undefined &&
    current !== documentedDefault
  ) {
    notes.push(t('The server chose {0} itself; its reference says {1}.', written(current), written(documentedDefault)));
  }
  return notes;
}

function RefusalNote({ refusal, blamed }: { refusal: Refusal; blamed: boolean }) {
  return (
    <span class="refused">
      <Words
        text={
          blamed || refusal.blamed === undefined
            ? t('Refused in {0}.')
            : t('Lost with the update that was refused in {0} because of {1}.')
        }
        values={[
          <>
            <RowLink n={refusal.n} />
            {refusal.code !== undefined && ` (${refusal.code})`}
          </>,
          refusal.param ?? refusal.blamed,
        ]}
      />{' '}
      {blamed && refusal.message !== undefined && `${refusal.message} `}
    </span>
  );
}

function Mark({ children }: { children: ComponentChildren }) {
  return (
    <span class="session-mark" role="cell">
      {children}
    </span>
  );
}

function MarkIcon({ name, label, class: extra = '' }: { name: string; label: string; class?: string }) {
  return (
    <span role="img" aria-label={label} title={label}>
      <Icon name={name} class={extra} />
    </span>
  );
}

function Value(props: { field: SessionField; value: JsonValue | undefined; absent: string }) {
  const { value, absent } = props;
  // Where a value is one of the options, its name says enough: an object has rows for its parts.
  const option = props.field.options.find((one) => fits(value, one.match ?? one.value));
  return value === undefined || value === null ? (
    <span class="session-value quiet" role="cell">
      {value === null ? 'null' : absent}
    </span>
  ) : (
    <span class="session-value mono" role="cell" title={withEscapes(written(value, 2000))}>
      <VisibleText text={option?.label ?? written(value)} />
    </span>
  );
}

function written(value: JsonValue | undefined, limit = 200): string {
  // Of lists of objects only tools are documented.
  if (Array.isArray(value) && value.length > 0 && value.every(isJsonObject)) {
    return plural(value.length, t('{0} tool'), t('{0} tools'));
  }
  // A format reads best as its type and rate.
  if (isJsonObject(value) && Object.keys(value).every((key) => key === 'type' || key === 'rate')) {
    return `${stringAt(value, 'type') ?? ''} ${numberAt(value, 'rate') ?? ''}`.trim();
  }
  if (value === '') return '""';
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}
