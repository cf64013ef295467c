import { computed } from '@preact/signals';
import { numberAt, objectAt } from '../../src/base/json.ts';
import { t } from '../../src/base/l10n.ts';
import type { CostSum } from '../../src/session/cost/cost.ts';
import { thousands } from '../../src/session/format.ts';
import { compact, plural } from '../base/format.ts';
import { settled } from '../base/settled.ts';
import { bill, costWords, prices } from '../state/costs.ts';
import { isLive } from '../state/session.ts';
import type { SteadyHeader } from '../state/sessionStore.ts';
import { view } from '../state/viewState.ts';

const costShown = settled(() => bill.value.cost);
const costShownWords = computed(() => costWords(bill.value));

/** Tokens of all responses as the wire counts them, and what they cost by the price table. */
export function Tokens({ header }: { header: SteadyHeader }) {
  const input = numberAt(header.usage, 'input_tokens');
  const output = numberAt(header.usage, 'output_tokens');
  const cost = costShown.value;
  const write = view.narrow.value ? compact : thousands;
  const cached = numberAt(objectAt(header.usage, 'input_token_details'), 'cached_tokens') ?? 0;
  if (!isLive.value && input === undefined && output === undefined && cost.usd === undefined) return null;
  return (
    <>
      {isLive.value && (
        <FiguresReserve
          tokens={`${t('in')} ${write(Math.max(input ?? 0, 1000))} ${t('out')} ${write(Math.max(output ?? 0, 1000))}`}
          cached={cached > 0 ? t('({0} cached)', write(cached)) : ''}
          cost={cost.usd === undefined || cost.usd < 1 ? '$0.999' : costShownWords.value}
        />
      )}
      {(input !== undefined || output !== undefined) && (
        <span
          class="tokens num"
          title={t('Tokens of all responses, as the server counts them; cached ones are a part of “in”')}
        >
          <span class="quiet">{t('in')}</span> {write(input ?? 0)}
          {cached > 0 && <span class="quiet tokens-cached"> {t('({0} cached)', write(cached))}</span>}
          <span class="quiet tokens-out">{t('out')}</span> {write(output ?? 0)}
        </span>
      )}
      {cost.usd !== undefined && (
        <button
          type="button"
          class="header-cost num"
          title={`${costNote(cost)} ${t('Shows the usage.')}`}
          aria-label={t('Cost {0}. {1} Shows the usage.', costShownWords.value, costNote(cost))}
          onClick={() => (view.bottomTab.value = 'usage')}
        >
          {costShownWords.value}
        </button>
      )}
    </>
  );
}

/** Nothing leaves, or comes back, when there are figures, or longer ones: they have the room of four digits from the beginning. */
function FiguresReserve({ tokens, cached, cost }: { tokens: string; cached: string; cost: string }) {
  return (
    <>
      <span class="tokens-reserve num" data-words={tokens} aria-hidden="true" />
      {cached !== '' && <span class="tokens-reserve tokens-cached num" data-words={` ${cached}`} aria-hidden="true" />}
      <span class="cost-reserve num" data-words={cost} aria-hidden="true" />
    </>
  );
}

function costNote({ unpriced }: CostSum): string {
  const priced = t('Worked out with prices of {0}.', prices.value.asOf);
  if (unpriced === 0) return priced;
  const rest = plural(
    unpriced,
    t('{0} response or transcription without a price is not counted.'),
    t('{0} responses or transcriptions without a price are not counted.'),
  );
  return `${priced} ${rest}`;
}
