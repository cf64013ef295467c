/** One line of a form: name, control, and a word on it. */
import type { ComponentChildren } from 'preact';
import { t } from '../../src/base/l10n.ts';
import { pathText, type JsonPath } from '../../src/protocol/jsonPath.ts';
import { afterRender } from '../base/afterRender.ts';
import { Prose } from '../base/prose.tsx';
import { Button } from '../toolkit/button.tsx';
import { useForm } from './formContext.ts';

export function FieldRow(props: {
  readonly label: string;
  readonly path: JsonPath;
  readonly doc: string;
  readonly isRequired: boolean;
  /** What takes it out is offered: it is written, or was asked for. */
  readonly canRemove: boolean;
  readonly control: 'line' | 'text' | 'group';
  readonly tools?: ComponentChildren;
  readonly nameField?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const { label, path, doc } = props;
  const { change, hintAt, problemAt, setShown } = useForm();
  const problem = problemAt(path);
  const hint = hintAt(path) ?? firstSentence(doc);
  const name = pathText(path);
  return (
    <div class={`form-row is-${props.control} ${problem === undefined ? '' : 'has-problem'}`} data-path={name}>
      {props.nameField ?? (
        <span class="form-label mono" title={doc === '' ? name : `${name}\n\n${doc}`}>
          {label}
          {props.isRequired && (
            <span class="required" title={t('Part of every one of its kind')}>
              *
            </span>
          )}
        </span>
      )}
      <div class="form-control">
        {props.children}
        {props.tools}
        {props.canRemove && (
          <Button
            appearance="icon"
            small
            icon="close"
            class="form-remove"
            label={t('Leave out {0}', name)}
            title={t('Takes {0} out of the event', name)}
            onClick={(event) => {
              keepFocusIn(event.currentTarget);
              change({ op: 'remove', path });
              setShown(path, false);
            }}
          />
        )}
      </div>
      <span
        class={`form-hint ${problem === undefined ? 'quiet' : 'refused'}`}
        title={problem ?? (doc === '' ? hint : doc)}
      >
        {problem ?? <Prose text={hint} />}
      </span>
    </div>
  );
}

/** A button that takes its own row away hands the focus to what adds one. */
function keepFocusIn(button: EventTarget | null): void {
  const group = button instanceof Element ? button.closest('[role=group]') : null;
  afterRender(() => {
    const adder = group?.querySelector<HTMLElement>('.add-field, .add-entry');
    (adder ?? document.querySelector<HTMLElement>('.event-form .add-field'))?.focus();
  });
}

/** Puts the focus into the row of a path once it is there. */
export function focusRow(path: JsonPath, part = ''): void {
  afterRender(() => {
    const row = [...document.querySelectorAll<HTMLElement>('.event-form [data-path]')].find(
      ({ dataset }) => dataset['path'] === pathText(path),
    );
    row?.scrollIntoView({ block: 'nearest' });
    const controls = 'vscode-text-field, vscode-text-area, vscode-dropdown, vscode-checkbox, vscode-button, .add-entry';
    row?.querySelector<HTMLElement>(part === '' ? controls : part)?.focus();
  });
}

/** The form has one line for each; the whole text is the tooltip. */
function firstSentence(doc: string): string {
  return /^.*?[.:](?=\s+[^a-z]|\s*$)/s.exec(doc)?.[0] ?? doc;
}
