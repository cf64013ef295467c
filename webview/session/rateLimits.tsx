import { VisibleText } from '../base/visibleText.tsx';
import { shortName } from '../conversation/shortText.tsx';
import { numberAt, stringAt, type JsonObject } from '../../src/base/json.ts';
import { t } from '../../src/base/l10n.ts';
import { thousands } from '../../src/session/format.ts';
import { duration } from '../base/format.ts';
import { NumberHead } from './usageCells.tsx';

/** What the server has told of them last. */
export function RateLimits({ limits }: { limits: readonly JsonObject[] }) {
  if (limits.length === 0) return null;
  return (
    <table class="usage-table num">
      <caption>
        <h3>{t('Rate limits')}</h3> <span class="quiet">{t('as the server told last')}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('of')}</th>
          <NumberHead label={t('left')} />
          <NumberHead label={t('limit')} />
          <NumberHead label={t('full again in')} />
        </tr>
      </thead>
      <tbody>
        {limits.map((limit) => (
          <tr key={stringAt(limit, 'name') ?? ''}>
            <th scope="row">
              <VisibleText text={shortName(stringAt(limit, 'name') ?? '')} />
            </th>
            <LimitFigure limit={limit} name="remaining" />
            <LimitFigure limit={limit} name="limit" />
            <td class="is-number">{resetOf(limit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LimitFigure({ limit, name }: { limit: JsonObject; name: string }) {
  const value = numberAt(limit, name);
  return <td class="is-number">{value === undefined ? '–' : thousands(value)}</td>;
}

function resetOf(limit: JsonObject): string {
  const resetSeconds = numberAt(limit, 'reset_seconds');
  return resetSeconds === undefined ? '–' : duration(resetSeconds * 1000);
}
