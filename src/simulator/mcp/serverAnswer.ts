import type { JsonObject } from '../../base/json.ts';
import { spaced } from '../brain/phrasing.ts';
import { randomStream } from '../determinism/ids.ts';
import type { McpCallItem } from '../conversation/items.ts';

/** What the server makes of a call. A call that mentions "fail" fails, so that this can be seen too. */
export function serverAnswer(
  { name, arguments: given, serverLabel }: McpCallItem,
  seed: number,
): { output: string | null; error: JsonObject | null } {
  if (/\bfail/i.test(given)) {
    return { output: null, error: { type: 'tool_execution_error', message: `The tool '${name}' failed.` } };
  }
  const random = randomStream(seed, `${serverLabel}/${name}/${given}`);
  const subject = spaced(name).split(' ').slice(1).join(' ') || spaced(name);
  const amount = 1 + Math.floor(random() * 3);
  const results = Array.from(
    { length: amount },
    (_, index) => `${subject} ${Math.floor(random() * 900) + 100 + index}`,
  );
  return { output: JSON.stringify({ status: 'ok', results }), error: null };
}
