import { VisibleText } from '../base/visibleText.tsx';
import { shortName } from '../conversation/shortText.tsx';
import { t } from '../../src/base/l10n.ts';
import type { Bill } from '../../src/session/cost/bills.ts';
import { priceOf, type ModelPrice } from '../../src/session/cost/priceTable.ts';
import { costWords, prices } from '../state/costs.ts';
import { ask } from '../state/panel.ts';
import { Button } from '../toolkit/button.tsx';
import { tokenKindNames, tokenKinds } from './tokenKinds.ts';
import { NumberHead } from './usageCells.tsx';

/** The prices that the sums are made with. */
export function PriceList({ of }: { of: Bill }) {
  const { asOf, source } = prices.value;
  const used = [...of.responses.map(({ response }) => response.model), ...of.transcriptions.map(({ model }) => model)];
  const models = [...new Set(used)].filter((model) => model !== undefined);
  return (
    <section class="usage-card" aria-label={t('Prices')}>
      <h3>{t('Prices')}</h3>
      {models.map((model) => (
        <ModelPriceTable key={model} model={model} price={priceOf(prices.value, model)} />
      ))}
      <p class="usage-note">
        {t(
          'As of {0}, from {1}. In all: {2}, an estimate; what you pay, your provider says.',
          asOf,
          source,
          costWords(of),
        )}
      </p>
      <Button small icon="edit" onClick={() => void ask('editPrices', {})}>
        {t('Edit prices…')}
      </Button>
    </section>
  );
}

function ModelPriceTable({ model, price }: { model: string; price: ModelPrice | undefined }) {
  const rows = tokenKinds.filter((kind) => price?.[kind] !== undefined);
  const amount = (value: number | undefined) => (value === undefined ? '–' : `$${withCents(value)}`);
  return (
    <table class="usage-table num">
      <caption class="mono">
        <VisibleText text={shortName(model)} />
      </caption>
      {rows.length > 0 && (
        <>
          <thead>
            <tr>
              <th scope="col">{t('per million tokens')}</th>
              {[t('in'), t('cached'), t('out')].map((label) => (
                <NumberHead key={label} label={label} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((kind) => (
              <tr key={kind}>
                <th scope="row">{tokenKindNames[kind]}</th>
                <td class="is-number">{amount(price?.[kind]?.in)}</td>
                <td class="is-number">{amount(price?.[kind]?.cached)}</td>
                <td class="is-number">{amount(price?.[kind]?.out)}</td>
              </tr>
            ))}
          </tbody>
        </>
      )}
      {(rows.length === 0 || price?.usdPerMinute !== undefined) && (
        <tbody>
          <tr>
            <th scope="row">{price?.usdPerMinute === undefined ? t('no price known') : t('per minute')}</th>
            <td class="is-number">{amount(price?.usdPerMinute)}</td>
          </tr>
        </tbody>
      )}
    </table>
  );
}

/** `4.00`, `0.40`, and `0.017` as precise as it is. */
function withCents(amount: number): string {
  const cents = amount.toFixed(2);
  return Number(cents) === amount ? cents : String(amount);
}
