/** What is offered while an event is typed; the text is no JSON most of that time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientEvents } from '../../../src/protocol/catalog.ts';
import { completionsAt, type CompletionSource } from '../../../src/protocol/eventCompletion.ts';
import { eventShape } from '../../../src/protocol/eventShape.ts';
import type { ValueShape } from '../../../src/protocol/valueShape.ts';

const shapes = new Map<string, ValueShape>();
for (const { type } of clientEvents) {
  const shape = await eventShape(type, 'ga');
  if (shape) shapes.set(type, shape);
}
const source: CompletionSource = {
  events: clientEvents,
  shapeOf: (type) => shapes.get(type),
  suggestions: (path) => (path.at(-1) === 'item_id' ? [{ value: 'item_1', label: 'user “hi”' }] : []),
};

/** The text with `|` where the caret is. */
function at(marked: string) {
  const caret = marked.indexOf('|');
  return completionsAt(marked.replace('|', ''), caret, source);
}
const labels = (marked: string): string[] => at(marked)?.entries.map(({ label }) => label) ?? [];
/** The text after the entry of that name was taken, with what is selected between brackets. */
function taken(marked: string, label: string): string | undefined {
  const found = at(marked);
  const entry = found?.entries.find((one) => one.label === label);
  if (!found || !entry) return undefined;
  const { insert, select } = entry;
  const shown = `${insert.slice(0, select.start)}⟦${insert.slice(select.start, select.end)}⟧${insert.slice(select.end)}`;
  const text = marked.replace('|', '');
  return text.slice(0, found.range.start) + shown + text.slice(found.range.end);
}

describe('what is offered', () => {
  it('begins with the type', () => {
    expect(labels('{|')).toEqual(['type']);
    expect(taken('{ "ty|" }', 'type')).toBe('{ "type": "⟦⟧" }');
    expect(labels('{ "type": "input_|" }')).toEqual([
      'input_audio_buffer.append',
      'input_audio_buffer.commit',
      'input_audio_buffer.clear',
    ]);
    expect(taken('{ "type": "resp|onse.x" }', 'response.create')).toBe('{ "type": "response.create"⟦⟧ }');
  });

  it('goes on with the members of the event that are not there yet', () => {
    expect(labels('{ "type": "conversation.item.truncate", "item_id": "x", | }')).toEqual([
      'audio_end_ms',
      'content_index',
      'event_id',
    ]);
    expect(taken('{ "type": "conversation.item.truncate", "a|" }', 'audio_end_ms')).toBe(
      '{ "type": "conversation.item.truncate", "audio_end_ms": ⟦0⟧ }',
    );
    // The member that follows needs a comma; a name that has a value keeps it.
    expect(taken('{ "type": "response.cancel", "re|" "event_id": "x" }', 'response_id')).toContain(
      '"response_id": "⟦⟧", "event_id"',
    );
    expect(taken('{ "type": "response.cancel", "re|": "x" }', 'response_id')).toBe(
      '{ "type": "response.cancel", "response_id"⟦⟧: "x" }',
    );
  });

  it('knows the alternative that is written, also where its name stands behind the caret', () => {
    const session = (inner: string) =>
      `{ "type": "session.update", "session": { "type": "realtime", "audio": { "input": { "turn_detection": ${inner} } } } }`;
    expect(labels(session('{ "type": "semantic_vad", "|" }'))).toContain('eagerness');
    expect(labels(session('{ "type": "semantic_vad", "|" }'))).not.toContain('threshold');
    expect(labels(session('{ "e|": "low", "type": "semantic_vad" }'))).toContain('eagerness');
    expect(labels(session('{ "type": "semantic_vad", "eagerness": | }'))).toEqual(['low', 'medium', 'high', 'auto']);
    expect(labels(session('|'))).toEqual(expect.arrayContaining(['{"type":"server_vad"}', 'null']));
  });

  it('has the session’s ids, true and false, and events in a list', () => {
    expect(labels('{ "type": "conversation.item.delete", "item_id": "|" }')).toEqual(['item_1']);
    expect(labels('{ "type": "response.create", "response": { "parallel_tool_calls": t| } }')).toEqual(['true']);
    expect(labels('[ { "type": "response.cancel", | } ]')).toContain('response_id');
    expect(labels('[ { "type": "response.cancel" }, { "type": "session.|" } ]')).toEqual([
      'session.update',
      'transcription_session.update',
    ]);
  });

  it('is nothing where nothing belongs', () => {
    for (const text of [
      '|',
      '{}|',
      '{ "type": "response.create" |}',
      '{ "type"| }',
      '{ "type": "nope", "|" }',
      '[|',
      '5|',
    ]) {
      expect(labels(text), text).toEqual([]);
    }
    expect(labels(`{ "type": "response.create", "response": ${'['.repeat(10_000)}|`)).toEqual([]);
  });

  it('is found in any text at any place, and what is offered fits between what is around it', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"type"',
      '"response.create"',
      '"response"',
      'tr',
      '1',
      ' ',
      '\n',
      '\\',
      '"item":{',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), fc.nat(), (parts, place) => {
        const text = parts.join('');
        const found = completionsAt(text, place % (text.length + 1), source);
        if (!found) return;
        expect(found.range.start).toBeLessThanOrEqual(place % (text.length + 1));
        expect(found.range.end).toBeGreaterThanOrEqual(place % (text.length + 1));
        for (const { insert, select } of found.entries)
          expect(insert.slice(select.start, select.end).length).toBeLessThanOrEqual(insert.length);
      }),
    );
  });
});
