/** Pretty JSON with long strings elided and chosen values marked. Bounded in depth and lines, so any frame can be shown. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { JsonValue } from '../../src/base/json.ts';
import { t } from '../../src/base/l10n.ts';
import { parsePath } from '../../src/protocol/jsonPath.ts';
import { size } from '../base/format.ts';
import { base64Bytes, elide, looksLikeBase64 } from './elide.ts';
import { JsonIndex } from './jsonIndex.ts';
import { JsonName, JsonString, JsonWord } from './jsonText.tsx';

const MAXIMUM_LINES = 200;
const MAXIMUM_DEPTH = 12;
const SHOWN_CHARACTERS = 2_000;

export interface Marks {
  /** Paths of the value that the server did not accept. */
  readonly wrong: ReadonlySet<string>;
  /** Paths of a value that stands on both sides. */
  readonly same: ReadonlySet<string>;
}

/** A value that the panel made; of a frame see `FrameLines`. */
export function JsonLines({ value, marks }: { value: JsonValue; marks: Marks }) {
  const index = useMemo(() => JsonIndex.of(JSON.stringify(value)), [value]);
  return index ? <FrameLines index={index} marks={marks} /> : null;
}

export function FrameLines({ index, marks }: { index: JsonIndex; marks: Marks }) {
  const lines = linesOf(index, marks);
  return (
    <pre class="json-lines mono">
      {lines}
      {lines.length >= MAXIMUM_LINES && <div class="quiet">{t('… Tree shows the rest')}</div>}
    </pre>
  );
}

function linesOf(index: JsonIndex, marks: Marks): readonly ComponentChildren[] {
  const lines: ComponentChildren[] = [];
  const tones = tonesOf(index, marks);
  const open: number[] = [];
  for (let id = 0; lines.length < MAXIMUM_LINES;) {
    const around = open.at(-1);
    if (around !== undefined && id >= index.next(around)) {
      open.pop();
      lines.push(
        <div key={`end-${around}`} style={hangingAt(open.length)}>
          {indentOf(open.length)}
          {index.kind(around) === 'array' ? ']' : '}'}
          {commaAfter(index, around)}
        </div>,
      );
    } else if (id >= index.count) break;
    else if (index.childCount(id) > 0 && open.length < MAXIMUM_DEPTH) {
      lines.push(
        <div key={id} style={hangingAt(open.length)}>
          {indentOf(open.length)}
          <span class={tones.get(id) ?? ''}>
            <Name index={index} id={id} />
          </span>
          {index.kind(id) === 'array' ? '[' : '{'}
        </div>,
      );
      open.push(id);
      id++;
    } else {
      const tone = tones.get(id) ?? '';
      lines.push(
        <div key={id} style={hangingAt(open.length)}>
          {indentOf(open.length)}
          <span class={tone === 'is-wrong' ? tone : ''}>
            <Name index={index} id={id} />
            <span class={tone === 'is-same' ? tone : ''}>
              <Leaf index={index} id={id} />
            </span>
          </span>
          {commaAfter(index, id)}
        </div>,
      );
      id = index.next(id);
    }
  }
  return lines;
}

function Name({ index, id }: { index: JsonIndex; id: number }) {
  const key = index.key(id);
  if (typeof key !== 'string') return null;
  return (
    <span class="json-name">
      "<JsonName name={key} />
      ":{' '}
    </span>
  );
}

function Leaf({ index, id }: { index: JsonIndex; id: number }) {
  if (index.childCount(id) > 0) return <>…</>;
  if (index.kind(id) !== 'string') return <JsonWord text={elide(index.text(id)).text} kind={index.kind(id)} />;
  const value = index.string(id);
  if (looksLikeBase64(value)) {
    return (
      <>
        <JsonString text={`${value.slice(0, 24)}…`} />
        <span class="elided">{t('base64, {0}', size(base64Bytes(value)))}</span>
      </>
    );
  }
  const { text, isCut } = elide(value, SHOWN_CHARACTERS);
  return (
    <>
      <JsonString text={isCut ? `${text}…` : text} />
      {isCut && <span class="elided">{t('{0} of text', size(value.length))}</span>}
    </>
  );
}

function tonesOf(index: JsonIndex, marks: Marks): ReadonlyMap<number, string> {
  const tones = new Map<number, string>();
  const put = (paths: ReadonlySet<string>, tone: string): void => {
    for (const path of paths) {
      const id = index.find(parsePath(path));
      if (id !== undefined && id > 0) tones.set(id, tone);
    }
  };
  put(marks.same, 'is-same');
  put(marks.wrong, 'is-wrong');
  return tones;
}

function commaAfter(index: JsonIndex, id: number): string {
  return id > 0 && index.next(id) < index.next(index.parent(id)) ? ',' : '';
}

function indentOf(depth: number): string {
  return '  '.repeat(depth);
}

/** What does not fit into a line goes on within it, further in than where it begins. */
function hangingAt(depth: number): { paddingInlineStart: string; textIndent: string } {
  const characters = 2 * depth + 4;
  return { paddingInlineStart: `${characters}ch`, textIndent: `-${characters}ch` };
}
