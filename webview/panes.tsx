/** The conversation, the events and the details of one, and how they share the room. */
import { t } from '../src/base/l10n.ts';
import { Splitter } from './base/splitter.tsx';
import { ConversationPane } from './conversation/conversationPane.tsx';
import { DetailsPane } from './details/detailsPane.tsx';
import { FoldedDetails } from './details/foldedDetails.tsx';
import { EventsPane } from './events/eventsPane.tsx';
import { selectedRow } from './state/panel.ts';
import { view } from './state/viewState.ts';

/** Side by side, or one below the other; where there is too little height for that, as tabs. */
export function Panes() {
  return view.short.value ? <ShortPanes /> : <WholePanes />;
}

function WholePanes() {
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
  if (!row) return null;
  return view.narrowDetailsOpen.value ? (
    <div class="narrow-details is-open">
      <DetailsPane isFoldable />
    </div>
  ) : (
    <FoldedDetails row={row} />
  );
}

/** The tab that is shown has all the height. Side by side there is room for the conversation in any case. */
function ShortPanes() {
  const isNarrow = view.narrow.value;
  const shown = view.paneTab.value;
  if (isNarrow && shown === 'conversation') return <ConversationPane />;
  const beside = shown === 'details' ? <DetailsPane /> : <EventsPane />;
  if (isNarrow) return beside;
  return (
    <div class="panes">
      <div class="split-first" style={{ flexBasis: `${view.conversationShare.value * 100}%` }}>
        <ConversationPane />
      </div>
      <Splitter
        label={t('Size of the conversation')}
        direction="vertical"
        share={view.conversationShare}
        min={0.2}
        max={0.6}
      />
      <div class="split-rest events-side">{beside}</div>
    </div>
  );
}
