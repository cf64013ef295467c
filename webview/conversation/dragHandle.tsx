import { t } from '../../src/base/l10n.ts';
import type { ConversationItem } from '../../src/session/state.ts';
import { Icon } from '../base/icon.tsx';
import { beginDrag, drag } from './itemDrag.ts';

/** For pointers only: by keyboard Alt and the arrows do the same, and the item's menu says so. */
export function DragHandle({ item }: { item: ConversationItem }) {
  return (
    <span
      class="drag-handle"
      aria-hidden="true"
      title={t('Drag to another place (Alt+Up, Alt+Down)')}
      onPointerDown={(event: PointerEvent) => beginDrag(item, event.currentTarget as HTMLElement, event)}
      onClick={(event: MouseEvent) => event.stopPropagation()}
    >
      <Icon name="gripper" />
    </span>
  );
}

/** Where an item that is dragged would go. */
export function DropLine() {
  const { value: now } = drag;
  if (!now) return null;
  return (
    <div
      class={`drop-line ${now.previousItemId === undefined ? 'is-own' : ''}`}
      style={{ top: `${now.lineTopPx}px` }}
      aria-hidden="true"
    />
  );
}
