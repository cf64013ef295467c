import { t } from '../../src/base/l10n.ts';
import type { Bill, ResponseBill } from '../../src/session/cost/bills.ts';
import { usd } from '../../src/session/cost/cost.ts';
import type { TokenCounts, TokenKind } from '../../src/session/cost/tokens.ts';
import { shortId, thousands } from '../../src/session/format.ts';
import { oneStop } from '../base/oneStop.ts';
import { VisibleText } from '../base/visibleText.tsx';
import { shortName } from '../conversation/shortText.tsx';
import { RowLink } from '../events/rowLink.tsx';
import { turnList } from '../timeline/model.ts';
import { tokenKindNames, tokenKinds } from './tokenKinds.ts';
import { CostText, NumberHead } from './usageCells.tsx';

const bodyRef = oneStop({ rows: 'tr' });
const cachedTitles: Readonly<Record<TokenKind, string>> = {
  text: t('A part of the text tokens'),
  audio: t('A part of the audio tokens'),
  image: t('A part of the image tokens'),
};

/** Tokens and cost by response, and in all. */
export function ResponseTable({ of }: { of: Bill }) {
  const shownKinds = tokenKinds.filter((kind) => kind !== 'image' || (of.tokens?.inputByKind.image?.all ?? 0) > 0);
  const outKinds = shownKinds.filter((kind) => kind !== 'image');
  const turnOf = new Map(
    turnList.value.flatMap(({ number, responses }) => responses.map(({ id }) => [id, number] as const)),
  );
  const isOneModel = new Set(of.responses.map(({ response }) => response.model)).size <= 1;
  let soFarUsd = 0;
  return (
    <table class="usage-table usage-responses num">
      <caption>
        <h3>{t('Responses')}</h3>
      </caption>
      <thead>
        <tr class="usage-groups">
          <td class="col-turn" />
          <td colSpan={isOneModel ? 1 : 2} />
          <td class="col-status" />
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
          <th scope="col" class="col-turn">
            {t('turn')}
          </th>
          <th scope="col">{t('response')}</th>
          {!isOneModel && <th scope="col">{t('model')}</th>}
          <th scope="col" class="col-status">
            {t('status')}
          </th>
          <NumberHead label={t('all')} isFirst />
          {shownKinds.map((kind) => [
            <NumberHead key={kind} label={tokenKindNames[kind]} />,
            <NumberHead key={`${kind} cached`} label={t('of it cached')} title={cachedTitles[kind]} />,
          ])}
          <NumberHead label={t('all')} isFirst />
          {outKinds.map((kind) => (
            <NumberHead key={kind} label={tokenKindNames[kind]} />
          ))}
          <NumberHead label={t('response')} isFirst />
          <NumberHead label={t('so far')} column="col-so-far" />
        </tr>
      </thead>
      <tbody ref={bodyRef}>
        {of.responses.map((one) => {
          const { response, tokens, cost } = one;
          if (cost?.known) soFarUsd += cost.usd;
          return (
            <tr key={response.id}>
              <td class="quiet col-turn">{turnOf.get(response.id) ?? ''}</td>
              <th scope="row" class="mono">
                <VisibleText text={shortId(response.id)} /> <RowLink n={response.doneN ?? response.createdN} />
              </th>
              {!isOneModel && (
                <td class="mono quiet">
                  <VisibleText text={shortName(response.model ?? '')} />
                </td>
              )}
              <td class={`col-status ${response.status === 'failed' ? 'refused' : 'quiet'}`}>
                <VisibleText text={shortName(statusOf(one))} />
              </td>
              <TokenCells tokens={tokens} shownKinds={shownKinds} outKinds={outKinds} />
              <td class="is-number is-first">
                <CostText cost={cost} />
              </td>
              <td class="is-number quiet col-so-far">{soFarUsd > 0 ? usd(soFarUsd) : ''}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <td class="col-turn" />
          <th scope="row">{t('all')}</th>
          {!isOneModel && <td />}
          <td class="col-status" />
          <TokenCells tokens={of.tokens} shownKinds={shownKinds} outKinds={outKinds} />
          <td class="is-number is-first">{soFarUsd > 0 ? usd(soFarUsd) : '–'}</td>
          <td class="col-so-far" />
        </tr>
      </tfoot>
    </table>
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
