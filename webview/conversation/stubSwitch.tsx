import { computed } from '@preact/signals';
import { t } from '../../src/base/l10n.ts';
import { ask, store } from '../state/panel.ts';
import { replayPhase } from '../state/replay.ts';
import { isLive } from '../state/session.ts';
import { Button } from '../toolkit/button.tsx';

const stubs = computed(() => (isLive.value ? store.liveSteady.value?.stubs : undefined));

/** Whether stubs answer the calls of this session by themselves; what is wrong with them leads to the setting. */
export function StubSwitch() {
  const { automatic = false, tools = [], problems = [] } = stubs.value ?? {};
  const isReplaying = replayPhase.value === 'running';
  const names = tools.join(', ');
  return (
    <>
      {problems.length > 0 && (
        <Button
          appearance="icon"
          class="stub-problem"
          icon="warning"
          label={t('What is wrong with stubs: opens the setting')}
          title={problems.join('\n')}
          onClick={() => void ask('editStubs', { tool: null })}
        />
      )}
      {tools.length > 0 && (
        <Button
          appearance="icon"
          icon="zap"
          label={t('Stubs answer calls by themselves')}
          title={
            automatic
              ? t('Stubs answer calls of {0} by themselves. Click to answer by hand in this session.', names)
              : t('Calls of {0} wait for you: their stubs are off in this session. Click to turn them on.', names)
          }
          pressed={automatic && !isReplaying}
          disabledReason={isReplaying ? t('the replay answers the calls itself') : undefined}
          onClick={() => void ask('setAutomaticStubs', { automatic: !automatic })}
        />
      )}
    </>
  );
}
