import { useRef } from 'preact/hooks';
import { t, translated } from '../../src/base/l10n.ts';
import { eventSpec } from '../../src/protocol/catalog.ts';
import { useGivingWay } from '../base/givingWay.ts';
import { MenuButton } from '../base/menu.tsx';
import { Prose } from '../base/prose.tsx';
import { Segmented } from '../base/segmented.tsx';
import { dialect } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { Button } from '../toolkit/button.tsx';
import { DocsButton } from './docsButton.tsx';
import { chooseTemplate, draft, offeredTemplates, setComposerOpen } from './draft.ts';
import { HistoryMenu } from './historyMenu.tsx';
import { InsertPlace } from './insertPlace.tsx';
import { SavedMenu } from './savedMenu.tsx';
import { writtenKind } from './writtenKind.ts';

/** What only the dialect has that this session does not speak. */
function otherDialectWords(): string {
  return dialect.value === 'beta'
    ? t('Only in the GA dialect: a beta server refuses these')
    : t('Only in the beta dialect: a GA server refuses these');
}

/** The words on an event leave before its name is cut, and what is written in a folded composer does. */
const leaving = ['words', 'draft', 'labels', 'docs', 'gaps', 'whole'] as const;

/** Which event is written, and how. */
export function ComposerHead({ open }: { open: boolean }) {
  const line = useRef<HTMLDivElement>(null);
  useGivingWay(line, leaving);
  const { name, type, template } = writtenKind.value;
  const label = name ?? t('custom event');
  const documented = type !== undefined && eventSpec(type) ? type : undefined;
  return (
    <div class="composer-head" ref={line}>
      <MenuButton
        class="event-picker"
        label={t('Event: {0}', label)}
        title={t('Choose an event')}
        menuLabel={t('Client events')}
        direction="up"
        wide
        entries={() =>
          offeredTemplates().map(({ template: one, group, refusal }, index, all) => {
            const isFirst = index > 0 && all[index - 1]?.group !== group;
            return {
              label: one.label,
              detail: refusal ?? translated(one.summary),
              checked: one.id === template?.id,
              ...(group !== 'taken' && { icon: 'circle-slash', quiet: true }),
              separatorBefore: isFirst,
              ...(isFirst && group === 'otherDialect' && { heading: otherDialectWords() }),
              run: () => chooseTemplate(one.id),
            };
          })
        }
      >
        <span class="mono picker-text">{label}</span>
      </MenuButton>
      {open && (
        <>
          <Segmented
            label={t('Write as')}
            value={view.composerMode.value}
            onChange={(mode) => (view.composerMode.value = mode)}
            segments={[
              { value: 'form', label: t('Form'), content: t('Form') },
              { value: 'json', label: 'JSON', content: 'JSON' },
            ]}
          />
          <span class="composer-docs">
            <Prose text={template ? translated(template.summary) : ''} />
          </span>
          {documented !== undefined && <DocsButton key={documented} type={documented} />}
          <span class="spacer" />
        </>
      )}
      {!open && <InsertPlace />}
      {!open && (
        <button
          type="button"
          class="folded-draft mono"
          title={t('Unfold the composer')}
          onClick={() => setComposerOpen(true)}
        >
          {draft.value.replace(/\s+/g, ' ')}
        </button>
      )}
      {(open || !view.narrow.value) && <SavedMenu compact={!open || view.narrow.value} />}
      <HistoryMenu />
      <Button
        appearance="icon"
        icon={open ? 'chevron-down' : 'chevron-up'}
        label={open ? t('Fold the composer') : t('Unfold the composer')}
        expanded={open}
        onClick={() => setComposerOpen(!open)}
      />
    </div>
  );
}
