import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runCli, useCli } from './cliHarness.ts';

useCli();

/** The first code block of a language in the README. */
function readmeBlock(language: string): string {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  return new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(readme)?.[1] ?? '';
}

it('the worked example in the README is what inspect --json prints', async () => {
  const { code, stdout } = await runCli(['inspect', '-', '--json'], { stdin: readmeBlock('jsonl') });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(readmeBlock('json')));
});
