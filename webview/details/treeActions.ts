/** What can be done with a value of a tree. */
import { t } from '../../src/base/l10n.ts';
import type { EventRow } from '../../src/session/state.ts';
import type { MenuEntry } from '../base/menu.tsx';
import { ask, copyText } from '../state/panel.ts';
import { audioPartOf, isPlaying, togglePart } from './frameAudio.ts';
import { linkOf } from './idLinks.ts';
import type { OpenRows, TreePlace } from './openRows.ts';

export interface TreeContext {
  readonly rows: OpenRows;
  readonly event: EventRow | undefined;
  readonly n: number;
  readonly refresh: () => void;
}

/** What a string says, and of everything else its JSON. */
export function copyValue({ rows: { index } }: TreeContext, { id }: TreePlace): void {
  copyText(index.kind(id) === 'string' ? index.string(id) : index.text(id));
}

export function copyJson({ rows: { index } }: TreeContext, { id }: TreePlace): void {
  copyText(index.text(id));
}

export function copyPath({ rows: { index } }: TreeContext, { id }: TreePlace): void {
  copyText(index.pathText(id));
}

/** Goes where an id leads to, or plays. @returns false where the value does neither */
export function follow({ rows, event }: TreeContext, { id }: TreePlace): boolean {
  const { index } = rows;
  if (index.kind(id) !== 'string') return false;
  const part = audioPartOf(index, id, event);
  const link = part || rows.isLongText(id) ? undefined : linkOf(event, index.key(id), index.string(id));
  if (part) togglePart(part);
  else link?.go();
  return part !== undefined || link !== undefined;
}

/** The menu of a value. */
export function valueEntries(context: TreeContext, place: TreePlace): readonly MenuEntry[] {
  const { rows, event, n, refresh } = context;
  const { index } = rows;
  const { id } = place;
  const isText = index.kind(id) === 'string';
  const part = audioPartOf(index, id, event);
  const link = isText && !rows.isLongText(id) ? linkOf(event, index.key(id), index.string(id)) : undefined;
  const all = (open: boolean) => (): void => {
    rows.setAllOpen(id, open);
    refresh();
  };
  return [
    ...(part
      ? [{ label: isPlaying(part) ? t('Pause') : t('Play from here'), icon: 'play', run: () => togglePart(part) }]
      : []),
    ...(link ? [{ label: link.label, icon: 'arrow-right', run: link.go }] : []),
    { label: t('Copy value'), keys: keys.value, icon: 'copy', run: () => copyValue(context, place) },
    { label: t('Copy as JSON'), keys: keys.json, run: () => copyJson(context, place) },
    { label: t('Copy path'), keys: keys.path, run: () => copyPath(context, place) },
    {
      label: t('Open the value in an editor'),
      icon: 'go-to-file',
      separatorBefore: true,
      run: () => void ask('openAsJson', { n, range: index.range(id) }),
    },
    ...(index.childCount(id) > 0
      ? [
          { label: t('Unfold all inside'), icon: 'expand-all', separatorBefore: true, run: all(true) },
          { label: t('Fold all inside'), icon: 'collapse-all', run: all(false) },
        ]
      : []),
  ];
}

const isMac = navigator.userAgent.includes('Mac OS');
const keys = isMac
  ? { value: '⌘C', json: '⌥⌘C', path: '⇧⌥C' }
  : { value: 'Ctrl+C', json: 'Ctrl+Alt+C', path: 'Shift+Alt+C' };
