/** The strip of tabs at the panel's bottom, or at the head of the pane that it opened. */
import { computed } from '@preact/signals';
import { t } from '../src/base/l10n.ts';
import { thousands } from '../src/session/format.ts';
import { afterRender } from './base/afterRender.ts';
import { figure } from './base/figure.ts';
import { plural, size } from './base/format.ts';
import { Icon } from './base/icon.tsx';
import { SteadyText } from './base/steadyText.tsx';
import { composerOpen, setComposerOpen } from './composer/draft.ts';
import { KeyboardHelp } from './header/keyboardHelp.tsx';
import { orderedFindings } from './state/findings.ts';
import { makeRoom, store } from './state/panel.ts';
import { isBeingRead, isLive, readPercent } from './state/session.ts';
import { isMaximised, setMaximised } from './state/maximised.ts';
import { view, type BottomTab, type PaneTab } from './state/viewState.ts';
import { Button } from './toolkit/button.tsx';
import { Badge } from './toolkit/feedback.tsx';

export const bottomTabs: readonly (readonly [BottomTab, string])[] = [
  ['timeline', t('Timeline')],
  ['findings', t('Findings')],
  ['session', t('Session')],
  ['usage', t('Usage')],
];

/** Where the strip goes with its pane, the focus goes with it. */
function showTab(tab: BottomTab | null): void {
  const at = tab ?? view.bottomTab.peek();
  view.bottomTab.value = tab;
  if (view.short.peek()) setComposerOpen(false);
  const index = bottomTabs.findIndex(([id]) => id === at);
  afterRender(() => document.querySelectorAll<HTMLElement>('.bottom-tab:not(.is-pane)')[index]?.focus());
}

const paneTabs: readonly (readonly [PaneTab, string])[] = [
  ['conversation', t('Conversation')],
  ['events', t('Events')],
  ['details', t('Details')],
];

/** Where there is little height, panes are tabs before those that are tabs anyway. */
function PaneTabs() {
  if (!view.short.value) return null;
  const isNarrow = view.narrow.value;
  // The conversation is beside the other two wherever there is width for both.
  const shown = paneTabs.filter(([id]) => isNarrow || id !== 'conversation');
  const chosen = isNarrow || view.paneTab.value === 'details' ? view.paneTab.value : 'events';
  const isCovered = view.bottomTab.value !== null || composerOpen.value;
  return (
    <>
      {shown.map(([id, label]) => (
        <Button
          key={id}
          appearance="quiet"
          class={`bottom-tab is-pane ${!isCovered && chosen === id ? 'is-active' : ''}`}
          label={label}
          expanded={!isCovered && chosen === id}
          onClick={() => makeRoom(id)}
        >
          {label}
        </Button>
      ))}
      <span class="head-separator" />
    </>
  );
}

/** Stands where it is while one goes from tab to tab: they share one height. */
export function BottomBar() {
  const tab = view.bottomTab.value;
  const maximised = isMaximised.value;
  const found = orderedFindings.value.length;
  return (
    <nav class="bottom-bar" aria-label={t('Panes')}>
      <PaneTabs />
      {bottomTabs.map(([id, label]) => (
        <Button
          key={id}
          appearance="quiet"
          class={`bottom-tab ${tab === id ? 'is-active' : ''}`}
          label={id === 'findings' && found > 0 ? `${label} ${thousands(found)}` : label}
          title={id === 'findings' ? plural(found, t('{0} finding'), t('{0} findings')) : label}
          expanded={tab === id}
          onClick={() => showTab(tab === id && !view.short.value ? null : id)}
        >
          {`${label} `}
          {id === 'findings' && found > 0 && <Badge>{thousands(found)}</Badge>}
        </Button>
      ))}
      <span class="spacer" />
      <KeyboardHelp />
      <RecordingMark />
      {tab !== null && !view.short.value && (
        <>
          <Button
            appearance="icon"
            icon={maximised ? 'chevron-down' : 'chevron-up'}
            label={maximised ? t('Smaller') : t('Maximise')}
            onClick={() => setMaximised(!maximised)}
          />
          <Button appearance="icon" icon="close" label={t('Close this pane')} onClick={() => showTab(null)} />
        </>
      )}
    </nav>
  );
}

const recording = figure(() => store.header.value?.recording);
const recordingName = computed(() => recording.value?.fileName);
const recordingFails = computed(() => recording.value?.failure !== undefined);
const recordingSize = computed(() => size(recording.value?.sizeBytes ?? 0));
const readWords = computed(() => t('{0} % read', readPercent.value ?? 100));

/** Its size grows with every frame. */
function RecordingMark() {
  const name = recordingName.value;
  if (name === undefined) return null;
  const icon = isBeingRead.value ? 'loading' : isLive.value ? 'record-small' : 'file';
  return (
    <span
      class={`recording quiet num ${isLive.value ? 'is-live' : ''} ${isBeingRead.value ? 'is-being-read' : ''}`}
      title={t('The recording of this session')}
    >
      <Icon name={icon} class={recordingFails.value ? 'refused' : isBeingRead.value ? 'spin' : ''} />
      <span class="file-name">{name}</span> <SteadyText class="recording-size" text={recordingSize} />{' '}
      {isBeingRead.value && (
        <span class="read-share" title={t('The recording is being read; what was read so far is shown')}>
          <SteadyText text={readWords} />
        </span>
      )}
    </span>
  );
}
