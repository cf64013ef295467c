/** An event that is written in the other dialect: says so, writes it in this session's, and says what that changed. */
import { useEffect, useRef } from 'preact/hooks';
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
      <span class="rewrite-words" title={rewrite.changes.join('\n')}>
        {wordsOf(rewrite)}
      </span>
      <Button
        small
        icon="wand"
        class="rewrite-button"
        title={`${rewrite.changes.join('\n')}\nNothing is sent by it`}
        onClick={() => takeRewrite(rewrite)}
      >
        {rewrite.label}
      </Button>
    </>
  );
}

function wordsOf({ isOtherDialect, changes }: ClientRewrite): string {
  const here = dialectNames[dialect.value];
  const other = dialectNames[dialect.value === 'ga' ? 'beta' : 'ga'];
  return isOtherDialect
    ? `Written as ${other} wants it; this session speaks ${here}.`
    : `Not as ${here} wants it, ${plural(changes.length, 'thing')} to mend.`;
}

/** Beside the event that was rewritten: what was moved, added and left out, and why. */
export function RewriteChanges() {
  const taken = rewritten.value;
  const undo = useRef<HTMLElement>(null);
  // The button that was pressed is gone: the focus goes on to what takes it back.
  useEffect(() => {
    if (!taken) return;
    undo.current?.focus();
    const text = undo.current?.closest('.composer-event')?.querySelector('textarea.code-input');
    if (text) text.scrollTop = 0;
  }, [taken]);
  if (!taken) return null;
  const { changes } = taken.rewrite;
  return (
    <aside class="rewrite-changes" aria-label="What the rewrite changed">
      <div class="rewrite-head">
        <Icon name="wand" />
        <strong>{plural(changes.length, 'change')}</strong>
        <span class="spacer" />
        <Button
          small
          icon="discard"
          buttonRef={undo}
          label="Undo the rewrite"
          title="Puts back what was written before"
          onClick={undoRewrite}
        >
          Undo
        </Button>
        <Button
          appearance="icon"
          small
          icon="close"
          label="Close the list"
          onClick={() => (rewritten.value = undefined)}
        />
      </div>
      <ChangeList changes={changes} />
    </aside>
  );
}

/** Sentences as the rewrite tells them. They name members that somebody wrote: text nodes only. */
export function ChangeList({ changes }: { changes: readonly string[] }) {
  return (
    <ul class="change-list" tabIndex={0} aria-label="Changes">
      {changes.map((change, index) => (
        <li key={index}>{change}</li>
      ))}
    </ul>
  );
}
