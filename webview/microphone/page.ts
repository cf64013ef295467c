/** The microphone page: captures in the person's browser what the extension host appends to a session. */
import '../translations.ts';
import './microphone.css';
import { phrase, t, translated, type Phrase } from '../../src/base/l10n.ts';
import {
  microphoneProtocol,
  microphoneSocketPath,
  parseHostMessage,
  type MicrophoneDevice,
  type MicrophonePageMessage,
} from '../../src/contract/microphone.ts';
import { clock } from '../../src/session/format.ts';
import { elements, showDevices, showEnd, showLevel, showProblem, showState } from './elements.ts';
import { explainFailure, Recorder } from './recorder.ts';

/** More than this unsent means that the way to VS Code is slower than speech: what is heard would come ever later. */
const MAX_UNSENT_BYTES = 1024 * 1024;

let recorder: Recorder | undefined;
/** Counts attempts: a device that was chosen while another was opening replaces it. */
let attempt = 0;
let muted = false;
let pushToTalk = false;
/** Counts what was changed here; see `MicrophoneHostMessage`. */
let change = 0;
let isOver = false;
let sentMs = 0;
let shownPeak = 0;

const token = location.hash.slice(1);
// A token works once; it should not stay in the address or in the history.
history.replaceState(null, '', location.pathname + location.search);
const address = new URL(microphoneSocketPath, location.href);
address.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
const socket = token === '' ? undefined : new WebSocket(address, [microphoneProtocol, token]);

function tell(message: MicrophonePageMessage): void {
  if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
}

function report(problem: Phrase): void {
  showProblem(translated(problem));
  tell({ type: 'problem', problem });
  refresh();
}

function refresh(): void {
  if (!isOver) showState(recorder?.needsClick === false ? recorder.device : undefined, muted, pushToTalk);
}

/** What the person did here. It holds at once; the host is told and answers with how it is for all. */
function set(next: { readonly muted: boolean; readonly pushToTalk?: boolean }): void {
  if (next.muted === muted && (next.pushToTalk ?? pushToTalk) === pushToTalk) return;
  ({ muted, pushToTalk = pushToTalk } = next);
  tell({ type: 'state', muted, pushToTalk, change: ++change });
  refresh();
}

function end(reason: string): void {
  if (isOver) return;
  isOver = true;
  attempt++;
  closeRecorder();
  showEnd(reason);
  socket?.close(1000);
}

function hear(samples: Int16Array, from: Recorder): void {
  if (from !== recorder || isOver) return;
  for (const sample of samples) shownPeak = Math.max(shownPeak, Math.abs(sample) / 32768);
  if (muted || socket?.readyState !== WebSocket.OPEN) return;
  if (socket.bufferedAmount > MAX_UNSENT_BYTES) {
    end(t('The way to VS Code is too slow for audio.'));
    return;
  }
  // Browsers run on little-endian machines: the samples' own bytes are what the host reads.
  socket.send(samples.buffer as ArrayBuffer);
  sentMs += (samples.length / from.sampleRate) * 1000;
}

async function capture(deviceId: string): Promise<void> {
  const mine = ++attempt;
  closeRecorder();
  showProblem('');
  elements.status.textContent = t('The browser asks whether this page may use the microphone.');
  if (!window.isSecureContext || !('mediaDevices' in navigator)) {
    report(
      phrase(
        'Browsers give a microphone only to pages that come by https or from this machine (localhost). Open VS Code by https, or forward the port of this page to your machine.',
      ),
    );
    return;
  }
  try {
    const opened: Recorder = await Recorder.open(deviceId, elements.process.checked, {
      audio: (samples) => hear(samples, opened),
      lost: () => {
        if (opened !== recorder) return;
        closeRecorder();
        report(phrase('The microphone was unplugged, or its permission was taken back. Press Start to try again.'));
      },
    });
    if (mine !== attempt || isOver) {
      opened.close();
      return;
    }
    // The host must know the rate before the first samples come: they are heard only once this is set.
    const devices = await knownDevices();
    showDevices(devices, opened.deviceId);
    tell({ type: 'started', sampleRate: opened.sampleRate, deviceId: opened.deviceId, devices });
    recorder = opened;
    if (opened.needsClick) report(phrase('The browser begins only after a click: press Start.'));
    else refresh();
  } catch (error) {
    if (mine !== attempt) return;
    showDevices(await knownDevices(), deviceId);
    report(explainFailure(error));
  }
}

function closeRecorder(): void {
  recorder?.close();
  recorder = undefined;
  shownPeak = 0;
}

/** Names are known only once the microphone was allowed. */
async function knownDevices(): Promise<MicrophoneDevice[]> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices
    .filter(({ kind }) => kind === 'audioinput')
    .map(({ deviceId, label }, index) => ({ id: deviceId, label: label || t('Microphone {0}', index + 1) }));
}

function paint(): void {
  if (isOver) return;
  showLevel(shownPeak, clock(sentMs));
  shownPeak *= 0.8;
  requestAnimationFrame(paint);
}

function onSpace(event: KeyboardEvent, isDown: boolean): void {
  if (event.key !== ' ' || !pushToTalk) return;
  // There the space bar does what it does everywhere.
  if (event.target instanceof Element && event.target.matches('input, select, button:not(#talk)')) return;
  event.preventDefault();
  set({ muted: !isDown });
}

function release(): void {
  if (pushToTalk) set({ muted: true });
}

elements.start.addEventListener('click', () => void capture(elements.device.value));
elements.mute.addEventListener('click', () => set({ muted: !muted }));
elements.stop.addEventListener('click', () => {
  tell({ type: 'stop' });
  end(t('Stopped.'));
});
elements.device.addEventListener('change', () => void capture(elements.device.value));
elements.process.addEventListener('change', () => void capture(elements.device.value));
elements.pushToTalk.addEventListener('change', () => {
  // It begins silent; given up, nobody is suddenly heard.
  set({ muted: true, pushToTalk: elements.pushToTalk.checked });
});
elements.talk.addEventListener('pointerdown', () => set({ muted: false }));
for (const type of ['pointerup', 'pointercancel', 'blur']) window.addEventListener(type, release);
window.addEventListener('keydown', (event) => onSpace(event, true));
window.addEventListener('keyup', (event) => onSpace(event, false));

if (!socket) end(t('This page was opened without its link. Start the microphone in VS Code.'));
let wasTaken = false;
socket?.addEventListener('open', () => {
  wasTaken = true;
  elements.controls.hidden = false;
  void capture('');
  paint();
});
socket?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = typeof data === 'string' ? parseHostMessage(data) : undefined;
  if (message?.type === 'ended') end(message.reason);
  else if (message?.type === 'device') void capture(message.deviceId);
  else if (message?.type === 'state' && message.change === change) {
    ({ muted, pushToTalk } = message);
    refresh();
  }
});
socket?.addEventListener('close', () =>
  end(
    wasTaken
      ? t('The connection to VS Code has ended. Start the microphone again.')
      : t('VS Code did not take this link: it works once, and for two minutes. Start the microphone again.'),
  ),
);
