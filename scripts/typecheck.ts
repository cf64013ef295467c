// Second lock on the walls: checks every TypeScript program, each with only the globals its rooms may use. Prints all errors.
import { join } from 'node:path';
import { root, run } from './processes.ts';

const programs = [
  { config: 'tsconfig.pure.json', rule: 'The pure rooms know neither Node, nor the DOM, nor VS Code: hand values in.' },
  { config: 'tsconfig.json', rule: 'src runs in Node and has no DOM: what needs one belongs in webview.' },
  {
    config: 'webview/tsconfig.json',
    rule: 'The panel runs in a browser without Node: ask the host through src/contract.',
  },
  { config: 'scripts/tsconfig.json', rule: 'Scripts run in Node.' },
  { config: 'test/tsconfig.json', rule: 'Tests outside VS Code run in Node and drive a DOM.' },
  { config: 'test/host/tsconfig.json', rule: 'Host tests run in VS Code’s extension host.' },
];

// Two at a time: each keeps one core busy.
const queue = [...programs];
await Promise.all(
  [1, 2].map(async () => {
    for (let program = queue.shift(); program; program = queue.shift()) {
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      const { code, output } = await run(process.execPath, [tsc, '-p', program.config, '--pretty', 'false']);
      if (code === 0) continue;
      process.exitCode = 1;
      console.error(`${output}${program.config}: ${program.rule}\n`);
    }
  }),
);
