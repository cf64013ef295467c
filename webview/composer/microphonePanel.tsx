/** The session's microphone: on or off, what it hears, and why it hears nothing. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t, translated } from '../../src/base/l10n.ts';
import { isMicrophoneOn, QUIETEST_DBFS, type Microphone } from '../../src/contract/microphone.ts';
import { turnDetectionType } from '../../src/protocol/sessionConfig.ts';
import { seconds } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { MenuButton } from '../base/menu.tsx';
import { ask, store } from '../state/panel.ts';
import { sendBlock } from '../state/session.ts';
import { Button } from '../toolkit/button.tsx';

/** What is quieter is drawn as silence. */
const METER_FLOOR_DBFS = -60;

export function MicrophoneButton(props: { look: 'icon' | 'secondary'; microphone: Microphone | undefined }) {
  const isOn = isMicrophoneOn(props.microphone);
  return (
    <Button
      appearance={props.look}
      icon={isOn ? 'mic-filled' : 'mic'}
      label={isOn ? t('Stop Mic') : t('Start Mic')}
      title={
        isOn
          ? t('Stop the microphone')
          : t('Append what a microphone hears: through a page in your browser, or a program')
      }
      pressed={isOn}
      disabledReason={isOn ? undefined : sendBlock.value}
      onClick={() => void ask(isOn ? 'stopMicrophone' : 'startMicrophone', {})}
    >
      {props.look === 'icon' ? undefined : t('Mic')}
    </Button>
  );
}

/** A line of its own, above the buttons, from the first question to the reason why it ended. */
export function MicrophoneRow(microphone: Microphone) {
  const { phase, problem } = microphone;
  const isCapturing = phase === 'live' || phase === 'muted';
  const words = statusWords(microphone);
  const icon = problem === undefined ? icons[phase] : 'warning';
  return (
    <div class={`microphone is-${phase} ${microphone.hasFailed === true ? 'has-failed' : ''}`}>
      <span class="microphone-status num" role="status" title={words}>
        <Icon name={icon} size={12} class={icon === 'loading' ? 'spin' : ''} />{' '}
        <span class={problem === undefined ? '' : 'refused'}>{words}</span>
      </span>
      {isCapturing && (
        <>
          <LevelMeter {...microphone} />
          <span class="quiet num microphone-sent" title={t('Audio sent so far')}>
            {seconds(microphone.sentMs)}
          </span>
          {microphone.pushToTalk ? (
            <TalkButton isTalking={phase === 'live'} />
          ) : (
            <MuteButton isMuted={phase === 'muted'} />
          )}
          <Button
            appearance="icon"
            small
            icon="record-keys"
            label={t('Push to talk')}
            title={t('Push to talk: heard only while a button is held, here or on the page')}
            pressed={microphone.pushToTalk}
            onClick={() => void ask('changeMicrophone', { pushToTalk: !microphone.pushToTalk })}
          />
          <DeviceButton {...microphone} />
        </>
      )}
    </div>
  );
}

const icons: Readonly<Record<Microphone['phase'], string>> = {
  choosing: 'question',
  waiting: 'loading',
  asking: 'loading',
  live: 'record',
  muted: 'mute',
  ended: 'debug-stop',
};

function statusWords({ phase, problem, endReason, sentMs }: Microphone): string {
  const isWaitedFor = store.buffer.value?.speaking === true;
  const vad = turnDetectionType(store.steady.value?.session);
  switch (phase) {
    case 'choosing':
      return t('VS Code asks what should capture');
    case 'waiting':
      return t('Waiting for the microphone page in your browser');
    case 'asking':
      return problem ? translated(problem) : t('Waiting for permission to use the microphone');
    case 'live':
      return t('Live');
    case 'muted':
      // A server that has heard speech begin waits for silence, and muted sends none.
      return isWaitedFor && vad !== undefined ? t('Muted; commit to end the turn') : t('Muted');
    case 'ended':
      return sentMs > 0
        ? t('Microphone off after {0}: {1}', seconds(sentMs), endReason ?? '')
        : t('Microphone off: {0}', endReason ?? '');
  }
}

function MuteButton({ isMuted }: { isMuted: boolean }) {
  return (
    <Button
      appearance="icon"
      small
      icon={isMuted ? 'unmute' : 'mute'}
      label={t('Mute microphone')}
      title={isMuted ? t('Unmute: what is heard is sent again') : t('Mute: nothing is sent')}
      pressed={isMuted}
      onClick={() => void ask('changeMicrophone', { muted: !isMuted })}
    />
  );
}

/** Heard while the pointer is down on it, or Space or Enter. Whatever takes the button away ends it, too. */
function TalkButton({ isTalking }: { isTalking: boolean }) {
  const isHeld = useRef(false);
  const hold = (held: boolean) => {
    if (isHeld.current === held) return;
    isHeld.current = held;
    void ask('changeMicrophone', { muted: !held });
  };
  useLayoutEffect(() => {
    const release = () => hold(false);
    const events = ['pointerup', 'pointercancel', 'blur'];
    for (const type of events) window.addEventListener(type, release);
    document.addEventListener('visibilitychange', release);
    return () => {
      for (const type of events) window.removeEventListener(type, release);
      document.removeEventListener('visibilitychange', release);
      release();
    };
  }, []);
  const onKey = (event: KeyboardEvent, held: boolean) => {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    hold(held);
  };
  return (
    <span
      class="talk"
      onPointerDown={(event: PointerEvent) => {
        if (event.button === 0) hold(true);
      }}
      onKeyDown={(event: KeyboardEvent) => onKey(event, true)}
      onKeyUp={(event: KeyboardEvent) => onKey(event, false)}
      onFocusOut={() => hold(false)}
    >
      <Button
        small
        label={t('Hold to talk')}
        title={t('Heard only while this is held')}
        pressed={isTalking}
        onClick={() => undefined}
      >
        {t('Hold to talk')}
      </Button>
    </span>
  );
}

function DeviceButton({ devices, deviceId }: Microphone) {
  return (
    <MenuButton
      appearance="icon"
      small
      icon="settings-gear"
      label={t('Choose microphone')}
      title={devices.find(({ id }) => id === deviceId)?.label ?? t('Choose microphone')}
      menuLabel={t('Microphones')}
      align="end"
      direction="up"
      entries={() =>
        devices.map(({ id, label }) => ({
          label,
          checked: id === deviceId,
          run: () => void ask('changeMicrophone', { deviceId: id }),
        }))
      }
    />
  );
}

function LevelMeter({ phase, rmsDbfs, peakDbfs }: Microphone) {
  const share = (dbfs: number) => Math.max(0, Math.min(1, 1 - dbfs / METER_FLOOR_DBFS)) * 100;
  const words =
    rmsDbfs <= QUIETEST_DBFS ? t('silence') : t('{0} dBFS, peak {1} dBFS', Math.round(rmsDbfs), Math.round(peakDbfs));
  return (
    <div
      class="level"
      role="meter"
      aria-label={t('Microphone level')}
      aria-valuemin={METER_FLOOR_DBFS}
      aria-valuemax={0}
      aria-valuenow={Math.max(METER_FLOOR_DBFS, Math.round(rmsDbfs))}
      aria-valuetext={phase === 'muted' ? t('muted') : words}
      title={phase === 'muted' ? t('Muted: nothing is sent') : words}
    >
      <div class={`level-fill ${peakDbfs > -0.1 ? 'is-clipped' : ''}`} style={{ width: `${share(rmsDbfs)}%` }} />
      <div class="level-peak" style={{ left: `${share(peakDbfs)}%` }} />
    </div>
  );
}
