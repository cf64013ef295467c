/** A line of documentation; what stands between backticks is set as code. */
export function Prose({ text }: { text: string }) {
  return (
    <>
      {text.split('`').map((piece, index) =>
        index % 2 === 1 ? (
          <code key={index} class="mono">
            {piece}
          </code>
        ) : (
          piece
        ),
      )}
    </>
  );
}
