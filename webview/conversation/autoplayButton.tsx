import '../audio/autoplay.ts';
import { t } from '../../src/base/l10n.ts';
import { warmUp } from '../audio/player.ts';
import { isLive } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { Button } from '../toolkit/button.tsx';

/** Samples per second of answers, unless the session asks for G.711. */
const OUTPUT_RATE = 24_000;

/** Answers are heard as they come, or only when asked for. */
export function AutoplayButton() {
  if (!isLive.value) return null;
  const { autoplay } = view;
  return (
    <Button
      appearance="icon"
      class="autoplay"
      icon={autoplay.value ? 'unmute' : 'mute'}
      label={t('Play answers as they come')}
      pressed={autoplay.value}
      onClick={() => {
        autoplay.value = !autoplay.value;
        // Sound needs a click: this is one.
        if (autoplay.value) warmUp(OUTPUT_RATE);
      }}
    />
  );
}
