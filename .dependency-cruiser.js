// First lock on the walls: which room may import which (`npm run walls`). A new room gets a line in `rooms`; a pure room also stands in
// tsconfig.pure.json, from which this file reads what is pure.
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';

const rooms = {
  base: [],
  protocol: ['base'],
  session: ['base', 'protocol'],
  audio: ['base'],
  contract: ['base', 'protocol', 'session'],
  recording: ['base', 'protocol'],
  export: ['base', 'protocol', 'session', 'audio', 'recording'],
  transport: ['base', 'protocol', 'recording'],
  listener: ['base'],
  simulator: ['base', 'protocol', 'audio', 'listener'],
  proxy: ['base', 'protocol', 'recording', 'transport', 'listener'],
  replay: ['base', 'protocol', 'session', 'transport', 'recording', 'audio', 'export'],
  cli: [
    'base',
    'protocol',
    'session',
    'audio',
    'contract',
    'recording',
    'export',
    'transport',
    'listener',
    'simulator',
    'proxy',
    'replay',
  ],
};
const known = `^src/(${[...Object.keys(rooms), 'host'].join('|')})/|^src/extension\\.ts$`;

const pureProgram = JSON.parse(readFileSync(new URL('tsconfig.pure.json', import.meta.url), 'utf8'));
const pure = {
  path: pureProgram.include.map((path) => `^${path}(/|$)`),
  pathNot: pureProgram.exclude.map((path) => `^${path}(/|$)`),
};
const nodeModule = `^(node:)?(${builtinModules.join('|')})(/|$)`;
const vscode = '^vscode$|node_modules/@types/vscode/';
const anyPackage = 'node_modules/';

function forbid(name, from, to, comment) {
  return { name, severity: 'error', comment, from, to };
}

const roomRules = Object.entries(rooms).map(([room, allowed]) =>
  forbid(
    `room-${room}`,
    { path: `^src/${room}/` },
    { path: '^(src|webview|scripts|test)/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
    `src/${room} may import ${allowed.length > 0 ? allowed.map((name) => `src/${name}`).join(', ') : 'no other room'}. ` +
      'Move the code to a room that may know both sides, or have the caller hand the value in.',
  ),
);

export default {
  forbidden: [
    ...roomRules,
    forbid(
      'room-host',
      { path: '^src/(host/|extension\\.ts$)' },
      { path: '^(webview|scripts|test)/' },
      'The host knows the panel only through the messages of src/contract. Put what both need there, or in a pure room.',
    ),
    forbid(
      'host-is-the-outermost-room',
      { path: '^src/host/' },
      { path: '^src/extension\\.ts$' },
      'src/extension.ts builds the objects and hands them in; nothing imports it.',
    ),
    forbid(
      'room-webview',
      { path: '^webview/' },
      { path: '^(src|scripts|test)/', pathNot: '^src/(contract|protocol|session|audio|base)/' },
      'The panel may import src/contract, src/protocol, src/session, src/audio and src/base. Ask the host for the rest through a message of src/contract.',
    ),
    forbid(
      'contract-takes-types-only',
      { path: '^src/contract/' },
      { path: '^src/session/', dependencyTypesNot: ['type-only'] },
      'src/contract describes messages: `import type` from src/session. Code that computes belongs in src/session.',
    ),
    forbid(
      'known-rooms',
      { path: '^src/', pathNot: known },
      {},
      'This folder is no room yet. Use an existing room, or add this one to the table in .dependency-cruiser.js and to the design it follows.',
    ),
    forbid(
      'vscode-only-in-host',
      { path: '^(src|webview)/', pathNot: '^src/(host/|extension\\.ts$)' },
      { path: vscode },
      "Only src/host and src/extension.ts import 'vscode'. Take what you need as an argument, and let src/host pass it in.",
    ),
    forbid(
      'pure-without-node',
      pure,
      { path: nodeModule },
      'This room is pure: no Node. Work on values and bytes here, and do the reading and writing in src/recording/{reader,writer}.ts, src/transport, src/cli or src/host.',
    ),
    forbid(
      'pure-without-impure-neighbours',
      pure,
      { path: pure.pathNot },
      'That file uses Node (see the exclude list of tsconfig.pure.json), and this one is pure. Hand its result in as an argument.',
    ),
    forbid(
      'pure-without-packages',
      pure,
      { path: anyPackage, pathNot: '/@types/vscode/' },
      'This room is pure: no packages. Write the few lines, or move the code to the room where the package belongs.',
    ),
    forbid(
      'webview-without-node',
      { path: '^webview/' },
      { path: nodeModule },
      'The panel runs in a browser. Ask the host through a message of src/contract.',
    ),
    forbid(
      'ws-at-the-edges',
      { path: '^(src|webview)/', pathNot: '^src/(transport|simulator|proxy)/' },
      { path: 'node_modules/(@types/)?ws/' },
      'Only src/transport, src/simulator and src/proxy know the WebSocket library. Use the connection that src/transport offers.',
    ),
    forbid(
      'no-openai',
      { path: '^(src|webview)/' },
      { path: '^openai(/|$)|node_modules/openai/' },
      "One type of 'openai' brings Node's globals into every program. The types of the wire are in src/protocol.",
    ),
    forbid(
      'src-packages',
      { path: '^src/' },
      {
        path: anyPackage,
        pathNot:
          'node_modules/((@types/)?ws|https-proxy-agent|selfsigned|yaml|mpg123-decoder|@wasm-audio-decoders/(flac|ogg-vorbis)|opus-decoder|diff|ajv|@opentelemetry/(api|exporter-trace-otlp-(http|proto)|resources)|@types/(vscode|node))/',
      },
      'src depends on ws, src/transport on https-proxy-agent, src/listener on selfsigned (certificate.ts), src/simulator on yaml (script/scriptFile.ts), src/export on the OpenTelemetry exporters (otlpExporter.ts), src/replay on diff (compare/compareSessions.ts), src/host on ajv (toolSchemas.ts), and src/audio/files on the decoders (decoders.ts), alone. A new package needs a reason and a place of its own: add it here, naming its room.',
    ),
    forbid(
      'toolkit-only-in-webview-toolkit',
      { path: '^(src|webview)/', pathNot: '^webview/toolkit/' },
      { path: 'node_modules/(@vscode/webview-ui-toolkit|@microsoft/fast-)' },
      'Only webview/toolkit knows the component library, so that it can be replaced. Use or extend what webview/toolkit exports.',
    ),
    forbid(
      'no-circular',
      {},
      { circular: true },
      'These files import each other in a circle. Move what both need into a third file, or invert one dependency with a callback.',
    ),
    forbid(
      'no-orphans',
      { orphan: true, path: '^(src|webview)/', pathNot: '\\.d\\.ts$' },
      {},
      'Nothing imports this file and it imports nothing: delete it, or wire it in.',
    ),
    forbid(
      'resolvable',
      { path: '^(src|webview)/' },
      { couldNotResolve: true, pathNot: ['^vscode$', '^openai'] },
      'This import leads nowhere: the file or package does not exist. Relative imports carry their .ts or .tsx ending.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types count too: a type from the wrong room is how a wall begins to crumble.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
