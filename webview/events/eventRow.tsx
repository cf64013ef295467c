/** Who sent an event and what type it has, in the event table and elsewhere where a row is spoken of. */
import { t, translated } from '../../src/base/l10n.ts';
import { problemText } from '../../src/protocol/parse.ts';
import type { EventRow } from '../../src/session/state.ts';
import { Icon } from '../base/icon.tsx';
import { VisibleText } from '../base/visibleText.tsx';

export interface DirectionLook {
  /** `from-client`, say. */
  readonly tone: string;
  readonly icon: string;
  readonly words: string;
}

/** Rows of the log's own are not all of the connection: somebody listened, or marked a row. */
export function directionOf({ dir, type }: EventRow): DirectionLook {
  return (dir === 'lifecycle' ? ownRows.get(type) : undefined) ?? directions[dir];
}

export function DirectionMark({ dir }: { dir: EventRow['dir'] }) {
  const { tone, icon, words } = directions[dir];
  return (
    <span class={`direction ${tone}`}>
      <Icon name={icon} />
      <span class="visually-hidden">{words}</span>
    </span>
  );
}

const directions: Readonly<Record<EventRow['dir'], DirectionLook>> = {
  client: { tone: 'from-client', icon: 'arrow-up', words: t('from client') },
  server: { tone: 'from-server', icon: 'arrow-down', words: t('from server') },
  unknown: { tone: 'from-unknown', icon: 'question', words: t('sender unknown') },
  lifecycle: { tone: 'from-lifecycle', icon: 'plug', words: t('connection') },
};
const ownRows: ReadonlyMap<string, DirectionLook> = new Map([
  ['mark', { tone: 'from-lifecycle', icon: 'bookmark', words: t('marked in this panel') }],
  ['held', { tone: 'from-lifecycle', icon: 'debug-pause', words: t('held in the proxy') }],
  ['released', { tone: 'from-lifecycle', icon: 'debug-continue', words: t('let go by the proxy') }],
  ['playback', { tone: 'from-lifecycle', icon: 'unmute', words: t('heard in this panel') }],
]);

/** The family (`conversation.`, `response.`) is quieter than the rest. */
export function familyLength(type: string): number {
  return type.indexOf('.') + 1;
}

/** A type that is not as documented, or has characters that nobody sees. */
export function OddTypeName({ row }: { row: EventRow }) {
  if (row.type === '') return <span class="family">{row.outcome === 'not-json' ? t('not JSON') : t('no type')}</span>;
  const length = familyLength(row.type);
  return (
    <>
      <span class="family">
        <VisibleText text={row.type.slice(0, length)} />
      </span>
      <VisibleText text={row.type.slice(length)} />
      {row.outcome === 'unknown' && (
        <span class="outcome" title={t('An event type this version does not know')}>
          {' '}
          {t('unknown')}
        </span>
      )}
      {row.outcome === 'unexpected' && (
        <span class="outcome" title={row.problem ? translated(problemText(row.problem)) : ''}>
          {' '}
          {t('unexpected shape')}
        </span>
      )}
    </>
  );
}
