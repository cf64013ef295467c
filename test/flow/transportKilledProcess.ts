// A debugger that is going to be killed: connects to argv[2], records to argv[3], prints the number of each entry it could have shown.
import { writeSync } from 'node:fs';
import { RecordingWriter } from '../../src/recording/writer.ts';
import { RealtimeConnection } from '../../src/transport/connection.ts';
import { systemClock } from '../../src/transport/systemClock.ts';
import { Tap } from '../../src/transport/tap.ts';
import { maskerFor, sourceOf } from '../../src/transport/target.ts';
import { customTarget } from './targets.ts';

const [, , url = '', path = ''] = process.argv;
const target = customTarget(url);
const tap = new Tap(
  new RecordingWriter(path, { realtime: 1, source: sourceOf(target) }),
  maskerFor(target),
  systemClock(),
);
tap.onDidAppend((entries) => writeSync(1, [...entries].map(({ n }) => `${n}\n`).join('')));
await new RealtimeConnection(target, tap).open();
