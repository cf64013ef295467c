import type { ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useComputed } from '@preact/signals';
import { t } from '../../src/base/l10n.ts';
import { piecesWithInvisible } from '../../src/base/invisible.ts';
import { thousands } from '../../src/session/format.ts';
import { Icon } from '../base/icon.tsx';
import { TabStop } from '../base/tabStop.ts';
import { VisibleText } from '../base/visibleText.tsx';
import { FoldChevron } from './foldChevron.tsx';
import { foldedLength, isFolded, setFolded, textKey } from './folding.ts';
import { currentHit, hitsIn, type Hit } from './search.ts';

/** Of a text that is longer so much is on the page, and so much more each time that more is asked for. */
const PIECE_CHARACTERS = 20_000;
/** Each is an element of its own; more of them in a row are noise. */
const INVISIBLE_DRAWN = 600;
const MARKS_DRAWN = 2000;
/** Of a longer text each place where a line may end is an element too many. */
const CODE_CHARACTERS = 4000;
/** Around a hit in the depth of a long text. */
const AROUND_HIT_CHARACTERS = 400;

/**
 * A text of an item: as text whatever is in it, in a direction of its own, folded where it is long, with what was
 * searched for marked.
 *
 * @param field its name, see `textsOf`
 * @param before beside its beginning: a quotation mark
 * @param after beside its end: a quotation mark, or the caret
 * @param isCode its lines break between members
 * @param isUnfolded whoever shows it folds it
 */
export function ShownText(props: {
  itemId: string;
  field: string;
  text: string;
  before?: ComponentChildren;
  after?: ComponentChildren;
  struck?: boolean;
  isCode?: boolean;
  isUnfolded?: boolean;
}) {
  const { itemId, field, text } = props;
  const key = textKey(itemId, field);
  const [pieces, setPieces] = useState(1);
  const hits = useComputed(() => hitsIn(itemId, field)).value;
  const current = useComputed(() => {
    const hit = currentHit.value;
    return hit?.itemId === itemId && hit.field === field ? hit : undefined;
  }).value;
  const folded = !props.isUnfolded && isFolded(key, text);
  const [from, wanted] = shownRange(text, folded ? foldedLength(text) : pieces * PIECE_CHARACTERS, current);
  const to = from + useMemo(() => drawableLength(text.slice(from, wanted)), [text, from, wanted]);
  const isCode = props.isCode === true && to - from <= CODE_CHARACTERS;
  const shown = <Pieces text={text} from={from} to={to} hits={hits} current={current} isCode={isCode} />;
  const isWhole = from === 0 && to >= text.length;
  return (
    <>
      {!folded && !props.isUnfolded && foldedLength(text) < text.length && (
        <FoldChevron
          isFolded={false}
          toggle={() => {
            setPieces(1);
            setFolded(key, true);
          }}
        />
      )}
      {props.before}
      <bdi class="shown-text">
        {from > 0 && '… '}
        {props.struck ? <s>{shown}</s> : shown}
        {to < text.length && ' …'}
      </bdi>
      {isWhole && props.after}
      {(folded || to < text.length) && (
        <span class="fold-line">
          {folded ? (
            <FoldButton icon="chevron-right" expanded={false} onClick={() => setFolded(key, false)}>
              {t('Show all {0} characters', thousands(text.length))}
            </FoldButton>
          ) : (
            <FoldButton onClick={() => setPieces(pieces + 1)}>
              {t('{0} more characters', thousands(Math.min(PIECE_CHARACTERS, text.length - to)))}
            </FoldButton>
          )}
        </span>
      )}
    </>
  );
}

/** A hit that is further on than what is shown is shown with what is around it. */
function shownRange(text: string, length: number, hit: Hit | undefined): readonly [from: number, to: number] {
  if (!hit || hit.to <= length) return [0, Math.min(length, text.length)];
  return [Math.max(0, hit.from - AROUND_HIT_CHARACTERS), Math.min(text.length, hit.to + AROUND_HIT_CHARACTERS)];
}

/** How much of a text can be drawn without holding the page up. */
function drawableLength(text: string): number {
  let length = 0;
  let invisible = 0;
  for (const piece of piecesWithInvisible(text)) {
    if (piece.isInvisible && ++invisible > INVISIBLE_DRAWN) break;
    length += piece.text.length;
  }
  return length;
}

function Pieces(props: {
  text: string;
  from: number;
  to: number;
  hits: readonly Hit[];
  current: Hit | undefined;
  isCode: boolean;
}) {
  const { text, from, to, hits, current, isCode } = props;
  const pieces: ComponentChildren[] = [];
  let at = from;
  for (const hit of hits) {
    if (hit.to <= at) continue;
    if (hit.from >= to || pieces.length > MARKS_DRAWN) break;
    const begin = Math.max(at, hit.from);
    if (begin > at) pieces.push(<VisibleText key={at} text={text.slice(at, begin)} isCode={isCode} />);
    at = Math.min(hit.to, to);
    pieces.push(<Mark key={`hit-${hit.from}`} text={text.slice(begin, at)} isCurrent={hit === current} />);
  }
  if (at < to || pieces.length === 0) pieces.push(<VisibleText key={at} text={text.slice(at, to)} isCode={isCode} />);
  return <>{pieces}</>;
}

function Mark({ text, isCurrent }: { text: string; isCurrent: boolean }) {
  const mark = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const list = mark.current?.closest('.conversation');
    if (!isCurrent || !list) return;
    mark.current?.scrollIntoView({ block: 'center' });
    // Entries that come onto the page around it get their true heights later; until somebody scrolls, it stays in view.
    const observer = new ResizeObserver(() => mark.current?.scrollIntoView({ block: 'nearest' }));
    if (list.firstElementChild) observer.observe(list.firstElementChild);
    const leave = () => observer.disconnect();
    const ways = ['wheel', 'pointerdown', 'keydown'];
    for (const way of ways) list.addEventListener(way, leave, { passive: true });
    return () => {
      leave();
      for (const way of ways) list.removeEventListener(way, leave);
    };
  }, [isCurrent]);
  return (
    <mark ref={mark} class={isCurrent ? 'is-current' : ''}>
      <VisibleText text={text} />
    </mark>
  );
}

function FoldButton(props: { icon?: string; expanded?: boolean; onClick: () => void; children: ComponentChildren }) {
  return (
    <button
      type="button"
      class="fold-button"
      tabIndex={useContext(TabStop)}
      aria-expanded={props.expanded}
      onClick={props.onClick}
    >
      {props.icon !== undefined && <Icon name={props.icon} size={12} />}
      {props.children}
    </button>
  );
}
