// Second lock on the walls: checks every TypeScript program, each with only the globals its room may use. Prints all errors.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const programs = [
  'tsconfig.pure.json', // neither Node, nor DOM, nor VS Code
  'tsconfig.json', // src: Node and VS Code, no DOM
  'webview/tsconfig.json', // DOM, no Node
  'scripts/tsconfig.json',
  'test/tsconfig.json',
  'test/host/tsconfig.json',
];

// Two at a time: each is one busy thread, and small machines have two.
const queue = [...programs];
const failed: string[] = [];
await Promise.all(
  [1, 2].map(async () => {
    for (let program = queue.shift(); program; program = queue.shift()) {
      if (!(await check(program))) failed.push(program);
    }
  }),
);
if (failed.length > 0) {
  console.error(`Type errors in ${failed.join(', ')}.`);
  process.exitCode = 1;
}

function check(program: string): Promise<boolean> {
  const tsc = spawn(process.execPath, ['node_modules/typescript/bin/tsc', '-p', program, '--pretty', 'false'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve) => tsc.on('close', (code) => resolve(code === 0)));
}
