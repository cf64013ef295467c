// What VS Code reads when it activates the extension, as it is shipped.
import { expect, it } from 'vitest';
import { readAtStart } from './readAtStart.ts';

const LIMIT_BYTES = 300 * 1024;

it('reads no more than 300 KB at the activation: sessions, rules, exporters and the simulator come when they are needed', async () => {
  const { inputs, bytes } = await readAtStart('extension', 'extension.js');
  const late =
    /src\/(simulator\/server|proxy\/|listener\/|session\/findings|export\/|replay\/)|node_modules\/(ws|selfsigned|diff)\//;
  expect(inputs.filter((path) => late.test(path) && !/exportFormats/.test(path))).toEqual([]);
  expect(bytes).toBeLessThanOrEqual(LIMIT_BYTES);
});
