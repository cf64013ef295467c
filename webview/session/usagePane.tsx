import { numberAt, stringAt, type JsonObject } from '../../src/base/json.ts';
import { unpricedModels, type Bill, type ResponseBill, type TranscriptionBill } from '../../src/session/cost/bills.ts';
import { sumOfCosts, usd, type Cost } from '../../src/session/cost/cost.ts';
import { priceOf, type ModelPrice } from '../../src/session/cost/priceTable.ts';
import type { TokenCounts, TokenKind } from '../../src/session/cost/tokens.ts';
import { shortId, thousands } from '../../src/session/format.ts';
import { duration, seconds } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
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
        <p class="empty-note">No response yet: tokens are counted by response, and cost follows from them.</p>
      </div>
    );
  }
  return (
    <div class="usage" tabIndex={0} role="group" aria-label="Usage">
      <h2 class="visually-hidden">Usage</h2>
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
        <span class="quiet">
          {' '}
          responses {usd(responses.usd)}, transcription {usd(transcriptions.usd)}
        </span>
      )}
      <span class="quiet"> estimated with prices of {prices.value.asOf}; tokens and durations are the wire’s</span>
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
        No price for {models.map((model, index) => [index > 0 && ', ', <code class="mono">{model}</code>])}: what it did
        is not in the sum.
      </span>
      <Button small onClick={() => void ask('editPrices', {})}>
        Add it…
      </Button>
    </div>
  );
}

const kinds: readonly TokenKind[] = ['text', 'audio', 'image'];

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
        <h3>Responses</h3> <span class="quiet">cached tokens are a part of those before them</span>
      </caption>
      <thead>
        <tr class="usage-groups">
          <td colSpan={isOneModel ? 3 : 4} />
          <th scope="colgroup" colSpan={1 + 2 * shownKinds.length} class="is-group">
            in
          </th>
          <th scope="colgroup" colSpan={1 + outKinds.length} class="is-group">
            out
          </th>
          <th scope="colgroup" colSpan={2} class="is-group">
            cost
          </th>
        </tr>
        <tr>
          <th scope="col">turn</th>
          <th scope="col">response</th>
          {!isOneModel && <th scope="col">model</th>}
          <th scope="col">status</th>
          <NumberHead label="all" isFirst />
          {shownKinds.map((kind) => [
            <NumberHead key={kind} label={kind} />,
            <NumberHead key={`${kind} cached`} label="cached" title={`A part of the ${kind} tokens`} />,
          ])}
          <NumberHead label="all" isFirst />
          {outKinds.map((kind) => (
            <NumberHead key={kind} label={kind} />
          ))}
          <NumberHead label="response" isFirst />
          <NumberHead label="so far" />
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
          <th scope="row">all</th>
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
  const outOfBand = response.conversationId === null ? ', out of band' : '';
  return `${response.status.replace(/_/g, ' ')}${outOfBand}`;
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
  if (!cost) return <span class="quiet">running</span>;
  if (!cost.known) {
    return (
      <span class="waiting" title={cost.why}>
        no price <span class="visually-hidden">, {cost.why}</span>
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
        <h3>Transcription</h3> <span class="quiet">paid for beside the responses</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">item</th>
          <th scope="col">model</th>
          <NumberHead label="audio" />
          <NumberHead label="tokens in" />
          <NumberHead label="tokens out" />
          <NumberHead label="cost" />
        </tr>
      </thead>
      <tbody>
        {of.map(({ item, partIndex, model, seconds: lasted, tokens, cost }) => (
          <tr key={`${item.id} ${partIndex}`}>
            <th scope="row" class="mono">
              {shortId(item.id)} <RowLink n={item.createdN} />
            </th>
            <td class="mono quiet">{model ?? 'not known'}</td>
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
    <section class="usage-card" aria-label="Context">
      <h3>Context</h3>
      <div
        class="context-meter"
        role="meter"
        aria-label={`Context of ${model}`}
        aria-valuemin={0}
        aria-valuemax={contextTokens}
        aria-valuenow={tokens}
        aria-valuetext={`${thousands(tokens)} of ${thousands(contextTokens)} tokens`}
      >
        <span class="context-fill" style={{ width: `${share * 100}%` }} />
        {truncatesAtTokens !== undefined && (
          <span
            class="context-limit"
            title={`From ${thousands(truncatesAtTokens)} input tokens on the oldest items are left out, while truncation is auto`}
            style={{ left: `${(truncatesAtTokens / contextTokens) * 100}%` }}
          />
        )}
      </div>
      <p class="num">
        {percent}: {thousands(tokens)} of {thousands(contextTokens)} tokens <RowLink n={n} />
      </p>
      <p class="usage-note">
        What the newest response read and wrote, from the wire; the next one reads all of that and what came since.
        {truncatesAtTokens !== undefined &&
          ` The line: from ${thousands(truncatesAtTokens)} on, old items are left out.`}
      </p>
    </section>
  );
}

function RateLimits({ limits }: { limits: readonly JsonObject[] }) {
  if (limits.length === 0) return null;
  return (
    <table class="usage-table num">
      <caption>
        <h3>Rate limits</h3> <span class="quiet">as the server told last</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">of</th>
          <NumberHead label="left" />
          <NumberHead label="limit" />
          <NumberHead label="full again in" />
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
    <section class="usage-card" aria-label="Prices">
      <h3>Prices</h3>
      {models.map((model) => (
        <ModelPriceTable key={model} model={model} price={priceOf(prices.value, model)} />
      ))}
      <p class="usage-note">
        As of {asOf}, from {source}. In all: {costWords(of)}, an estimate; what you pay, your provider says.
      </p>
      <Button small icon="edit" onClick={() => void ask('editPrices', {})}>
        Edit prices…
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
              <th scope="col">per million tokens</th>
              {['in', 'cached', 'out'].map((label) => (
                <NumberHead key={label} label={label} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((kind) => (
              <tr key={kind}>
                <th scope="row">{kind}</th>
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
            <th scope="row">{price?.usdPerMinute === undefined ? 'no price known' : 'per minute'}</th>
            <td class="is-number">{amount(price?.usdPerMinute)}</td>
          </tr>
        </tbody>
      )}
    </table>
  );
}
