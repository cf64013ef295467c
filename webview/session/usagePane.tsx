import { isJsonObject, numberAt, objectAt, stringAt, type JsonObject } from '../../src/base/json.ts';
import { shortId, thousands } from '../../src/session/format.ts';
import { duration } from '../base/format.ts';
import { RowLink } from '../events/eventRow.tsx';
import { store } from '../state/panel.ts';

type Column = readonly [label: string, read: (usage: JsonObject | undefined) => number | undefined];

const columns: readonly Column[] = [
  ['in', (usage) => numberAt(usage, 'input_tokens')],
  ['in: text', (usage) => numberAt(objectAt(usage, 'input_token_details'), 'text_tokens')],
  ['in: audio', (usage) => numberAt(objectAt(usage, 'input_token_details'), 'audio_tokens')],
  ['in: cached', (usage) => numberAt(objectAt(usage, 'input_token_details'), 'cached_tokens')],
  ['out', (usage) => numberAt(usage, 'output_tokens')],
  ['out: text', (usage) => numberAt(objectAt(usage, 'output_token_details'), 'text_tokens')],
  ['out: audio', (usage) => numberAt(objectAt(usage, 'output_token_details'), 'audio_tokens')],
  ['total', (usage) => numberAt(usage, 'total_tokens')],
];

/** Tokens by response and in all, and what is left of the rate limits. */
export function UsagePane() {
  const header = store.header.value;
  const responses = [...store.responses.value.values()].sort((left, right) => left.createdN - right.createdN);
  return (
    <div class="usage" tabIndex={0} role="group" aria-label="Usage">
      {responses.length === 0 ? (
        <p class="empty-note">No response yet: tokens are counted by response.</p>
      ) : (
        <table class="usage-table num">
          <thead>
            <tr>
              <th scope="col">response</th>
              <th scope="col">status</th>
              {columns.map(([label]) => (
                <th key={label} scope="col" class="is-number">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {responses.map((response) => (
              <tr key={response.id}>
                <th scope="row" class="mono">
                  {shortId(response.id)} <RowLink n={response.doneN ?? response.createdN} />
                </th>
                <td class={response.status === 'failed' ? 'refused' : 'quiet'}>{response.status.replace(/_/g, ' ')}</td>
                <Numbers usage={response.usage} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">all</th>
              <td />
              <Numbers usage={header?.usage} />
            </tr>
          </tfoot>
        </table>
      )}
      <RateLimits limits={header?.rateLimits ?? []} />
    </div>
  );
}

function Numbers({ usage }: { usage: JsonObject | undefined }) {
  return (
    <>
      {columns.map(([label, read]) => {
        const value = read(usage);
        return (
          <td key={label} class="is-number">
            {value === undefined ? '' : thousands(value)}
          </td>
        );
      })}
    </>
  );
}

function RateLimits({ limits }: { limits: readonly JsonObject[] }) {
  const known = limits.filter(isJsonObject);
  if (known.length === 0) return null;
  return (
    <table class="usage-table num">
      <thead>
        <tr>
          <th scope="col">rate limit</th>
          <th scope="col" class="is-number">
            left
          </th>
          <th scope="col" class="is-number">
            of
          </th>
          <th scope="col" class="is-number">
            full again in
          </th>
        </tr>
      </thead>
      <tbody>
        {known.map((limit) => (
          <tr key={stringAt(limit, 'name') ?? ''}>
            <th scope="row">{stringAt(limit, 'name') ?? ''}</th>
            <td class="is-number">{thousands(numberAt(limit, 'remaining') ?? 0)}</td>
            <td class="is-number">{thousands(numberAt(limit, 'limit') ?? 0)}</td>
            <td class="is-number">{duration((numberAt(limit, 'reset_seconds') ?? 0) * 1000)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
