/** What kind of event is written. While it is typed the text is no JSON most of the time, and is of that kind all the same. */
import { computed } from '@preact/signals';
import { stringAt } from '../../src/base/json.ts';
import { eventSpec } from '../../src/protocol/catalog.ts';
import { sequenceInWords } from '../../src/protocol/eventSequence.ts';
import { locate } from '../../src/protocol/jsonText.ts';
import type { EventTemplate } from '../../src/protocol/templates.ts';
import { draft, draftEvent, draftSequence, formTemplate } from './draft.ts';

interface WrittenKind {
  /** What it is called; undefined where nothing tells. */
  readonly name: string | undefined;
  readonly type: string | undefined;
  readonly template: EventTemplate | undefined;
}

const nothing: WrittenKind = { name: undefined, type: undefined, template: undefined };
/** What was written when it was JSON last. */
let lastWhole = nothing;

export const writtenKind = computed<WrittenKind>(() => {
  const text = draft.value;
  if (text.trim() === '') return (lastWhole = nothing);
  const sequence = draftSequence.value;
  if (sequence) return (lastWhole = { ...nothing, name: sequenceInWords(sequence.steps) });
  const event = draftEvent.value;
  if (event) {
    const [type, template] = [stringAt(event, 'type'), formTemplate.value];
    return (lastWhole = { name: template?.label ?? type, type, template });
  }
  const type = brokenType(text);
  if (type === undefined || type === lastWhole.type || !eventSpec(type)) return lastWhole;
  return { name: type, type, template: undefined };
});

/** The type that stands before the place from which on the text is no JSON. */
function brokenType(text: string): string | undefined {
  const range = locate(text, ['type']);
  return range && /:\s*"([a-z_.]+)"$/.exec(text.slice(range.start, range.end))?.[1];
}
