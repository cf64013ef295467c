import { t } from '../../src/base/l10n.ts';
import type { RowMark } from '../../src/session/rowMarks.ts';
import { Icon } from '../base/icon.tsx';
import { VisibleText } from '../base/visibleText.tsx';
import { notedN } from './marks.ts';

/** In the margin: the row was marked, or in a folded run one of its rows. */
export function MarkIcon({ marks }: { marks: readonly RowMark[] }) {
  if (!marks.some(({ marked }) => marked)) return null;
  return (
    <span class="row-mark" title={t('Marked')}>
      <Icon name="bookmark" size={12} />
      <span class="visually-hidden">{t('marked')}</span>
    </span>
  );
}

/** What somebody wrote on the row. */
export function RowNote({ marks }: { marks: readonly RowMark[] }) {
  const noted = marks.find(({ note }) => note !== undefined);
  if (!noted) return null;
  return (
    <span
      class="row-note"
      title={noted.note}
      onDblClick={(event: MouseEvent) => {
        event.stopPropagation();
        notedN.value = noted.n;
      }}
    >
      <Icon name="note" size={12} />
      <span class="visually-hidden">{t('note:')}</span>
      <span class="row-note-text">
        <VisibleText text={noted.note ?? ''} />
      </span>
    </span>
  );
}
