/** The session's configuration: what was asked for, what is in effect, and what to change it to. */
import { signal } from '@preact/signals';
import { Fragment } from 'preact';
import { pathText } from '../../src/protocol/jsonPath.ts';
import { sessionGroups, type SessionField } from '../../src/protocol/sessionFields.ts';
import { plural } from '../base/format.ts';
import { sessionTime } from '../../src/session/format.ts';
import { Icon } from '../base/icon.tsx';
import { RowLink } from '../events/eventRow.tsx';
import { store } from '../state/panel.ts';
import { dialect } from '../state/session.ts';
import { TextField } from '../toolkit/fields.tsx';
import { changed, differs, effective, invalid } from './edits.ts';
import { FieldRow } from './fieldRow.tsx';
import { UpdatePreview } from './updatePreview.tsx';

const fieldFilter = signal('');

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
