import { useContext } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import type { ConfigurationChange } from '../../src/session/comparison/comparison.ts';
import type { JsonValue } from '../../src/base/json.ts';
import { VisibleText } from '../base/visibleText.tsx';
import { difference } from './differenceSteps.ts';
import { LookContext } from './look.ts';
import { SideHeads } from './sideHeads.tsx';

/** Members of the effective session that are not the same. */
export function ConfigurationTable({ changes }: { changes: readonly ConfigurationChange[] }) {
  const { onlyDifferences } = useContext(LookContext);
  if (changes.length === 0 && onlyDifferences) return null;
  return (
    <section aria-labelledby="configuration-title">
      <h2 id="configuration-title">{t('Configuration')}</h2>
      {changes.length === 0 ? (
        <p class="quiet compared-none">{t('Both sessions had the same configuration.')}</p>
      ) : (
        <table class="configuration" aria-labelledby="configuration-title">
          <thead>
            <tr>
              <th scope="col">{t('Field')}</th>
              <SideHeads />
            </tr>
          </thead>
          <tbody>
            {changes.map(({ path, left, right }) => (
              <tr key={path} {...difference}>
                <th scope="row" class="mono">
                  <VisibleText text={path} isCode />
                </th>
                <td>
                  {left === undefined ? (
                    <NotTold />
                  ) : (
                    <del>
                      <Value value={left} />
                    </del>
                  )}
                </td>
                <td>
                  {right === undefined ? (
                    <NotTold />
                  ) : (
                    <ins>
                      <Value value={right} />
                    </ins>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** No value at all; `null` is one. */
function NotTold() {
  return <span class="quiet">{t('not told')}</span>;
}

function Value({ value }: { value: JsonValue }) {
  return (
    <span class="mono">
      <VisibleText text={JSON.stringify(value)} json={false} isCode />
    </span>
  );
}
