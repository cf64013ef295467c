// `npm start`: builds, then opens VS Code with the extension and a demo session on the simulator. Desktop VS Code where `code` can open a
// window, else VS Code in the browser. Flags after `--`: --browser (never the desktop), --no-open (only print the URL), --port=N (or PORT).
import { spawn } from 'node:child_process';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { onPath, root, run } from './processes.ts';
import { prepareUserData } from './userData.ts';
import { startVsCodeServer } from './vscodeServer.ts';

const { values: flags } = parseArgs({
  options: { browser: { type: 'boolean' }, 'no-open': { type: 'boolean' }, port: { type: 'string' } },
});
const extensions = { 'realtime-debugger': root, 'demo-opener': join(root, 'scripts/demo-opener') };

console.error('Building …');
const built = await run(process.execPath, ['--import', 'tsx', 'scripts/build.ts']);
if (built.code !== 0) {
  console.error(built.output);
  process.exit(1);
}
const desktop = flags.browser ? undefined : desktopVsCode();
await (desktop ? openDesktop(desktop) : openBrowser());

/** `code`, where it opens a window on this screen: not without a screen, and not in the terminal of a remote VS Code window. */
function desktopVsCode(): string | undefined {
  const { DISPLAY, WAYLAND_DISPLAY, VSCODE_IPC_HOOK_CLI } = process.env;
  if (VSCODE_IPC_HOOK_CLI || (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY)) return undefined;
  return onPath('code');
}

async function openDesktop(code: string): Promise<void> {
  const userDataDir = join(root, '.vscode-test/desktop');
  await prepareUserData(userDataDir);
  console.log('Opening desktop VS Code. It ends when you close its window or press Ctrl-C here.');
  const args = [
    '--wait',
    '--new-window',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--user-data-dir=${userDataDir}`,
    `--extensions-dir=${join(userDataDir, 'extensions')}`,
    ...Object.values(extensions).map((path) => `--extensionDevelopmentPath=${path}`),
  ];
  const { code: exitCode } = await run(code, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  process.exitCode = exitCode;
}

async function openBrowser(): Promise<void> {
  process.prependListener('SIGINT', () => process.exit(0)); // how a person ends it
  const links = join(root, '.vscode-test/demo');
  await rm(links, { recursive: true, force: true });
  await mkdir(links, { recursive: true });
  await Promise.all(Object.entries(extensions).map(([name, target]) => symlink(target, join(links, name))));
  const server = await startVsCodeServer({
    dataDir: join(root, '.vscode-test/browser'),
    forPerson: true,
    // The same port again, if it is free: the browser keeps what the window remembers by address.
    port: flags.port ?? process.env.PORT ?? '38400-38499',
  });
  const url = server.windowUrl({ extensions: links });
  console.log(`\nVS Code with a demo session is at\n\n  ${url}\n\nCtrl-C ends it.`);
  if (!flags['no-open']) open(url);
  await server.ended;
  console.error(`VS Code's server ended:\n${server.log()}`);
  process.exitCode = 1;
}

/** In the person's browser, which lives on when this script ends. Where none can be opened the URL is on the screen already. */
function open(url: string): void {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const opener = process.platform === 'darwin' ? 'open' : DISPLAY || WAYLAND_DISPLAY ? 'xdg-open' : undefined;
  if (!opener) return;
  spawn(opener, [url], { detached: true, stdio: 'ignore' })
    .on('error', () => undefined)
    .unref();
}
