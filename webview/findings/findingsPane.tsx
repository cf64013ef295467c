/** What the debugger noticed in the session: the worst first, each with its frames, why it matters and what to do. */
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t, translated } from '../../src/base/l10n.ts';
import { thousands } from '../../src/session/format.ts';
import type { PanelFinding } from '../../src/contract/messages.ts';
import { plural } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { oneStop } from '../base/oneStop.ts';
import { Words } from '../base/words.tsx';
import { RowLink } from '../events/rowLink.tsx';
import { mutedRules, muteRule, orderedFindings, severities, severityWords } from '../state/findings.ts';
import { copyText, makeRoom, selectRow, store } from '../state/panel.ts';
import { isLive } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { Button } from '../toolkit/button.tsx';
import { FindingCard } from './findingCard.tsx';
import { findingsText } from './findingsText.ts';
import { RuleList } from './ruleList.tsx';
import { TurnMenu, turnNumberOf, type ChosenTurn } from './turnMenu.tsx';

const listRef = oneStop({
  rows: '.finding',
  preferred: '.finding.is-selected .finding-head',
  isRowTall: true,
});
const mutedRef = oneStop({ rows: '.muted-rule' });

export function FindingsPane() {
  const all = orderedFindings.value;
  const [wanted, choose] = useState<ChosenTurn>('all');
  // What it was chosen for may be mended by now.
  const chosen = wanted !== 'all' && all.some((finding) => turnNumberOf(finding) === wanted) ? wanted : 'all';
  const findings = chosen === 'all' ? all : all.filter((finding) => turnNumberOf(finding) === chosen);
  const [showsRules, setShowsRules] = useState(false);
  const pane = useRef<HTMLDivElement>(null);
  const selectedId = view.selectedFindingId.value;
  const selected = findings.find(({ id }) => id === selectedId);
  // Whoever is led to a finding is to see it.
  useLayoutEffect(() => {
    if (selectedId === undefined) return;
    setShowsRules(false);
    if (!selected) choose('all');
  }, [selectedId]);
  useLayoutEffect(() => {
    const card = pane.current?.querySelector('.finding.is-selected');
    card?.scrollIntoView({ block: 'nearest' });
    // One that is higher than the pane is read from its beginning.
    card?.querySelector('.finding-head')?.scrollIntoView({ block: 'nearest' });
  }, [selectedId]);
  return (
    <div ref={pane} class="findings">
      <Summary findings={findings} showsRules={showsRules} onShowRules={() => setShowsRules((before) => !before)}>
        {!showsRules && <TurnMenu findings={all} chosen={chosen} onChoose={choose} />}
      </Summary>
      {showsRules ? (
        <RuleList />
      ) : all.length === 0 ? (
        <NothingFound />
      ) : (
        <div ref={listRef} class="findings-list" onKeyDown={onKeyDown}>
          {severities.map((severity) => {
            const group = findings.filter((finding) => finding.severity === severity);
            const words = severityWords[severity];
            return group.length === 0 ? null : (
              <section key={severity} aria-label={words.many}>
                <h2 class={`findings-group is-${severity}`}>
                  <Icon name={words.icon} /> {group.length === 1 ? words.one : words.many}{' '}
                  <span class="quiet num">{thousands(group.length)}</span>
                </h2>
                <ul class="findings-cards">
                  {group.map((finding) => (
                    <FindingCard key={finding.id} finding={finding} selected={finding.id === selectedId} />
                  ))}
                </ul>
              </section>
            );
          })}
        </div>
      )}
      {!showsRules && <MutedRules />}
    </div>
  );
}

/** From title to title, up, down, Home and End select; Enter goes to the frame. In a card Escape comes back to its title. */
function onKeyDown(event: TargetedKeyboardEvent<HTMLElement>): void {
  const heads = [...event.currentTarget.querySelectorAll<HTMLElement>('.finding-head')];
  const at = heads.indexOf(event.target as HTMLElement);
  if (at < 0) {
    if (event.key !== 'Escape' || !(event.target instanceof Element)) return;
    event.target.closest('.finding')?.querySelector<HTMLElement>('.finding-head')?.focus();
    return;
  }
  const targets: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: heads.length - 1 };
  const target = targets[event.key];
  if (target !== undefined) {
    event.preventDefault();
    const next = heads[Math.max(0, Math.min(heads.length - 1, target))];
    view.selectedFindingId.value = next?.dataset['finding'];
    next?.focus();
  } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    const n = orderedFindings.value.find(({ id }) => id === heads[at]?.dataset['finding'])?.ns[0];
    if (n === undefined) return;
    makeRoom();
    selectRow(n, { reveal: true });
  }
}

/** What is not listed is still counted, and can be listed again. */
function MutedRules() {
  const muted = mutedRules.value;
  if (muted.length === 0) return null;
  return (
    <section ref={mutedRef} class="findings-muted" aria-label={t('Muted rules')}>
      {muted.map(({ id, title, count }) => (
        <p key={id} class="muted-rule num">
          <Icon name="bell-slash" size={12} />
          <span class="muted-title" title={id}>
            {title}
          </span>
          <span class="quiet">{count === 0 ? t('nothing found') : t('{0} muted', thousands(count))}</span>
          <span class="spacer" />
          <Button small label={t('Unmute the rule {0}', id)} onClick={() => muteRule(id, false)}>
            {t('Unmute')}
          </Button>
        </p>
      ))}
    </section>
  );
}

interface SummaryProps {
  readonly findings: readonly PanelFinding[];
  readonly showsRules: boolean;
  readonly onShowRules: () => void;
  readonly children: ComponentChildren;
}

function Summary(props: SummaryProps) {
  const { findings, showsRules } = props;
  void store.rowsVersion.value;
  const rules = plural(store.rules.value.length, t('{0} rule'), t('{0} rules'));
  const frames = plural(store.header.value?.counts.events ?? 0, t('{0} frame'), t('{0} frames'));
  const found =
    findings.length === 0 ? t('Nothing found') : plural(findings.length, t('{0} finding'), t('{0} findings'));
  const muted = mutedRules.value.reduce((sum, { count }) => sum + count, 0);
  const all = muted > 0 ? t('{0}, {1} muted', found, thousands(muted)) : found;
  return (
    <div class="findings-summary num">
      {severities.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? null : (
          <span key={severity} class={`findings-count is-${severity}`} title={severityWords[severity].many}>
            <Icon name={severityWords[severity].icon} /> {thousands(count)}
          </span>
        );
      })}
      <span class="findings-words">
        {isLive.value
          ? t('{0} in {1}, {2} checked while the session runs', all, frames, rules)
          : t('{0} in {1}, {2} checked', all, frames, rules)}
      </span>
      <span class="spacer" />
      {props.children}
      <Button
        appearance="icon"
        icon="checklist"
        class="all-rules"
        label={t('All rules')}
        title={t('All rules: what is looked for, what was found, what is muted')}
        pressed={showsRules}
        onClick={props.onShowRules}
      />
      <Button
        appearance="icon"
        icon="copy"
        class="copy-findings"
        label={t('Copy the findings')}
        disabledReason={findings.length === 0 ? t('nothing was found') : undefined}
        onClick={() => copyText(findingsText(findings))}
      />
    </div>
  );
}

/** An error that no rule speaks of is in the log all the same. */
function ErrorsInLog() {
  const errors = store.errors.value;
  const [first] = errors;
  if (!first) return null;
  return (
    <p class="errors-in-log num">
      <Icon name="error" size={12} />{' '}
      <Words
        text={plural(
          errors.length,
          t('{0} error in the log, which is {1}'),
          t('{0} errors in the log, the first of them {1}'),
        )}
        values={['', <RowLink n={first.n} />]}
      />
      {first.code !== null && <span class="mono"> {first.code}</span>}
    </p>
  );
}

function NothingFound() {
  return (
    <div class="findings-empty" tabIndex={0} role="group" aria-label={t('What is looked at')}>
      <ErrorsInLog />
      <p>
        {t(
          'Each event is looked at as it comes: whether it is answered, whether it fits what came before it, and whether it is written as this server wants it. What goes wrong, or is about to, is listed here with the frames that show it.',
        )}
      </p>
      <details>
        <summary>{t('What is looked for')}</summary>
        <ul>
          {store.rules.value.map(({ id, title }) => (
            <li key={id}>
              {translated(title)} <span class="mono quiet">{id}</span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
