import { MenuButton } from '../base/menu.tsx';
import { view } from '../state/viewState.ts';
import { recall } from './draft.ts';

/** What was sent from the composer, newest first. */
export function HistoryMenu() {
  const history = view.history.value;
  return (
    <MenuButton
      appearance="icon"
      icon="history"
      label="Sent before"
      menuLabel="Sent before"
      direction="up"
      align="end"
      wide
      disabledReason={history.length === 0 ? 'nothing was sent from here yet' : undefined}
      entries={() =>
        history
          .slice(-20)
          .reverse()
          .map((text, index) => ({
            label: `${index + 1}. ${text.replace(/\s+/g, ' ').slice(0, 80)}`,
            run: () => recall(text),
          }))
      }
    />
  );
}
