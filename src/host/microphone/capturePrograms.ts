/** Programs that can capture a microphone of the machine they run on: which there are, what they can hear, and how they are started. */
import { execFile } from 'node:child_process';
import { findProgram } from '../../audio/files/programDecoder.ts';
import { RealtimeError } from '../../base/errors.ts';
import type { MicrophoneDevice } from '../../contract/microphone.ts';
import { phrase, t, type Phrase } from '../../base/l10n.ts';

/** What each program is told to write to its output: 16-bit little-endian mono samples at this rate. */
export const PROGRAM_RATE = 48_000;
const LIST_TIMEOUT_MS = 10_000;

export interface CaptureProgram {
  readonly name: string;
  readonly path: string;
  /** At least one; the first is what is used when nobody chooses. */
  readonly devices: readonly MicrophoneDevice[];
  /** @param deviceId of one of its devices */
  readonly args: (deviceId: string) => readonly string[];
}

interface Candidate {
  readonly name: string;
  /** Empty where it knows one device only. */
  readonly listArgs: readonly string[];
  readonly parse: (listed: string) => readonly MicrophoneDevice[];
  readonly args: (deviceId: string) => readonly string[];
}

/**
 * The first program on the PATH that has a device.
 * @throws RealtimeError `microphone-no-program`, `microphone-no-device`
 */
export async function findCaptureProgram(
  platform: NodeJS.Platform = process.platform,
  path?: string,
): Promise<CaptureProgram> {
  const deaf: string[] = [];
  for (const { name, listArgs, parse, args } of candidates(platform)) {
    const found = await findProgram(name, path);
    if (found === undefined) continue;
    const devices = parse(listArgs.length === 0 ? '' : await list(found, listArgs));
    if (devices.length > 0) return { name, path: found, devices, args };
    deaf.push(name);
  }
  if (deaf.length > 0) {
    throw new RealtimeError(
      'microphone-no-device',
      phrase('No microphone on this machine was found by {0}.', deaf.join(', ')),
      {
        hint: phrase('Plug one in, or use the page in the browser.'),
      },
    );
  }
  throw new RealtimeError('microphone-no-program', phrase('No program that could capture is on the PATH.'), {
    hint: phrase('Install {0}, or use the page in the browser.', installable(platform)),
  });
}

function candidates(platform: NodeJS.Platform): readonly Candidate[] {
  if (platform === 'darwin') return [avfoundation, sox];
  if (platform === 'win32') return [directShow, sox];
  return [arecord, pulse, sox];
}

function installable(platform: NodeJS.Platform): Phrase {
  if (platform === 'darwin') return phrase('ffmpeg (“brew install ffmpeg”) or sox');
  if (platform === 'win32') return phrase('ffmpeg (“winget install Gyan.FFmpeg”)');
  return phrase('arecord (package alsa-utils), ffmpeg or sox');
}

const arecord: Candidate = {
  name: 'arecord',
  listArgs: ['-L'],
  parse: parseArecord,
  // A fiftieth of a second at a time: by itself it would hand over an eighth.
  args: (deviceId) => [...`-q -t raw -f S16_LE -c 1 -r ${PROGRAM_RATE} -F 20000 -B 200000 -D`.split(' '), deviceId],
};

/** A name at the start of a line, below it what it is. Those that convert rate and channels by themselves are kept. */
export function parseArecord(listed: string): readonly MicrophoneDevice[] {
  return listed.split(/\n(?=\S)/).flatMap((block) => {
    const [id = '', ...description] = block.split('\n').map((line) => line.trim());
    if (!/^(default|pulse|pipewire|sysdefault|plughw)(:|$)/.test(id)) return [];
    const words = description.filter((line) => line !== '').join(', ');
    return [{ id, label: words === '' ? id : words }];
  });
}

const ffmpegOutput = `-ac 1 -ar ${PROGRAM_RATE} -f s16le -flush_packets 1 pipe:1`.split(' ');
const ffmpegInput = (...input: string[]): readonly string[] => [
  '-v',
  'error',
  '-nostdin',
  '-fflags',
  'nobuffer',
  ...input,
  ...ffmpegOutput,
];

const pulse: Candidate = {
  name: 'ffmpeg',
  listArgs: ['-hide_banner', '-sources', 'pulse'],
  parse: parsePulse,
  args: (deviceId) => ffmpegInput('-f', 'pulse', '-fragment_size', '3840', '-i', deviceId),
};

/** `* name [description] (kind)`, the star at the default; monitors hear what is played. */
export function parsePulse(listed: string): readonly MicrophoneDevice[] {
  const found = [...listed.matchAll(/^([* ]) (\S+) \[(.*)\](?: \(.*\))?$/gm)].map(([, star, id = '', label = '']) => ({
    isDefault: star === '*',
    isMonitor: id.endsWith('.monitor'),
    device: { id, label },
  }));
  const microphones = found.filter(({ isMonitor }) => !isMonitor);
  return microphones.toSorted((a, b) => Number(b.isDefault) - Number(a.isDefault)).map(({ device }) => device);
}

const avfoundation: Candidate = {
  name: 'ffmpeg',
  listArgs: ['-hide_banner', '-f', 'avfoundation', '-list_devices', 'true', '-i', ''],
  parse: parseAvfoundation,
  args: (deviceId) => ffmpegInput('-f', 'avfoundation', '-i', `:${deviceId}`),
};

/** `[0] name` below the heading for audio. */
export function parseAvfoundation(listed: string): readonly MicrophoneDevice[] {
  const audio = listed.split(/AVFoundation audio devices:/)[1] ?? '';
  return [...audio.matchAll(/\] \[(\d+)\] (.+)$/gm)].map(([, id = '', label = '']) => ({ id, label: label.trim() }));
}

const directShow: Candidate = {
  name: 'ffmpeg',
  listArgs: ['-hide_banner', '-f', 'dshow', '-list_devices', 'true', '-i', 'dummy'],
  parse: parseDirectShow,
  args: (deviceId) => ffmpegInput('-f', 'dshow', '-audio_buffer_size', '20', '-i', `audio=${deviceId}`),
};

/** `"name" (audio)` */
export function parseDirectShow(listed: string): readonly MicrophoneDevice[] {
  return [...listed.matchAll(/"(.+)" \(audio\)/g)].map(([, name = '']) => ({ id: name, label: name }));
}

const sox: Candidate = {
  name: 'sox',
  listArgs: [],
  parse: () => [{ id: 'default', label: t('Default device') }],
  args: () => `-q -d -t raw -e signed -b 16 -L -c 1 -r ${PROGRAM_RATE} -`.split(' '),
};

/** What it says of its devices; ffmpeg says it as an error. */
function list(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(program, [...args], { timeout: LIST_TIMEOUT_MS, maxBuffer: 1 << 20, windowsHide: true }, (_, out, error) =>
      resolve(`${out}\n${error}`.replaceAll('\r', '')),
    );
  });
}
