/** How names and values are written in JSON, with what a search has found marked. */
import { VisibleText } from '../base/visibleText.tsx';
import type { JsonKind } from './jsonIndex.ts';

/** A stretch of a text that was searched for. */
export interface TextMark {
  readonly from: number;
  readonly to: number;
  /** The one of the hits that is gone to. */
  readonly isCurrent: boolean;
}

/** A text as it stands inside of a JSON string. */
export function JsonCharacters({ text, marks = [] }: { text: string; marks?: readonly TextMark[] }) {
  if (marks.length === 0) return <VisibleText text={text} json />;
  const pieces: { readonly text: string; readonly mark?: TextMark }[] = [];
  let at = 0;
  for (const mark of marks) {
    const [from, to] = [Math.max(at, mark.from), Math.min(text.length, mark.to)];
    if (to <= from) continue;
    pieces.push({ text: text.slice(at, from) }, { text: text.slice(from, to), mark });
    at = to;
  }
  pieces.push({ text: text.slice(at) });
  return (
    <>
      {pieces.map((piece, index) =>
        piece.mark ? (
          <mark key={index} class={piece.mark.isCurrent ? 'is-current' : ''}>
            <VisibleText text={piece.text} json />
          </mark>
        ) : (
          <VisibleText key={index} text={piece.text} json />
        ),
      )}
    </>
  );
}

export function JsonString({ text, marks }: { text: string; marks?: readonly TextMark[] }) {
  return (
    <span class="json-string">
      "<JsonCharacters text={text} {...(marks && { marks })} />"
    </span>
  );
}

/** A number, a word, or what has nothing inside of it, as it was written. */
export function JsonWord(props: { text: string; kind: JsonKind; marks?: readonly TextMark[] }) {
  const tone =
    props.kind === 'number'
      ? 'json-number'
      : props.kind === 'boolean' || props.kind === 'null'
        ? 'json-boolean'
        : 'json-punctuation';
  return (
    <span class={tone}>
      <JsonCharacters text={props.text} {...(props.marks && { marks: props.marks })} />
    </span>
  );
}

export function JsonName({ name, marks }: { name: string; marks?: readonly TextMark[] }) {
  return (
    <span class="json-name">
      <JsonCharacters text={name} {...(marks && { marks })} />
    </span>
  );
}
