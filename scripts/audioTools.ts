// Finds the programs that tests compare the product's audio with, or installs Debian's; else says what to type.
import { onPath, run } from './processes.ts';

/** `ffmpeg` and `sox` make and measure files, `espeak-ng` speaks, and `arecord` (Linux only) captures. */
const tools = ['ffmpeg', 'sox', 'espeak-ng', ...(process.platform === 'linux' ? (['arecord'] as const) : [])] as const;
export type AudioTool = (typeof tools)[number];

/** Debian's package of a tool: it is called the same, but for this one. */
const debianPackage = (tool: AudioTool): string => (tool === 'arecord' ? 'alsa-utils' : tool);

/** Those of `wanted` that are not on PATH. */
export function missingAudioTools(wanted: readonly AudioTool[] = tools): AudioTool[] {
  return wanted.filter((tool) => onPath(tool) === undefined);
}

/** Never throws: tests that need what cannot be installed are skipped, each by name and with this advice. */
export async function installAudioTools(): Promise<void> {
  const missing = missingAudioTools();
  if (missing.length === 0) return;
  if (process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get')) {
    console.error(`Installing ${missing.join(', ')} (apt-get install) …`);
    const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    await run('apt-get', ['update', '-qq'], options);
    const { output } = await run(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...missing.map(debianPackage)],
      options,
    );
    if (missingAudioTools().length === 0) return;
    console.error(output);
  }
  console.error(`Tests that need these are skipped: ${adviceFor(missingAudioTools())}`);
}

/** What is not there, and what to type. */
export function adviceFor(missing: readonly AudioTool[]): string {
  const names = missing.join(' ');
  const command =
    process.platform === 'darwin'
      ? `brew install ${names}`
      : process.platform === 'win32'
        ? missing.map((tool) => `winget install ${wingetNames[tool] ?? tool}`).join(' && ')
        : `sudo apt-get install -y ${missing.map(debianPackage).join(' ')}`;
  return `${missing.join(', ')} not on PATH (${command}).`;
}

const wingetNames: Readonly<Partial<Record<AudioTool, string>>> = {
  ffmpeg: 'Gyan.FFmpeg',
  sox: 'ChrisBagwell.SoX',
  'espeak-ng': 'eSpeak-NG.eSpeak-NG',
};
