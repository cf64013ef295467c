/** Whether the session is the replay of a recording, and how far that is. */
import { computed } from '@preact/signals';
import { store } from './panel.ts';
import { isBeingRead } from './session.ts';

/** Of now, also while the past is shown. */
export const replay = computed(() => store.liveSteady.value?.replay);

/** `broken`: the log ends before it says how the replay did; `reading`: that is not known yet. */
export const replayPhase = computed(() => {
  const header = store.liveSteady.value;
  if (!header?.replay) return undefined;
  if (header.replay.end) return header.replay.end.outcome;
  if (!header.readOnly) return 'running';
  return isBeingRead.value ? 'reading' : 'broken';
});
