import { t } from '../../src/base/l10n.ts';
import { thousands } from '../../src/session/format.ts';
import { Words } from '../base/words.tsx';
import { store } from '../state/panel.ts';

/** How much audio is in the input buffer; in the past, how much was. */
export function BufferSummary() {
  return (
    <span class="quiet num buffer-summary">
      <Words text={t('buffer {0}')} values={[<strong>{thousands(store.buffer.value?.bufferedMs ?? 0)} ms</strong>]} />
    </span>
  );
}
