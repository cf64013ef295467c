/** Logs of text turns, for what compares sessions. */
import type { JsonObject } from '../src/base/json.ts';
import type { Entry } from '../src/protocol/entry.ts';

/** What the user wrote, and what was answered. */
interface Asked {
  readonly user: string;
  readonly answer: string;
  /** From the request to the first delta. */
  readonly firstTextMs?: number;
}

/** A session of text turns, each asked for by hand. `seed` makes its ids others. */
export function textSession(turns: readonly Asked[], seed: string, voice = 'marin'): Entry[] {
  const entries: Entry[] = [];
  let monoMs = 0;
  const add = (dir: 'client' | 'server', event: JsonObject, afterMs = 1): void => {
    monoMs += afterMs;
    const text = JSON.stringify(event);
    entries.push({
      kind: 'frame',
      n: entries.length + 1,
      monoMs,
      wallMs: null,
      dir,
      text,
      binary: false,
      sizeBytes: text.length,
    });
  };
  const configuration = { type: 'realtime', id: `sess_${seed}`, model: 'gpt-realtime', audio: { output: { voice } } };
  add('server', { type: 'session.created', session: configuration });
  turns.forEach(({ user, answer, firstTextMs = 100 }, index) => {
    const [userId, itemId, response_id] = ['u', 'a', 'r'].map((kind) => `${kind}_${seed}_${index}`) as [
      string,
      string,
      string,
    ];
    const message = (id: string, role: string, content: JsonObject[]): JsonObject => ({
      id,
      type: 'message',
      role,
      status: 'completed',
      content,
    });
    const item = message(userId, 'user', [{ type: 'input_text', text: user }]);
    add('client', {
      type: 'conversation.item.create',
      item: { type: 'message', role: 'user', content: item['content'] ?? [] },
    });
    add('server', { type: 'conversation.item.added', item });
    add('client', { type: 'response.create' });
    add('server', { type: 'response.created', response: { id: response_id, status: 'in_progress' } }, 10);
    const blank = message(itemId, 'assistant', []);
    add('server', { type: 'response.output_item.added', response_id, output_index: 0, item: blank }, 0);
    add('server', { type: 'conversation.item.added', item: { ...blank, status: 'in_progress' } }, 0);
    const pieces = answer.match(/.{1,7}/gs) ?? [];
    pieces.forEach((delta, at) =>
      add(
        'server',
        { type: 'response.output_text.delta', response_id, item_id: itemId, content_index: 0, delta },
        at === 0 ? firstTextMs - 10 : 1,
      ),
    );
    const done = message(itemId, 'assistant', [{ type: 'output_text', text: answer }]);
    add('server', { type: 'conversation.item.done', item: done });
    const usage = { input_tokens: 10, output_tokens: answer.length };
    add('server', { type: 'response.done', response: { id: response_id, status: 'completed', output: [done], usage } });
  });
  return entries;
}
