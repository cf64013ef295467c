/** An event that is written in the other dialect: says so, writes it in this session's, and says what that changed. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t, translated, type Phrase } from '../../src/base/l10n.ts';
import type { ClientRewrite } from '../../src/protocol/rewriteClientEvent.ts';
import { plural } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { dialect } from '../state/session.ts';
import { dialectNames } from '../state/dialectNames.ts';
import { Button } from '../toolkit/button.tsx';
import { rewritten, takeRewrite, undoRewrite } from './draft.ts';
import { proposedRewrite } from './draftProblems.ts';

/** In one line: what is wrong, and the button that mends it. Nothing is sent by it. */
export function RewriteOffer() {
  const rewrite = proposedRewrite.value;
  if (!rewrite) return null;
  return (
    <>
      <span class="rewrite-words" title={rewrite.changes.map(translated).join('\n')}>
        {wordsOf(rewrite)}
      </span>
      <Button
        small
        icon="wand"
        class="rewrite-button"
        title={`${rewrite.changes.map(translated).join('\n')}\n${t('Nothing is sent by it')}`}
        onClick={() => takeRewrite(rewrite)}
      >
        {translated(rewrite.label)}
      </Button>
    </>
  );
}

function wordsOf({ isOtherDialect, changes }: ClientRewrite): string {
  const here = dialectNames[dialect.value];
  const other = dialectNames[dialect.value === 'ga' ? 'beta' : 'ga'];
  return isOtherDialect
    ? t('Written as {0} wants it; this session speaks {1}.', other, here)
    : plural(
        changes.length,
        t('Not as {1} wants it, {0} thing to mend.'),
        t('Not as {1} wants it, {0} things to mend.'),
        here,
      );
}

/** Beside the event that was rewritten: what was moved, added and left out, and why. */
export function RewriteChanges() {
  const taken = rewritten.value;
  const undo = useRef<HTMLElement>(null);
  // The button that was pressed is gone: the focus goes on to what takes it back.
  useLayoutEffect(() => {
    if (!taken) return;
    undo.current?.focus();
    const text = undo.current?.closest('.composer-event')?.querySelector('textarea.code-input');
    if (text) text.scrollTop = 0;
  }, [taken]);
  if (!taken) return null;
  const { changes } = taken.rewrite;
  return (
    <aside class="rewrite-changes" aria-label={t('What the rewrite changed')}>
      <div class="rewrite-head">
        <Icon name="wand" />
        <strong>{plural(changes.length, t('{0} change'), t('{0} changes'))}</strong>
        <span class="spacer" />
        <Button
          small
          icon="discard"
          buttonRef={undo}
          label={t('Undo the rewrite')}
          title={t('Puts back what was written before')}
          onClick={undoRewrite}
        >
          {t('Undo')}
        </Button>
        <Button
          appearance="icon"
          small
          icon="close"
          label={t('Close the list')}
          onClick={() => (rewritten.value = undefined)}
        />
      </div>
      <ChangeList changes={changes} />
    </aside>
  );
}

/** Sentences as the rewrite tells them. They name members that somebody wrote: text nodes only. */
export function ChangeList({ changes }: { changes: readonly Phrase[] }) {
  return (
    <ul class="change-list" tabIndex={0} aria-label={t('Changes')}>
      {changes.map((change, index) => (
        <li key={index}>{translated(change)}</li>
      ))}
    </ul>
  );
}
