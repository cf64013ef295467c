import { VisibleText } from '../base/visibleText.tsx';

/** Longer than any message one wants to read here; the frame has all of it. */
const MESSAGE_CHARACTERS = 600;
const NAME_CHARACTERS = 64;

/** A text of the server's beside what an item says: an error, a reason. */
export function ShortText({ text }: { text: string }) {
  return <VisibleText text={cutTo(text, MESSAGE_CHARACTERS)} />;
}

/** A name of others in a sentence or a label, where it is one line. */
export function shortName(name: string): string {
  return cutTo(name, NAME_CHARACTERS);
}

function cutTo(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
