import { t } from '../../src/base/l10n.ts';
import { thousands } from '../../src/session/format.ts';
import { nearestTo, type Latency } from '../../src/session/timing/latencies.ts';
import { valuesNeeded } from '../../src/session/timing/percentiles.ts';
import { oneStop } from '../base/oneStop.ts';
import { goToNumber } from './goTo.ts';
import { latencies } from './model.ts';

const bodyRef = oneStop({ rows: 'tr' });
const columns = ['min', 'p50', 'p90', 'p95', 'max'] as const;

/** Latencies of the session. A number leads to the wait that it is, or that lies nearest to it. */
export function LatencyTable() {
  const found = latencies.value;
  return (
    <table class="usage-table num timeline-latencies">
      <caption>
        <h3>{t('Latency')}</h3> <span class="quiet">{t('ms, session’s clock')}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{t('from, to')}</span>
          </th>
          {[...columns, 'n'].map((label) => (
            <th key={label} scope="col" class="is-number">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={bodyRef}>
        {found.map((latency, index) => (
          <tr key={latency.label} class={index === 0 ? 'is-first' : ''}>
            <th scope="row">{capitalised(latency.label)}</th>
            {columns.map((column) => (
              <td key={column} class="is-number">
                <Figure latency={latency} column={column} />
              </td>
            ))}
            <td class="is-number quiet">{thousands(latency.spread.n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Figure({ latency, column }: { latency: Latency; column: (typeof columns)[number] }) {
  const ms = latency.spread[column];
  const nearest = ms === undefined ? undefined : nearestTo(latency, ms);
  if (ms === undefined || !nearest) {
    if (column === 'min' || column === 'max') return null;
    const why = t(
      '{0} says something from {1} values on; here n = {2}',
      column,
      valuesNeeded[column],
      latency.spread.n,
    );
    return (
      <span class="quiet" title={why}>
        – <span class="visually-hidden">{why}</span>
      </span>
    );
  }
  const isExact = Math.round(nearest.ms) === Math.round(ms);
  const name = isExact
    ? t('{0}, {1} {2} ms: go to event {3}', latency.label, column, thousands(ms), nearest.to.n)
    : t(
        '{0}, {1} {2} ms: go to the nearest, {3} ms, at event {4}',
        latency.label,
        column,
        thousands(ms),
        thousands(nearest.ms),
        nearest.to.n,
      );
  return (
    <button
      type="button"
      class="timeline-figure"
      aria-label={name}
      title={name}
      onClick={() => goToNumber({ label: latency.label, from: nearest.from, to: nearest.to })}
    >
      {thousands(ms)}
    </button>
  );
}

function capitalised(label: string): string {
  return /^[a-z]+\./.test(label) ? label : label.charAt(0).toUpperCase() + label.slice(1);
}
