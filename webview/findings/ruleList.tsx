import { useState } from 'preact/hooks';
import { t, translated } from '../../src/base/l10n.ts';
import { thousands } from '../../src/session/format.ts';
import { Icon } from '../base/icon.tsx';
import { oneStop } from '../base/oneStop.ts';
import { mutedRules, muteRule, shownFindings } from '../state/findings.ts';
import { store } from '../state/panel.ts';
import { Button } from '../toolkit/button.tsx';

const listRef = oneStop({ rows: '.rule' });

/** Every rule that is checked: what it looks for and why, what it has found here, and whether it is muted. What has found something comes first. */
export function RuleList() {
  const muted = new Set(mutedRules.value.map(({ id }) => id));
  const countOf = (id: string) => shownFindings.value.filter(({ rule }) => rule === id).length;
  // As they were when the list was opened: none moves under the pointer.
  const [first] = useState(() => new Set(shownFindings.peek().map(({ rule }) => rule)));
  const rules = store.rules.value;
  const ordered = [...rules.filter(({ id }) => first.has(id)), ...rules.filter(({ id }) => !first.has(id))];
  return (
    <ul ref={listRef} class="rule-list" aria-label={t('All rules')}>
      {ordered.map(({ id, title, explanation }) => {
        const count = countOf(id);
        return (
          <li key={id} class={`rule ${muted.has(id) ? 'is-muted' : ''}`}>
            <details>
              <summary>
                <Icon name="chevron-right" class="rule-chevron" /> {translated(title)}{' '}
                <span class="mono quiet">{id}</span>
              </summary>
              <p class="rule-why">{translated(explanation)}</p>
            </details>
            <span class={`num ${count === 0 || muted.has(id) ? 'quiet' : ''}`}>
              {count === 0
                ? t('nothing found')
                : muted.has(id)
                  ? t('{0} muted', thousands(count))
                  : t('{0} found', thousands(count))}
            </span>
            <Button
              small
              appearance="quiet"
              icon={muted.has(id) ? 'bell' : 'bell-slash'}
              label={muted.has(id) ? t('Unmute the rule {0}', id) : t('Mute the rule {0}', id)}
              onClick={() => muteRule(id, !muted.has(id))}
            >
              {muted.has(id) ? t('Unmute') : t('Mute')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
