import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import type { Hold } from '../../src/session/holds.ts';
import type { EventRow } from '../../src/session/state.ts';
import { view } from '../state/viewState.ts';
import { ask, onFocus, selectRow, selectedRow, store } from '../state/panel.ts';
import { focusDetails } from '../state/paneKeys.ts';
import { isReadOnly } from '../state/session.ts';
import { copyFrame } from '../state/frames.ts';
import { resend } from '../composer/resend.ts';
import { RowLink } from '../events/rowLink.tsx';
import { selectNeighbour } from '../events/eventModel.ts';
import { notedN } from '../events/marks.ts';
import { useGivingWay } from '../base/givingWay.ts';
import { Icon } from '../base/icon.tsx';
import { VisibleText } from '../base/visibleText.tsx';
import { Button } from '../toolkit/button.tsx';
import { Tabs } from '../toolkit/tabs.tsx';
import { travelTo } from '../travel/travel.ts';
import { detailsTabsOf, editedHold, showTab, shownTab, type ShownTab } from './detailsTabs.ts';
import { DocsView } from './docsView.tsx';
import { ExchangeView } from './exchangeView.tsx';
import { HeldEdit } from '../held/heldEdit.tsx';
import { HeldTitle } from '../held/heldTitle.tsx';
import { RawView } from './rawView.tsx';
import { TreeView } from './treeView.tsx';

/** @param isFoldable to the one line that it is where there is little room */
export function DetailsPane({ isFoldable = false }: { isFoldable?: boolean }) {
  useLayoutEffect(() => onFocus('details', focusDetails), []);
  const row = selectedRow.value;
  const tab = row ? shownTab(row) : 'tree';
  const hold = row && editedHold(row);
  const isHeld = hold !== undefined && !hold.release;
  // The same element as long as the row is the same: a repaint of the session then leaves it alone.
  const body = useMemo(() => row && bodyOf(row, tab, hold), [row, tab, hold]);
  if (!row) {
    return (
      <section class="pane details-pane" aria-label={t('Details')} tabIndex={-1}>
        <p class="empty-note">{t('Select an event to see its frame, what it means, and what answered it.')}</p>
      </section>
    );
  }
  return (
    <section class="pane details-pane" aria-label={t('Details')} tabIndex={-1}>
      <Tabs
        key={hold ? 'held' : 'usual'}
        name="details"
        label={t('Details')}
        tabs={detailsTabsOf(row)}
        active={tab}
        onChange={showTab}
        start={isHeld && <HeldTitle n={row.n} />}
        end={
          <Tools>
            {!isHeld && (
              <span class="details-number">
                <RowLink n={row.n} />
              </span>
            )}
            <span class="mono quiet details-type">
              <VisibleText text={row.type} />
            </span>
            <Button
              appearance="icon"
              class="details-step"
              icon="chevron-up"
              label={t('Previous event')}
              onClick={() => selectNeighbour(-1)}
            />
            <Button
              appearance="icon"
              class="details-step"
              icon="chevron-down"
              label={t('Next event')}
              onClick={() => selectNeighbour(1)}
            />
            <span class="head-separator" />
            {!isHeld && (
              <Button
                appearance="icon"
                class="details-travel"
                icon="history"
                label={t('Show the session as of here')}
                title={t('Show the session as it was after #{0}', row.n)}
                onClick={() => travelTo(row.n)}
              />
            )}
            {row.dir === 'client' && !isReadOnly.value && !isHeld && (
              <Button
                appearance="icon"
                icon="edit"
                label={t('Edit and resend')}
                title={t('Puts the event into the composer, with a fresh id')}
                onClick={() => void resend(row.n)}
              />
            )}
            <Button appearance="icon" icon="copy" label={t('Copy the frame')} onClick={() => void copyFrame(row.n)} />
            <Button
              appearance="icon"
              class="details-compare"
              icon="diff"
              label={t('Compare with…')}
              title={t('Compare with another event, in an editor')}
              onClick={() => void ask('compareEvent', { n: row.n })}
            />
            <Button
              appearance="icon"
              icon="go-to-file"
              label={t('Open the frame in an editor')}
              onClick={() => void ask('openAsJson', { n: row.n })}
            />
            {isFoldable ? (
              <Button
                appearance="icon"
                icon="chevron-down"
                label={t('Fold the details')}
                expanded
                onClick={() => (view.narrowDetailsOpen.value = false)}
              />
            ) : (
              <Button
                appearance="icon"
                icon="close"
                label={t('Close details')}
                onClick={() => (view.selectedN.value = undefined)}
              />
            )}
          </Tools>
        }
      >
        <div class="details-content">
          <NoteLine n={row.n} />
          <div
            class={`details-body is-${tab}`}
            key={`${row.n}-${tab}`}
            {...(scrolls(row, tab) && { tabIndex: 0, role: 'group', 'aria-label': labels[tab](row.n) })}
          >
            {body}
          </div>
        </div>
      </Tabs>
    </section>
  );
}

/** What the keys and an event's menu do, too, leaves first; a type is whole or not there. */
const leaving = ['type', 'steps', 'compare', 'number', 'travel'] as const;

function Tools({ children }: { children: ComponentChildren }) {
  const element = useRef<HTMLDivElement>(null);
  useGivingWay(element, leaving);
  return (
    <div class="details-tools" ref={element}>
      {children}
    </div>
  );
}

/** What somebody wrote on the row, whole. */
function NoteLine({ n }: { n: number }) {
  const note = store.marks.value.get(n)?.note;
  if (note === undefined) return null;
  return (
    <p class="details-note-line">
      <Icon name="note" size={12} />
      <span class="visually-hidden">{t('note:')}</span>
      <span>
        <VisibleText text={note} />
      </span>
      <Button
        appearance="icon"
        small
        icon="edit"
        label={t('Edit the note')}
        onClick={() => {
          selectRow(n, { reveal: true });
          notedN.value = n;
        }}
      />
    </p>
  );
}

const labels: Readonly<Record<ShownTab, (n: number) => string>> = {
  edit: (n) => t('Edit of event {0}', n),
  tree: (n) => t('Tree of event {0}', n),
  raw: (n) => t('Frame of event {0} as it was sent', n),
  docs: (n) => t('Documentation of event {0}', n),
  exchange: (n) => t('Exchange of event {0}', n),
};

/** In the others it is what is inside that scrolls. */
function scrolls(row: EventRow, tab: ShownTab): boolean {
  return tab === 'docs' || tab === 'exchange' || row.dir === 'lifecycle';
}

function bodyOf(row: EventRow, tab: ShownTab, hold: Hold | undefined) {
  if (row.dir === 'lifecycle') return <DocsView row={row} />;
  switch (tab) {
    case 'edit':
      return hold && <HeldEdit row={row} hold={hold} />;
    case 'tree':
      return <TreeView row={row} />;
    case 'raw':
      return <RawView n={row.n} />;
    case 'docs':
      return <DocsView row={row} />;
    case 'exchange':
      return <ExchangeView row={row} />;
  }
}
