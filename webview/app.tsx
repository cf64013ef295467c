/** The panel's panes and how they share the room. */
import { computed } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { t } from '../src/base/l10n.ts';
import { thousands } from '../src/session/format.ts';
import { afterRender } from './base/afterRender.ts';
import { figure } from './base/figure.ts';
import { plural, size } from './base/format.ts';
import { Icon } from './base/icon.tsx';
import { Splitter } from './base/splitter.tsx';
import { SteadyText } from './base/steadyText.tsx';
import { KeyboardHelp } from './header/keyboardHelp.tsx';
import { listenToCommands } from './panelCommands.ts';
import { onPaneKey } from './state/paneKeys.ts';
import { Composer } from './composer/composer.tsx';
import { composerOpen } from './composer/draft.ts';
import { announceItems } from './conversation/announcements.ts';
import { keepAnswer } from './conversation/keptAnswer.ts';
import { ConversationPane } from './conversation/conversationPane.tsx';
import { DetailsPane } from './details/detailsPane.tsx';
import { EventsPane } from './events/eventsPane.tsx';
import { RowLink } from './events/rowLink.tsx';
import { Banners } from './header/banner.tsx';
import { Header } from './header/header.tsx';
import { FindingsPane } from './findings/findingsPane.tsx';
import { TravelBar } from './travel/travelBar.tsx';
import { keepEdits } from './session/keptEdits.ts';
import { SessionEditor } from './session/sessionEditor.tsx';
import { UsagePane } from './session/usagePane.tsx';
import { TimelinePane } from './timeline/timelinePane.tsx';
import { orderedFindings } from './state/findings.ts';
import { announcement, onFocus, selectedRow, store } from './state/panel.ts';
import { isBeingRead, isLive, isReadOnly, readPercent } from './state/session.ts';
import { view, type BottomTab } from './state/viewState.ts';
import { Button } from './toolkit/button.tsx';
import { Badge, ProgressRing } from './toolkit/feedback.tsx';

const bottomTabs: readonly (readonly [BottomTab, string])[] = [
  ['timeline', t('Timeline')],
  ['findings', t('Findings')],
  ['session', t('Session')],
  ['usage', t('Usage')],
];

const panes: Readonly<Record<BottomTab, () => JSX.Element>> = {
  timeline: TimelinePane,
  findings: FindingsPane,
  session: SessionEditor,
  usage: UsagePane,
};

export function App() {
  useLayoutEffect(
    () =>
      onFocus('session', () => {
        view.bottomTab.value = view.bottomTab.value === 'session' ? null : 'session';
        view.bottomMaximised.value = true;
      }),
    [],
  );
  useLayoutEffect(listenToCommands, []);
  useLayoutEffect(keepEdits, []);
  useLayoutEffect(keepAnswer, []);
  useLayoutEffect(announceItems, []);
  useLayoutEffect(() => {
    // Before the page hands its keys to the editor around it, which has panes of its own.
    document.addEventListener('keydown', onPaneKey);
    return () => document.removeEventListener('keydown', onPaneKey);
  }, []);
  const tab = view.bottomTab.value;
  const maximised = tab !== null && view.bottomMaximised.value;
  return (
    <div
      class={`panel ${view.narrow.value ? 'is-narrow' : ''} ${maximised ? 'is-maximised' : ''} ${store.past.value ? 'is-past' : ''}`}
    >
      <Header />
      <TravelBar />
      <Banners />
      {store.steady.value === undefined ? (
        <main class="loading">
          <ProgressRing /> {t('Opening the session…')}
        </main>
      ) : (
        <>
          <main class="work">
            {!maximised && (
              <>
                <Panes />
                {!view.narrow.value && composerOpen.value && !isReadOnly.value && (
                  <Splitter
                    label={t('Size of the composer')}
                    direction="horizontal"
                    share={view.composerShare}
                    min={0.18}
                    max={0.7}
                    fromEnd
                  />
                )}
                {!isReadOnly.value && <Composer />}
              </>
            )}
            {tab === null ? <BottomBar /> : <BottomPane tab={tab} maximised={maximised} />}
          </main>
        </>
      )}
      <div class="visually-hidden" aria-live="polite">
        {announcement.value}
      </div>
    </div>
  );
}

function Panes() {
  const narrow = view.narrow.value;
  const share = narrow ? view.narrowConversationShare : view.conversationShare;
  const sizes = { flexBasis: `${share.value * 100}%` };
  return (
    <div class="panes">
      <div class="split-first" style={sizes}>
        <ConversationPane />
      </div>
      <Splitter
        label={t('Size of the conversation')}
        direction={narrow ? 'horizontal' : 'vertical'}
        share={share}
        min={0.2}
        max={narrow ? 0.7 : 0.6}
      />
      <div class="split-rest events-side">
        <EventsPane />
        {narrow ? (
          <NarrowDetails />
        ) : (
          <>
            <Splitter
              label={t('Size of the details')}
              direction="horizontal"
              share={view.detailsShare}
              min={0.15}
              max={0.75}
              fromEnd
            />
            <div class="split-details" style={{ flexBasis: `${view.detailsShare.value * 100}%` }}>
              <DetailsPane />
            </div>
          </>
        )}
      </div>
    </div>
  );
}

/** Where there is little room, details are one line until they are asked for. */
function NarrowDetails() {
  const row = selectedRow.value;
  const open = view.narrowDetailsOpen.value;
  if (!row) return null;
  return (
    <div class={`narrow-details ${open ? 'is-open' : ''}`}>
      <div class="narrow-details-line">
        <RowLink n={row.n} /> <span class="mono">{row.type}</span>
        <span class="spacer" />
        <Button
          appearance="icon"
          icon={open ? 'chevron-down' : 'chevron-up'}
          label={open ? t('Fold the details') : t('Unfold the details')}
          expanded={open}
          onClick={() => (view.narrowDetailsOpen.value = !open)}
        />
      </div>
      {open && <DetailsPane />}
    </div>
  );
}

function BottomPane({ tab, maximised }: { tab: BottomTab; maximised: boolean }) {
  const Pane = panes[tab];
  return (
    <>
      {!maximised && (
        <Splitter
          label={t('Size of the bottom pane')}
          direction="horizontal"
          share={view.bottomShare}
          min={0.2}
          max={0.85}
          fromEnd
        />
      )}
      <section
        class="bottom-pane"
        aria-label={bottomTabs.find(([id]) => id === tab)?.[1] ?? ''}
        style={maximised ? {} : { flexBasis: `${view.bottomShare.value * 100}%` }}
      >
        <BottomBar />
        <Pane />
      </section>
    </>
  );
}

/** Where the strip goes with its pane, the focus goes with it. */
function showTab(tab: BottomTab | null): void {
  const at = tab ?? view.bottomTab.peek();
  view.bottomTab.value = tab;
  const index = bottomTabs.findIndex(([id]) => id === at);
  afterRender(() => document.querySelectorAll<HTMLElement>('.bottom-tab')[index]?.focus());
}

/** Stands where it is while one goes from tab to tab: they share one height. */
function BottomBar() {
  const tab = view.bottomTab.value;
  const maximised = view.bottomMaximised;
  const found = orderedFindings.value.length;
  return (
    <nav class="bottom-bar" aria-label={t('Panes')}>
      {bottomTabs.map(([id, label]) => (
        <Button
          key={id}
          appearance="quiet"
          class={`bottom-tab ${tab === id ? 'is-active' : ''}`}
          label={id === 'findings' && found > 0 ? `${label} ${thousands(found)}` : label}
          title={id === 'findings' ? plural(found, t('{0} finding'), t('{0} findings')) : label}
          expanded={tab === id}
          onClick={() => showTab(tab === id ? null : id)}
        >
          {`${label} `}
          {id === 'findings' && found > 0 && <Badge>{thousands(found)}</Badge>}
        </Button>
      ))}
      <span class="spacer" />
      <KeyboardHelp />
      <RecordingMark />
      {tab !== null && (
        <>
          <Button
            appearance="icon"
            icon={maximised.value ? 'chevron-down' : 'chevron-up'}
            label={maximised.value ? t('Smaller') : t('Maximise')}
            onClick={() => (maximised.value = !maximised.value)}
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
