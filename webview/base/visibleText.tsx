import { Fragment } from 'preact';
import { codePointName, jsonEscape, piecesWithInvisible } from '../../src/base/invisible.ts';

/**
 * Text of others, as text. Characters that nobody sees are shown as their escapes; what is selected and copied is the text
 * itself, but in JSON, where the escape says the same.
 *
 * @param json written as inside of a JSON string, without its quotation marks
 * @param isCode lines break between its members rather than within its words
 */
export function VisibleText(props: { text: string; json?: boolean; isCode?: boolean }) {
  const { text, json = false, isCode = false } = props;
  return (
    <>
      {piecesWithInvisible(text, json ? '' : '\n\t').map((piece, index) => {
        if (!piece.isInvisible) {
          const shown = json ? JSON.stringify(piece.text).slice(1, -1) : piece.text;
          return isCode ? <Members key={index} text={shown} /> : shown;
        }
        const escape = jsonEscape(piece.text);
        return json ? (
          <span key={index} class="invisible-character" title={codePointName(piece.text)}>
            {escape}
          </span>
        ) : (
          <span key={index} class="invisible-character is-kept" title={codePointName(piece.text)} data-escape={escape}>
            {piece.text}
          </span>
        );
      })}
    </>
  );
}

/** A member is longer than a word: where it ends, or its name does, a line may. */
function Members({ text }: { text: string }) {
  const [first, ...others] = text.split(/(?<=,|":)(?=\S)/);
  return (
    <>
      {first}
      {others.map((member, index) => (
        <Fragment key={index}>
          <wbr />
          {member}
        </Fragment>
      ))}
    </>
  );
}
