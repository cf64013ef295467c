// A real VS Code for a browser: installs VS Code's own server, as the npm package code-server ships it, into .vscode-test/, and starts it.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startPortProxy } from './portProxy.ts';
import { prepareUserData } from './userData.ts';
import { endGroup, root, run, startGroup } from './processes.ts';

const codeServerVersion = '4.139.1'; // VS Code 1.139.1
const nodeVersion = '24.21.0'; // VS Code 1.139 needs Node 24
const home = join(root, '.vscode-test');

/** In which `language` is installed. */
export const languagePack = { publisher: 'realtime-tests', name: 'no-texts', version: '1.0.0' } as const;

export interface VsCodeServer {
  readonly port: number;
  /**
   * The address of a window.
   * @param options.extensions in development: the folder of one, or a folder of such folders, as the window reads a single such path
   * @param options.folder what the window opens; nothing if absent
   * @param options.tests a compiled module whose `run()` the extension host calls
   */
  windowUrl(options: { extensions?: string; folder?: string; tests?: string }): string;
  /** Everything the server printed so far. */
  log(): string;
  /** Resolves when the server has ended by itself or through `stop`. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** Settings, extensions and state of this VS Code, an absolute path. */
  readonly dataDir: string;
  /** For a person: a token protects the port, and workspace trust asks as usual. Tests do without both. */
  readonly forPerson?: boolean;
  /** A number, or a range such as `38400-38499` of which the first free one is taken; 0 takes any. */
  readonly port?: string;
  /** User settings, on top of those that make a quiet window. */
  readonly settings?: Record<string, unknown>;
  /** Other than English; VS Code's own texts stay English. */
  readonly language?: string | undefined;
  /** A packaged extension to install first. */
  readonly vsix?: string | undefined;
}

/** Installs on first use: about 25 seconds and 700 MB in .vscode-test/. */
export async function startVsCodeServer({
  dataDir,
  forPerson = false,
  port = '0',
  settings = {},
  language,
  vsix,
}: ServerOptions): Promise<VsCodeServer> {
  const node = await installNode();
  const serverMain = join(await installCodeServer(node), 'out/server-main.js');
  await prepareUserData(dataDir, settings);
  if (language !== undefined) await installLanguagePack(dataDir, language);

  const places = [
    `--server-data-dir=${dataDir}`,
    `--user-data-dir=${dataDir}`,
    `--extensions-dir=${join(dataDir, 'extensions')}`,
  ];
  if (vsix !== undefined) {
    const installed = await run(node, [
      serverMain,
      '--accept-server-license-terms',
      ...places,
      `--install-extension=${vsix}`,
    ]);
    if (installed.code !== 0) throw new Error(`${vsix} was not installed:\n${installed.output}`);
  }

  const token = forPerson ? randomBytes(16).toString('hex') : undefined;
  const proxy = await startPortProxy();
  const env = { ...process.env, VSCODE_PROXY_URI: proxy.template };
  const args = [
    serverMain,
    '--accept-server-license-terms',
    ...(token ? ['--connection-token', token] : ['--without-connection-token', '--disable-workspace-trust']),
    '--host=127.0.0.1',
    `--port=${port}`,
    ...places,
    '--disable-telemetry',
    ...(language === undefined ? [] : [`--locale=${language}`]),
    // Without it the window ignores `payload`, and with it the extensions in development.
    '--enable-smoke-test-driver',
  ];
  const server = startGroup(node, args, { env });
  let log = '';
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const listening = await new Promise<number>((resolve, reject) => {
    const collect = (chunk: Buffer): void => {
      log += chunk.toString();
      const found = /Extension host agent listening on (\d+)/.exec(log)?.[1];
      if (found) resolve(Number(found));
    };
    server.stdout?.on('data', collect);
    server.stderr?.on('data', collect);
    server.once('error', reject);
    void ended.then(() => reject(new Error(`VS Code's server ended before it listened on port ${port}:\n${log}`)));
  });

  const origin = `127.0.0.1:${listening}`;
  return {
    port: listening,
    ended,
    log: () => log,
    async stop() {
      proxy.close();
      await endGroup(server);
    },
    windowUrl({ extensions, folder, tests }) {
      const remote = (path: string): string => `vscode-remote://${origin}${path}`;
      const payload = [
        ...(extensions ? [['extensionDevelopmentPath', remote(extensions)]] : []),
        ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
        ['skipWelcome', 'true'],
      ];
      const query = new URLSearchParams({ payload: JSON.stringify(payload) });
      if (folder) query.set('folder', folder);
      else query.set('ew', 'true');
      if (token) query.set('tkn', token);
      return `http://${origin}/?${query.toString()}`;
    },
  };
}

/**
 * A language counts where a pack for it is installed; this one has no texts, and leaves VS Code's own in English. VS Code lists
 * installed packs in the second file, which it has read before it looks for the first.
 */
async function installLanguagePack(dataDir: string, language: string): Promise<void> {
  const folder = join(dataDir, 'extensions', `${languagePack.publisher}.${languagePack.name}-${languagePack.version}`);
  await mkdir(folder, { recursive: true });
  const texts = join(folder, 'texts.i18n.json');
  await writeFile(texts, JSON.stringify({ version: '1.0.0', contents: {} }));
  const localizations = [{ languageId: language, translations: [{ id: 'vscode', path: './texts.i18n.json' }] }];
  const manifest = { ...languagePack, engines: { vscode: '*' }, contributes: { localizations } };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  const identifier = { id: `${languagePack.publisher}.${languagePack.name}` };
  const pack = {
    hash: language,
    label: language,
    extensions: [{ extensionIdentifier: identifier, version: languagePack.version }],
    translations: { vscode: texts },
  };
  await writeFile(join(dataDir, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
}

async function installNode(): Promise<string> {
  const folder = join(home, `node-${nodeVersion}`);
  const node = join(folder, 'node_modules/node/bin/node');
  await once(folder, async (fresh) => {
    await npmInstall(fresh, process.env, [`node@${nodeVersion}`, '--ignore-scripts=false']);
    const { code } = await run(join(fresh, 'node_modules/node/bin/node'), ['--version']);
    if (code !== 0)
      throw new Error(
        `npm installed node@${nodeVersion} without a program that runs here (${process.platform} ${process.arch}).`,
      );
  });
  return node;
}

/** The folder of VS Code's server. Its native modules are not built: only the terminal and file-watching by inotify need them. */
async function installCodeServer(node: string): Promise<string> {
  const folder = join(home, `code-server-${codeServerVersion}`);
  const server = 'node_modules/code-server/lib/vscode';
  const environment = { ...process.env, PATH: `${join(node, '..')}:${process.env.PATH ?? ''}` };
  await once(folder, async (fresh) => {
    await npmInstall(fresh, environment, [`code-server@${codeServerVersion}`, '--ignore-scripts']);
    await npmInstall(join(fresh, server), environment, ['--omit=dev', '--ignore-scripts']);
    if (!existsSync(join(fresh, server, 'out/server-main.js')))
      throw new Error(`code-server@${codeServerVersion} brought no VS Code server.`);
  });
  return join(folder, server);
}

/** Fills a folder beside its final place and renames it when complete, so that an interrupted install is never taken for a finished one. */
async function once(folder: string, fill: (fresh: string) => Promise<void>): Promise<void> {
  if (existsSync(folder)) return;
  if (process.platform === 'win32') {
    throw new Error(
      'VS Code in a browser cannot be installed on Windows. Install desktop VS Code with `code` on PATH, or use WSL.',
    );
  }
  const fresh = `${folder}.${process.pid}`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  await writeFile(join(fresh, 'package.json'), '{"private":true,"allowScripts":{"node":true}}');
  try {
    await fill(fresh);
    // Another process may have been faster; its copy is as good.
    if (!existsSync(folder)) await rename(fresh, folder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function npmInstall(folder: string, environment: NodeJS.ProcessEnv, args: readonly string[]): Promise<void> {
  console.error(`Installing ${args[0]?.startsWith('--') ? "VS Code's own packages" : args[0]} …`);
  // npm hands its own settings down through npm_* variables: this is another project, so only the user's own may count.
  const clean = Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => !/^npm_(config_(prefix|local_prefix|omit|global_prefix)|package|lifecycle)/.test(name),
    ),
  );
  const { code, output } = await run('npm', ['install', ...args, '--no-audit', '--no-fund', '--no-save'], {
    cwd: folder,
    env: clean,
  });
  if (code !== 0) throw new Error(`npm install ${args.join(' ')} failed in ${folder}:\n${output}`);
}
