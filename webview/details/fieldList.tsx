import { t, translated } from '../../src/base/l10n.ts';
import type { FieldDocumentation } from '../../src/protocol/eventDocumentation.ts';
import type { FrameProblem } from '../../src/protocol/parse.ts';
import { Icon } from '../base/icon.tsx';
import { Prose } from '../base/prose.tsx';
import { VisibleText } from '../base/visibleText.tsx';
import { anyPosition, isInside } from '../state/eventHelp.ts';

/** The members of an event with what is documented of each; what is inside of one unfolds. */
export function FieldList(props: {
  readonly fields: readonly FieldDocumentation[];
  /** What is wrong with the event: shown at its place. */
  readonly problems: readonly FrameProblem[];
}) {
  return (
    <ul class="field-list">
      {props.fields.map((field) => (
        <li key={field.path}>
          <Field field={field} problems={props.problems} />
        </li>
      ))}
    </ul>
  );
}

function Field({ field, problems }: { field: FieldDocumentation; problems: readonly FrameProblem[] }) {
  const wrong = problems.filter(({ path }) => anyPosition(path) === field.path);
  const isWrong = wrong.length > 0;
  const head = (
    <>
      <span class={`mono json-name ${isWrong ? 'refused' : ''}`}>{field.name}</span>{' '}
      <span class="mono quiet">{field.type}</span>
      {field.required && <span class="field-required">{t('required')}</span>}
    </>
  );
  const text = (
    <>
      {wrong.map(({ path, message }) => (
        <p key={path} class="refused">
          <Icon name="warning" size={12} /> <VisibleText text={translated(message)} />
        </p>
      ))}
      {field.doc !== '' && (
        <p>
          <Prose text={field.doc} />
        </p>
      )}
      {field.values.length > 0 && <p class="mono field-values">{field.values.join('  ')}</p>}
    </>
  );
  if (field.fields.length === 0) {
    return (
      <div class="field-leaf">
        <div>{head}</div>
        {text}
      </div>
    );
  }
  // Open where there is something to see: at the top, and on the way to what is wrong.
  const isOnTheWay = problems.some(({ path }) => isInside(anyPosition(path), field.path));
  const isOpen = isWrong || isOnTheWay || (problems.length === 0 && !field.path.includes('.'));
  return (
    <details open={isOpen}>
      <summary>{head}</summary>
      {text}
      <FieldList fields={field.fields} problems={problems} />
    </details>
  );
}
