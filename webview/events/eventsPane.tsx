import { useEffect, useRef } from 'preact/hooks';
import { thousands } from '../../src/session/format.ts';
import { plural } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { MenuButton } from '../base/menu.tsx';
import { Segmented } from '../base/segmented.tsx';
import { focusPart, store } from '../state/panel.ts';
import { view, type TimeMode } from '../state/viewState.ts';
import { closeTravel } from '../travel/travel.ts';
import { Button } from '../toolkit/button.tsx';
import { TextField } from '../toolkit/fields.tsx';
import { eventList, filter, followsTail, linesVersion } from './eventModel.ts';
import { EventTable } from './eventTable.tsx';

const timeModes: readonly (readonly [TimeMode, string, string])[] = [
  ['session', 'Session', 'Time since the log began'],
  ['wall', 'Wall clock', 'Local time of day'],
  ['since', 'Since previous', 'Time since the row above'],
];

export function EventsPane() {
  return (
    <section class="pane events-pane" aria-label="Events">
      <div class="pane-head">
        <h2 class="pane-title">Events</h2>
        <FilterBox />
        <Segmented
          label="Sender"
          value={view.direction.value}
          onChange={(value) => (view.direction.value = value)}
          segments={[
            { value: 'all', label: 'Both senders', content: 'All' },
            { value: 'client', label: 'Client events only', content: <Icon name="arrow-up" class="from-client" /> },
            { value: 'server', label: 'Server events only', content: <Icon name="arrow-down" class="from-server" /> },
          ]}
        />
        <span class="head-separator" />
        <MenuButton
          class="time-menu"
          icon="clockface"
          menuLabel="Times"
          label={`Times: ${timeModes.find(([mode]) => mode === view.timeMode.value)?.[1] ?? ''}`}
          align="end"
          entries={() =>
            timeModes.map(([mode, label, detail]) => ({
              label,
              detail,
              checked: view.timeMode.value === mode,
              run: () => (view.timeMode.value = mode),
            }))
          }
        >
          <span class="time-label">{timeModes.find(([mode]) => mode === view.timeMode.value)?.[1]}</span>
        </MenuButton>
        <span class="head-separator" />
        <Button
          appearance="icon"
          icon="history"
          label="Step through the log"
          title="Step through the log: the session as it was at any entry"
          pressed={view.travelOpen.value}
          onClick={() => (view.travelOpen.value ? closeTravel() : focusPart('log'))}
        />
        {view.clearedN.value > 0 && (
          <Button
            appearance="icon"
            icon="discard"
            label={`Show the ${plural(view.clearedN.value, 'cleared entry', 'cleared entries')} again`}
            onClick={() => (view.clearedN.value = 0)}
          />
        )}
        <Button
          appearance="icon"
          icon="layers"
          label="Fold runs of deltas"
          pressed={view.folding.value}
          onClick={() => (view.folding.value = !view.folding.value)}
        />
        <Button
          appearance="icon"
          icon="arrow-circle-down"
          label="Follow the newest event"
          pressed={followsTail.value}
          onClick={() => (view.following.value = !followsTail.value)}
        />
        <Button
          appearance="icon"
          icon="clear-all"
          label="Clear view (the recording keeps every event)"
          onClick={() => (view.clearedN.value = store.rows.length)}
        />
      </div>
      <EventTable />
    </section>
  );
}

function FilterBox() {
  const input = useRef<HTMLElement>(null);
  const text = view.filter.value;
  const problem = filter.value.problem;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'f' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        input.current?.focus();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div class={`filter-box ${problem === undefined ? '' : 'has-problem'}`}>
      <Icon name="filter" class="filter-icon" />
      <TextField
        inputRef={input}
        class="filter-field"
        label="Filter events"
        value={text}
        placeholder="type:response.* -type:*.delta from:server error"
        title={
          problem ??
          'type:glob  from:client|server  item:id  response:id  error  finding  finding:rule  text  /regex/; - in front excludes'
        }
        onInput={(value) => (view.filter.value = value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && view.filter.value !== '') view.filter.value = '';
        }}
      />
      {problem !== undefined && <span class="filter-problem">{problem}</span>}
      <MatchCount />
      {text !== '' && (
        <Button
          appearance="icon"
          small
          icon="close"
          label="Clear the filter"
          onClick={() => (view.filter.value = '')}
        />
      )}
    </div>
  );
}

/** The numbers of other places count the same things. */
function whatIsCounted(total: number): string {
  const frames = store.live.header.value?.counts.events ?? 0;
  return `${plural(total, 'entry', 'entries')} of the log: ${plural(frames, 'frame')}, and ${plural(total - frames, 'note')} of the connection and of what was heard`;
}

function MatchCount() {
  void linesVersion.value;
  const total = store.rows.length;
  const shown = eventList.matchCount;
  return (
    <span class="match-count num" title={whatIsCounted(total)}>
      {shown === total ? thousands(total) : `${thousands(shown)} of ${thousands(total)}`}
      <span class="match-word"> {total === 1 ? 'entry' : 'entries'}</span>
    </span>
  );
}
