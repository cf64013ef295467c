/** The panel's panes and how they share the room. */
import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { t } from '../src/base/l10n.ts';
import { keepFocus } from './base/focusKeeper.ts';
import { Splitter } from './base/splitter.tsx';
import { BottomBar, bottomTabs } from './bottomBar.tsx';
import { Composer } from './composer/composer.tsx';
import { composerOpen } from './composer/draft.ts';
import { announceItems } from './conversation/announcements.ts';
import { keepAnswer } from './conversation/keptAnswer.ts';
import { FindingsPane } from './findings/findingsPane.tsx';
import { Banners } from './header/banner.tsx';
import { Header } from './header/header.tsx';
import { onHeldKey } from './held/heldKeys.ts';
import { watchHolds } from './held/watchHolds.ts';
import { LiveRegion } from './liveRegion.tsx';
import { listenToCommands } from './panelCommands.ts';
import { Panes } from './panes.tsx';
import { keepEdits } from './session/keptEdits.ts';
import { SessionEditor } from './session/sessionEditor.tsx';
import { UsagePane } from './session/usagePane.tsx';
import { isMaximised, setMaximised } from './state/maximised.ts';
import { onFocus, store } from './state/panel.ts';
import { onPaneKey } from './state/paneKeys.ts';
import { isReadOnly } from './state/session.ts';
import { view, type BottomTab } from './state/viewState.ts';
import { TimelinePane } from './timeline/timelinePane.tsx';
import { ProgressRing } from './toolkit/feedback.tsx';
import { TravelBar } from './travel/travelBar.tsx';

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
        setMaximised(true);
      }),
    [],
  );
  useLayoutEffect(listenToCommands, []);
  useLayoutEffect(keepEdits, []);
  useLayoutEffect(keepAnswer, []);
  useLayoutEffect(announceItems, []);
  useLayoutEffect(watchHolds, []);
  useLayoutEffect(keepFocus, []);
  useLayoutEffect(() => {
    // Before the page hands its keys to the editor around it, which has panes of its own.
    document.addEventListener('keydown', onPaneKey);
    document.addEventListener('keydown', onHeldKey, true);
    return () => {
      document.removeEventListener('keydown', onPaneKey);
      document.removeEventListener('keydown', onHeldKey, true);
    };
  }, []);
  const tab = view.bottomTab.value;
  const short = view.short.value;
  const maximised = isMaximised.value || (tab !== null && short);
  const composes = composerOpen.value && !isReadOnly.value;
  return (
    <div
      class={`panel ${view.narrow.value ? 'is-narrow' : ''} ${short ? 'is-short' : ''} ${maximised ? 'is-maximised' : ''} ${store.past.value ? 'is-past' : ''}`}
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
            {short && <BottomBar />}
            {!maximised && (
              <>
                {!(short && composes) && <Panes />}
                {!view.narrow.value && !short && composes && (
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
            {tab !== null ? <BottomPane tab={tab} maximised={maximised} /> : !short && <BottomBar />}
          </main>
        </>
      )}
      <LiveRegion />
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
        {!view.short.value && <BottomBar />}
        <Pane />
      </section>
    </>
  );
}
