/** Where a text goes on to stream in. */
export function Caret() {
  return <span class="caret" aria-hidden="true" />;
}
