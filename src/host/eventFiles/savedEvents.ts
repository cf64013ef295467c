import type { Memento } from 'vscode';
import { isJsonObject, stringAt } from '../../base/json.ts';
import { t } from '../../base/l10n.ts';
import { parseSequence, sequenceInWords } from '../../protocol/eventSequence.ts';
import { parseFrame } from '../../protocol/parse.ts';
import { NamedTexts } from '../namedTexts.ts';

/** Events, and lists of them, that were kept by name. */
export class SavedEvents extends NamedTexts {
  constructor(memento: Memento) {
    const words = {
      save: t('Save Event'),
      rename: t('Rename Saved Event'),
      delete: t('Delete Saved Event'),
      deleted: (name: string) => t('The saved event "{0}" was deleted.', name),
      none: t('No event is saved. Run "Realtime: Save Draft" to save the one in the composer.'),
    };
    super(memento, 'realtime.savedEvents', words, nameFor);
  }
}

/** What a person would call it: its type and what kind. */
function nameFor(text: string): string {
  const sequence = parseSequence(text);
  if (sequence) return sequenceInWords(sequence.steps);
  const { event, type } = parseFrame(text);
  const item = isJsonObject(event?.['item']) ? event['item'] : undefined;
  return [type ?? 'event', stringAt(item, 'role') ?? stringAt(item, 'type')].filter(Boolean).join(' ');
}
