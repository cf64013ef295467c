/**
 * The microphone: what a panel shows of it, and what crosses between the extension host and the page that captures it in a
 * browser. To the host come these messages as JSON, and audio as binary messages of 16-bit little-endian mono PCM. To the
 * page go mute, device and goodbye: nothing of a session, and no key, crosses to it.
 */
import { isJsonObject, type JsonObject, type JsonValue } from '../base/json.ts';
import { readPhrase } from '../base/keptPhrase.ts';
import { english, verbatim, type Phrase } from '../base/l10n.ts';

/** Offered by the page with its token as the second subprotocol, so that the token stands in no address. */
export const microphoneProtocol = 'realtime-microphone';
/** Where the page's socket is, seen from the page: a proxy may have put the page below a path of its own. */
export const microphoneSocketPath = 'audio';
/** Told as the level of silence, and of all that is quieter. */
export const QUIETEST_DBFS = -100;

export interface MicrophoneDevice {
  /** Means something only to where the device is: a browser, or a program. */
  readonly id: string;
  readonly label: string;
}

/** A session's microphone, from the question which one it shall be to the reason why it ended. */
export interface Microphone {
  /**
   * `choosing`: VS Code asks what shall capture. `waiting`: for the page in the browser, or for a program's first sound.
   * `asking`: the browser asks for permission. `muted`: nothing is sent. `ended`: see `endReason`.
   */
  readonly phase: 'choosing' | 'waiting' | 'asking' | 'live' | 'muted' | 'ended';
  /** Muted but while a key or a button is held. */
  readonly pushToTalk: boolean;
  readonly devices: readonly MicrophoneDevice[];
  readonly deviceId?: string;
  /** Audio sent so far. */
  readonly sentMs: number;
  /** Of what was sent last, dB of full scale, `QUIETEST_DBFS` at least. */
  readonly rmsDbfs: number;
  readonly peakDbfs: number;
  /** Why there is no audio although somebody is there to capture it; it may still come. */
  readonly problem?: Phrase | undefined;
  readonly endReason?: Phrase;
  /** It ended by itself. */
  readonly hasFailed?: boolean;
}

/** What a panel or a page may change. */
export interface MicrophoneChange {
  readonly muted?: boolean;
  readonly pushToTalk?: boolean;
  readonly deviceId?: string;
}

export function isMicrophoneOn(microphone: Microphone | undefined): boolean {
  return microphone !== undefined && microphone.phase !== 'ended';
}

export type MicrophonePageMessage =
  /** Capture runs; sent again when another device was chosen. Audio that follows has this rate. */
  | {
      readonly type: 'started';
      readonly sampleRate: number;
      readonly deviceId: string;
      readonly devices: readonly MicrophoneDevice[];
    }
  /** The person changed it there. `change` counts these messages. */
  | { readonly type: 'state'; readonly muted: boolean; readonly pushToTalk: boolean; readonly change: number }
  /** Why there is no audio, in a sentence or two for people; the page stays open for another try. */
  | { readonly type: 'problem'; readonly problem: Phrase }
  /** The person has stopped it. */
  | { readonly type: 'stop' };

export type MicrophoneHostMessage =
  /**
   * How it is, after the page's change number `change`. A page that has changed more since then ignores it: the answer to
   * that is on its way. So a page never goes live by an answer to what it took back.
   */
  | { readonly type: 'state'; readonly muted: boolean; readonly pushToTalk: boolean; readonly change: number }
  | { readonly type: 'device'; readonly deviceId: string }
  | { readonly type: 'ended'; readonly reason: string };

type StateMessage = MicrophonePageMessage & MicrophoneHostMessage & { readonly type: 'state' };

const MAX_DEVICES = 100;
const MAX_ID_LENGTH = 500;
const MAX_LABEL_LENGTH = 100;
const MAX_PROBLEM_LENGTH = 500;

/** Undefined for anything else: a page is a guest. Texts are cut to what people read. */
export function parsePageMessage(text: string): MicrophonePageMessage | undefined {
  const message = objectIn(text);
  if (!message) return undefined;
  const { type, sampleRate, deviceId, devices, problem } = message;
  if (type === 'stop') return { type };
  if (type === 'state') return stateIn(message);
  if (type === 'problem') return problemIn(problem);
  const isRate = Number.isInteger(sampleRate) && Number(sampleRate) >= 3000 && Number(sampleRate) <= 768_000;
  if (type === 'started' && isRate && typeof deviceId === 'string' && Array.isArray(devices)) {
    const known = devices.slice(0, MAX_DEVICES).flatMap((device) => deviceIn(device) ?? []);
    return { type, sampleRate: Number(sampleRate), deviceId: deviceId.slice(0, MAX_ID_LENGTH), devices: known };
  }
  return undefined;
}

/** Undefined for anything else. */
export function parseHostMessage(text: string): MicrophoneHostMessage | undefined {
  const message = objectIn(text);
  if (!message) return undefined;
  const { type, deviceId, reason } = message;
  if (type === 'state') return stateIn(message);
  if (type === 'device' && typeof deviceId === 'string') return { type, deviceId };
  if (type === 'ended' && typeof reason === 'string') return { type, reason };
  return undefined;
}

function problemIn(value: JsonValue | undefined): MicrophonePageMessage | undefined {
  const problem = readPhrase(value);
  if (!problem) return undefined;
  const words = english(problem);
  const isShort = words.length <= MAX_PROBLEM_LENGTH;
  return { type: 'problem', problem: isShort ? problem : verbatim(words.slice(0, MAX_PROBLEM_LENGTH)) };
}

function stateIn({ muted, pushToTalk, change }: JsonObject): StateMessage | undefined {
  if (typeof muted !== 'boolean' || typeof pushToTalk !== 'boolean' || typeof change !== 'number') return undefined;
  return { type: 'state', muted, pushToTalk, change };
}

function deviceIn(value: unknown): MicrophoneDevice | undefined {
  if (!isJsonObject(value)) return undefined;
  const { id, label } = value;
  if (typeof id !== 'string' || typeof label !== 'string') return undefined;
  return { id: id.slice(0, MAX_ID_LENGTH), label: label.slice(0, MAX_LABEL_LENGTH) };
}

function objectIn(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
