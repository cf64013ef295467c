import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bundles } from '../../scripts/bundles.ts';
import {
  commandIds,
  contextKeys,
  defaultOpenAiModel,
  settingKeys,
  toolNames,
  viewIds,
  viewTypes,
} from '../../src/host/names.ts';

interface Menu {
  /** One of them. */
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
}
interface Setting {
  readonly scope?: string;
  readonly default?: unknown;
}
interface Manifest {
  readonly main: string;
  readonly icon: string;
  readonly activationEvents: readonly string[];
  readonly capabilities: { readonly untrustedWorkspaces: { readonly restrictedConfigurations: readonly string[] } };
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category: string; readonly icon?: string }[];
    readonly menus: Readonly<Record<string, readonly Menu[]>>;
    readonly submenus: readonly { readonly id: string }[];
    readonly keybindings: readonly Menu[];
    readonly languageModelTools: readonly { readonly name: string; readonly inputSchema: object }[];
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly icon: string }[] };
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
    readonly walkthroughs: readonly { readonly steps: readonly { readonly completionEvents: readonly string[] }[] }[];
    readonly customEditors: readonly { readonly viewType: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  };
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const texts = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Readonly<Record<string, string>>;
const { commands, menus, submenus, keybindings, customEditors, configuration, viewsContainers, views, viewsWelcome } =
  manifest.contributes;
const completions = manifest.contributes.walkthroughs.flatMap(({ steps }) =>
  steps.flatMap(({ completionEvents }) => completionEvents),
);
const hostFiles = readdirSync(join(root, 'src/host'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(root, 'src/host', name), 'utf8'));
const placed: Menu[] = [...Object.values(menus).flat(), ...keybindings];
const sorted = (values: Iterable<string>): string[] => [...values].sort();

describe('package.json and the code agree on', () => {
  it('commands', () => {
    expect(sorted(commands.map(({ command }) => command))).toEqual(sorted(Object.values(commandIds)));
    expect(new Set(commands.map(({ category }) => category))).toEqual(new Set(['Realtime']));
  });

  it('settings', () => {
    expect(sorted(Object.keys(configuration.properties))).toEqual(sorted(Object.values(settingKeys)));
    expect(configuration.properties[settingKeys.openAiModel]?.default).toBe(defaultOpenAiModel);
  });

  it('menus and keybindings: each names a command there is, or a submenu with some', () => {
    const known = new Set<string>(Object.values(commandIds));
    const isKnown = ({ command, submenu }: Menu): boolean =>
      submenu === undefined
        ? known.has(command ?? '')
        : submenus.some(({ id }) => id === submenu) && !!menus[submenu]?.length;
    expect(placed.filter((one) => !isKnown(one))).toEqual([]);
  });

  it('context keys: each that is used is set, and each that is set is used', () => {
    const named: readonly string[] = Object.values(viewIds);
    const used = [
      ...placed.flatMap(({ when }) => when?.match(/realtime\.\w+/g) ?? []),
      ...completions.flatMap((event) => event.match(/(?<=^onContext:)realtime\.\w+/g) ?? []),
    ].filter((key) => !named.includes(key));
    expect(sorted(new Set(used))).toEqual(sorted(Object.values(contextKeys)));
    for (const key of Object.keys(contextKeys)) {
      expect(hostFiles.some((text) => text.includes(`setContextKey('${key}'`))).toBe(true);
    }
  });

  it('steps of the walkthrough: a command that only said what is missing ends none', () => {
    expect(completions.filter((event) => !/^on(Context|View):realtime\.\w+$/.test(event))).toEqual([]);
  });

  it('views, and the commands in their welcome', () => {
    const all = Object.values(views).flat();
    expect(sorted(all.map(({ id }) => id))).toEqual(sorted(Object.values(viewIds)));
    expect(Object.keys(views)).toEqual(viewsContainers.activitybar.map(({ id }) => id));
    for (const { icon } of [...all, ...viewsContainers.activitybar]) expect(existsSync(join(root, icon))).toBe(true);
    const known = new Set<string>(Object.values(commandIds));
    for (const { view, contents } of viewsWelcome) {
      expect(Object.values(viewIds)).toContain(view);
      const text = texts[contents.replaceAll('%', '')] ?? '';
      expect(text).toContain('(command:');
      for (const [, command = ''] of text.matchAll(/\(command:([\w.]+)\)/g)) expect(known).toContain(command);
    }
  });

  it('tools of language models', () => {
    const names = manifest.contributes.languageModelTools.map(({ name }) => name);
    expect(sorted(names)).toEqual(sorted(Object.values(toolNames)));
    const events = manifest.contributes.languageModelTools.find(({ name }) => name === toolNames.getEvents);
    const read = ['filter', 'types', 'direction', 'itemId', 'responseId', 'text', 'fromN', 'toN', 'limit', 'payloads'];
    expect(events?.inputSchema).toMatchObject({ properties: Object.fromEntries(read.map((key) => [key, {}])) });
  });

  it('custom editors and panels', () => {
    expect(sorted([...customEditors.map(({ viewType }) => viewType), viewTypes.session, viewTypes.comparison])).toEqual(
      sorted(Object.values(viewTypes)),
    );
    expect(manifest.activationEvents).toEqual(
      [viewTypes.session, viewTypes.comparison].map((type) => `onWebviewPanel:${type}`),
    );
  });
});

describe('the manifest', () => {
  it('keeps every setting out of the reach of a workspace: none may redirect a key or a recording', () => {
    for (const [key, { scope }] of Object.entries(configuration.properties)) {
      // A workspace may bring stubs along: its own functions, answered by its own files, once it is trusted.
      expect(scope).toBe(key === settingKeys.stubs ? 'machine-overridable' : 'machine');
    }
    expect(sorted(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations)).toEqual(
      sorted(Object.values(settingKeys)),
    );
  });

  it('hides commands from the palette that need a session while there is none', () => {
    const always = [
      'startProxy',
      'openProxyTerminal',
      'addBreakpoint',
      'connect',
      'openDemo',
      'openRecording',
      'compareRecordings',
      'appendOptions',
      // Without a session it offers to connect.
      'sendEventFile',
      'addEndpoint',
      'editEndpoints',
      'clearKey',
      'forgetCertificate',
      'renameSavedEvent',
      'deleteSavedEvent',
      'renameSavedFilter',
      'deleteSavedFilter',
      'removeEndpoint',
      'muteRules',
      'editStubs',
      'editPrices',
      'showLog',
      'collectDiagnostics',
      'openWalkthrough',
    ].map((name) => `realtime.${name}`);
    const conditional = (menus['commandPalette'] ?? []).flatMap(({ command }) => command ?? []);
    expect(sorted([...always, ...conditional])).toEqual(sorted(Object.values(commandIds)));
  });

  it('gives every command in a title bar an icon', () => {
    for (const { command } of [...(menus['editor/title'] ?? []), ...(menus['view/title'] ?? [])]) {
      expect(commands.find((one) => one.command === command)?.icon).toMatch(/^\$\([a-z-]+\)$/);
    }
  });

  it('names files that exist', () => {
    expect(existsSync(join(root, manifest.icon))).toBe(true);
    for (const name of ['mark-dark.svg', 'mark-light.svg']) expect(existsSync(join(root, 'media', name))).toBe(true);
  });
});

it('ships every file that is built', () => {
  const kept = readFileSync(join(root, '.vscodeignore'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map(
      (line) => new RegExp(`^${line.slice(1).replaceAll('.', '\\.').replaceAll('**', '.+').replaceAll('*', '[^/]*')}$`),
    );
  const built = bundles(root, 'dist', { production: true })
    .filter(({ name }) => name !== 'hostTests')
    .flatMap(({ options: { entryPoints, outdir, outExtension } }) =>
      entryPoints.map(({ out }) => `${outdir}/${out}${outExtension?.['.js'] ?? '.js'}`),
    );
  expect(built).toContain('dist/otlpExporter.cjs');
  expect(built.filter((file) => !kept.some((pattern) => pattern.test(file)))).toEqual([]);
});
