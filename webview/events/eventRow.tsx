/** What is in the rows of the event table, and elsewhere where a row is spoken of. */
import { useContext } from 'preact/hooks';
import { t, translated } from '../../src/base/l10n.ts';
import { problemText } from '../../src/protocol/parse.ts';
import type { EventRow } from '../../src/session/state.ts';
import { duration } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { TabStop } from '../base/tabStop.ts';
import { VisibleText } from '../base/visibleText.tsx';
import { selectRow } from '../state/panel.ts';

export interface DirectionLook {
  /** `from-client`, say. */
  readonly tone: string;
  readonly icon: string;
  readonly words: string;
}

/** Rows of the log's own are not all of the connection: somebody listened, or marked a row. */
export function directionOf({ dir, type }: EventRow): DirectionLook {
  return (dir === 'lifecycle' ? ownRows.get(type) : undefined) ?? directions[dir];
}

export function DirectionMark({ dir }: { dir: EventRow['dir'] }) {
  const { tone, icon, words } = directions[dir];
  return (
    <span class={`direction ${tone}`}>
      <Icon name={icon} />
      <span class="visually-hidden">{words}</span>
    </span>
  );
}

const directions: Readonly<Record<EventRow['dir'], DirectionLook>> = {
  client: { tone: 'from-client', icon: 'arrow-up', words: t('from client') },
  server: { tone: 'from-server', icon: 'arrow-down', words: t('from server') },
  unknown: { tone: 'from-unknown', icon: 'question', words: t('sender unknown') },
  lifecycle: { tone: 'from-lifecycle', icon: 'plug', words: t('connection') },
};
const ownRows: ReadonlyMap<string, DirectionLook> = new Map([
  ['mark', { tone: 'from-lifecycle', icon: 'bookmark', words: t('marked in this panel') }],
  ['playback', { tone: 'from-lifecycle', icon: 'unmute', words: t('heard in this panel') }],
]);

/** The family (`conversation.`, `response.`) is quieter than the rest. */
export function familyLength(type: string): number {
  return type.indexOf('.') + 1;
}

/** A type that is not as documented, or has characters that nobody sees. */
export function OddTypeName({ row }: { row: EventRow }) {
  if (row.type === '') return <span class="family">{row.outcome === 'not-json' ? t('not JSON') : t('no type')}</span>;
  const length = familyLength(row.type);
  return (
    <>
      <span class="family">
        <VisibleText text={row.type.slice(0, length)} />
      </span>
      <VisibleText text={row.type.slice(length)} />
      {row.outcome === 'unknown' && (
        <span class="outcome" title={t('An event type this version does not know')}>
          {' '}
          {t('unknown')}
        </span>
      )}
      {row.outcome === 'unexpected' && (
        <span class="outcome" title={row.problem ? translated(problemText(row.problem)) : ''}>
          {' '}
          {t('unexpected shape')}
        </span>
      )}
    </>
  );
}

/** A client event's answer, or an error's cause: a number to follow. */
export function ExchangeMark({ row }: { row: EventRow }) {
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
