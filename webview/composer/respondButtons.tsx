import { t } from '../../src/base/l10n.ts';
import { MenuButton } from '../base/menu.tsx';
import { actionText, sendShown } from '../state/actions.ts';
import { store } from '../state/panel.ts';
import { callId, respondBlock, sendBlock } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { Button } from '../toolkit/button.tsx';
import { openTemplate, setMember } from './draft.ts';

/** Opens the form of a request for a response. */
export function respondWithOverrides(): void {
  openTemplate('response.create', 'form');
}

/** The same, of one that leaves the conversation as it is. */
export function respondOutOfBand(): void {
  respondWithOverrides();
  setMember(['response', 'conversation'], 'none');
}

/** Ask for a response, plainly or with overrides, and stop the one that runs. */
export function RespondButtons() {
  const blocked = respondBlock.value;
  const respond = actionText('response.create');
  const cancel = actionText('response.cancel');
  const stopPlaying = actionText('output_audio_buffer.clear');
  const active = store.steady.value?.activeResponseId;
  return (
    <>
      <span class="split-button">
        <Button
          icon="play"
          title={t('Sends {0}', respond)}
          disabledReason={blocked}
          onClick={() => void sendShown(respond)}
        >
          {t('Respond')}
        </Button>
        <MenuButton
          class="split-more"
          icon="chevron-down"
          chevron={false}
          label={t('More ways to respond')}
          menuLabel={t('Respond')}
          direction="up"
          align={view.narrow.value ? 'start' : 'end'}
          disabledReason={blocked}
          entries={() => [
            { label: t('Respond'), detail: respond, icon: 'play', run: () => void sendShown(respond) },
            {
              label: t('Respond with overrides…'),
              detail: t('Instructions, voice, tools … for this response only; opens the form'),
              icon: 'settings',
              run: respondWithOverrides,
            },
            {
              label: t('Respond out of band…'),
              detail: t('conversation: none; the conversation stays as it is'),
              icon: 'circle-slash',
              run: respondOutOfBand,
            },
          ]}
        />
      </span>
      <Button
        icon="debug-stop"
        class={active === undefined ? 'is-idle' : ''}
        label={t('Cancel response')}
        title={t('Sends {0}', cancel)}
        disabledReason={blocked}
        onClick={() => void sendShown(cancel)}
      >
        {view.narrow.value || callId.value !== undefined ? t('Cancel') : t('Cancel response')}
      </Button>
      {callId.value !== undefined && (
        <Button
          appearance="icon"
          icon="mute"
          label={t('Stop the audio that the call plays')}
          title={t('Sends {0}', stopPlaying)}
          disabledReason={sendBlock.value}
          onClick={() => void sendShown(stopPlaying)}
        />
      )}
    </>
  );
}
