import type { JsonObject, JsonValue } from '../../src/base/json.ts';
import type { FieldSpec } from '../../src/protocol/formField.ts';
import { pathText, valueAt } from '../../src/protocol/jsonPath.ts';
import { Prose } from '../base/prose.tsx';
import { ValueField } from '../base/valueField.tsx';
import { dialect, sessionType, templateContext } from '../state/session.ts';
import { fieldAt } from '../state/eventHelp.ts';
import {
  draft,
  draftEvent,
  formDocumentation,
  formTemplate,
  openTemplate,
  chosenTemplate,
  setMember,
} from './draft.ts';
import { isWithin, problems, whyGone } from './draftProblems.ts';
import { otherMembers } from './otherMembers.ts';
import { Button } from '../toolkit/button.tsx';

/** The form of the event that is written; every change goes into the text at once. */
export function EventForm() {
  const event = draftEvent.value;
  const template = formTemplate.value;
  if (!event || !template) {
    return (
      <div class="event-form">
        <p class="details-note">
          {draft.value.trim() === ''
            ? 'Nothing is written yet.'
            : event
              ? 'There is no form for this event; it can be written as JSON.'
              : 'What is written is not a JSON object, so it has no form.'}
        </p>
        <Button small onClick={() => openTemplate(chosenTemplate.value)}>
          Start from the template
        </Button>
      </div>
    );
  }
  const fields = template.fields(dialect.value, sessionType.value);
  const others = otherMembers(
    event,
    fields.map(({ path }) => path),
  );
  return (
    <div class="event-form" role="group" aria-label={`Form: ${template.label}`}>
      {fields.map((field) => (
        <Row key={`${template.id} ${pathText(field.path)}`} event={event} field={field} />
      ))}
      {others.map((path) => (
        <Row
          key={`${template.id} other ${pathText(path)}`}
          event={event}
          field={{ path, label: pathText(path), control: 'json', hint: 'As it is written in the JSON.' }}
        />
      ))}
    </div>
  );
}

function Row({ event, field }: { event: JsonObject; field: FieldSpec }) {
  const key = pathText(field.path);
  const doc = fieldAt(formDocumentation.value, key)?.doc ?? '';
  const hint = field.hint ?? firstSentence(doc);
  const problem = problems.value.find(({ path }) => isWithin(pathText(path), key));
  const value = valueAt(event, field.path);
  // An update may hold any part of a session: what is not written is not sent.
  const required = field.required === true && (value !== undefined || field.path[0] !== 'session');
  return (
    <div class={`form-row is-${field.control} ${problem === undefined ? '' : 'has-problem'}`} data-path={key}>
      <span class="form-label mono" title={doc === '' ? field.label : doc}>
        {field.label}
        {required && (
          <span class="required" title="Part of every event of this type">
            *
          </span>
        )}
      </span>
      <ValueField
        label={field.label}
        control={field.control}
        value={value}
        options={field.options?.(templateContext.value) ?? []}
        placeholder={required ? '' : 'not sent'}
        emptyLabel={required ? undefined : 'not sent'}
        otherLabel={key.endsWith('item_id') ? nameOfOther : undefined}
        keepEmpty={field.required ?? false}
        onChange={(next) => setMember(field.path, next ?? (required ? '' : undefined))}
      />
      <span
        class={`form-hint ${problem === undefined ? 'quiet' : 'refused'}`}
        title={problem?.message ?? (doc === '' ? hint : doc)}
      >
        {problem?.message ?? <Prose text={hint} />}
      </span>
    </div>
  );
}

/** An id that the event names though the conversation no longer has it. */
function nameOfOther(value: JsonValue): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const gone = whyGone(text);
  return gone ? `${gone.short}: ${text}` : text;
}

/** The form has one line for each; the whole text is the tooltip. */
function firstSentence(doc: string): string {
  return /^.*?[.:](?=\s|$)/.exec(doc)?.[0] ?? doc;
}
