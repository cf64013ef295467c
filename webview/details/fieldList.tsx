import type { FieldDocumentation } from '../../src/protocol/eventDocumentation.ts';
import type { FrameProblem } from '../../src/protocol/parse.ts';
import { Icon } from '../base/icon.tsx';
import { Prose } from '../base/prose.tsx';
import { anyPosition, isInside } from '../state/eventHelp.ts';

/** The members of an event with what is documented of each; what is inside of one unfolds. */
export function FieldList(props: {
  readonly fields: readonly FieldDocumentation[];
  /** What is wrong with the event: shown at its place. */
  readonly problem: FrameProblem | undefined;
}) {
  return (
    <ul class="field-list">
      {props.fields.map((field) => (
        <li key={field.path}>
          <Field field={field} problem={props.problem} />
        </li>
      ))}
    </ul>
  );
}

function Field({ field, problem }: { field: FieldDocumentation; problem: FrameProblem | undefined }) {
  const at = problem && anyPosition(problem.path);
  const isWrong = at === field.path;
  const head = (
    <>
      <span class={`mono json-name ${isWrong ? 'refused' : ''}`}>{field.name}</span>{' '}
      <span class="mono quiet">{field.type}</span>
      {field.required && <span class="field-required">required</span>}
    </>
  );
  const text = (
    <>
      {isWrong && (
        <p class="refused">
          <Icon name="warning" size={12} /> {problem?.message}
        </p>
      )}
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
  const isOpen = isWrong || (at !== undefined ? isInside(at, field.path) : !field.path.includes('.'));
  return (
    <details open={isOpen}>
      <summary>{head}</summary>
      {text}
      <FieldList fields={field.fields} problem={problem} />
    </details>
  );
}
