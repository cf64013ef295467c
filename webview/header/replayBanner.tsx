/** Says that what is shown was not done by a person or a program, but sent again. */
import { t } from '../../src/base/l10n.ts';
import { thousands } from '../../src/session/format.ts';
import type { SessionReplay } from '../../src/session/sessionReplay.ts';
import { Icon } from '../base/icon.tsx';
import { VisibleText } from '../base/visibleText.tsx';
import { Words } from '../base/words.tsx';
import { ask, store } from '../state/panel.ts';
import { replay, replayPhase } from '../state/replay.ts';
import { Button } from '../toolkit/button.tsx';

export function ReplayBanner() {
  const { value: of } = replay;
  const { value: phase } = replayPhase;
  if (!of || !phase) return null;
  const isRunning = phase === 'running';
  return (
    <div class="banner is-info replay-banner">
      <Icon name="debug-rerun" />
      <span class="banner-text">
        <strong>
          <Words
            text={t('Replay of {0} against {1}.')}
            values={[<VisibleText text={of.name} />, <VisibleText text={store.liveSteady.value?.name ?? ''} />]}
          />
        </strong>{' '}
        {progressOf(of, phase)}
      </span>
      {of.fileName !== undefined && (
        <>
          <Button small icon="go-to-file" title={of.fileName} onClick={() => void ask('openOriginal', {})}>
            {t('Open Original')}
          </Button>
          <Button
            small
            icon="diff"
            title={t('Shows the original and this session side by side')}
            disabledReason={isRunning ? t('the replay is still going on') : undefined}
            onClick={() => void ask('compareWithOriginal', {})}
          >
            {t('Compare with Original')}
          </Button>
        </>
      )}
    </div>
  );
}

function progressOf({ events, end }: SessionReplay, phase: NonNullable<typeof replayPhase.value>): string {
  const [sent, all] = [thousands(end?.sent ?? 0), thousands(events)];
  switch (phase) {
    case 'running':
      return t('Its client’s {0} events are being sent again, outputs of function calls among them.', all);
    case 'done':
      return t('All {0} events of its client were sent.', all);
    case 'cancelled':
      return t('It was cancelled after {0} of {1} events.', sent, all);
    case 'failed':
      return t('It failed after {0} of {1} events.', sent, all);
    case 'reading':
      return '';
    case 'broken':
      return t('The connection ended before all {0} events were sent.', all);
  }
}
