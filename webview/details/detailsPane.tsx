import { useMemo } from 'preact/hooks';
import type { EventRow } from '../../src/session/state.ts';
import { view, type DetailsTab } from '../state/viewState.ts';
import { ask, copyText, selectRow, store } from '../state/panel.ts';
import { frameText, loadMore } from '../state/frames.ts';
import { resend } from '../composer/resend.ts';
import { RowLink } from '../events/eventRow.tsx';
import { eventList } from '../events/eventModel.ts';
import { Button } from '../toolkit/button.tsx';
import { Tabs } from '../toolkit/tabs.tsx';
import { travelTo } from '../travel/travel.ts';
import { DocsView } from './docsView.tsx';
import { ExchangeView } from './exchangeView.tsx';
import { RawView, TreeView } from './frameView.tsx';

const tabs: readonly { readonly id: DetailsTab; readonly label: string }[] = [
  { id: 'tree', label: 'Tree' },
  { id: 'raw', label: 'Raw' },
  { id: 'docs', label: 'Docs' },
  { id: 'exchange', label: 'Exchange' },
];

export function DetailsPane() {
  void store.rowsVersion.value;
  const row = store.row(view.selectedN.value);
  const tab = view.detailsTab.value;
  // The same element as long as the row is the same: a repaint of the session then leaves it alone.
  const body = useMemo(() => row && bodyOf(row, tab), [row, tab]);
  if (!row) {
    return (
      <section class="pane details-pane" aria-label="Details" tabIndex={-1}>
        <p class="empty-note">Select an event to see its frame, what it means, and what answered it.</p>
      </section>
    );
  }
  const step = (by: number) => {
    const line = eventList.lineAt(eventList.lineOf(row.n - 1) + by);
    const next = line && store.rows[line.rowIndex];
    if (next) selectRow(next.n, { reveal: true });
  };
  return (
    <section class="pane details-pane" aria-label="Details" tabIndex={-1}>
      <Tabs
        name="details"
        tabs={tabs}
        active={tab}
        onChange={(id) => (view.detailsTab.value = id)}
        end={
          <>
            <span class="details-of">
              <RowLink n={row.n} /> <span class="mono quiet details-type">{row.type}</span>
            </span>
            <Button appearance="icon" icon="chevron-up" label="Previous event" onClick={() => step(-1)} />
            <Button appearance="icon" icon="chevron-down" label="Next event" onClick={() => step(1)} />
            <span class="head-separator" />
            <Button
              appearance="icon"
              icon="history"
              label="Show the session as of here"
              title={`Show the session as it was after #${row.n}`}
              onClick={() => travelTo(row.n)}
            />
            {row.dir === 'client' && (
              <Button
                appearance="icon"
                icon="edit"
                label="Edit and resend"
                title="Puts the event into the composer, with a fresh id"
                onClick={() => void resend(row.n)}
              />
            )}
            <Button appearance="icon" icon="copy" label="Copy the frame" onClick={() => void copyFrame(row.n)} />
            <Button
              appearance="icon"
              icon="go-to-file"
              label="Open the frame in an editor"
              onClick={() => void ask('openAsJson', { n: row.n })}
            />
            <Button
              appearance="icon"
              icon="close"
              label="Close details"
              onClick={() => (view.selectedN.value = undefined)}
            />
          </>
        }
      >
        <div
          class="details-body"
          key={`${row.n}-${tab}`}
          tabIndex={0}
          role="group"
          aria-label={`${tab} of event ${row.n}`}
        >
          {body}
        </div>
      </Tabs>
    </section>
  );
}

function bodyOf(row: EventRow, tab: DetailsTab) {
  if (row.dir === 'lifecycle') return <DocsView row={row} />;
  switch (tab) {
    case 'tree':
      return <TreeView n={row.n} />;
    case 'raw':
      return <RawView n={row.n} />;
    case 'docs':
      return <DocsView row={row} />;
    case 'exchange':
      return <ExchangeView row={row} />;
  }
}

async function copyFrame(n: number): Promise<void> {
  const frame = frameText(n);
  await loadMore(n, Infinity);
  if (frame.value) copyText(frame.value.text);
}
