// Precompiled validators: one plain function for each event type and dialect, as a module without imports.
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { decidable } from './branches.ts';
import type { Dialect } from '../../src/protocol/catalog.ts';
import type { DialectSchemas } from './eventSchemas.ts';

/** @returns the module's text; its `validators` maps dialect and event type to a validator */
export async function validatorsModule(dialects: Readonly<Record<Dialect, DialectSchemas>>): Promise<string> {
  const ajv = new Ajv({
    strict: false,
    discriminator: true,
    // The first error ends the work on a frame: what it costs is bounded by the frame.
    allErrors: false,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: false, optimize: 2 },
  });
  const exports: Record<string, string> = {};
  const maps: string[] = [];
  for (const [dialect, { definitions, client, server }] of Object.entries(dialects)) {
    ajv.addSchema({ $id: dialect, definitions: decidable(definitions) });
    const members: string[] = [];
    for (const [type, name] of [...client, ...server]) {
      const exported = `${dialect}${members.length}`;
      exports[exported] = `${dialect}#/definitions/${encodeURIComponent(name)}`;
      members.push(`${JSON.stringify(type)}: code.${exported}`);
    }
    maps.push(`${dialect}: new Map(Object.entries({ ${members.join(', ')} }))`);
  }
  const code = standalone(ajv, exports);
  const { outputFiles } = await build({
    stdin: { contents: `import * as code from 'compiled'; export const validators = { ${maps.join(', ')} };` },
    plugins: [
      {
        name: 'compiled',
        setup(pending) {
          pending.onResolve({ filter: /^compiled$/ }, ({ path }) => ({ path, namespace: 'compiled' }));
          pending.onLoad({ filter: /./, namespace: 'compiled' }, () => ({ contents: code, resolveDir: process.cwd() }));
        },
      },
    ],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    lineLimit: 160,
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
