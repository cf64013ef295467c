/** A frame that the proxy holds: what becomes of it, and what goes on in its place. */
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { utf8Length } from '../../src/base/utf8.ts';
import type { Hold } from '../../src/session/holds.ts';
import type { EventRow } from '../../src/session/state.ts';
import { plural, size } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { editJson } from '../../src/protocol/jsonEdit.ts';
import { afterRender } from '../base/afterRender.ts';
import { CodeBox, CodeLines } from '../composer/codeBox.tsx';
import { completeEvent } from '../composer/completeEvent.ts';
import { Fetching } from '../details/treeView.tsx';
import { frameText, type FrameText } from '../state/frames.ts';
import { waitingCount } from '../state/holds.ts';
import { HeldActions } from './heldActions.tsx';
import { heldDraft, writeHeldDraft } from './heldDrafts.ts';
import { changedLines } from './heldLines.ts';
import { heldProblems, editedText } from './heldProblems.ts';
import { editBlock, shownText } from './heldText.ts';
import { LeftDraft } from './leftDraft.tsx';
import { PathPicture } from './pathPicture.tsx';

export function HeldEdit({ row, hold }: { row: EventRow; hold: Hold }) {
  const frame = frameText(row.n).value;
  const block = editBlock(frame);
  return (
    <div class="held-edit">
      {!hold.release && <PathPicture hold={hold} />}
      {hold.release ? <LeftDraft row={row} release={hold.release} /> : <HeldActions n={row.n} />}
      {!frame ? (
        <Fetching />
      ) : block === undefined ? (
        <HeldSides row={row} hold={hold} frame={frame} />
      ) : (
        <p class="held-block">
          <Icon name="lock" size={14} />
          <span>
            {t('It cannot be edited: {0}.', block)} {t('It can go on as it is, or be dropped.')}
          </span>
        </p>
      )}
      {!hold.release && <HeldNote hold={hold} isEditable={block === undefined} />}
    </div>
  );
}

function HeldSides({ row, hold, frame }: { row: EventRow; hold: Hold; frame: FrameText }) {
  const input = useRef<HTMLTextAreaElement>(null);
  const { n } = row;
  const before = shownText(frame);
  const after = heldDraft(n) ?? before;
  const changed = useMemo(() => changedLines(before, after), [before, after]);
  useLayoutEffect(() => void (editedText.value = after), [after]);
  const isEdited = after !== before;
  // Of what came, the row says what is wrong with it.
  const problems = isEdited && editedText.value === after ? heldProblems(hold.dir) : [];
  const isFromApp = hold.dir === 'client';
  return (
    <div class="held-sides">
      <div class="held-side is-before">
        <p class="held-head">
          <span>{isFromApp ? t('as the app sent it') : t('as the server sent it')}</span>
          <span class="quiet num">{t('{0}, kept in the recording', size(row.sizeBytes))}</span>
        </p>
        <div
          class="held-box held-static mono"
          tabIndex={0}
          role="group"
          aria-label={isFromApp ? t('Frame {0} as the app sent it', n) : t('Frame {0} as the server sent it', n)}
        >
          <CodeLines text={before} removed={changed.before} />
        </div>
      </div>
      <div class="held-side is-after">
        <p class="held-head">
          <strong>{hold.release ? t('as it was to go on') : t('as it will go on')}</strong>
          <span class={`num ${problems.length > 0 ? 'refused' : 'quiet'}`}>
            {isEdited
              ? t('{0}, {1}, {2}', linesWords(changed.count), size(utf8Length(after)), problemWords(problems.length))
              : t('unchanged')}
          </span>
        </p>
        <div class="held-box">
          <CodeBox
            name="held"
            input={input}
            value={after}
            label={t('Frame {0} as it will go on, JSON', n)}
            problems={problems}
            shown={problems[0]}
            changed={changed.after}
            onInput={(text) => writeHeldDraft(n, text === before ? undefined : text)}
            onKeyDown={() => undefined}
            complete={isFromApp ? completeEvent : () => undefined}
            onFix={({ fix }) => {
              if (!fix) return;
              writeHeldDraft(n, editJson(after, fix));
              afterRender(() => input.current?.focus());
            }}
          />
        </div>
      </div>
    </div>
  );
}

function linesWords(count: number): string {
  return plural(count, t('{0} line changed'), t('{0} lines changed'));
}

function problemWords(count: number): string {
  return count === 0 ? t('no problems') : plural(count, t('{0} problem'), t('{0} problems'));
}

function HeldNote({ hold, isEditable }: { hold: Hold; isEditable: boolean }) {
  const count = waitingCount(hold);
  const isFromApp = hold.dir === 'client';
  if (!isEditable && count === 0) return null;
  return (
    <p class="held-note quiet">
      <Icon name="info" size={14} />
      <span>
        {isEditable &&
          (isFromApp
            ? t('The recording keeps both: what the app sent, and what the server got.')
            : t('The recording keeps both: what the server sent, and what the app got.'))}{' '}
        {count > 0 &&
          (isFromApp
            ? plural(
                count,
                t('{0} later client frame waits, so that order stays the same.'),
                t('{0} later client frames wait, so that order stays the same.'),
              )
            : plural(
                count,
                t('{0} later server frame waits, so that order stays the same.'),
                t('{0} later server frames wait, so that order stays the same.'),
              ))}
      </span>
    </p>
  );
}
