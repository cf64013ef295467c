/** The findings that are shown by now, by severity and by row. */
import { computed, effect, signal, untracked } from '@preact/signals';
import { t, translated } from '../../src/base/l10n.ts';
import type { PanelFinding } from '../../src/contract/messages.ts';
import type { Severity } from '../../src/session/findings/finding.ts';
import { announce, ask, store } from './panel.ts';
import { isLive, sessionNowMs } from './session.ts';

export const severities: readonly Severity[] = ['error', 'warning', 'info'];

interface SeverityWords {
  readonly icon: string;
  readonly one: string;
  readonly many: string;
  /** What is read aloud when one is found. */
  readonly found: (title: string) => string;
}

export const severityWords: Readonly<Record<Severity, SeverityWords>> = {
  error: { icon: 'error', one: t('Error'), many: t('Errors'), found: (title) => t('Error found: {0}', title) },
  warning: {
    icon: 'warning',
    one: t('Warning'),
    many: t('Warnings'),
    found: (title) => t('Warning found: {0}', title),
  },
  info: { icon: 'info', one: t('Info'), many: t('Info'), found: (title) => t('Info found: {0}', title) },
};

/** Grows when the time of a finding has come that waited for it. */
const cameDue = signal(0);

function waitMs({ showFromMonoMs }: PanelFinding): number {
  return showFromMonoMs === undefined ? 0 : showFromMonoMs - sessionNowMs();
}

/** While a session goes on, the client may be about to do the right thing; a log that has ended shows all. */
export const shownFindings = computed<readonly PanelFinding[]>(() => {
  void cameDue.value;
  const all = store.findings.value;
  // The clock is read, not listened to: the timer below says when it matters.
  return isLive.value ? untracked(() => all.filter((finding) => waitMs(finding) <= 0)) : all;
});

effect(() => {
  void cameDue.value;
  const all = store.findings.value;
  if (!isLive.value || store.past.value) return;
  const waits = untracked(() => all.map(waitMs).filter((ms) => ms > 0));
  if (waits.length === 0) return;
  const timer = setTimeout(() => cameDue.value++, Math.min(...waits));
  return () => clearTimeout(timer);
});

/** A header comes with every batch: the ids are new only when they are others. */
const mutedKey = computed(() => JSON.stringify(store.steady.value?.mutedRules ?? []));
const mutedIds = computed(() => JSON.parse(mutedKey.value) as readonly string[]);

/** In the order of the list: the worst first, then as they were found. Those of muted rules are not listed. */
export const orderedFindings = computed<readonly PanelFinding[]>(() => {
  const listed = shownFindings.value.filter(({ rule }) => !mutedIds.value.includes(rule));
  return severities.flatMap((severity) => listed.filter((finding) => finding.severity === severity));
});

export interface MutedRule {
  readonly id: string;
  readonly title: string;
  /** Findings that are not listed because of it. */
  readonly count: number;
}

/** In the order in which they were muted. */
export const mutedRules = computed<readonly MutedRule[]>(() =>
  mutedIds.value.map((id) => ({
    id,
    title: descriptions.value.get(id)?.title ?? id,
    count: shownFindings.value.filter(({ rule }) => rule === id).length,
  })),
);

/** A setting of the user's: in every panel, and in the Problems view. */
export function muteRule(rule: string, muted = true): void {
  void ask('muteRule', { rule, muted });
}

/** By the row at which each is shown, the worst first. */
export const findingsAtRow = computed<ReadonlyMap<number, readonly PanelFinding[]>>(() =>
  byRow(({ ns }) => ns.slice(0, 1)),
);

/** By every row that they are about. */
export const findingsAboutRow = computed<ReadonlyMap<number, readonly PanelFinding[]>>(() => byRow(({ ns }) => ns));

function byRow(rowsOf: (finding: PanelFinding) => readonly number[]): Map<number, PanelFinding[]> {
  const rows = new Map<number, PanelFinding[]>();
  for (const finding of orderedFindings.value) {
    for (const n of rowsOf(finding)) {
      const known = rows.get(n);
      if (known) known.push(finding);
      else rows.set(n, [finding]);
    }
  }
  return rows;
}

const descriptions = computed(
  () =>
    new Map(
      store.rules.value.map(({ id, title, explanation }) => [
        id,
        { title: translated(title), explanation: translated(explanation) },
      ]),
    ),
);

export function titleOf({ rule }: PanelFinding): string {
  return descriptions.value.get(rule)?.title ?? rule;
}

export function explanationOf({ rule }: PanelFinding): string {
  return descriptions.value.get(rule)?.explanation ?? '';
}

// Read aloud as they come while the session goes on; those that were there before are in the list.
let announced: ReadonlySet<string> | undefined;
effect(() => {
  // What was there at an earlier time is no news, nor is what is there again after it.
  if (store.past.value) return;
  const shown = orderedFindings.value;
  const fresh = announced && shown.find(({ id }) => !announced?.has(id));
  if (fresh && isLive.peek()) announce(severityWords[fresh.severity].found(titleOf(fresh)));
  if (store.steady.value !== undefined) announced = new Set(shown.map(({ id }) => id));
});
