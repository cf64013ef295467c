// Going to any entry of a long recording, beside reducing as many entries as lie between two checkpoints.
import { join } from 'node:path';
import { RecordingWriter } from '../../../src/recording/writer.ts';
import { rounded, type Place } from './ingest.ts';
import { measured, median } from './rounds.ts';
import { events } from './traffic.ts';

const ENTRIES = 1_000_000;

/** What `travelClient` prints. CPU milliseconds; `jump` and `between` are means. */
interface Travelled {
  readonly projection: number;
  readonly firstPass: number;
  readonly jump: number;
  readonly between: number;
  readonly checkpointBytes: number;
  readonly items: number;
}

export async function travelling(place: Place): Promise<object> {
  const path = join(place.folder, 'long.realtime.jsonl');
  const writer = new RecordingWriter(path, { realtime: 1, source: { kind: 'custom' } }, { maxFileBytes: 4e9 });
  let n = 0;
  for (const event of events('short', ENTRIES)) {
    const stamp = { n: ++n, monoMs: n * 3.5, wallMs: 1_764_000_000_000 + n };
    writer.appendText(stamp, 'server', Buffer.from(JSON.stringify(event)));
  }
  writer.dispose();
  const runs: Travelled[] = [];
  for (let round = 0; round < Math.min(place.rounds, 5); round++) {
    runs.push(await measured<Travelled>(join(place.programs, 'travelClient.mjs'), [path]));
    process.stderr.write('.');
  }
  const middle = (value: (run: Travelled) => number): number => rounded(median(runs.map(value)));
  return {
    'a jump beside reducing 10,000 entries': middle(({ jump, between }) => jump / between),
    'milliseconds of a jump': middle(({ jump }) => jump),
    'the first pass beside opening': middle(({ firstPass, projection }) => firstPass / projection),
    'bytes of checkpoints an entry': middle(({ checkpointBytes }) => checkpointBytes / ENTRIES),
    'items of the conversation': middle(({ items }) => items),
  };
}
