// What is bundled, from which entry, for which platform. The third lock on the walls: only the extension and its host tests know `vscode`,
// and nothing of Node resolves in the panel.
import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';

export interface Bundle {
  readonly name:
    | 'extension'
    | 'cli'
    | 'validators'
    | 'otlpExporter'
    | 'audioWorker'
    | 'decoders'
    | 'panel'
    | 'microphone'
    | 'hostTests';
  readonly options: Omit<BuildOptions, 'entryPoints'> & { readonly entryPoints: { in: string; out: string }[] };
}

/** Some packages are CommonJS and ask for Node's modules in its way. */
const requireForPackages =
  'import { createRequire as nodeRequire } from "node:module"; const require = nodeRequire(import.meta.url);';

/**
 * @param root the repository, an absolute path
 * @param outdir where `extension.js`, `cli.js` and what they load later, `audioWorker.js`, `decoders/`, `webview/` and `test/host/` go
 */
export function bundles(root: string, outdir: string, { production = false } = {}): Bundle[] {
  const common: BuildOptions = {
    absWorkingDir: root,
    bundle: true,
    sourcemap: true,
    minify: production,
    legalComments: 'none',
    logLevel: 'silent',
    // `require` would pick the UMD build of some packages, which esbuild cannot follow.
    mainFields: ['module', 'main'],
  };
  const node: BuildOptions = {
    ...common,
    platform: 'node',
    target: 'node20',
    // The optional native helpers of `ws` are never shipped: leave out the code that looks for them.
    define: { 'process.env.WS_NO_BUFFER_UTIL': '"1"', 'process.env.WS_NO_UTF_8_VALIDATE': '"1"' },
  };
  return [
    {
      name: 'extension',
      options: {
        ...node,
        format: 'esm',
        // What is imported when it is needed becomes a file of its own, and what two of them share is there once: classes
        // keep their identity.
        splitting: true,
        chunkNames: 'extension-[name]-[hash]',
        external: ['vscode'],
        entryPoints: [{ in: join(root, 'src/extension.ts'), out: 'extension' }],
        // Before everything else, also where files are shared: texts of modules are made when they are loaded.
        inject: [join(root, 'src/host/translations.ts')],
        outdir,
        banner: { js: requireForPackages },
        plugins: [filesApart],
      },
    },
    {
      name: 'validators',
      options: {
        ...node,
        format: 'cjs',
        entryPoints: [{ in: join(root, 'src/protocol/generated/eventValidators.js'), out: 'eventValidators' }],
        outdir,
        outExtension: { '.js': '.cjs' },
        sourcemap: false,
      },
    },
    {
      name: 'otlpExporter',
      options: {
        ...node,
        format: 'cjs',
        entryPoints: [{ in: join(root, 'src/export/otlpExporter.ts'), out: 'otlpExporter' }],
        outdir,
        outExtension: { '.js': '.cjs' },
      },
    },
    {
      name: 'cli',
      options: {
        ...node,
        format: 'esm',
        // A command is loaded when it is called: none waits for another's code.
        splitting: true,
        chunkNames: 'cli-[name]-[hash]',
        entryPoints: [{ in: join(root, 'src/cli/main.ts'), out: 'cli' }],
        outdir,
        banner: { js: requireForPackages },
        plugins: [
          filesApart,
          decodersApart('./decoders'),
          refuse(/^vscode$/, "only src/host may import 'vscode': the command line runs without VS Code"),
        ],
      },
    },
    {
      name: 'audioWorker',
      options: {
        ...node,
        format: 'esm',
        entryPoints: [{ in: join(root, 'src/audio/files/worker.ts'), out: 'audioWorker' }],
        outdir,
        plugins: [decodersApart('./decoders'), refuse(/^vscode$/, 'a worker of the extension host has no VS Code API')],
      },
    },
    {
      name: 'decoders',
      options: {
        ...node,
        format: 'esm',
        entryPoints: Object.entries(decoderFiles).map(([name, out]) => ({
          in: join(root, 'node_modules', name, 'index.js'),
          out,
        })),
        outdir: join(outdir, 'decoders'),
        // The programs are texts in these files: readable, and half as large as with every byte escaped.
        charset: 'utf8',
        minify: false,
        // They print what they throw as well, between the lines of the command line.
        drop: ['console'],
        sourcemap: false,
        plugins: [decodersApart('.'), withoutWorkersOfTheirOwn],
      },
    },
    {
      name: 'panel',
      options: {
        ...common,
        platform: 'browser',
        target: ['chrome128', 'firefox128', 'safari17'],
        format: 'esm',
        jsx: 'automatic',
        jsxImportSource: 'preact',
        entryPoints: [
          { in: join(root, 'webview/main.tsx'), out: 'panel' },
          { in: join(root, 'webview/comparison/page.tsx'), out: 'comparison' },
        ],
        outdir: join(outdir, 'webview'),
        assetNames: '[name]',
        loader: { '.ttf': 'file' },
        define: { 'process.env.NODE_ENV': production ? '"production"' : '"development"' },
        plugins: [
          refuse(/^vscode$/, 'the panel has no VS Code API: ask the host through the messages of src/contract'),
          refuse(
            nodeModuleNames(),
            'the panel runs in a browser without Node: ask the host through the messages of src/contract',
          ),
        ],
      },
    },
    {
      name: 'microphone',
      options: {
        ...common,
        platform: 'browser',
        target: ['chrome128', 'firefox128', 'safari17'],
        format: 'esm',
        entryPoints: [
          { in: join(root, 'webview/microphone/page.ts'), out: 'microphone' },
          { in: join(root, 'webview/microphone/capture.ts'), out: 'microphoneCapture' },
        ],
        outdir: join(outdir, 'webview'),
        plugins: [refuse(nodeModuleNames(), 'the microphone page runs in a browser without Node')],
      },
    },
    {
      name: 'hostTests',
      options: {
        ...node,
        format: 'cjs',
        external: ['vscode', 'mocha'],
        entryPoints: hostTestFiles(join(root, 'test/host')),
        outdir: join(outdir, 'test/host'),
        outExtension: { '.js': '.cjs' },
      },
    },
  ];
}

/** Files read when they are first needed, each one beside the bundles: what an extension reads at its activation delays it. */
const apart: readonly { readonly filter: RegExp; readonly path: (imported: string) => string }[] = [
  { filter: /\/generated\/eventValidators\.js$/, path: () => './eventValidators.cjs' },
  { filter: /\/otlpExporter\.ts$/, path: () => './otlpExporter.cjs' },
  // VS Code's JSON editor reads the same files.
  { filter: /\/schemas\/[\w-]+\.schema\.json$/, path: (imported) => imported.replace(/^.*(?=\/schemas\/)/, '..') },
];

const filesApart: Plugin = {
  name: 'files apart',
  setup(build) {
    for (const { filter, path } of apart) {
      build.onResolve({ filter }, ({ path: imported }) => ({ path: path(imported), external: true }));
    }
  },
};

/** Packages with decoders, and the file that each becomes. Some are under the LGPL: anyone may put another build there. */
const decoderFiles: Readonly<Record<string, string>> = {
  'mpg123-decoder': 'mpg123-decoder',
  '@wasm-audio-decoders/flac': 'flac-decoder',
  '@wasm-audio-decoders/ogg-vorbis': 'ogg-vorbis-decoder',
  'opus-decoder': 'opus-decoder',
  'codec-parser': 'codec-parser',
};

/** @param folder where the decoders are, seen from the bundle */
function decodersApart(folder: string): Plugin {
  return {
    name: 'decoders apart',
    setup(build) {
      build.onResolve({ filter: /^[@a-z]/ }, ({ path }) => {
        const file = Object.hasOwn(decoderFiles, path) ? decoderFiles[path] : undefined;
        return file === undefined ? undefined : { path: `${folder}/${file}.js`, external: true };
      });
    },
  };
}

/** They run in our worker; the package with which they would start theirs takes over any worker that it is loaded in. */
const withoutWorkersOfTheirOwn: Plugin = {
  name: 'without workers of their own',
  setup(build) {
    build.onResolve({ filter: /^@eshaz\/web-worker$/ }, ({ path }) => ({ path, namespace: 'none' }));
    build.onLoad({ filter: /./, namespace: 'none' }, () => ({ contents: 'export default class {}' }));
  },
};

/** The runner and one bundle a test file, which the runner finds beside itself. */
function hostTestFiles(folder: string): { in: string; out: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path === 'index.ts' || path.endsWith('.test.ts'))
    .map((path) => ({ in: join(folder, path), out: path.replace(/\.ts$/, '') }));
}

function nodeModuleNames(): RegExp {
  return new RegExp(`^(node:.*|(${builtinModules.filter((name) => !name.startsWith('_')).join('|')}))$`);
}

function refuse(filter: RegExp, reason: string): Plugin {
  return {
    name: 'walls',
    setup(build) {
      build.onResolve({ filter }, ({ path }) => ({ errors: [{ text: `'${path}' does not belong here: ${reason}.` }] }));
    },
  };
}
