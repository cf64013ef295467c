/** The microphone of the machine that the extension host runs on, captured by a program that is installed there. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';
import { bytesToInt16 } from '../../audio/pcm.ts';
import { RealtimeError } from '../../base/errors.ts';
import { PROGRAM_RATE, type CaptureProgram } from './capturePrograms.ts';
import type { MicrophoneSource, SourceListener } from './source.ts';
import { phrase } from '../../base/l10n.ts';

/** What a program may say before it is cut; the last line counts. */
const MAX_COMPLAINT = 4096;

export class ProgramSource implements MicrophoneSource {
  #child: ChildProcessByStdio<null, Readable, Readable>;
  #isClosed = false;

  /** @param deviceId one of the program's devices */
  constructor(
    private readonly program: CaptureProgram,
    deviceId: string,
    private readonly listener: SourceListener,
  ) {
    // An operating system may ask for it now, as a browser does.
    listener.asking();
    this.#child = this.#start(deviceId);
  }

  /** Muted, what it captures is dropped by the receiver: a program that was stopped would begin with what it held. */
  setState(): void {
    return;
  }

  /** Only what the program listed becomes an argument of it. */
  setDevice(deviceId: string): void {
    if (!this.program.devices.some(({ id }) => id === deviceId)) return;
    const before = this.#child;
    this.#child = this.#start(deviceId);
    before.kill();
  }

  close(): void {
    this.#isClosed = true;
    this.#child.kill();
  }

  #start(deviceId: string): ChildProcessByStdio<null, Readable, Readable> {
    const { name, path, args, devices } = this.program;
    const child = spawn(path, [...args(deviceId)], { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    const isCurrent = (): boolean => this.#child === child && !this.#isClosed;
    let complaint = '';
    let held: Buffer = Buffer.alloc(0);
    let isStarted = false;
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint = (complaint + text).slice(-MAX_COMPLAINT);
    });
    child.stdout.on('data', (bytes: Buffer) => {
      if (!isCurrent()) return;
      if (!isStarted) this.listener.started({ sampleRate: PROGRAM_RATE, deviceId, devices });
      isStarted = true;
      const whole = Buffer.concat([held, bytes]);
      const evenBytes = whole.length - (whole.length % 2);
      held = whole.subarray(evenBytes);
      this.listener.audio(bytesToInt16(whole.subarray(0, evenBytes)));
    });
    child.on('error', (error) => {
      complaint = error.message;
    });
    child.on('close', () => {
      if (!isCurrent()) return;
      const words = complaint.trim().split('\n').at(-1) ?? '';
      this.listener.ended(
        new RealtimeError(
          'microphone-program-ended',
          words === '' ? phrase('{0} stopped capturing.', name) : phrase('{0} stopped capturing: {1}', name, words),
          {
            hint: phrase(
              'Choose another device, or the page in the browser; or see whether the program can record on this machine.',
            ),
          },
        ),
      );
    });
    return child;
  }
}
