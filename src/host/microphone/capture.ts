/** The microphone in a session: captured audio is appended through the session's own send path, and so stands in its log. */
import { describeSource, describeWireFormat, lengthText } from '../../audio/describeAudio.ts';
import { LiveEncoder } from '../../audio/liveEncoder.ts';
import { peakDbfs, rmsDbfs } from '../../audio/pcm.ts';
import { durationMsOf } from '../../base/audioFormat.ts';
import type { Disposable } from '../../base/disposable.ts';
import { Emitter } from '../../base/emitter.ts';
import { errorPhrase, RealtimeError } from '../../base/errors.ts';
import { phrase, type Phrase } from '../../base/l10n.ts';
import { QUIETEST_DBFS, type Microphone, type MicrophoneChange } from '../../contract/microphone.ts';
import { inputAudioFormat } from '../../protocol/sessionConfig.ts';
import type { LiveSession } from '../liveSession.ts';
import type { MicrophoneSource, SourceListener, SourceState, StartSource } from './source.ts';

/** Audio in one event. */
const PIECE_MS = 100;
/** Ten seconds of speech that the network has not taken: what is said now would be heard too late to be any use. */
const MAX_EVENTS_IN_FLIGHT = 100;

/** How a capture ended. */
export interface CaptureEnd {
  readonly reason: Phrase;
  /** What went wrong, when it ended by itself. */
  readonly failure?: RealtimeError;
  /** The session can no longer take anything. */
  readonly isSessionOver?: boolean;
}

export class MicrophoneCapture {
  readonly #didEnd = new Emitter<CaptureEnd>();
  readonly #sessionEnd: Disposable;
  #source: MicrophoneSource | undefined;
  #encoder: LiveEncoder;
  /** 0 until a source has begun. */
  #sampleRate = 0;
  #state: SourceState = { muted: false, pushToTalk: false, change: 0 };
  #shown: Microphone = {
    phase: 'waiting',
    pushToTalk: false,
    devices: [],
    sentMs: 0,
    rmsDbfs: QUIETEST_DBFS,
    peakDbfs: QUIETEST_DBFS,
  };
  #inFlight = 0;
  #isOver = false;

  /** Fires once. */
  readonly onDidEnd = this.#didEnd.event;

  constructor(private readonly session: LiveSession) {
    this.#encoder = new LiveEncoder(inputAudioFormat(session.state.session), PIECE_MS);
    this.#sessionEnd = session.onDidEnd(() =>
      this.#end({ reason: phrase('The session has ended.'), isSessionOver: true }),
    );
    this.#show({});
  }

  get muted(): boolean {
    return this.#state.muted;
  }

  get pushToTalk(): boolean {
    return this.#state.pushToTalk;
  }

  /** @throws RealtimeError as `start`; nothing is left of it then but the reason */
  async begin(start: StartSource): Promise<void> {
    try {
      const source = await start(this.#listener());
      if (this.#isOver) source.close(stoppedHere);
      else this.#source = source;
    } catch (error) {
      const reason = error instanceof RealtimeError ? error.phrase : errorPhrase(error);
      this.#end({ reason, failure: new RealtimeError('microphone-not-begun', reason, { audience: 'log' }) });
      throw error;
    }
  }

  /** Sends what is held, and ends. */
  stop(): void {
    this.#end({ reason: stoppedHere });
  }

  /** @throws RealtimeError `microphone-not-live` */
  change({ muted, pushToTalk, deviceId }: MicrophoneChange): void {
    if (this.#sampleRate === 0) throw this.notOnYet();
    if (deviceId !== undefined && deviceId !== this.#shown.deviceId) this.#source?.setDevice(deviceId);
    this.#setState({
      ...this.#state,
      // Push-to-talk begins silent, and when it is given up nobody is suddenly heard.
      muted: muted ?? (pushToTalk === true ? true : this.#state.muted),
      pushToTalk: pushToTalk ?? this.#state.pushToTalk,
    });
  }

  /** Why nothing of it can be changed, as the panel says it. */
  notOnYet(): RealtimeError {
    return new RealtimeError('microphone-not-live', phrase('The microphone is not on yet.'), {
      hint: this.#shown.problem ?? phrase('Answer the browser’s question on the microphone page first.'),
    });
  }

  #listener(): SourceListener {
    const unlessOver =
      <Parameters extends unknown[]>(tell: (...parameters: Parameters) => void) =>
      (...parameters: Parameters): void => {
        if (!this.#isOver) tell(...parameters);
      };
    return {
      asking: unlessOver(() => this.#show({ phase: 'asking' })),
      started: unlessOver((capture) => this.#start(capture)),
      audio: unlessOver((samples) => this.#append(samples)),
      changed: unlessOver((state) => this.#setState(state)),
      problem: unlessOver((problem) => this.#fail(problem)),
      ended: unlessOver((failure) =>
        this.#end({
          reason: failure?.phrase ?? phrase('It was stopped at the microphone.'),
          ...(failure && { failure }),
        }),
      ),
    };
  }

  #start({ sampleRate, deviceId, devices }: Parameters<SourceListener['started']>[0]): void {
    this.#sampleRate = sampleRate;
    const label = devices.find(({ id }) => id === deviceId)?.label ?? phrase('Microphone');
    const source = describeSource({ label, sampleRate, channels: 1, durationMs: undefined });
    this.session.note(phrase('Microphone: {0} → {1}.', source, describeWireFormat(this.#encoder.format)));
    this.#show({ phase: this.muted ? 'muted' : 'live', deviceId, devices, problem: undefined });
  }

  #fail(problem: Phrase): void {
    this.#flush();
    this.#sampleRate = 0;
    this.session.note(phrase('Microphone: {0}', problem));
    this.#show({ phase: 'asking', problem, ...silent });
  }

  #append(samples: Int16Array): void {
    if (this.muted || this.#sampleRate === 0) return;
    this.#followFormat();
    const pieces = this.#encoder.push(samples, this.#sampleRate);
    for (const piece of pieces) this.#send(piece);
    if (pieces.length === 0) return;
    this.#show({
      rmsDbfs: Math.max(QUIETEST_DBFS, rmsDbfs(samples)),
      peakDbfs: Math.max(QUIETEST_DBFS, peakDbfs(samples)),
    });
  }

  /** A session may change its input format at any time; what was held in the old one, under a tenth of a second, is dropped. */
  #followFormat(): void {
    const format = inputAudioFormat(this.session.state.session);
    if (describeWireFormat(format) === describeWireFormat(this.#encoder.format)) return;
    this.#encoder = new LiveEncoder(format, PIECE_MS);
    this.session.note(
      phrase('Microphone: from here on as {0}, the session’s new input format.', describeWireFormat(format)),
    );
  }

  #setState(state: SourceState): void {
    const wasMuted = this.muted;
    // What was said before it was muted is sent.
    if (state.muted && !wasMuted) this.#flush();
    this.#state = state;
    this.#source?.setState(state);
    const isOn = this.#sampleRate !== 0;
    if (isOn && wasMuted !== state.muted) {
      this.session.note(
        state.muted ? phrase('Microphone muted: nothing is sent.') : phrase('Microphone no longer muted.'),
      );
    }
    this.#show({
      pushToTalk: state.pushToTalk,
      ...(isOn && { phase: state.muted ? 'muted' : 'live' }),
      ...(state.muted && silent),
    });
  }

  #flush(): void {
    const rest = this.#encoder.end();
    if (rest.length > 0) this.#send(rest);
  }

  #send(piece: Uint8Array): void {
    if (this.#isOver || this.session.readOnly) return;
    if (this.#inFlight >= MAX_EVENTS_IN_FLIGHT) {
      const reason = phrase('The connection is too slow for audio: ten seconds of it wait to be sent.');
      this.#end({ reason, failure: new RealtimeError('microphone-too-slow', reason) });
      return;
    }
    const audio = Buffer.from(piece).toString('base64');
    this.session.send(JSON.stringify({ type: 'input_audio_buffer.append', audio }));
    this.#inFlight++;
    void this.session.flushed().then(() => this.#inFlight--);
    this.#shown = { ...this.#shown, sentMs: this.#shown.sentMs + durationMsOf(this.#encoder.format, piece.length) };
  }

  #show(change: Partial<Microphone>): void {
    this.#shown = { ...this.#shown, ...change };
    if (!this.#isOver) this.session.microphone = this.#shown;
  }

  #end(end: CaptureEnd): void {
    if (this.#isOver) return;
    if (end.isSessionOver !== true && end.failure?.code !== 'microphone-too-slow') this.#flush();
    this.#isOver = true;
    this.#sessionEnd.dispose();
    this.#source?.close(end.reason);
    if (this.#sampleRate !== 0 && end.isSessionOver !== true) {
      this.session.note(phrase('Microphone off, {0} sent: {1}', lengthText(this.#shown.sentMs), end.reason));
    }
    this.session.microphone = {
      ...this.#shown,
      ...silent,
      problem: undefined,
      phase: 'ended',
      endReason: end.reason,
      hasFailed: end.failure !== undefined,
    };
    this.#didEnd.fire(end);
    this.#didEnd.dispose();
  }
}

const stoppedHere = phrase('It was stopped in VS Code.');
const silent = { rmsDbfs: QUIETEST_DBFS, peakDbfs: QUIETEST_DBFS } as const;
