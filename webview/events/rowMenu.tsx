/** What can be done with a row, by right click, Shift+F10 or the menu key. */
import { t } from '../../src/base/l10n.ts';
import { quotedWord } from '../../src/session/eventFilter/parseFilter.ts';
import type { EventRow } from '../../src/session/state.ts';
import { sessionTime, shortId, thousands } from '../../src/session/format.ts';
import { ContextMenu } from '../base/contextMenu.tsx';
import { size } from '../base/format.ts';
import type { MenuEntry, Place } from '../base/menu.tsx';
import { resend } from '../composer/resend.ts';
import { ask, copyText, focusPart, selectRow, store } from '../state/panel.ts';
import { copyFrame } from '../state/frames.ts';
import { isReadOnly } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { travelTo } from '../travel/travel.ts';
import { notedN, toggleMark } from './marks.ts';

const command = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl+';

export function RowMenu({ n, place, onClose }: { n: number; place: Place; onClose: () => void }) {
  const row = store.row(n);
  if (!row) return null;
  return (
    <ContextMenu
      label={t('Actions for #{0}', thousands(n))}
      entries={entriesOf(row)}
      place={place}
      onClose={(refocus) => {
        onClose();
        if (refocus) focusPart('events');
      }}
    />
  );
}

function entriesOf(row: EventRow): readonly MenuEntry[] {
  const mark = store.marks.value.get(row.n);
  const other = row.exchange?.answerN ?? row.answers?.clientN;
  const entries: (MenuEntry | false)[] = [
    {
      label: mark?.marked === true ? t('Remove the mark') : t('Mark'),
      keys: 'M',
      icon: 'bookmark',
      run: () => toggleMark(row.n),
    },
    {
      label: mark?.note === undefined ? t('Write a note…') : t('Change the note…'),
      keys: 'N',
      icon: 'note',
      run: () => (notedN.value = row.n),
    },
    {
      label: t('Show session as of here'),
      icon: 'history',
      run: () => travelTo(row.n),
    },
    other !== undefined && {
      label: row.exchange
        ? t('Go to its answer, #{0}', thousands(other))
        : t('Go to its cause, #{0}', thousands(other)),
      keys: t('Enter'),
      icon: 'link',
      run: () => selectRow(other, { reveal: true }),
    },
    store.liveSteady.value?.proxy !== undefined &&
      (row.dir === 'client' || row.dir === 'server') &&
      row.type !== '' && {
        label: t('Break on This Type'),
        icon: 'debug-breakpoint',
        run: () => void ask('addBreakpoint', { text: `type:${quotedWord(row.type)} from:${row.dir}` }),
      },
    ...filters(row),
    {
      label: t('Copy the row'),
      icon: 'copy',
      keys: `${command}C`,
      separatorBefore: true,
      run: () => copyText(rowText(row)),
    },
    { label: t('Copy the frame'), icon: 'copy', run: () => void copyFrame(row.n) },
    { label: t('Open the frame in an editor'), icon: 'go-to-file', run: () => void ask('openAsJson', { n: row.n }) },
    { label: t('Compare with…'), icon: 'diff', run: () => void ask('compareEvent', { n: row.n }) },
    row.dir === 'client' &&
      !isReadOnly.value && { label: t('Edit and resend'), icon: 'edit', run: () => void resend(row.n) },
  ];
  return entries.filter((entry) => entry !== false);
}

/** Each adds to what is filtered already. */
function filters({ type, itemId, responseId }: EventRow): readonly (MenuEntry | false)[] {
  const add = (term: string) => () => {
    const terms = view.filter.value.trim();
    if (!` ${terms} `.includes(` ${term} `)) view.filter.value = terms === '' ? term : `${terms} ${term}`;
  };
  return [
    type !== '' && {
      label: t('Only {0}', type),
      icon: 'filter',
      separatorBefore: true,
      run: add(`type:${quotedWord(type)}`),
    },
    type !== '' && { label: t('Without {0}', type), icon: 'circle-slash', run: add(`-type:${quotedWord(type)}`) },
    itemId !== undefined && {
      label: t('Only {0}', shortId(itemId)),
      icon: 'filter',
      run: add(`item:${quotedWord(itemId)}`),
    },
    responseId !== undefined && {
      label: t('Only {0}', shortId(responseId)),
      icon: 'filter',
      run: add(`response:${quotedWord(responseId)}`),
    },
  ];
}

/** As it is copied, for a table: its number, time in the session, sender, type, what is in it, and size. */
export function rowText({ n, monoMs, dir, type, what, sizeBytes }: EventRow): string {
  const cells = [
    String(n),
    monoMs === null ? '' : sessionTime(monoMs),
    dir,
    type,
    what,
    dir === 'lifecycle' ? '' : size(sizeBytes),
  ];
  return cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t');
}
