import { numberAt, stringAt, type JsonObject } from '../../src/base/json.ts';
import { t } from '../../src/base/l10n.ts';
import { unpricedModels, type Bill, type ResponseBill, type TranscriptionBill } from '../../src/session/cost/bills.ts';
import { sumOfCosts, usd, type Cost } from '../../src/session/cost/cost.ts';
import { priceOf, type ModelPrice } from '../../src/session/cost/priceTable.ts';
import type { TokenCounts, TokenKind } from '../../src/session/cost/tokens.ts';
import { shortId, thousands } from '../../src/session/format.ts';
import { duration, seconds } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { Words } from '../base/words.tsx';
import { RowLink } from '../events/eventRow.tsx';
import { bill, context, costWords, prices } from '../state/costs.ts';
import { ask, store } from '../state/panel.ts';
import { turnList } from '../timeline/model.ts';
import { Button } from '../toolkit/button.tsx';

/** Tokens and cost by response and in all, what transcription cost, how full the context is, and the rate limits. */
export function UsagePane() {
  const all = bill.value;
  const limits = store.header.value?.rateLimits ?? [];
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
      <div class="usage-main">
        <MissingPrices of={all} />
        <Summary of={all} />
        {all.responses.length > 0 && <ResponseTable of={all} />}
        {all.transcriptions.length > 0 && <TranscriptionTable of={all.transcriptions} />}
      </div>
      <div class="usage-side">
        <ContextMeter />
        <RateLimits limits={limits} />
        <PriceList of={all} />
      </div>
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
          values={[models.map((model, index) => [index > 0 && ', ', <code class="mono">{model}</code>])]}
        />
      </span>
      <Button small onClick={() => void ask('editPrices', {})}>
        {t('Add it…')}
      </Button>
    </div>
  );
}

const kinds: readonly TokenKind[] = ['text', 'audio', 'image'];
const kindNames: Readonly<Record<TokenKind, string>> = { text: t('text'), audio: t('audio'), image: t('image') };
const cachedTitles: Readonly<Record<TokenKind, string>> = {
  text: t('A part of the text tokens'),
  audio: t('A part of the audio tokens'),
  image: t('A part of the image tokens'),
};

function ResponseTable({ of }: { of: Bill }) {
  const shownKinds = kinds.filter((kind) => kind !== 'image' || (of.tokens?.inputByKind.image?.all ?? 0) > 0);
  const outKinds = shownKinds.filter((kind) => kind !== 'image');
  const turnOf = new Map(
    turnList.value.flatMap(({ number, responses }) => responses.map(({ id }) => [id, number] as const)),
  );
  const isOneModel = new Set(of.responses.map(({ response }) => response.model)).size <= 1;
  let soFarUsd = 0;
  return (
    <table class="usage-table usage-responses num">
      <caption>
        <h3>{t('Responses')}</h3> <span class="quiet">{t('cached tokens are a part of those before them')}</span>
      </caption>
      <thead>
        <tr class="usage-groups">
          <td colSpan={isOneModel ? 3 : 4} />
          <th scope="colgroup" colSpan={1 + 2 * shownKinds.length} class="is-group">
            {t('in')}
          </th>
          <th scope="colgroup" colSpan={1 + outKinds.length} class="is-group">
            {t('out')}
          </th>
          <th scope="colgroup" colSpan={2} class="is-group">
            {t('cost')}
          </th>
        </tr>
        <tr>
          <th scope="col">{t('turn')}</th>
          <th scope="col">{t('response')}</th>
          {!isOneModel && <th scope="col">{t('model')}</th>}
          <th scope="col">{t('status')}</th>
          <NumberHead label={t('all')} isFirst />
          {shownKinds.map((kind) => [
            <NumberHead key={kind} label={kindNames[kind]} />,
            <NumberHead key={`${kind} cached`} label={t('cached')} title={cachedTitles[kind]} />,
          ])}
          <NumberHead label={t('all')} isFirst />
          {outKinds.map((kind) => (
            <NumberHead key={kind} label={kindNames[kind]} />
          ))}
          <NumberHead label={t('response')} isFirst />
          <NumberHead label={t('so far')} />
        </tr>
      </thead>
      <tbody>
        {of.responses.map((one) => {
          const { response, tokens, cost } = one;
          if (cost?.known) soFarUsd += cost.usd;
          return (
            <tr key={response.id}>
              <td class="quiet">{turnOf.get(response.id) ?? ''}</td>
              <th scope="row" class="mono">
                {shortId(response.id)} <RowLink n={response.doneN ?? response.createdN} />
              </th>
              {!isOneModel && <td class="mono quiet">{response.model ?? ''}</td>}
              <td class={response.status === 'failed' ? 'refused' : 'quiet'}>{statusOf(one)}</td>
              <TokenCells tokens={tokens} shownKinds={shownKinds} outKinds={outKinds} />
              <td class="is-number is-first">
                <CostText cost={cost} />
              </td>
              <td class="is-number quiet">{soFarUsd > 0 ? usd(soFarUsd) : ''}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <td />
          <th scope="row">{t('all')}</th>
          {!isOneModel && <td />}
          <td />
          <TokenCells tokens={of.tokens} shownKinds={shownKinds} outKinds={outKinds} />
          <td class="is-number is-first">{soFarUsd > 0 ? usd(soFarUsd) : '–'}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

function NumberHead({ label, isFirst = false, title }: { label: string; isFirst?: boolean; title?: string }) {
  return (
    <th scope="col" class={`is-number ${isFirst ? 'is-first' : ''}`} title={title}>
      {label}
    </th>
  );
}

function statusOf({ response }: ResponseBill): string {
  const status = response.status.replace(/_/g, ' ');
  return response.conversationId === null ? t('{0}, out of band', status) : status;
}

function TokenCells(props: {
  tokens: TokenCounts | undefined;
  shownKinds: readonly TokenKind[];
  outKinds: readonly TokenKind[];
}) {
  const { tokens, shownKinds, outKinds } = props;
  const figure = (value: number | undefined, key: string, look = '') => (
    <td key={key} class={`is-number ${look}`}>
      {value === undefined ? '' : thousands(value)}
    </td>
  );
  return (
    <>
      {figure(tokens?.input, 'in', 'is-first')}
      {shownKinds.map((kind) => [
        figure(tokens?.inputByKind[kind]?.all, kind),
        figure(tokens?.inputByKind[kind]?.cached, `${kind} cached`, 'quiet'),
      ])}
      {figure(tokens?.output, 'out', 'is-first')}
      {outKinds.map((kind) => figure(tokens?.outputByKind[kind], `out ${kind}`))}
    </>
  );
}

/** A sum with its parts in the tooltip; where there is none, why. */
function CostText({ cost }: { cost: Cost | undefined }) {
  if (!cost) return <span class="quiet">{t('running')}</span>;
  if (!cost.known) {
    return (
      <span class="waiting" title={cost.why}>
        {t('no price')} <span class="visually-hidden">, {cost.why}</span>
      </span>
    );
  }
  const parts = cost.parts.map(
    ({ kind, side, tokens, usd: amount }) => `${thousands(tokens)} ${kind} ${side}: ${usd(amount)}`,
  );
  return (
    <span title={[...parts, cost.about ?? ''].filter(Boolean).join('\n')}>
      {cost.about !== undefined && <span class="quiet">≈ </span>}
      {usd(cost.usd)}
    </span>
  );
}

function TranscriptionTable({ of }: { of: readonly TranscriptionBill[] }) {
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
      <tbody>
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

/** How much of what the model can read is taken. */
function ContextMeter() {
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

function RateLimits({ limits }: { limits: readonly JsonObject[] }) {
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
            <th scope="row">{stringAt(limit, 'name') ?? ''}</th>
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

/** The prices that the sums are made with. */
function PriceList({ of }: { of: Bill }) {
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
  const rows = kinds.filter((kind) => price?.[kind] !== undefined);
  const amount = (value: number | undefined) => (value === undefined ? '–' : `$${value}`);
  return (
    <table class="usage-table num">
      <caption class="mono">{model}</caption>
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
                <th scope="row">{kindNames[kind]}</th>
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
