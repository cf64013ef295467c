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
  problems,
  setMember,
} from './draft.ts';
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
  const context = templateContext.value;
  const documented = formDocumentation.value;
  return (
    <div class="event-form" role="group" aria-label={`Form: ${template.label}`}>
      {template.fields(dialect.value, sessionType.value).map((field) => {
        const key = pathText(field.path);
        const doc = fieldAt(documented, key)?.doc ?? '';
        const hint = field.hint ?? firstSentence(doc);
        const problem = problems.value.find(({ path }) => isWithin(pathText(path), key));
        return (
          <div
            key={`${template.id} ${key}`}
            class={`form-row is-${field.control} ${problem === undefined ? '' : 'has-problem'}`}
          >
            <span class="form-label mono" title={doc}>
              {field.label}
              {field.required && (
                <span class="required" title="Part of every event of this type">
                  *
                </span>
              )}
            </span>
            <ValueField
              label={field.label}
              control={field.control}
              value={valueAt(event, field.path)}
              options={field.options?.(context) ?? []}
              placeholder={field.required ? '' : 'not sent'}
              emptyLabel={field.required ? undefined : 'not sent'}
              keepEmpty={field.required ?? false}
              onChange={(value) => setMember(field.path, value ?? (field.required ? '' : undefined))}
            />
            <span
              class={`form-hint ${problem === undefined ? 'quiet' : 'refused'}`}
              title={problem?.message ?? (doc === '' ? hint : doc)}
            >
              {problem?.message ?? <Prose text={hint} />}
            </span>
          </div>
        );
      })}
    </div>
  );
}

/** The form has one line for each; the whole text is the tooltip. */
function firstSentence(doc: string): string {
  return /^.*?[.:](?=\s|$)/.exec(doc)?.[0] ?? doc;
}

/** Whether a problem at `path` is about the field at `key` or about something inside its value. */
function isWithin(path: string, key: string): boolean {
  return path === key || path.startsWith(`${key}.`) || path.startsWith(`${key}[`);
}
