// Finds a Chromium to test in, or installs Debian's; else names the command to type.
import { existsSync } from 'node:fs';
import { onPath, run } from './processes.ts';

/** Without sandbox (containers run as root), without GPU, and without the traffic a browser makes on its own. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of an executable. @throws when there is none and none can be installed; the message says what to do. */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  }
  const found = installed();
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get')) {
    console.error('Installing Chromium (apt-get install chromium) …');
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env: environment });
    const { output } = await run('apt-get', ['install', '-y', '-qq', 'chromium'], { env: environment });
    const now = installed();
    if (now) return now;
    console.error(output);
  }
  throw new Error(`No Chromium found. ${advice()} Or set CHROMIUM_PATH to a Chromium or Chrome executable.`);
}

function installed(): string | undefined {
  return (
    onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome') ??
    [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ].find((path) => existsSync(path))
  );
}

function advice(): string {
  if (process.platform === 'darwin') return 'Install it: brew install --cask chromium';
  if (process.platform === 'win32') return 'Install it: winget install Google.Chrome';
  return 'Install it: sudo apt-get install -y chromium';
}
