import { useContext } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { problemText } from '../../src/protocol/parse.ts';
import { isErrorRow } from '../../src/session/isErrorRow.ts';
import type { RowMark } from '../../src/session/rowMarks.ts';
import type { EventRow } from '../../src/session/state.ts';
import { sessionTime, shortId } from '../../src/session/format.ts';
import { duration, seconds, sinceMs, size, wallTime } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { TabStop } from '../base/tabStop.ts';
import { VisibleText } from '../base/visibleText.tsx';
import { selectRow, store } from '../state/panel.ts';
import type { TimeMode } from '../state/viewState.ts';
import type { PanelFinding } from '../../src/contract/messages.ts';
import { FindingMark } from '../findings/findingMark.tsx';
import { Badge } from '../toolkit/feedback.tsx';
import { MarkIcon, RowNote } from './rowMark.tsx';
import type { Line } from './eventList.ts';
import { eventList, toggleFold } from './eventModel.ts';

export interface RowProps {
  readonly row: EventRow;
  /** What the row's line is, see `Line`. */
  readonly kind: Line['kind'];
  readonly open: boolean;
  readonly count: number;
  readonly group: number;
  readonly lineIndex: number;
  readonly top: number;
  readonly selected: boolean;
  readonly linked: boolean;
  /** It had not come yet at the time that is shown. */
  readonly later: boolean;
  /** The time of the row above. */
  readonly previousMonoMs: number | undefined;
  readonly timeMode: TimeMode;
  /** What was noticed at this row, or in the run it stands for. */
  readonly findings: readonly PanelFinding[];
  readonly marks: readonly RowMark[];
}

/** Recordings of other tools may have no times. */
const NO_TIME = '–';

/** One line of the event table; 20 px high. */
export function EventRowView(props: RowProps) {
  const { row, kind, open, selected, linked } = props;
  const toggle = () => toggleFold(props.lineIndex);
  const delta = deltaMs(row, props.previousMonoMs);
  const isError = isErrorRow(row);
  const tone = isError && row.dir !== 'client' ? 'is-error' : `from-${row.dir}`;
  const sizeBytes = kind === 'fold' ? eventList.sizeBytesOf(props.group) : row.sizeBytes;
  return (
    <div
      role="row"
      // The line of an unfolded run stands above that of its first row.
      id={`${open ? 'run' : 'row'}-${row.n}`}
      aria-rowindex={props.lineIndex + 2}
      aria-selected={selected}
      class={`event-row ${tone} ${selected ? 'is-selected' : ''} ${linked ? 'is-linked' : ''} ${props.later ? 'is-later' : ''} is-${kind}`}
      style={{ transform: `translateY(${props.top}px)` }}
      onClick={() => selectRow(row.n)}
      onDblClick={kind === 'fold' ? toggle : undefined}
    >
      <span role="gridcell" class="col-mark">
        <FindingMark findings={props.findings} />
        <MarkIcon marks={props.marks} />
      </span>
      <span role="gridcell" class="col-n num">
        {row.n}
      </span>
      <span role="gridcell" class="col-time num">
        {timeOf(row, props.timeMode, delta)}
      </span>
      <span role="gridcell" class="col-delta num quiet">
        {delta === undefined ? (row.monoMs === null ? NO_TIME : '') : sinceMs(delta)}
      </span>
      <span role="gridcell" class="col-dir">
        {row.dir === 'lifecycle' ? <LifecycleMark type={row.type} /> : <DirectionMark dir={row.dir} />}
      </span>
      <span role="none" class="col-event">
        <span role="gridcell" class="col-type mono">
          {kind === 'fold' && (
            <span
              class="twistie"
              title={open ? t('Fold this run') : t('Unfold this run')}
              onClick={(event: MouseEvent) => {
                event.stopPropagation();
                toggle();
              }}
            >
              <Icon name={open ? 'chevron-down' : 'chevron-right'} size={12} />
            </span>
          )}
          <TypeName row={row} />
          {kind === 'fold' && <Badge>×{props.count}</Badge>}
        </span>
        <span role="gridcell" class="col-what">
          <span class="what-text">
            <VisibleText text={whatOf(props)} />
          </span>
          <RowNote marks={props.marks} />
          <ExchangeMark row={row} />
        </span>
      </span>
      <span role="gridcell" class="col-size num quiet">
        {row.dir === 'lifecycle' ? '' : size(sizeBytes)}
      </span>
    </div>
  );
}

/** Not all of them are of the connection: somebody listened, or marked a row. */
function LifecycleMark({ type }: { type: string }) {
  if (type !== 'playback' && type !== 'mark') return <DirectionMark dir="lifecycle" />;
  return (
    <span class="direction from-lifecycle">
      <Icon name={type === 'mark' ? 'bookmark' : 'unmute'} />
      <span class="visually-hidden">{type === 'mark' ? t('marked in this panel') : t('heard in this panel')}</span>
    </span>
  );
}

export function DirectionMark({ dir }: { dir: EventRow['dir'] }) {
  const [icon, words] = directionMarks[dir];
  return (
    <span class={`direction from-${dir}`}>
      <Icon name={icon} />
      <span class="visually-hidden">{words}</span>
    </span>
  );
}
const directionMarks: Readonly<Record<EventRow['dir'], readonly [icon: string, words: string]>> = {
  client: ['arrow-up', t('from client')],
  server: ['arrow-down', t('from server')],
  unknown: ['question', t('sender unknown')],
  lifecycle: ['plug', t('connection')],
};

/** The family (`conversation.`, `response.`) is quieter than the rest. */
function TypeName({ row }: { row: EventRow }) {
  if (row.type === '') return <span class="family">{row.outcome === 'not-json' ? t('not JSON') : t('no type')}</span>;
  const dot = row.type.indexOf('.');
  return (
    <span class="type-name">
      <span class="family">
        <VisibleText text={row.type.slice(0, dot + 1)} />
      </span>
      <VisibleText text={row.type.slice(dot + 1)} />
      {row.outcome === 'unknown' && (
        <span class="outcome" title={t('An event type this version does not know')}>
          {' '}
          {t('unknown')}
        </span>
      )}
      {row.outcome === 'unexpected' && (
        <span class="outcome" title={row.problem ? problemText(row.problem) : ''}>
          {' '}
          {t('unexpected shape')}
        </span>
      )}
    </span>
  );
}

/** A client event's answer, or an error's cause: a number to follow. */
function ExchangeMark({ row }: { row: EventRow }) {
  const { exchange, answers } = row;
  if (answers && row.type === 'error') return <Link icon="arrow-left" class="refused" n={answers.clientN} />;
  if (!exchange) return null;
  const latency = exchange.latencyMs === undefined ? '' : duration(exchange.latencyMs);
  switch (exchange.status) {
    case 'confirmed':
      return <Link icon="check" class="confirmed" n={exchange.answerN} after={latency} />;
    case 'refused':
      return <Link icon="error" class="refused" n={exchange.answerN} />;
    case 'pending':
      return (
        <span class="mark pending">
          <Icon name="loading" size={12} class="spin" />
          {t('pending')}
        </span>
      );
    case 'unanswered':
      return <span class="mark unanswered">{t('no answer')}</span>;
    case 'no-answer-expected':
      return null;
  }
}

function Link({
  icon,
  n,
  after = '',
  class: tone,
}: {
  icon: string;
  n: number | undefined;
  after?: string;
  class: string;
}) {
  return (
    <span class={`mark ${tone}`}>
      <Icon name={icon} size={12} />
      {n !== undefined && <RowLink n={n} tabbable={false} />}
      {after !== '' && <span class="latency">{after}</span>}
    </span>
  );
}

/** `#2983`: goes to that row. Inside the table it is not a tab stop; the table's own keys reach it. */
export function RowLink({ n, tabbable = true }: { n: number; tabbable?: boolean }) {
  const tabIndex = useContext(TabStop);
  return (
    <button
      type="button"
      class="row-link"
      tabIndex={tabbable ? tabIndex : -1}
      aria-label={t('Go to event {0}', n)}
      onClick={(event: MouseEvent) => {
        event.stopPropagation();
        selectRow(n, { reveal: true });
      }}
    >
      #{n}
    </button>
  );
}

function whatOf({ row, kind, group }: RowProps): string {
  const what = kind === 'fold' ? foldText(group) : row.what;
  return what !== '' || row.itemId === undefined ? what : shortId(row.itemId);
}

/** `heard 0.00 s to 4.40 s`: from the first piece to the last, as each of them says it. */
function playedText(group: number, last: string): string {
  // The first of them may say where play began only: nothing had been heard then.
  for (const index of eventList.rowsOf(group)) {
    const from = /heard (.+?) to /.exec(store.columns.textOf(index))?.[1];
    if (from !== undefined) return last.replace(/heard .+? to /, `heard ${from} to `);
  }
  return last;
}

const FOLD_TEXT_LIMIT = 160;

/** What a run amounts to: the text it makes, or how much audio it carries. */
function foldText(group: number): string {
  const { columns } = store;
  const last = eventList.lastOf(group);
  if (columns.dirOf(last) === 'lifecycle') return playedText(group, columns.textOf(last));
  const audioMs = eventList.audioMsOf(group);
  if (audioMs > 0) return t('{0} of audio', seconds(audioMs, 2));
  let text = '';
  let quoted = false;
  for (const index of eventList.rowsOf(group)) {
    const piece = columns.textOf(index);
    quoted ||= piece.startsWith('“');
    text += piece.replace(/^“|”$/g, '');
    if (text.length > FOLD_TEXT_LIMIT) break;
  }
  const cut = text.length > FOLD_TEXT_LIMIT ? `${text.slice(0, FOLD_TEXT_LIMIT)}…` : text;
  return quoted ? `“${cut}”` : cut;
}

function timeOf(row: EventRow, mode: TimeMode, delta: number | undefined): string {
  if (mode === 'since') return delta === undefined ? NO_TIME : `${sinceMs(delta)} ms`;
  if (mode === 'wall') return row.wallMs === null ? NO_TIME : wallTime(row.wallMs);
  return row.monoMs === null ? NO_TIME : sessionTime(row.monoMs);
}

function deltaMs({ monoMs }: EventRow, previousMonoMs: number | undefined): number | undefined {
  return monoMs === null || previousMonoMs === undefined ? undefined : monoMs - previousMonoMs;
}
