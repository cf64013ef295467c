/** The session's configuration: what was asked for, what is in effect, and what to change it to. */
import { batch, computed, signal } from '@preact/signals';
import { Fragment } from 'preact';
import { utf8Length } from '../../src/base/utf8.ts';
import { isJsonObject, jsonEquals, numberAt, stringAt, type JsonObject, type JsonValue } from '../../src/base/json.ts';
import { pathText, valueAt } from '../../src/protocol/jsonPath.ts';
import { sessionGroups, type SessionField } from '../../src/protocol/sessionFields.ts';
import { changedFields, isApplicable, lockReason, sessionUpdate } from '../../src/protocol/sessionUpdate.ts';
import { plural, size } from '../base/format.ts';
import { sessionTime } from '../../src/session/format.ts';
import { Icon } from '../base/icon.tsx';
import { fits, ValueField } from '../base/valueField.tsx';
import { RowLink } from '../events/eventRow.tsx';
import { JsonLines } from '../details/jsonLines.tsx';
import { sendShown } from '../state/actions.ts';
import { copyText, store } from '../state/panel.ts';
import { dialect, nextEventId, sendBlock } from '../state/session.ts';
import { Button } from '../toolkit/button.tsx';
import { TextField } from '../toolkit/fields.tsx';
import { DialectCard } from './dialectCard.tsx';
import { SessionHistory } from './sessionHistory.tsx';

const edits = signal<ReadonlyMap<string, JsonValue>>(new Map());
/** Fields in which something is written that is not JSON yet, with what is wrong with it. */
const invalid = signal<ReadonlyMap<string, string>>(new Map());
/** Grows when edits are thrown away: controls then forget what was written in them. */
const discards = signal(0);
const fieldFilter = signal('');

const effective = computed(() => store.header.value?.session);
const update = computed(() =>
  sessionUpdate({ dialect: dialect.value, effective: effective.value, edits: edits.value, eventId: nextEventId.value }),
);
const changed = computed(
  () =>
    new Set(
      changedFields({ dialect: dialect.value, effective: effective.value, edits: edits.value }).map(({ path }) =>
        pathText(path),
      ),
    ),
);

export function SessionEditor() {
  const header = store.header.value;
  if (!effective.value || !header) {
    return <p class="empty-note">The server has not told its configuration yet: it does so with session.created.</p>;
  }
  const groups = sessionGroups(dialect.value);
  const wanted = fieldFilter.value.trim().toLowerCase();
  const fits = (field: SessionField) => wanted === '' || pathText(field.path).includes(wanted);
  const differing = groups.flatMap(({ fields }) => fields).filter(differs).length;
  const sinceRow = store.row(header.sessionN);
  return (
    <div class="session-editor">
      <div class="session-main">
        <div class="session-toolbar num">
          <TextField
            class="session-filter"
            label="Filter fields"
            placeholder="Filter fields"
            value={fieldFilter.value}
            onInput={(text) => (fieldFilter.value = text)}
          />
          <span>
            <Icon name="circle-filled" size={12} class="edited-icon" />{' '}
            {new Set([...changed.value, ...invalid.value.keys()]).size} edited
          </span>
          {differing > 0 && (
            <span>
              <Icon name="warning" size={12} class="waiting" /> {plural(differing, 'differs', 'differ')}
            </span>
          )}
          <span class="spacer" />
          {header.sessionN !== undefined && (
            <span class="quiet">
              effective since <RowLink n={header.sessionN} /> {sinceRow?.monoMs != null && sessionTime(sinceRow.monoMs)}
            </span>
          )}
        </div>
        <div class="session-scroll" tabIndex={0} role="group" aria-label="Fields of the session">
          <div class="session-row session-head">
            <span>field of session</span>
            <span>asked for</span>
            <span>effective</span>
            <span>new value</span>
          </div>
          {groups.map((group) => {
            const fields = group.fields.filter(fits);
            if (fields.length === 0) return null;
            return (
              <Fragment key={group.title}>
                <h2 class="session-group">
                  {group.title} <span class="mono quiet">{group.prefix}</span>
                </h2>
                {fields.map((field) => (
                  <FieldRow key={pathText(field.path)} field={field} />
                ))}
              </Fragment>
            );
          })}
        </div>
      </div>
      <UpdatePreview />
    </div>
  );
}

function FieldRow({ field }: { field: SessionField }) {
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
  const notes = [
    locked,
    differs(field) && locked === undefined ? 'The server did not take what was asked for.' : undefined,
    asked === '' && current !== '' && current !== undefined && !edited
      ? 'Asked for "": the server answered with a text of its own.'
      : undefined,
    edited && edits.value.get(key) === ''
      ? 'Sends "". The server may answer with its default text: “effective” will tell.'
      : undefined,
  ].filter((note) => note !== undefined);
  if (!isApplicable(field, { effective: effective.value, edits: edits.value })) return null;
  const hintInField = field.hint !== undefined && (field.control === 'number' || field.control === 'tokens');
  return (
    <div class={`session-row ${edited ? 'is-edited' : ''}`}>
      <span class="mono session-name" title={key}>
        {field.label}
      </span>
      <Value field={field} value={asked} absent="not asked" />
      <Value field={field} value={current} absent="not told" />
      <span class="session-control">
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
            placeholder={hintInField ? undefined : field.hint}
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
      {notes.length > 0 && <span class="session-note quiet">{notes.join(' ')}</span>}
    </div>
  );
}

/** An emptied control: "" for a text, [] for a list, null for the rest. */
function setEdit(field: SessionField, value: JsonValue | undefined): void {
  const current = valueAt(effective.value, field.path);
  edits.value = new Map(edits.value).set(pathText(field.path), value ?? (Array.isArray(current) ? [] : null));
}

function setInvalid(key: string, message: string | undefined): void {
  if (invalid.value.get(key) === message) return;
  const next = new Map(invalid.value);
  if (message === undefined) next.delete(key);
  else next.set(key, message);
  invalid.value = next;
}

/** Throws away what was written in a field, or in all of them. */
function discard(key?: string): void {
  const next = new Map(key === undefined ? [] : edits.value);
  if (key !== undefined) next.delete(key);
  const stillInvalid = new Map(key === undefined ? [] : invalid.value);
  if (key !== undefined) stillInvalid.delete(key);
  batch(() => {
    edits.value = next;
    invalid.value = stillInvalid;
    discards.value++;
  });
}

/** Asked for, answered, and the server's answer is something else. */
function differs(field: SessionField): boolean {
  const asked = valueAt(store.header.value?.requestedSession, field.path);
  const current = valueAt(effective.value, field.path);
  if (asked === undefined || asked === '' || field.whole !== undefined) return false;
  if (!isJsonObject(asked) || !isJsonObject(current)) return !jsonEquals(asked, current ?? null);
  return Object.entries(asked).some(([key, value]) => !isJsonObject(value) && !jsonEquals(value, current[key]));
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

function UpdatePreview() {
  const event = update.value;
  return (
    <aside class="session-side" aria-label="What will be sent">
      <div class="side-head">
        <h2>What will be sent</h2>
        <span class="quiet">only what changed</span>
        <span class="spacer" />
        {event && <Button appearance="icon" small icon="copy" label="Copy" onClick={() => copyText(textOf(event))} />}
      </div>
      {[...invalid.value].map(([key, message]) => (
        <p key={key} class="refused side-note">
          <Icon name="error" size={12} /> <span class="mono">{key}</span> is not JSON, so it is not sent: {message}
        </p>
      ))}
      {event ? (
        <>
          <div class="will-be-sent" tabIndex={0} role="group" aria-label="The event">
            <JsonLines value={event} marks={{ wrong: new Set(), same: new Set() }} />
          </div>
          <div class="button-row">
            <Button appearance="primary" icon="send" disabledReason={sendBlock.value} onClick={() => void send(event)}>
              Send update
            </Button>
            <Button icon="discard" onClick={() => discard()}>
              Discard
            </Button>
            <span class="spacer" />
            <span class="quiet num">{size(utf8Length(textOf(event)))}</span>
          </div>
        </>
      ) : invalid.value.size > 0 ? (
        <Button icon="discard" onClick={() => discard()}>
          Discard
        </Button>
      ) : (
        <p class="quiet side-note">Nothing is changed. Edit a field and see here what would go out.</p>
      )}
      <DialectCard />
      <SessionHistory />
    </aside>
  );
}

function textOf(event: JsonObject): string {
  return JSON.stringify(event, null, 2);
}

/** Sends what the preview shows. A refused update is discarded whole by the server, so the edits stay until it is accepted. */
async function send(event: JsonObject): Promise<void> {
  const sentEdits = edits.value;
  const n = await sendShown(textOf(event));
  if (n === undefined) return;
  const stop = store.rowsVersion.subscribe(() => {
    const status = store.row(n)?.exchange?.status;
    if (status === undefined || status === 'pending') return;
    queueMicrotask(() => stop());
    if (status === 'confirmed' && edits.value === sentEdits) edits.value = new Map();
  });
}
