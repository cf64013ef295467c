import { t } from '../../src/base/l10n.ts';
import type { EventRow } from '../../src/session/state.ts';
import { duration } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { RowLink } from './rowLink.tsx';

export function hasExchangeMark({ exchange, answers }: EventRow): boolean {
  return answers !== undefined || (exchange !== undefined && exchange.status !== 'no-answer-expected');
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
