import { view, type DetailsTab } from '../state/viewState.ts';
import { ask, copyText, selectRow, store } from '../state/panel.ts';
import { frameText } from '../state/frames.ts';
import { RowLink } from '../events/eventRow.tsx';
import { eventList } from '../events/eventModel.ts';
import { Button } from '../toolkit/button.tsx';
import { Tabs } from '../toolkit/tabs.tsx';
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
  if (!row) {
    return (
      <section class="pane details-pane" aria-label="Details">
        <p class="empty-note">Select an event to see its frame, what it means, and what answered it.</p>
      </section>
    );
  }
  const tab = view.detailsTab.value;
  const step = (by: number) => {
    const line = eventList.lineAt(eventList.lineOf(row.n - 1) + by);
    const next = line && store.rows[line.rowIndex];
    if (next) selectRow(next.n, { reveal: true });
  };
  return (
    <section class="pane details-pane" aria-label="Details">
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
              icon="copy"
              label="Copy the frame"
              onClick={() => copyText(frameText(row.n).value?.text ?? '')}
            />
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
          {tab === 'docs' || row.dir === 'lifecycle' ? (
            <DocsView row={row} />
          ) : tab === 'tree' ? (
            <TreeView n={row.n} />
          ) : tab === 'raw' ? (
            <RawView n={row.n} />
          ) : (
            <ExchangeView row={row} />
          )}
        </div>
      </Tabs>
    </section>
  );
}
