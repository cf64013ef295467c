/** A text box for JSON: line numbers, colours and problems behind a plain textarea, so that typing stays the browser's own. */
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ComponentChildren, RefObject } from 'preact';
import type { ClientProblem } from '../../src/protocol/clientProblems.ts';
import { lineAndColumn, type TextRange } from '../../src/protocol/jsonText.ts';
import { Icon } from '../base/icon.tsx';

/** Longer texts are shown without colours. */
const COLOURED_CHARACTERS = 20_000;
const TOKENS = /("(?:[^"\\\n]|\\.)*"?)(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\b(?:true|false|null)\b/g;

export function CodeBox(props: {
  readonly value: string;
  readonly label: string;
  readonly problems: readonly ClientProblem[];
  /** The one that is spelt out. */
  readonly shown: ClientProblem | undefined;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly onInput: (value: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFix: (problem: ClientProblem) => void;
}) {
  const behind = useRef<HTMLDivElement>(null);
  const { value, problems, shown: problem } = props;
  const lines = useMemo(() => linesOf(value, problems), [value, problems]);
  const problemLine = problem && lineAndColumn(value, problem.range.start).line - 1;
  const follow = () => {
    const input = props.input.current;
    if (behind.current && input) behind.current.scrollTop = input.scrollTop;
  };
  useLayoutEffect(follow);
  return (
    <div class="code-box">
      <div ref={behind} class="code-behind mono" aria-hidden="true">
        {lines.map((line, index) => (
          <div key={index} class={`code-line ${index === problemLine ? 'has-problem' : ''}`}>
            <span class="line-number">{index + 1}</span>
            <span class="line-text">
              {line}
              {'\u200b'}
            </span>
          </div>
        ))}
      </div>
      <textarea
        ref={props.input}
        class="code-input mono"
        aria-label={props.label}
        aria-invalid={problem !== undefined}
        aria-describedby="composer-problem"
        spellcheck={false}
        autocomplete="off"
        value={value}
        onInput={(event: Event) => props.onInput((event.target as HTMLTextAreaElement).value)}
        onKeyDown={props.onKeyDown}
        onScroll={follow}
      />
      <p id="composer-problem" class={`code-problem ${problem ? '' : 'is-empty'}`}>
        {problem && (
          <>
            <Icon name="error" size={14} />
            <span>
              {placeText(value, problem)}: {problem.message}
            </span>
            {problem.fix !== undefined && (
              <button type="button" class="link-button" onClick={() => props.onFix(problem)}>
                Fix
              </button>
            )}
          </>
        )}
      </p>
    </div>
  );
}

export function placeText(text: string, problem: ClientProblem): string {
  const { line, column } = lineAndColumn(text, problem.range.start);
  return `line ${line}, column ${column}`;
}

function linesOf(text: string, problems: readonly ClientProblem[]): ComponentChildren[] {
  const ranges = problems.map(({ range }) => range);
  let start = 0;
  return text.split('\n').map((line) => {
    const offset = start;
    start += line.length + 1;
    return text.length > COLOURED_CHARACTERS ? line : coloured(line, offset, ranges);
  });
}

function coloured(line: string, offset: number, wrong: readonly TextRange[]): ComponentChildren {
  const parts: ComponentChildren[] = [];
  let last = 0;
  const push = (from: number, to: number, tone: string) => {
    if (to <= from) return;
    const marked = tone !== '' && wrong.some(({ start, end }) => offset + from < end && offset + to > start);
    parts.push(
      <span key={from} class={`${tone} ${marked ? 'is-wrong-text' : ''}`}>
        {line.slice(from, to)}
      </span>,
    );
  };
  for (const match of line.matchAll(TOKENS)) {
    push(last, match.index, '');
    const end = match.index + match[0].length;
    const isName = match[2] !== undefined;
    const tone = isName
      ? 'json-name'
      : match[1] !== undefined
        ? 'json-string'
        : /^[-\d]/.test(match[0])
          ? 'json-number'
          : 'json-boolean';
    push(match.index, end, tone);
    last = end;
  }
  push(last, line.length, '');
  return parts;
}
