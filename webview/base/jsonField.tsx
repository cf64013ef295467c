import { useEffect, useState } from 'preact/hooks';
import type { JsonValue } from '../../src/base/json.ts';
import { t } from '../../src/base/l10n.ts';
import { lineAndColumn, syntaxProblem } from '../../src/protocol/jsonText.ts';
import { TextArea } from '../toolkit/fields.tsx';

const MOST_ROWS = 6;

/** As many as there are lines; a long line takes more than one. */
function rowsOf(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 36), 0);
  return Math.min(MOST_ROWS, lines);
}

/** A text that is no JSON yet, and what is wrong with it. */
export interface Unfinished {
  readonly text: string;
  readonly message: string;
}

/** A value written as JSON. It is handed on only while it is valid; an empty field hands on undefined. */
export function JsonField(props: {
  readonly label: string;
  readonly value: JsonValue | undefined;
  readonly placeholder?: string | undefined;
  readonly disabled?: boolean;
  readonly onChange: (value: JsonValue | undefined) => void;
  /** What was written here before, and is no JSON. */
  readonly unfinished?: string | undefined;
  /** What is written is no JSON, or is again (undefined). */
  readonly onProblem?: ((unfinished: Unfinished | undefined) => void) | undefined;
}) {
  const written = props.value === undefined ? '' : JSON.stringify(props.value, null, 2);
  const [text, setText] = useState(props.unfinished ?? written);
  const [lastWritten, setLastWritten] = useState(written);
  useEffect(() => {
    // Changed from elsewhere (the JSON box, another template): what is shown follows.
    if (written === lastWritten) return;
    setLastWritten(written);
    setText(written);
  }, [written]);
  const problem = text.trim() === '' ? undefined : syntaxProblem(text);
  return (
    <div class="json-field">
      <TextArea
        mono
        label={props.label}
        value={text}
        placeholder={props.placeholder}
        disabled={props.disabled ?? false}
        rows={rowsOf(text)}
        onInput={(next) => {
          setText(next);
          const message = next.trim() === '' ? undefined : syntaxProblem(next)?.message;
          props.onProblem?.(message === undefined ? undefined : { text: next, message });
          if (next.trim() === '') props.onChange(undefined);
          else if (!syntaxProblem(next)) {
            const value = JSON.parse(next) as JsonValue;
            setLastWritten(JSON.stringify(value, null, 2));
            props.onChange(value);
          }
        }}
      />
      {problem && (
        <p class="field-problem">{t('line {0}: {1}', lineAndColumn(text, problem.offset).line, problem.message)}</p>
      )}
    </div>
  );
}
