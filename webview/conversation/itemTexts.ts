/** The texts of an item as the conversation shows them, each under the name of its field: what is drawn is what is searched. */
import { isJsonObject, type JsonValue } from '../../src/base/json.ts';
import { pretty } from '../../src/base/prettyJson.ts';
import type { ContentPart, ConversationItem } from '../../src/session/state.ts';

export interface ItemText {
  /** `arguments`, `output`, or `part 0` and so on. */
  readonly field: string;
  readonly text: string;
}

/** What fits in a line of the pane, in characters. */
const LINE = 64;
/** Longer texts are shown as they are: to lay them out anew would take a while. */
const LAID_OUT_CHARACTERS = 100_000;

/** @param partner the output of a call, or the call of an output; an output is shown with its call */
export function textsOf(item: ConversationItem, partner: ConversationItem | undefined): readonly ItemText[] {
  if (item.deletedN !== undefined) return [];
  if (item.type === 'function_call') {
    const texts = [
      { field: 'name', text: item.name ?? '' },
      { field: 'arguments', text: argumentsText(item) },
    ];
    return partner ? [...texts, { field: 'output', text: partner.output ?? '' }] : texts;
  }
  if (item.type === 'function_call_output') return partner ? [] : [{ field: 'output', text: item.output ?? '' }];
  if (item.parts.length === 0) return [{ field: 'other', text: otherText(item) }];
  return item.parts.map((part, index) => ({ field: partField(index), text: partText(part) }));
}

export function partField(index: number): string {
  return `part ${index}`;
}

/** What a part says; of an audio part that was cut what it said before. */
export function partText({ droppedTranscript, text, transcript }: ContentPart): string {
  return droppedTranscript ?? text ?? transcript ?? '';
}

/** Of an item of a type that has no place of its own. */
export function otherText({ name, arguments: given, output }: ConversationItem): string {
  return [name, given, output].filter(Boolean).join(' ');
}

const laidOutTexts = new WeakMap<ConversationItem, string>();

/** The arguments of a call: as they stream in, and laid out once they are complete. */
export function argumentsText(item: ConversationItem): string {
  const text = item.arguments ?? '';
  if (item.status === 'in_progress' || text.length <= LINE) return text;
  const known = laidOutTexts.get(item);
  if (known !== undefined) return known;
  const laidOut = laidOutJson(text);
  laidOutTexts.set(item, laidOut);
  return laidOut;
}

function laidOutJson(text: string): string {
  if (text.length > LAID_OUT_CHARACTERS) return text;
  try {
    const value = JSON.parse(text) as JsonValue;
    return isJsonObject(value) || Array.isArray(value) ? pretty(value) : text;
  } catch {
    return text;
  }
}
