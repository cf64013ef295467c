/** Findings of one turn: chosen for as long as somebody looks, like a column's filter. */
import { t } from '../../src/base/l10n.ts';
import type { PanelFinding } from '../../src/contract/messages.ts';
import { thousands } from '../../src/session/format.ts';
import { timeOf } from '../../src/session/timing/timeOf.ts';
import { MenuButton } from '../base/menu.tsx';
import { store } from '../state/panel.ts';
import { turnOfEntry } from '../timeline/model.ts';

/** `all`, or the number of a turn; 0 is what belongs to none. */
export type ChosenTurn = 'all' | number;

/** The number of the turn in which a finding was made; 0 where it belongs to none. */
export function turnNumberOf({ ns: [n] }: PanelFinding): number {
  void store.rowsVersion.value;
  return n === undefined || timeOf(store.row(n)) === undefined ? 0 : (turnOfEntry(n)?.number ?? 0);
}

interface TurnMenuProps {
  readonly findings: readonly PanelFinding[];
  readonly chosen: ChosenTurn;
  readonly onChoose: (turn: ChosenTurn) => void;
}

/** Nothing where there is nothing to choose from. */
export function TurnMenu({ findings, chosen, onChoose }: TurnMenuProps) {
  const counts = new Map<number, number>();
  for (const number of findings.map(turnNumberOf)) counts.set(number, (counts.get(number) ?? 0) + 1);
  if (counts.size < 2 && chosen === 'all') return null;
  const entry = (turn: ChosenTurn, count: number) => ({
    label: `${turnName(turn)} (${thousands(count)})`,
    checked: turn === chosen,
    run: () => onChoose(turn),
  });
  return (
    <MenuButton
      appearance="quiet"
      small
      icon="filter"
      class="findings-turn"
      align="end"
      menuLabel={t('Findings of which turn')}
      label={t('Findings of which turn: {0}', turnName(chosen))}
      entries={() => [
        entry('all', findings.length),
        ...[...counts].sort(([left], [right]) => left - right).map(([turn, count]) => entry(turn, count)),
      ]}
    >
      {turnName(chosen)}
    </MenuButton>
  );
}

function turnName(turn: ChosenTurn): string {
  if (turn === 'all') return t('All turns');
  return turn === 0 ? t('No turn') : t('Turn {0}', thousands(turn));
}
