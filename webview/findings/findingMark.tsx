import { t } from '../../src/base/l10n.ts';
import type { PanelFinding } from '../../src/contract/messages.ts';
import { Icon } from '../base/icon.tsx';
import { severityWords, titleOf } from '../state/findings.ts';
import { selectFinding } from '../state/panel.ts';

/** In the margin of the event table: something was noticed here. By keyboard the Findings tab leads here. */
export function FindingMark({ findings }: { findings: readonly PanelFinding[] }) {
  const worst = findings[0];
  if (!worst) return null;
  const { icon, one } = severityWords[worst.severity];
  const titles = [...new Set(findings.map(titleOf))];
  return (
    <button
      type="button"
      class={`finding-mark is-${worst.severity}`}
      tabIndex={-1}
      title={titles.join('\n')}
      aria-label={t('{0}: {1}. Show the finding', one, titles.join('; '))}
      onClick={(event: MouseEvent) => {
        event.stopPropagation();
        selectFinding(worst.id);
      }}
    >
      <Icon name={icon} size={12} />
    </button>
  );
}
