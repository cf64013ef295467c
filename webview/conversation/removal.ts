/** Deleting items: how many is said before, and each goes with an event of its own, which the server answers by itself. */
import { signal } from '@preact/signals';
import { t } from '../../src/base/l10n.ts';
import { actionText, sendShown } from '../state/actions.ts';
import { notice } from '../state/panel.ts';
import { sendBlock } from '../state/session.ts';
import { chosenIds, clearChosen } from './multiSelection.ts';

/** The items that somebody is asked about. */
export const doomedIds = signal<readonly string[]>([]);

/** Asks about all that are chosen, else about this one; where nothing can be sent, says so. */
export function askToDelete(id?: string): void {
  if (sendBlock.peek() !== undefined) {
    notice.value = { kind: 'info', text: t('Nothing was deleted: {0}.', sendBlock.peek() ?? '') };
    return;
  }
  const ids = chosenIds.peek();
  if (ids.length > 0) doomedIds.value = ids;
  else if (id !== undefined) doomedIds.value = [id];
}

export function spare(): void {
  doomedIds.value = [];
}

/** What is sent for each of them; the id of the event is another one each time. */
export function deletionText(id: string): string {
  return actionText('conversation.item.delete', { item_id: id });
}

export async function deleteDoomed(): Promise<void> {
  const ids = doomedIds.peek();
  spare();
  clearChosen();
  for (const id of ids) {
    // The session may end in between.
    if (sendBlock.peek() !== undefined || (await sendShown(deletionText(id))) === undefined) return;
  }
}
