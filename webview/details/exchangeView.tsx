import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { objectAt, stringAt } from '../../src/base/json.ts';
import { t, translated } from '../../src/base/l10n.ts';
import { canonicalType } from '../../src/protocol/dialect.ts';
import type { EventRow } from '../../src/session/state.ts';
import { duration } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { VisibleText } from '../base/visibleText.tsx';
import { Words } from '../base/words.tsx';
import { DirectionMark } from '../events/eventRow.tsx';
import { RowLink } from '../events/rowLink.tsx';
import { entryTime } from '../state/clock.ts';
import { frameJson, frameObject, frameText } from '../state/frames.ts';
import { store } from '../state/panel.ts';
import { ExchangeOrigin } from './exchangeOrigin.tsx';
import { JsonIndex } from './jsonIndex.ts';
import { FrameLines, type Marks } from './jsonLines.tsx';
import { ResendButton } from './resendButton.tsx';
import { Fetching } from './treeView.tsx';
import { TruncateBar } from './truncateBar.tsx';
import { truncateOf } from './truncateFacts.ts';

const noMarks: Marks = { wrong: new Set(), same: new Set() };
/** Of a frame that is no JSON its beginning. */
const SHOWN_CHARACTERS = 4_000;

/** A client event and what answered it, side by side. */
export function ExchangeView({ row }: { row: EventRow }) {
  const clientRow = row.exchange ? row : store.row(row.answers?.clientN);
  const exchangeRef = useRef<HTMLDivElement>(null);
  const revealedN = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (revealedN.current === clientRow?.n) return;
    // What was wrong is what one looks for; the frames may come later than this row.
    const wrong = exchangeRef.current?.querySelector<HTMLElement>('.is-wrong');
    if (!wrong) return;
    revealedN.current = clientRow?.n;
    revealIn(exchangeRef.current?.closest('.details-body'), wrong);
  });
  if (!clientRow?.exchange) {
    return (
      <p class="details-note">
        {row.dir === 'client' ? (
          t('Nothing is expected to answer this event.')
        ) : row.type === 'error' ? (
          t('No client event could be found that caused this error.')
        ) : (
          <ExchangeOrigin row={row} />
        )}
      </p>
    );
  }
  const { exchange } = clientRow;
  const answerRow = store.row(exchange.answerN);
  const [clientMarks, answerMarks] = marksOf(clientRow, answerRow);
  const isTruncate = canonicalType(clientRow.type) === 'conversation.item.truncate';
  const truncate = isTruncate ? truncateOf(clientRow, frameObject(frameText(clientRow.n).value)) : undefined;
  return (
    <div class="exchange" ref={exchangeRef}>
      <div class="exchange-sides">
        <Side row={clientRow} marks={clientMarks} />
        {answerRow ? (
          <Side row={answerRow} marks={answerMarks} after={exchange.latencyMs} />
        ) : (
          <div class="exchange-side">
            <p class="details-note">
              {exchange.status === 'pending' && <Icon name="loading" size={12} class="spin" />}{' '}
              {statusWords[exchange.status]}
            </p>
          </div>
        )}
      </div>
      <div class="exchange-foot">
        {truncate && <TruncateBar facts={truncate} />}
        <div class="exchange-verdict">
          <p class="exchange-why">
            {answerRow && exchange.certainty !== undefined && (
              <>
                <strong>{exchange.certainty === 'certain' ? t('Certain:') : t('Probably:')}</strong>{' '}
                <VisibleText text={exchange.why ? translated(exchange.why) : ''} />
                {truncate?.overshoot !== undefined && <>. {truncate.overshoot}</>}
              </>
            )}
          </p>
          <div class="exchange-actions">
            <ResendButton n={clientRow.n} {...(truncate?.fix && { fix: truncate.fix })} />
            {truncate?.doneN !== undefined && (
              <span class="exchange-done quiet">
                <Icon name="check" size={12} />{' '}
                <Words text={t('done as {0}')} values={[<RowLink n={truncate.doneN} />]} />
              </span>
            )}
          </div>
        </div>
      </div>
    </div>
  );
}

/** Scrolls nothing but the pane, and that only where the line is not in view. */
function revealIn(pane: Element | null | undefined, line: HTMLElement): void {
  if (!pane) return;
  const foot = pane.querySelector('.exchange-foot');
  const [view, at] = [pane.getBoundingClientRect(), line.getBoundingClientRect()];
  const isFootSticky = foot !== null && getComputedStyle(foot).position === 'sticky';
  const bottom = view.bottom - (isFootSticky ? foot.getBoundingClientRect().height : 0);
  if (at.bottom > bottom || at.top < view.top) pane.scrollTop += at.top - (view.top + bottom - at.height) / 2;
}

const statusWords: Readonly<Record<NonNullable<EventRow['exchange']>['status'], string>> = {
  pending: t('Not answered yet.'),
  confirmed: t('Answered.'),
  refused: t('Refused.'),
  unanswered: t('Never answered in this log.'),
  'no-answer-expected': t('Nothing is expected to answer this event.'),
};

function Side({ row, marks, after }: { row: EventRow; marks: Marks; after?: number | undefined }) {
  const frame = frameText(row.n).value;
  const isJson = frameJson(frame) !== undefined;
  const index = useMemo(() => (frame && isJson ? JsonIndex.of(frame.text) : undefined), [frame, isJson]);
  const time = entryTime(row);
  return (
    <div class="exchange-side">
      <header class="exchange-head">
        <DirectionMark dir={row.dir} />
        <RowLink n={row.n} />
        <span class="mono">
          <VisibleText text={row.type === '' ? row.outcome : row.type} />
        </span>
        <span class="quiet num exchange-time">
          {after === undefined
            ? time
            : time === ''
              ? t('answered after {0}', duration(after))
              : t('{0}, answered after {1}', time, duration(after))}
        </span>
      </header>
      {!frame ? (
        <Fetching />
      ) : index ? (
        <FrameLines index={index} marks={marks} />
      ) : (
        <pre class="json-lines mono">
          <VisibleText text={frame.text.slice(0, SHOWN_CHARACTERS)} />
        </pre>
      )}
    </div>
  );
}

/** The id both sides carry, and the member the error is about. */
function marksOf(clientRow: EventRow, answerRow: EventRow | undefined): readonly [Marks, Marks] {
  const client = frameObject(frameText(clientRow.n).value);
  const answer = answerRow && frameObject(frameText(answerRow.n).value);
  if (!client || !answer) return [noMarks, noMarks];
  const error = objectAt(answer, 'error');
  const same: [Set<string>, Set<string>] = [new Set(), new Set()];
  const named = stringAt(error, 'event_id');
  if (named !== undefined && named === stringAt(client, 'event_id')) {
    same[0].add('event_id');
    same[1].add('error.event_id');
  }
  const itemId = stringAt(client, 'item_id');
  if (itemId !== undefined && itemId === stringAt(answer, 'item_id')) for (const side of same) side.add('item_id');
  const wrong = new Set<string>();
  const param = stringAt(error, 'param');
  if (param !== undefined && param !== '') wrong.add(param);
  // The server names no parameter when a cut lies beyond the end of the audio; its message leaves no doubt.
  if (/already shorter than/.test(stringAt(error, 'message') ?? '')) wrong.add('audio_end_ms');
  return [
    { wrong, same: same[0] },
    { wrong: new Set(), same: same[1] },
  ];
}
