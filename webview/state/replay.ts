/** Whether the session is the replay of a recording, and how far that is. */
import { computed } from '@preact/signals';
import { store } from './panel.ts';

/** Of now, also while the past is shown. */
export const replay = computed(() => store.liveSteady.value?.replay);

/** `broken`: the log ends before it says how the replay did. */
export const replayPhase = computed(() => {
  const header = store.liveSteady.value;
  if (!header?.replay) return undefined;
  return header.replay.end?.outcome ?? (header.readOnly ? 'broken' : 'running');
});
