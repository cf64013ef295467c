import { t } from '../../src/base/l10n.ts';
import { thousands } from '../../src/session/format.ts';
import { RowLink } from '../events/rowLink.tsx';
import { context } from '../state/costs.ts';

/** How much of what the model can read is taken. */
export function ContextMeter() {
  const fill = context.value;
  if (!fill) return null;
  const { tokens, contextTokens, truncatesAtTokens, model, n } = fill;
  const share = Math.min(1, tokens / contextTokens);
  const percent = `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`;
  return (
    <section class="usage-card" aria-label={t('Context')}>
      <h3>{t('Context')}</h3>
      <div
        class="context-meter"
        role="meter"
        aria-label={t('Context of {0}', model)}
        aria-valuemin={0}
        aria-valuemax={contextTokens}
        aria-valuenow={tokens}
        aria-valuetext={t('{0} of {1} tokens', thousands(tokens), thousands(contextTokens))}
      >
        <span class="context-fill" style={{ width: `${share * 100}%` }} />
        {truncatesAtTokens !== undefined && (
          <span
            class="context-limit"
            title={t(
              'From {0} input tokens on the oldest items are left out, while truncation is auto',
              thousands(truncatesAtTokens),
            )}
            style={{ left: `${(truncatesAtTokens / contextTokens) * 100}%` }}
          />
        )}
      </div>
      <p class="num">
        {t('{0}: {1} of {2} tokens', percent, thousands(tokens), thousands(contextTokens))} <RowLink n={n} />
      </p>
      <p class="usage-note">
        {t(
          'What the newest response read and wrote, from the wire; the next one reads all of that and what came since.',
        )}{' '}
        {truncatesAtTokens !== undefined &&
          t('The line: from {0} on, old items are left out.', thousands(truncatesAtTokens))}
      </p>
    </section>
  );
}
