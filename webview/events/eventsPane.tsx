import { useRef } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { plural } from '../base/format.ts';
import { useGivingWay } from '../base/givingWay.ts';
import { Icon } from '../base/icon.tsx';
import { MenuButton } from '../base/menu.tsx';
import { Segmented } from '../base/segmented.tsx';
import { clearedN, clearView, showCleared } from '../state/clearedRows.ts';
import { focusPart } from '../state/panel.ts';
import { view, type TimeMode } from '../state/viewState.ts';
import { closeTravel } from '../travel/travel.ts';
import { Button } from '../toolkit/button.tsx';
import { followsTail } from './eventModel.ts';
import { EventTable } from './eventTable.tsx';
import { FilterBox } from './filterBox.tsx';

const timeModes: readonly (readonly [TimeMode, string, string])[] = [
  ['session', t('Session'), t('Time since the log began')],
  ['wall', t('Wall clock'), t('Local time of day')],
  ['since', t('Since previous'), t('Time since the row above')],
];

/** What leaves for a filter that can be read. */
const leaving = ['separators', 'chevron', 'toggles'] as const;

export function EventsPane() {
  const head = useRef<HTMLDivElement>(null);
  useGivingWay(head, leaving);
  return (
    <section class="pane events-pane" aria-label={t('Events')}>
      <div class="pane-head" ref={head}>
        <h2 class="pane-title">{t('Events')}</h2>
        <FilterBox />
        <Segmented
          label={t('Sender')}
          value={view.direction.value}
          onChange={(value) => (view.direction.value = value)}
          segments={[
            { value: 'all', label: t('Both senders'), content: t('All') },
            { value: 'client', label: t('Client events only'), content: <Icon name="arrow-up" class="from-client" /> },
            {
              value: 'server',
              label: t('Server events only'),
              content: <Icon name="arrow-down" class="from-server" />,
            },
          ]}
        />
        <span class="head-separator" />
        <MenuButton
          class="time-menu"
          icon="clockface"
          menuLabel={t('Times')}
          label={t('Times: {0}', timeModes.find(([mode]) => mode === view.timeMode.value)?.[1] ?? '')}
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
          label={t('Step through the log')}
          title={t('Step through the log: the session as it was at any entry')}
          pressed={view.travelOpen.value}
          onClick={() => (view.travelOpen.value ? closeTravel() : focusPart('log'))}
        />
        {clearedN.value > 0 && (
          <Button
            appearance="icon"
            icon="discard"
            label={plural(
              clearedN.value,
              t('Show the {0} cleared entry again'),
              t('Show the {0} cleared entries again'),
            )}
            onClick={showCleared}
          />
        )}
        <Button
          appearance="icon"
          icon="layers"
          label={t('Fold runs of deltas')}
          pressed={view.folding.value}
          onClick={() => (view.folding.value = !view.folding.value)}
        />
        <Button
          appearance="icon"
          icon="arrow-circle-down"
          label={t('Follow the newest event')}
          pressed={followsTail.value}
          onClick={() => (view.following.value = !followsTail.value)}
        />
        <Button
          appearance="icon"
          icon="clear-all"
          label={t('Clear view (the recording keeps every event)')}
          onClick={clearView}
        />
      </div>
      <EventTable />
    </section>
  );
}
