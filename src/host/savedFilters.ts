import type { Memento } from 'vscode';
import { t } from '../base/l10n.ts';
import { NamedTexts } from './namedTexts.ts';

/** Filters of the event table that were kept by name. */
export class SavedFilters extends NamedTexts {
  constructor(memento: Memento) {
    const words = {
      save: t('Save Filter'),
      rename: t('Rename Saved Filter'),
      delete: t('Delete Saved Filter'),
      deleted: (name: string) => t('The saved filter "{0}" was deleted.', name),
      none: t('No filter is saved. Run "Realtime: Save Filter" to save the one that is set.'),
    };
    super(memento, 'realtime.savedFilters', words, (text) => text.trim());
  }
}
