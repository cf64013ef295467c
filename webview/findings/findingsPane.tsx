/** What the debugger noticed in the session: the worst first, each with its frames, why it matters and what to do. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { thousands } from '../../src/session/format.ts';
import type { PanelFinding } from '../../src/contract/messages.ts';
import { plural } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { orderedFindings, severities, severityWords } from '../state/findings.ts';
import { makeRoom, selectRow, store } from '../state/panel.ts';
import { isLive } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { FindingCard } from './findingCard.tsx';

export function FindingsPane() {
  const findings = orderedFindings.value;
  const list = useRef<HTMLDivElement>(null);
  const selectedId = view.selectedFindingId.value;
  const selected = findings.find(({ id }) => id === selectedId);
  useLayoutEffect(() => {
    const card = list.current?.querySelector('.finding.is-selected');
    card?.scrollIntoView({ block: 'nearest' });
    // One that is higher than the pane is read from its beginning.
    card?.querySelector('.finding-head')?.scrollIntoView({ block: 'nearest' });
  }, [selectedId]);
  return (
    <div class="findings">
      <Summary findings={findings} />
      {findings.length === 0 ? (
        <NothingFound />
      ) : (
        <div ref={list} class="findings-list" onKeyDown={(event: KeyboardEvent) => onKeyDown(event, list.current)}>
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
                    <FindingCard
                      key={finding.id}
                      finding={finding}
                      selected={finding.id === selectedId}
                      tabbable={finding === (selected ?? findings[0])}
                    />
                  ))}
                </ul>
              </section>
            );
          })}
        </div>
      )}
    </div>
  );
}

/** Up, down, Home and End move; Enter goes to the frame. Elsewhere in a card the keys are the buttons' own. */
function onKeyDown(event: KeyboardEvent, list: HTMLElement | null): void {
  const heads = [...(list?.querySelectorAll<HTMLElement>('.finding-head') ?? [])];
  const at = heads.indexOf(event.target as HTMLElement);
  if (at < 0) return;
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

function Summary({ findings }: { findings: readonly PanelFinding[] }) {
  void store.rowsVersion.value;
  const rules = plural(store.rules.value.length, 'rule');
  const events = plural(store.header.value?.counts.events ?? 0, 'event');
  const found = findings.length === 0 ? 'Nothing found' : plural(findings.length, 'finding');
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
        {found} in {events}, {rules} {isLive.value ? 'checked while the session runs' : 'checked'}
      </span>
    </div>
  );
}

function NothingFound() {
  return (
    <div class="findings-empty" tabIndex={0} role="group" aria-label="What is looked at">
      <p>
        Each event is looked at as it comes: whether it is answered, whether it fits what came before it, and whether it
        is written as this server wants it. What goes wrong, or is about to, is listed here with the frames that show
        it.
      </p>
      <details>
        <summary>What is looked for</summary>
        <ul>
          {store.rules.value.map(({ id, title }) => (
            <li key={id}>
              {title} <span class="mono quiet">{id}</span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
