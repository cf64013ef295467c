/** What the programs say of their devices, as they print it; and which of them is taken. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  findCaptureProgram,
  parseArecord,
  parseAvfoundation,
  parseDirectShow,
  parsePulse,
} from '../../../../src/host/microphone/capturePrograms.ts';

describe('devices', () => {
  it('of arecord -L: those that convert by themselves, by their description', () => {
    const listed = `null
    Discard all samples (playback) or generate zero samples (capture)
default
    Playback/recording through the PulseAudio sound server
sysdefault:CARD=PCH
    HDA Intel PCH, ALC257 Analog
    Default Audio Device
hw:CARD=PCH,DEV=0
    HDA Intel PCH, ALC257 Analog
    Direct hardware device without any conversions
plughw:CARD=PCH,DEV=0
    HDA Intel PCH, ALC257 Analog
    Hardware device with all software conversions
`;
    expect(parseArecord(listed)).toEqual([
      { id: 'default', label: 'Playback/recording through the PulseAudio sound server' },
      { id: 'sysdefault:CARD=PCH', label: 'HDA Intel PCH, ALC257 Analog, Default Audio Device' },
      {
        id: 'plughw:CARD=PCH,DEV=0',
        label: 'HDA Intel PCH, ALC257 Analog, Hardware device with all software conversions',
      },
    ]);
    expect(parseArecord('null\n    Discard all samples\narecord: device_list:274: no soundcards found...')).toEqual([]);
  });

  it('of ffmpeg and PulseAudio: the default first, and no monitors', () => {
    const listed = `Auto-detected sources for pulse:
  alsa_output.pci-0000_00_1f.3.analog-stereo.monitor [Monitor of Built-in Audio Analog Stereo] (none)
  alsa_input.usb-Headset-00.mono-fallback [USB Headset Mono] (none)
* alsa_input.pci-0000_00_1f.3.analog-stereo [Built-in Audio Analog Stereo] (none)
`;
    expect(parsePulse(listed)).toEqual([
      { id: 'alsa_input.pci-0000_00_1f.3.analog-stereo', label: 'Built-in Audio Analog Stereo' },
      { id: 'alsa_input.usb-Headset-00.mono-fallback', label: 'USB Headset Mono' },
    ]);
    expect(parsePulse('Cannot list sources: Connection refused')).toEqual([]);
  });

  it('of ffmpeg on macOS: what stands below the heading for audio', () => {
    const listed = `[AVFoundation indev @ 0x7f8] AVFoundation video devices:
[AVFoundation indev @ 0x7f8] [0] FaceTime HD Camera
[AVFoundation indev @ 0x7f8] AVFoundation audio devices:
[AVFoundation indev @ 0x7f8] [0] MacBook Pro Microphone
[AVFoundation indev @ 0x7f8] [1] AirPods [left]
: Input/output error`;
    expect(parseAvfoundation(listed)).toEqual([
      { id: '0', label: 'MacBook Pro Microphone' },
      { id: '1', label: 'AirPods [left]' },
    ]);
  });

  it('of ffmpeg on Windows: names marked as audio', () => {
    const listed = `[dshow @ 00000212] "Integrated Camera" (video)
[dshow @ 00000212]   Alternative name "@device_pnp_\\\\?\\usb#vid"
[dshow @ 00000212] "Microphone (Realtek(R) Audio)" (audio)
[dshow @ 00000212]   Alternative name "@device_cm_{33D9A762}\\wave_{A1}"
dummy: Immediate exit requested`;
    expect(parseDirectShow(listed)).toEqual([
      { id: 'Microphone (Realtek(R) Audio)', label: 'Microphone (Realtek(R) Audio)' },
    ]);
  });
});

describe.skipIf(process.platform === 'win32')('the program that is taken', () => {
  const folder = mkdtempSync(join(tmpdir(), 'realtime-programs-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const program = (name: string, script: string): void =>
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });

  it('is none where none is installed, and what to install is said', async () => {
    await expect(findCaptureProgram('linux', folder)).rejects.toMatchObject({
      code: 'microphone-no-program',
      hint: expect.stringContaining('alsa-utils') as string,
    });
    await expect(findCaptureProgram('darwin', folder)).rejects.toMatchObject({ code: 'microphone-no-program' });
  });

  it('is never one that hears nothing', async () => {
    program('arecord', 'echo "arecord: device_list:274: no soundcards found..." >&2; exit 1');
    await expect(findCaptureProgram('linux', folder)).rejects.toMatchObject({
      code: 'microphone-no-device',
      message: 'No microphone on this machine was found by arecord.',
    });
    program('ffmpeg', 'echo "* mic [Desk] (none)"');
    const found = await findCaptureProgram('linux', folder);
    expect(found).toMatchObject({
      name: 'ffmpeg',
      path: join(folder, 'ffmpeg'),
      devices: [{ id: 'mic', label: 'Desk' }],
    });
    // One argument, whatever is in it: no shell reads it.
    expect(found.args('a; rm -rf $HOME')).toContain('a; rm -rf $HOME');
  });
});
