/** The input audio buffer and the buttons that change it. */
import { useEffect, useRef } from 'preact/hooks';
import type { JsonObject } from '../../src/base/json.ts';
import { t } from '../../src/base/l10n.ts';
import type { Appending } from '../../src/contract/messages.ts';
import { isMicrophoneOn } from '../../src/contract/microphone.ts';
import { thousands } from '../../src/session/format.ts';
import { audioFormatLabel, inputAudioFormat, turnDetectionType } from '../../src/protocol/sessionConfig.ts';
import { seconds } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { actionText, sendShown } from '../state/actions.ts';
import { announce, ask, store } from '../state/panel.ts';
import { sendBlock } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { Button } from '../toolkit/button.tsx';
import { AppendOptionsButton, AppendProgress, AppendResult, appendWords } from './appendPanel.tsx';
import { MicrophoneButton, MicrophoneRow } from './microphonePanel.tsx';
import { composerOpen } from './draft.ts';

/** The server refuses to commit less. */
const MINIMUM_MS = 100;
/** Full lengths of the meter: the first that holds what is buffered, so that one second and three look different. */
const SCALES_MS = [1000, 5000, 20_000, 60_000, 300_000, 3_600_000];

/** Nothing before the server has told how it is set up. */
function whoCommits(session: JsonObject | undefined): string {
  if (session === undefined) return '';
  const vad = turnDetectionType(session);
  if (vad === undefined) return t('you commit');
  return vad === 'server_vad' ? t('server VAD commits') : t('{0} commits', vad);
}

export function BufferMeter() {
  const header = store.steady.value;
  const buffer = store.buffer.value;
  if (!header || !buffer) return null;
  const { bufferedMs, bufferedBytes, speaking } = buffer;
  const scale = SCALES_MS.find((ms) => bufferedMs < ms) ?? bufferedMs;
  const enough = bufferedMs >= MINIMUM_MS;
  return (
    <div class="buffer">
      <div class="buffer-head num">
        <strong>{t('Input audio buffer')}</strong>
        <strong class="buffer-ms">{bufferedMs < 10_000 ? `${thousands(bufferedMs)} ms` : seconds(bufferedMs)}</strong>
        <span class="quiet buffer-bytes" title={audioFormatLabel(inputAudioFormat(header.session))}>
          {thousands(bufferedBytes)} B
          <span class="buffer-format">, {audioFormatLabel(inputAudioFormat(header.session))}</span>
        </span>
        <span class="quiet buffer-vad">{speaking ? t('speech detected') : whoCommits(header.session)}</span>
      </div>
      <div
        class="meter"
        role="meter"
        aria-label={t('Input audio buffer')}
        aria-valuemin={0}
        aria-valuemax={Math.round(scale)}
        aria-valuenow={Math.round(bufferedMs)}
        aria-valuetext={`${Math.round(bufferedMs)} ms`}
      >
        <div class={`meter-fill ${enough ? '' : 'is-short'}`} style={{ width: `${(bufferedMs / scale) * 100}%` }} />
        <div class="meter-minimum" style={{ left: `${(MINIMUM_MS / scale) * 100}%` }} />
      </div>
      <div class="meter-note num quiet">
        <span>
          {t('a commit needs {0} ms', MINIMUM_MS)} {enough && <Icon name="check" size={12} class="confirmed-icon" />}
        </span>
        <span class="spacer" />
        <span title={t('How much audio the whole bar stands for; the buffer has room for more')}>
          {t('bar: {0}', scale < 60_000 ? `${scale / 1000} s` : `${scale / 60_000} min`)}
        </span>
      </div>
    </div>
  );
}

export function BufferButtons() {
  const header = store.steady.value;
  const blocked = sendBlock.value;
  const appending = header?.appending;
  const microphone = header?.microphone;
  const commit = actionText('input_audio_buffer.commit');
  const clear = actionText('input_audio_buffer.clear');
  // Beside a folded composer everything stands in one line, and what is written needs the room.
  const narrow = view.narrow.value || !composerOpen.value;
  const look = narrow ? ('icon' as const) : ('secondary' as const);
  const isBusy = appending !== undefined && isUnderWay(appending);
  const busy = isBusy ? t('{0} is being appended', appending.fileName) : undefined;
  return (
    <>
      <Button
        appearance={look}
        icon="file-media"
        label={t('Append file…')}
        title={t(
          'Choose an audio file and append it: WAV, MP3, FLAC, Ogg, Opus, WebM, raw samples. Or drop it here, with Shift held',
        )}
        disabledReason={blocked ?? busy}
        onClick={() => void ask('appendAudioFile', {})}
      >
        {narrow ? undefined : t('Append file…')}
      </Button>
      <AppendOptionsButton look="icon" />
      <MicrophoneButton look={look} microphone={microphone} />
      <Button
        appearance={look}
        icon="check"
        label={t('Commit')}
        title={t('Sends {0}', commit)}
        disabledReason={blocked}
        onClick={() => void sendShown(commit)}
      >
        {narrow ? undefined : t('Commit')}
      </Button>
      <Button
        appearance={look}
        icon="trash"
        label={t('Clear buffer')}
        title={t('Sends {0}', clear)}
        disabledReason={blocked}
        onClick={() => void sendShown(clear)}
      >
        {narrow ? undefined : t('Clear')}
      </Button>
    </>
  );
}

/** How far a file is, or what became of the last one; what the microphone hears, or why it hears nothing. Its place is kept, so that nothing moves when it comes. */
export function AppendStatus() {
  const { appending, microphone } = store.steady.value ?? {};
  const isFolded = view.narrow.value || !composerOpen.value;
  const wasUnderWay = useRef(false);
  useEffect(() => {
    if (wasUnderWay.current && appending && !isUnderWay(appending)) announce(appendWords(appending));
    wasUnderWay.current = appending !== undefined && isUnderWay(appending);
  }, [appending?.phase]);
  if (microphone && (isMicrophoneOn(microphone) || !appending)) {
    return (
      <div class="append-status">
        <MicrophoneRow {...microphone} />
      </div>
    );
  }
  if (!appending) return isFolded ? null : <div class="append-status" />;
  if (isUnderWay(appending)) {
    return (
      <div class="append-status">
        <AppendProgress {...appending} />
      </div>
    );
  }
  return isFolded ? null : (
    <div class="append-status">
      <AppendResult {...appending} />
    </div>
  );
}

function isUnderWay({ phase }: Appending): boolean {
  return phase !== 'done' && phase !== 'cancelled';
}
