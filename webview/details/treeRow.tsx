import { t } from '../../src/base/l10n.ts';
import type { EventRow } from '../../src/session/state.ts';
import { plural, seconds, size } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { base64Bytes, elide, looksLikeBase64 } from './elide.ts';
import { audioPartOf, isPlaying, togglePart, type FramePart } from './frameAudio.ts';
import { linkOf } from './idLinks.ts';
import { JsonName, JsonString, JsonWord, JsonCharacters, type TextMark } from './jsonText.tsx';
import { MOST_INDENTED, type OpenRows, type TreePlace } from './openRows.ts';
import type { TreeHit } from './treeSearch.ts';

export const TREE_ROW_PX = 22;
const INDENT_PX = 14;

export interface TreeRowProps {
  readonly rows: OpenRows;
  readonly place: TreePlace;
  readonly top: number;
  /** The event whose frame this is. */
  readonly event: EventRow | undefined;
  readonly isActive: boolean;
  /** Not in sight: it is here only because it has the focus. */
  readonly isAway: boolean;
  /** What is wrong with the value, where something is. */
  readonly problem: string | undefined;
  readonly hits: readonly TreeHit[];
  readonly currentHit: TreeHit | undefined;
  readonly onPick: () => void;
  readonly onToggle: () => void;
}

/** One line of a tree. */
export function TreeRow(props: TreeRowProps) {
  const { rows, place, problem } = props;
  const { index } = rows;
  const { id, line } = place;
  const isLine = line !== undefined;
  const isBranch = !isLine && rows.isBranch(id);
  // The members of the whole are at the left edge.
  const depth = Math.max(0, index.depth(id) - 1) + (isLine ? 1 : 0);
  return (
    <div
      role="treeitem"
      class={`tree-row ${props.isActive ? 'is-active' : ''} ${props.isAway ? 'is-away' : ''}`}
      aria-level={depth + 1}
      aria-setsize={isLine ? rows.lineCount(id) : id === 0 ? 1 : index.childCount(index.parent(id))}
      aria-posinset={(isLine ? line : index.position(id)) + 1}
      aria-selected={props.isActive}
      {...(isBranch ? { 'aria-expanded': rows.isOpen(id) } : {})}
      {...(isLine && rows.line(id, line).text.trim() === '' ? { 'aria-label': t('empty line') } : {})}
      tabIndex={props.isActive ? 0 : -1}
      style={{ transform: `translateY(${props.top}px)` }}
      onMouseDown={props.onPick}
      onFocus={() => !props.isActive && props.onPick()}
      onClick={(event: MouseEvent) =>
        isBranch && !window.getSelection()?.toString() && event.detail < 2 && props.onToggle()
      }
    >
      <span class="tree-indent" style={{ width: `${Math.min(depth, MOST_INDENTED) * INDENT_PX}px` }} />
      <span class="tree-twistie">
        {isBranch && <Icon name={rows.isOpen(id) ? 'chevron-down' : 'chevron-right'} size={12} />}
      </span>
      {isLine ? (
        <span class="json-string tree-value">
          <TextLine {...props} line={line} />
        </span>
      ) : (
        <>
          <Name {...props} />
          <span class="tree-value">{index.childCount(id) > 0 ? <Summary {...props} /> : <Value {...props} />}</span>
          <Notes {...props} />
          {problem !== undefined && (
            <span class="tree-problem refused" title={problem}>
              <Icon name="warning" size={12} /> {problem}
            </span>
          )}
        </>
      )}
    </div>
  );
}

function Name({ rows, place: { id }, hits, currentHit }: TreeRowProps) {
  const key = rows.index.key(id);
  if (key === undefined) return null;
  if (typeof key === 'number') {
    return (
      <>
        <span class="json-index">{key}</span>
        <span class="json-punctuation">: </span>
      </>
    );
  }
  return (
    <>
      <JsonName name={key} marks={marksOf(hits, currentHit, true)} />
      <span class="json-punctuation">: </span>
    </>
  );
}

function Summary({ rows, place: { id } }: TreeRowProps) {
  const isList = rows.index.kind(id) === 'array';
  const count = rows.index.childCount(id);
  const [left, right] = isList ? '[]' : '{}';
  if (rows.isOpen(id)) return <span class="json-punctuation">{left}</span>;
  const inside = isList
    ? plural(count, t('{0} entry'), t('{0} entries'))
    : plural(count, t('{0} member'), t('{0} members'));
  return (
    <span class="json-punctuation">
      {left} {inside} {right}
    </span>
  );
}

function Value({ rows, place: { id }, hits, currentHit }: TreeRowProps) {
  const { index } = rows;
  const marks = marksOf(hits, currentHit, false);
  if (index.kind(id) !== 'string')
    return <JsonWord text={elide(index.text(id)).text} kind={index.kind(id)} marks={marks} />;
  // Below stands what it says.
  if (rows.isOpen(id)) return <span class="json-string">"</span>;
  // Not read whole to show its beginning.
  const { start, end } = index.range(id);
  const isHuge = end - start > HUGE_TEXT;
  const { text } = elide(isHuge ? index.json.slice(start + 1, start + 1 + SHOWN_OF_HUGE) : index.string(id));
  return <JsonString text={isHuge ? withoutHalfEscape(text) : text} marks={marks} />;
}

const HUGE_TEXT = 100_000;
const SHOWN_OF_HUGE = 400;

/** The beginning of a JSON string's inside, decoded. */
function withoutHalfEscape(inside: string): string {
  for (let cut = 0; cut < 6; cut++) {
    try {
      return JSON.parse(`"${inside.slice(0, inside.length - cut)}"`) as string;
    } catch {
      // An escape was cut in two: a little less is whole.
    }
  }
  return '';
}

/** A line of an unfolded text. */
function TextLine({ rows, place: { id }, line, hits, currentHit }: TreeRowProps & { line: number }) {
  const { text, start } = rows.line(id, line);
  const marks = marksOf(hits, currentHit, false)
    .filter((mark) => mark.to > start && mark.from < start + text.length)
    .map((mark) => ({ ...mark, from: mark.from - start, to: mark.to - start }));
  return <JsonCharacters text={text} marks={marks} />;
}

function marksOf(hits: readonly TreeHit[], currentHit: TreeHit | undefined, isKey: boolean): readonly TextMark[] {
  return hits
    .filter((hit) => hit.isKey === isKey)
    .map((hit) => ({ from: hit.from, to: hit.to, isCurrent: hit === currentHit }));
}

/** What is beside a value: how long a text is, where an id leads to, audio that can be played. */
function Notes({ rows, place: { id }, event }: TreeRowProps) {
  const { index } = rows;
  if (index.kind(id) !== 'string') return null;
  const { start, end } = index.range(id);
  const raw = index.json.slice(start + 1, end - 1);
  if (looksLikeBase64(raw)) return <Base64Note raw={raw} part={audioPartOf(index, id, event)} event={event} />;
  if (rows.isLongText(id)) {
    const lines = rows.isOpen(id) ? rows.lineCount(id) : 0;
    const characters = plural(end - start - 2, t('{0} character'), t('{0} characters'));
    return (
      <span class="elided">
        {lines > 0 || end - start < LONG_TEXT ? characters : t('{0} of text', size(end - start))}
      </span>
    );
  }
  const link = linkOf(event, index.key(id), raw);
  return (
    link && (
      <button
        type="button"
        class="link-button tree-link"
        tabIndex={-1}
        title={link.label}
        aria-label={link.label}
        onClick={(click: MouseEvent) => {
          click.stopPropagation();
          link.go();
        }}
      >
        <Icon name="arrow-right" size={12} />
      </button>
    )
  );
}

const LONG_TEXT = 10_000;

function Base64Note({ raw, part, event }: { raw: string; part: FramePart | undefined; event: EventRow | undefined }) {
  const bytes = size(base64Bytes(raw));
  const audioMs = part && event?.audioMs;
  return (
    <>
      {part && (
        <button
          type="button"
          class="link-button tree-link"
          tabIndex={-1}
          title={isPlaying(part) ? t('Pause') : t('Play from here')}
          aria-label={isPlaying(part) ? t('Pause') : t('Play from here')}
          onClick={(click: MouseEvent) => {
            click.stopPropagation();
            togglePart(part);
          }}
        >
          <Icon name={isPlaying(part) ? 'debug-pause' : 'play'} size={12} />
        </button>
      )}
      <span class="elided">
        {audioMs === undefined ? t('base64, {0}', bytes) : t('audio, {0}, {1}', seconds(audioMs, 2), bytes)}
      </span>
    </>
  );
}
