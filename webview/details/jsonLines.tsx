/** Pretty JSON with long strings elided and chosen values marked. Bounded in depth and lines, so any frame can be shown. */
import type { ComponentChildren } from 'preact';
import { isJsonObject, type JsonValue } from '../../src/base/json.ts';
import { pathText, type JsonPath } from '../../src/protocol/jsonPath.ts';
import { Leaf } from './jsonTree.tsx';

const MAXIMUM_LINES = 200;
const MAXIMUM_DEPTH = 12;

export interface Marks {
  /** Paths of the value that the server did not accept. */
  readonly wrong: ReadonlySet<string>;
  /** Paths of a value that stands on both sides. */
  readonly same: ReadonlySet<string>;
}

export function JsonLines({ value, marks }: { value: JsonValue; marks: Marks }) {
  const lines: ComponentChildren[] = [];
  write(value, [], 0, '', lines, marks);
  return (
    <pre class="json-lines mono">
      {lines.slice(0, MAXIMUM_LINES)}
      {lines.length >= MAXIMUM_LINES && <div class="quiet">… Tree shows the rest</div>}
    </pre>
  );
}

function write(
  value: JsonValue,
  path: JsonPath,
  depth: number,
  after: string,
  lines: ComponentChildren[],
  marks: Marks,
): void {
  if (lines.length >= MAXIMUM_LINES) return;
  const key = path.at(-1);
  const text = pathText(path);
  const mark = marks.wrong.has(text) ? 'is-wrong' : marks.same.has(text) ? 'is-same' : '';
  const name = typeof key === 'string' ? <span class="json-name">{JSON.stringify(key)}: </span> : null;
  const entries: readonly (readonly [string | number, JsonValue])[] = Array.isArray(value)
    ? value.map((one, index) => [index, one] as const)
    : isJsonObject(value)
      ? Object.entries(value).map(([member, one]) => [member, one ?? null] as const)
      : [];
  const indent = '  '.repeat(depth);
  if (entries.length === 0 || depth >= MAXIMUM_DEPTH) {
    const wrong = mark === 'is-wrong';
    lines.push(
      <div key={`${text}-${lines.length}`}>
        {indent}
        <span class={wrong ? mark : ''}>
          {name}
          <span class={wrong ? '' : mark}>{entries.length === 0 ? <Leaf value={value} /> : '…'}</span>
        </span>
        {after}
      </div>,
    );
    return;
  }
  const [left, right] = Array.isArray(value) ? '[]' : '{}';
  lines.push(
    <div key={`${text}-${lines.length}`}>
      {indent}
      <span class={mark}>{name}</span>
      {left}
    </div>,
  );
  entries.forEach(([member, one], index) => {
    write(one, [...path, member], depth + 1, index < entries.length - 1 ? ',' : '', lines, marks);
  });
  lines.push(
    <div key={`${text}-${lines.length}`}>
      {indent}
      {right}
      {after}
    </div>,
  );
}
