/** A text box for JSON: line numbers, colours and problems behind a plain textarea, so that typing stays the browser's own. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ComponentChildren, RefObject } from 'preact';
import { t } from '../../src/base/l10n.ts';
import type { ClientProblem } from '../../src/protocol/clientProblems.ts';
import type { Completions } from '../../src/protocol/eventCompletion.ts';
import { lineAndColumn, type TextRange } from '../../src/protocol/jsonText.ts';
import { mayHaveInvisible } from '../../src/base/invisible.ts';
import { Icon } from '../base/icon.tsx';
import { VisibleText } from '../base/visibleText.tsx';
import { COMPLETION_LIST_ID, CompletionList, optionId } from './completionList.tsx';
import { typeOver, useCompletion } from './useCompletion.ts';

/** Longer texts are shown without line numbers: each line would be an element of the page. */
const NUMBERED_CHARACTERS = 200_000;
/** Longer texts are shown without colours. */
const COLOURED_CHARACTERS = 20_000;
const TOKENS = /("(?:[^"\\\n]|\\.)*"?)(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\b(?:true|false|null)\b/g;

export function CodeBox(props: {
  /** Tells it from another one on the page. */
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly problems: readonly ClientProblem[];
  /** The one that is spelt out. */
  readonly shown: ClientProblem | undefined;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly onInput: (value: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly complete: (text: string, caret: number) => Completions | undefined;
  readonly onFix: (problem: ClientProblem) => void;
  /** Lines that stand out as changed, from 0. */
  readonly changed?: ReadonlySet<number>;
}) {
  const behind = useRef<HTMLDivElement>(null);
  const { value, problems, shown: problem } = props;
  const completion = useCompletion(props.input, props.complete);
  const isPlain = value.length > NUMBERED_CHARACTERS;
  const [caret, setCaret] = useState<number | undefined>(undefined);
  const brackets = useMemo(
    () => (caret === undefined || value.length > COLOURED_CHARACTERS ? [] : bracketPair(value, caret)),
    [value, caret],
  );
  const lines = useMemo(() => (isPlain ? [] : linesOf(value, problems, brackets)), [value, problems, brackets]);
  const followCaret = (): void => {
    const box = props.input.current;
    setCaret(box && box.selectionStart === box.selectionEnd ? box.selectionStart : undefined);
  };
  const problemLine = problem && lineAndColumn(value, problem.range.start).line - 1;
  const follow = () => {
    const input = props.input.current;
    if (behind.current && input) behind.current.scrollTop = input.scrollTop;
  };
  useLayoutEffect(follow);
  useLayoutEffect(() => {
    const box = props.input.current;
    if (!problem || !box || box !== document.activeElement) return;
    // What is said under the text takes room from it, not from the line that is written.
    const line = behind.current?.children[lineAndColumn(value, box.selectionEnd).line - 1];
    if (!(line instanceof HTMLElement)) return;
    box.scrollTop = Math.max(box.scrollTop, line.offsetTop + line.offsetHeight - box.clientHeight);
    follow();
  }, [problem?.message]);
  return (
    <div class={`code-box ${isPlain ? 'is-plain' : ''}`}>
      <div class="code-area">
        <div ref={behind} class="code-behind mono" aria-hidden="true">
          {lines.map((line, index) => (
            <CodeLine
              key={index}
              number={index + 1}
              class={`${index === problemLine ? 'has-problem' : ''} ${props.changed?.has(index) ? 'is-added' : ''}`}
            >
              {line}
            </CodeLine>
          ))}
        </div>
        <textarea
          ref={props.input}
          class="code-input mono"
          aria-label={props.label}
          aria-invalid={problem !== undefined}
          aria-describedby={`${props.name}-problem`}
          aria-autocomplete="list"
          aria-controls={completion.completions && COMPLETION_LIST_ID}
          aria-activedescendant={completion.completions && optionId(completion.chosen)}
          spellcheck={false}
          autocomplete="off"
          value={value}
          onInput={(event: InputEvent) => {
            props.onInput((event.target as HTMLTextAreaElement).value);
            completion.onTyped(event);
          }}
          onKeyDown={(event: KeyboardEvent) => {
            if (completion.onKey(event)) {
              event.preventDefault();
              event.stopPropagation();
            } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
              event.preventDefault();
              indentedLine(event.target as HTMLTextAreaElement);
            } else props.onKeyDown(event);
          }}
          onKeyUp={followCaret}
          onClick={() => {
            completion.close();
            followCaret();
          }}
          onBlur={completion.close}
          onScroll={() => {
            follow();
            completion.close();
          }}
        />
        {isPlain && (
          <p class="code-note quiet">{t('Too long for line numbers, colours and completion; it is sent as it is.')}</p>
        )}
      </div>
      {completion.completions && (
        <CompletionList
          completions={completion.completions}
          chosen={completion.chosen}
          behind={behind}
          text={value}
          onTake={completion.take}
        />
      )}
      <p id={`${props.name}-problem`} class={`code-problem ${problem ? '' : 'is-empty'}`}>
        {problem && (
          <>
            <Icon name="error" size={14} />
            <span>
              {placeText(value, problem)}: {problem.message}
            </span>
            {problem.fix !== undefined && (
              <button type="button" class="link-button" onClick={() => props.onFix(problem)}>
                {t('Fix')}
              </button>
            )}
          </>
        )}
      </p>
    </div>
  );
}

function CodeLine(props: { readonly number: number; readonly class: string; readonly children: ComponentChildren }) {
  return (
    <div class={`code-line ${props.class}`}>
      <span class="line-number">{props.number}</span>
      <span class="line-text">
        {props.children}
        {'\u200b'}
      </span>
    </div>
  );
}

/** The same lines of a text that is not written in. @param removed lines that do not go on, from 0 */
export function CodeLines({ text, removed }: { text: string; removed: ReadonlySet<number> }) {
  const lines = useMemo(() => {
    const all = text.split('\n');
    return linesOf(text, [], []).map((line, index) => {
      const raw = all[index] ?? '';
      return mayHaveInvisible(raw) ? <VisibleText text={raw} /> : line;
    });
  }, [text]);
  if (text.length > NUMBERED_CHARACTERS) return <VisibleText text={text} />;
  return (
    <>
      {lines.map((line, index) => (
        <CodeLine key={index} number={index + 1} class={removed.has(index) ? 'is-removed' : ''}>
          {line}
        </CodeLine>
      ))}
    </>
  );
}

export function placeText(text: string, problem: ClientProblem): string {
  const { line, column } = lineAndColumn(text, problem.range.start);
  return t('line {0}, column {1}', line, column);
}

/** A new line as far in as the one before, and further where something was opened. */
function indentedLine(box: HTMLTextAreaElement): void {
  const { value, selectionStart: start, selectionEnd: end } = box;
  const line = value.slice(value.lastIndexOf('\n', start - 1) + 1, start);
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  const isOpened = /[[{]\s*$/.test(line);
  const isClosed = /^\s*[\]}]/.test(value.slice(end));
  const inner = isOpened ? `${indent}  ` : indent;
  typeOver(box, start, end, isOpened && isClosed ? `\n${inner}\n${indent}` : `\n${inner}`);
  if (isOpened && isClosed) box.setSelectionRange(start + 1 + inner.length, start + 1 + inner.length);
}

/** The bracket before or behind the caret, and the one that belongs to it. */
function bracketPair(text: string, caret: number): readonly number[] {
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char === '"') {
      const end = /"(?:[^"\\\n]|\\.)*"?/y;
      end.lastIndex = at;
      end.test(text);
      at = end.lastIndex - 1;
    } else if (char === '{' || char === '[') open.push(at);
    else if (char === '}' || char === ']') {
      const start = open.pop();
      if (start === undefined) return [];
      if ([start, start + 1, at, at + 1].includes(caret)) return [start, at];
    }
  }
  return [];
}

function linesOf(text: string, problems: readonly ClientProblem[], brackets: readonly number[]): ComponentChildren[] {
  const ranges = problems.map(({ range }) => range);
  let start = 0;
  return text.split('\n').map((line) => {
    const offset = start;
    start += line.length + 1;
    return text.length > COLOURED_CHARACTERS ? line : coloured(line, offset, ranges, brackets);
  });
}

function coloured(
  line: string,
  offset: number,
  wrong: readonly TextRange[],
  brackets: readonly number[],
): ComponentChildren {
  const parts: ComponentChildren[] = [];
  let last = 0;
  const push = (from: number, to: number, tone: string) => {
    if (to <= from) return;
    const bracket = brackets.find((at) => tone === '' && at >= offset + from && at < offset + to);
    if (bracket !== undefined && to - from > 1) {
      const at = bracket - offset;
      push(from, at, tone);
      push(at, at + 1, tone);
      push(at + 1, to, tone);
      return;
    }
    const marked = tone !== '' && wrong.some(({ start, end }) => offset + from < end && offset + to > start);
    parts.push(
      <span key={from} class={`${tone} ${marked ? 'is-wrong-text' : ''} ${bracket === undefined ? '' : 'is-bracket'}`}>
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
