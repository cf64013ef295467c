import { t } from '../../src/base/l10n.ts';
import { duration } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { oneStop } from '../base/oneStop.ts';
import { VisibleText } from '../base/visibleText.tsx';
import { RowLink } from '../events/rowLink.tsx';
import { entryTime } from '../state/clock.ts';
import { store } from '../state/panel.ts';
import { updateRows } from './updateRows.ts';
import type { EventRow } from '../../src/session/state.ts';

const SHOWN = 12;
const listRef = oneStop({ rows: '.history-line' });

/** The updates of this session and what became of them. */
export function SessionHistory() {
  const rows = updateRows().slice(-SHOWN);
  if (rows.length === 0) return null;
  return (
    <div ref={listRef} class="session-history num">
      <h2>{t('History')}</h2>
      {rows.map((row) => (
        <HistoryLine key={row.n} row={row} />
      ))}
    </div>
  );
}

function HistoryLine({ row }: { row: EventRow }) {
  const { exchange } = row;
  const answer = store.row(exchange?.answerN);
  const refused = exchange?.status === 'refused';
  return (
    <>
      <div class="history-line">
        <RowLink n={row.n} />
        <span class="quiet">{entryTime(row)}</span>
        <span class={`from-${row.dir}`}>
          <Icon name={row.dir === 'client' ? 'arrow-up' : 'arrow-down'} size={12} />
        </span>
        <span class="history-what">
          <VisibleText text={row.dir === 'server' ? t('the server’s defaults') : row.what} />
        </span>
      </div>
      {answer && (
        <div class="history-line">
          <RowLink n={answer.n} />
          <span class="quiet">{entryTime(answer)}</span>
          <span class="from-server">
            <Icon name="arrow-down" size={12} />
          </span>
          <span class={`history-what ${refused ? 'refused' : ''}`}>
            <VisibleText
              text={
                refused
                  ? t('refused: {0}', answer.what)
                  : exchange?.latencyMs === undefined
                    ? t('accepted')
                    : t('accepted after {0}', duration(exchange.latencyMs))
              }
            />
          </span>
        </div>
      )}
    </>
  );
}
