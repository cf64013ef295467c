import { clientEvents } from '../../src/protocol/catalog.ts';
import { completionsAt, type Completions } from '../../src/protocol/eventCompletion.ts';
import { suggestionsAt } from '../../src/protocol/suggestions.ts';
import { eventShapeOf } from '../state/eventShapes.ts';
import { dialect, templateContext } from '../state/session.ts';

/** Members and values of a client event, or of an event in a list; ids of this session. */
export function completeEvent(text: string, caret: number): Completions | undefined {
  return completionsAt(text, caret, {
    events: clientEvents.filter(({ dialects }) => dialects.includes(dialect.value)),
    shapeOf: (type) => eventShapeOf(type, dialect.value).value ?? undefined,
    suggestions: (path) => suggestionsAt(path, templateContext.value),
  });
}
