import { isJsonObject, stringAt, type JsonObject } from '../../src/base/json.ts';
import { t } from '../../src/base/l10n.ts';
import { formHint } from '../../src/protocol/formHints.ts';
import { locate } from '../../src/protocol/jsonText.ts';
import { pathText, valueAt, type JsonPath } from '../../src/protocol/jsonPath.ts';
import { suggestionsAt } from '../../src/protocol/suggestions.ts';
import { kindOf, shapeAt, type ValueShape } from '../../src/protocol/valueShape.ts';
import { afterRender } from '../base/afterRender.ts';
import { Form, type FormContext } from '../form/formContext.ts';
import { removalPath, samePath } from '../form/members.ts';
import { ObjectRows, ValueRow } from '../form/shapeForm.tsx';
import { dialect, sessionType, templateContext } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { Button } from '../toolkit/button.tsx';
import {
  changeDraft,
  chosenTemplate,
  draft,
  draftEvent,
  formTemplate,
  openTemplate,
  setShownField,
  shownFields,
} from './draft.ts';
import { draftShape, isWithin, problems, whyGone } from './draftProblems.ts';

/** The form of the event that is written; every change goes into the text at once. */
export function EventForm() {
  const event = draftEvent.value;
  const ofEvent = draftShape.value;
  if (!event || ofEvent === null) return <NoForm event={event} />;
  const kind = ofEvent && kindOf(ofEvent, event);
  if (!ofEvent || kind?.kind !== 'object') return <div class="event-form" aria-busy="true" />;
  const template = formTemplate.value;
  const featured = template?.shown(dialect.value, sessionType.value) ?? [['event_id']];
  const main = template?.main && typeof valueAt(event, template.main) === 'string' ? template.main : undefined;
  const form: FormContext = {
    value: event,
    main,
    change: (edit) =>
      changeDraft(edit.op === 'remove' ? { ...edit, path: removalPath(ofEvent, event, edit.path) } : edit),
    suggestions: (path) => suggestionsAt(path, templateContext.value),
    nameOfOther: (path, value) => {
      const gone = String(path.at(-1)).endsWith('item_id') ? whyGone(value) : undefined;
      return gone && `${gone.short}: ${value}`;
    },
    problemAt: (path) => problemAt(event, path),
    hintAt: formHint,
    shownAt: (path) => {
      const at = featured.findIndex((one) => samePath(one, path));
      const added = shownFields.value.indexOf(pathText(path));
      return at >= 0 ? at : added >= 0 ? featured.length + added : undefined;
    },
    setShown: setShownField,
    editAsText,
  };
  return (
    <div class="event-form" role="group" aria-label={t('Form: {0}', template?.label ?? stringAt(event, 'type') ?? '')}>
      <Form.Provider value={form}>
        {main && <MainRow path={main} event={event} shape={ofEvent} />}
        <ObjectRows key={template?.id ?? ''} kind={kind} value={event} path={[]} name="" />
      </Form.Provider>
    </div>
  );
}

/** What one writes first, above all that surrounds it on the wire. */
function MainRow({ path, event, shape }: { path: JsonPath; event: JsonObject; shape: ValueShape }) {
  const above = path.slice(0, -1);
  const kind = kindOf(shapeAt(shape, event, above), valueAt(event, above));
  const member = kind?.kind === 'object' ? kind.members.find(({ name }) => name === path.at(-1)) : undefined;
  if (!member) return null;
  const value = valueAt(event, path);
  return (
    <div class="form-main">
      <ValueRow label={member.name} path={path} shape={member.shape} value={value} doc={member.doc} isRequired />
    </div>
  );
}

function NoForm({ event }: { event: JsonObject | undefined }) {
  return (
    <div class="event-form">
      <p class="details-note">
        {draft.value.trim() === ''
          ? t('Nothing is written yet.')
          : event
            ? t('There is no form for this event; it can be written as JSON.')
            : t('What is written is not a JSON object, so it has no form.')}
      </p>
      <Button small onClick={() => openTemplate(chosenTemplate.value)}>
        {t('Start from the template')}
      </Button>
    </div>
  );
}

/** A problem inside of an object is told at the row of what is wrong, where that has one. */
function problemAt(event: JsonObject, path: JsonPath): string | undefined {
  const key = pathText(path);
  const value = path.reduce<unknown>(
    (current, name) => (typeof current === 'object' && current !== null ? (current as JsonObject)[name] : undefined),
    event,
  );
  const hasRows = isJsonObject(value) || Array.isArray(value);
  return problems.value.find((problem) => {
    const at = pathText(problem.path);
    return hasRows ? at === key : isWithin(at, key);
  })?.message;
}

/** Shows the place in the JSON. */
function editAsText(path: JsonPath): void {
  view.composerMode.value = 'json';
  afterRender(() => {
    const range = locate(draft.value, path);
    const box = document.querySelector<HTMLTextAreaElement>('.composer textarea.code-input');
    box?.focus();
    if (range) box?.setSelectionRange(range.start, range.end);
  });
}
