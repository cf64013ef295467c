import { useRef } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { unpricedModels, type Bill } from '../../src/session/cost/bills.ts';
import { sumOfCosts, usd } from '../../src/session/cost/cost.ts';
import { useGivingWay } from '../base/givingWay.ts';
import { Icon } from '../base/icon.tsx';
import { VisibleText } from '../base/visibleText.tsx';
import { Words } from '../base/words.tsx';
import { shortName } from '../conversation/shortText.tsx';
import { bill, costWords, prices } from '../state/costs.ts';
import { ask, store } from '../state/panel.ts';
import { Button } from '../toolkit/button.tsx';
import { ContextMeter } from './contextMeter.tsx';
import { PriceList } from './priceList.tsx';
import { RateLimits } from './rateLimits.tsx';
import { ResponseTable } from './responseTable.tsx';
import { TranscriptionTable } from './transcriptionTable.tsx';

/** What leaves where there is too little room, so that what it cost stays in view. */
const leaving = ['gaps', 'so-far', 'turn', 'status'] as const;

/** Tokens and cost by response and in all, what transcription cost, how full the context is, and the rate limits. */
export function UsagePane() {
  const all = bill.value;
  const limits = store.steady.value?.rateLimits ?? [];
  if (all.responses.length === 0 && all.transcriptions.length === 0) {
    return (
      <div class="usage">
        <p class="empty-note">{t('No response yet: tokens are counted by response, and cost follows from them.')}</p>
      </div>
    );
  }
  return (
    <div class="usage" tabIndex={0} role="group" aria-label={t('Usage')}>
      <h2 class="visually-hidden">{t('Usage')}</h2>
      <UsageTables of={all} />
      <div class="usage-side">
        <ContextMeter />
        <RateLimits limits={limits} />
        <PriceList of={all} />
      </div>
    </div>
  );
}

function UsageTables({ of }: { of: Bill }) {
  const element = useRef<HTMLDivElement>(null);
  useGivingWay(element, leaving);
  return (
    <div class="usage-main" ref={element}>
      <MissingPrices of={of} />
      <Summary of={of} />
      {of.responses.length > 0 && <ResponseTable of={of} />}
      {of.transcriptions.length > 0 && <TranscriptionTable of={of.transcriptions} />}
    </div>
  );
}

/** The sum that the header shows, and what it is made of. */
function Summary({ of }: { of: Bill }) {
  const responses = sumOfCosts(of.responses.flatMap(({ cost }) => cost ?? []));
  const transcriptions = sumOfCosts(of.transcriptions.map(({ cost }) => cost));
  if (of.cost.usd === undefined) return null;
  return (
    <p class="usage-summary num">
      <strong>{costWords(of)}</strong>
      {responses.usd !== undefined && transcriptions.usd !== undefined && (
        <span class="quiet"> {t('responses {0}, transcription {1}', usd(responses.usd), usd(transcriptions.usd))}</span>
      )}
      <span class="quiet">
        {' '}
        {t('estimated with prices of {0}; tokens and durations are the wire’s', prices.value.asOf)}
      </span>
    </p>
  );
}

function MissingPrices({ of }: { of: Bill }) {
  const models = unpricedModels(of, prices.value);
  if (models.length === 0) return null;
  return (
    <div class="usage-missing">
      <Icon name="warning" class="waiting" />
      <span>
        <Words
          text={t('No price for {0}: what it did is not in the sum.')}
          values={[
            models.map((model, index) => [
              index > 0 && ', ',
              <code class="mono">
                <VisibleText text={shortName(model)} />
              </code>,
            ]),
          ]}
        />
      </span>
      <Button small onClick={() => void ask('editPrices', {})}>
        {t('Add it…')}
      </Button>
    </div>
  );
}
