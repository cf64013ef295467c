import { t } from '../../src/base/l10n.ts';
import type { TranscriptionBill } from '../../src/session/cost/bills.ts';
import { shortId, thousands } from '../../src/session/format.ts';
import { seconds } from '../base/format.ts';
import { oneStop } from '../base/oneStop.ts';
import { RowLink } from '../events/rowLink.tsx';
import { CostText, NumberHead } from './usageCells.tsx';

const bodyRef = oneStop({ rows: 'tr' });

/** What transcriptions cost. */
export function TranscriptionTable({ of }: { of: readonly TranscriptionBill[] }) {
  return (
    <table class="usage-table num">
      <caption>
        <h3>{t('Transcription')}</h3> <span class="quiet">{t('paid for beside the responses')}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('item')}</th>
          <th scope="col">{t('model')}</th>
          <NumberHead label={t('audio')} />
          <NumberHead label={t('tokens in')} />
          <NumberHead label={t('tokens out')} />
          <NumberHead label={t('cost')} />
        </tr>
      </thead>
      <tbody ref={bodyRef}>
        {of.map(({ item, partIndex, model, seconds: lasted, tokens, cost }) => (
          <tr key={`${item.id} ${partIndex}`}>
            <th scope="row" class="mono">
              {shortId(item.id)} <RowLink n={item.createdN} />
            </th>
            <td class="mono quiet">{model ?? t('not known')}</td>
            <td class="is-number">{lasted === undefined ? '' : seconds(lasted * 1000)}</td>
            <td class="is-number">{tokens === undefined ? '' : thousands(tokens.input)}</td>
            <td class="is-number">{tokens === undefined ? '' : thousands(tokens.output)}</td>
            <td class="is-number">
              <CostText cost={cost} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
