import { withEscapes } from '../../src/base/invisible.ts';
import { t } from '../../src/base/l10n.ts';
import { plural, wallTime } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { ask, store } from '../state/panel.ts';

/** Above a conversation that took the place of another one: the server kept nothing of that, and its recording has all of it. */
export function ConnectionLine() {
  const previous = store.steady.value?.previous;
  if (!previous || previous.items === 0) return null;
  void store.rowsVersion.value;
  // On the session's own clock it is at its beginning.
  const wallMs = store.row(previous.n)?.wallMs;
  return (
    <div class="turn-line connection-line num">
      <Icon name="plug" size={14} />
      <span class="connection-name">{t('New connection')}</span>
      {wallMs != null && <span class="quiet">{wallTime(wallMs).slice(0, -4)}</span>}
      <span class="spacer" />
      <button
        type="button"
        class="link-button"
        title={t(
          'The server kept nothing of the connection before. Opens its recording: {0}',
          withEscapes(previous.fileName),
        )}
        onClick={() => void ask('openPrevious', {})}
      >
        {plural(previous.items, t('{0} item before it'), t('{0} items before it'))}
      </button>
    </div>
  );
}
