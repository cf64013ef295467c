import { codePointName, jsonEscape, piecesWithInvisible } from '../../src/base/invisible.ts';

/**
 * Text of others, as text. Characters that nobody sees are shown as their escapes; what is selected and copied is the text
 * itself, but in JSON, where the escape says the same.
 *
 * @param json written as inside of a JSON string, without its quotation marks
 */
export function VisibleText({ text, json = false }: { text: string; json?: boolean }) {
  return (
    <>
      {piecesWithInvisible(text, json ? '' : '\n\t').map((piece, index) => {
        if (!piece.isInvisible) return json ? JSON.stringify(piece.text).slice(1, -1) : piece.text;
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
