/**
 * The walls between the rooms have three locks: import rules (`npm run walls`), TypeScript programs (`npm run typecheck`) and bundles
 * (`npm run build`). Each is tried here on a copy of the repository: it must let the tree as it is pass, and name the way out for
 * every leak that is put in.
 */
import { appendFile, cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, run, type Finished } from '../../scripts/processes.ts';

let clean: string;
// One for each lock: a leak of one kind could hide those of another.
let leaking: string;
const copies: string[] = [];

beforeAll(async () => {
  clean = await copyOfRepository();
});

afterAll(() => Promise.all(copies.map((copy) => rm(copy, { recursive: true, force: true }))));

describe('first lock: import rules', () => {
  const leaks = [
    {
      file: 'src/session/leak1.ts',
      code: "import { window } from 'vscode'; export const a = window;",
      rule: 'vscode-only-in-host',
    },
    { file: 'src/cli/leak2.ts', code: "export const a = () => import('vscode');", rule: 'vscode-only-in-host' },
    { file: 'src/protocol/leak3.ts', code: "export const a = () => import('node:fs');", rule: 'pure-without-node' },
    {
      file: 'src/recording/leak4.ts',
      code: "import type { Stats } from 'fs'; export type A = Stats;",
      rule: 'pure-without-node',
    },
    {
      file: 'src/simulator/leak5.ts',
      code: "import { WebSocket } from 'ws'; export const a = WebSocket;",
      rule: 'pure-without-packages',
    },
    { file: 'src/base/leak6.ts', code: "export const a = () => import('../protocol/leak3.ts');", rule: 'room-base' },
    {
      file: 'src/transport/leak7.ts',
      code: "import { a } from '../session/leak1.ts'; export const b = a;",
      rule: 'room-transport',
    },
    { file: 'src/cli/leak8.ts', code: "export const a = () => import('../host/leak9.ts');", rule: 'room-cli' },
    { file: 'src/host/leak9.ts', code: "export const a = () => import('../../webview/leak10.ts');", rule: 'room-host' },
    {
      file: 'webview/leak10.ts',
      code: "export const a = () => import('../src/recording/leak4.ts');",
      rule: 'room-webview',
    },
    {
      file: 'webview/leak11.ts',
      code: "import { join } from 'node:path'; export const a = join;",
      rule: 'webview-without-node',
    },
    {
      file: 'webview/leak12.ts',
      code: "export const a = () => import('@vscode/webview-ui-toolkit');",
      rule: 'toolkit-only-in-webview-toolkit',
    },
    {
      file: 'src/contract/leak13.ts',
      code: "import { a } from '../session/leak1.ts'; export const b = a;",
      rule: 'contract-takes-types-only',
    },
    {
      file: 'src/protocol/leak14.ts',
      code: "import type OpenAI from 'openai'; export type A = OpenAI;",
      rule: 'no-openai',
    },
    {
      file: 'src/host/leak15.ts',
      code: "import { WebSocket } from 'ws'; export const a = WebSocket;",
      rule: 'ws-at-the-edges',
    },
    {
      file: 'src/host/leak16.ts',
      code: "import { signal } from '@preact/signals'; export const a = signal;",
      rule: 'src-packages',
    },
    {
      file: 'src/attic/leak17.ts',
      code: "import { a } from '../session/leak1.ts'; export const b = a;",
      rule: 'known-rooms',
    },
    {
      file: 'src/host/leak18.ts',
      code: "import { a } from './leak18b.ts'; export const b = () => a;",
      rule: 'no-circular',
    },
    { file: 'src/base/leak19.ts', code: 'export const a = 1;', rule: 'no-orphans' },
    { file: 'src/host/leak20.ts', code: "import { a } from './nowhere.ts'; export const b = a;", rule: 'resolvable' },
    {
      file: 'src/host/leak21.ts',
      code: "import { a } from '../extension.ts'; export const b = a;",
      rule: 'host-is-the-outermost-room',
    },
  ];
  let report: Finished;

  beforeAll(async () => {
    leaking = await copyOfRepository();
    for (const { file, code } of leaks) await put(file, code);
    await put('src/host/leak18b.ts', "import { b } from './leak18.ts'; export const a = () => b;");
    report = await npmRun('walls', leaking);
  });

  it('lets the tree as it is pass', async () => {
    expect(await npmRun('walls', clean)).toMatchObject({ code: 0 });
  });

  it('fails', () => expect(report.code).not.toBe(0));

  it.each(leaks)('$rule catches $file', ({ file, rule }) => {
    expect(report.output).toMatch(new RegExp(`error ${rule}: ${file}.*\\n\\s+\\S`));
  });

  it.each([
    ['vscode-only-in-host', 'let src/host pass it in'],
    ['pure-without-node', 'do the reading and writing in src/recording'],
    ['room-base', 'Move the code to a room that may know both sides'],
    ['room-webview', 'Ask the host for the rest through a message of src/contract'],
    ['toolkit-only-in-webview-toolkit', 'Use or extend what webview/toolkit exports'],
  ])('%s says where to go instead', (rule, advice) => {
    const [, following = ''] = report.output.split(`error ${rule}: `);
    expect(following.replace(/\s+/g, ' ')).toContain(advice);
  });
});

describe('second lock: TypeScript programs', () => {
  const leaks = [
    { file: 'src/session/leak30.ts', code: 'export const a = process.env;', program: 'tsconfig.pure.json' },
    { file: 'src/export/leak31.ts', code: "export const a = Buffer.from('');", program: 'tsconfig.pure.json' },
    { file: 'src/recording/leak32.ts', code: 'export const a = document.title;', program: 'tsconfig.pure.json' },
    { file: 'src/audio/leak33.ts', code: 'setTimeout(() => undefined, 1);', program: 'tsconfig.pure.json' },
    {
      file: 'src/simulator/leak34.ts',
      code: "export const a = () => import('node:fs');",
      program: 'tsconfig.pure.json',
    },
    {
      file: 'src/contract/leak38.ts',
      code: "import type { Uri } from 'vscode'; export type A = Uri;",
      program: 'tsconfig.pure.json',
    },
    {
      file: 'src/export/leak39.ts',
      code: "import type { Data } from 'ws'; export type A = Data;",
      program: 'tsconfig.pure.json',
    },
    { file: 'src/host/leak35.ts', code: 'export const a = document.title;', program: 'tsconfig.json' },
    { file: 'webview/leak36.ts', code: 'export const a = process.env;', program: 'webview/tsconfig.json' },
    { file: 'webview/leak37.ts', code: "export const a = () => import('node:fs');", program: 'webview/tsconfig.json' },
  ];
  let report: Finished;

  beforeAll(async () => {
    leaking = await copyOfRepository();
    for (const { file, code } of leaks) await put(file, code);
    report = await npmRun('typecheck', leaking);
  });

  it('lets the tree as it is pass', async () => {
    expect(await npmRun('typecheck', clean)).toMatchObject({ code: 0 });
  });

  it('fails', () => expect(report.code).not.toBe(0));

  it.each(leaks)('$program refuses $file: $code', ({ file, program }) => {
    const errorsOfProgram = report.output.split(/^(\S*tsconfig\S*): .*\n/m);
    const errors = errorsOfProgram[errorsOfProgram.indexOf(program) - 1];
    expect(errors).toContain(`${file}(1,`);
  });

  it('says what the program allows', () => {
    expect(report.output).toContain('The pure rooms know neither Node, nor the DOM, nor VS Code: hand values in.');
  });
});

describe('third lock: bundles', () => {
  let report: Finished;

  beforeAll(async () => {
    leaking = await copyOfRepository();
    await put('src/session/leak40.ts', "import { window } from 'vscode'; export const a = window;");
    await put('webview/leak41.ts', "import { readFileSync } from 'node:fs'; export const a = readFileSync;");
    await appendFile(join(leaking, 'src/cli/main.ts'), "\nconsole.log(await import('../session/leak40.ts'));");
    await appendFile(
      join(leaking, 'webview/main.tsx'),
      "\nconsole.log(await import('./leak41.ts'), await import('vscode'));",
    );
    report = await npmRun('build', leaking);
  });

  it('lets the tree as it is pass', async () => {
    expect(await npmRun('build', clean)).toMatchObject({ code: 0 });
  });

  it('fails', () => expect(report.code).not.toBe(0));

  it.each([
    ['src/session/leak40.ts', "'vscode' does not belong here: only src/host may import 'vscode'"],
    ['webview/leak41.ts', "'node:fs' does not belong here: the panel runs in a browser"],
    ['webview/main.tsx', "'vscode' does not belong here: the panel has no VS Code API"],
  ])('refuses a leak in %s', (file, message) => {
    const [, following = ''] = report.output.split(message);
    expect(following).toContain(file);
  });
});

async function copyOfRepository(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'realtime-walls-'));
  const left = new Set(['node_modules', 'dist', 'test-results', '.vscode-test', '.git']);
  await cp(root, copy, { recursive: true, filter: (path) => !left.has(basename(path)) });
  copies.push(copy);
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

async function put(file: string, code: string): Promise<void> {
  const path = join(leaking, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${code}\n`);
}

/** One of package.json's scripts, as a developer runs it, in a copy. */
function npmRun(script: string, cwd: string): Promise<Finished> {
  return run('npm', ['run', '--silent', script], { cwd, shell: process.platform === 'win32' });
}
