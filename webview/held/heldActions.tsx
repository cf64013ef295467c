import { useRef } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { useGivingWay } from '../base/givingWay.ts';
import { sendKeys } from '../base/sendKeys.ts';
import { Button } from '../toolkit/button.tsx';
import { heldDraft, writeHeldDraft } from './heldDrafts.ts';
import { editedBlock, letGo, releaseBlock } from './letGo.ts';

/** The keys stand in the tooltips, too; where that is not enough the line is broken. */
const leaving = ['keys', 'revert', 'line'] as const;

/** What can be done about a frame that is held. What most people want next is filled: what they have just written, or to go on. */
export function HeldActions({ n }: { n: number }) {
  const line = useRef<HTMLDivElement>(null);
  useGivingWay(line, leaving);
  const block = releaseBlock(n);
  const editedReason = editedBlock(n);
  const isEdited = heldDraft(n) !== undefined && editedReason === undefined;
  return (
    <div class="held-actions" ref={line}>
      <Button
        appearance={isEdited ? 'primary' : 'secondary'}
        icon="debug-continue"
        label={t('Continue as edited {0}', sendKeys)}
        title={t('What is written goes on instead, to the letter ({0})', sendKeys)}
        disabledReason={editedReason}
        onClick={() => void letGo(n, 'edited')}
      >
        {t('Continue as edited')} <kbd>{sendKeys}</kbd>
      </Button>
      <Button
        appearance={isEdited ? 'secondary' : 'primary'}
        icon="debug-continue"
        label={t('Continue unchanged {0}', 'F5')}
        title={t('It goes on as it came, byte for byte ({0})', 'F5')}
        disabledReason={block}
        onClick={() => void letGo(n, 'unchanged')}
      >
        {t('Continue unchanged')} <kbd>F5</kbd>
      </Button>
      <Button
        icon="circle-slash"
        class="held-drop"
        label={t('Drop {0}', '⌫')}
        title={t('It goes nowhere; the recording keeps it (Backspace)')}
        disabledReason={block}
        onClick={() => void letGo(n, 'dropped')}
      >
        {t('Drop')} <kbd>⌫</kbd>
      </Button>
      <Button
        appearance="quiet"
        icon="debug-step-over"
        label={t('To next frame {0}', 'F10')}
        title={t('It goes on unchanged, and the next frame of this direction is held, whatever it is ({0})', 'F10')}
        disabledReason={block}
        onClick={() => void letGo(n, 'next')}
      >
        {t('To next frame')} <kbd>F10</kbd>
      </Button>
      <span class="spacer" />
      <Button
        appearance="quiet"
        icon="discard"
        label={t('Revert edit')}
        title={t('What came is put in the place of what was written')}
        disabledReason={heldDraft(n) === undefined ? t('nothing of it is changed') : undefined}
        onClick={() => writeHeldDraft(n, undefined)}
      >
        <span class="revert-words">{t('Revert edit')}</span>
      </Button>
    </div>
  );
}
