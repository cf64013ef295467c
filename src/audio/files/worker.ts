/** Entry of the decoding worker: decodes one file, piece by piece, as it is asked to. */
import { parentPort, workerData } from 'node:worker_threads';
import { RealtimeError, sentError } from '../../base/errors.ts';
import { phrase } from '../../base/l10n.ts';
import { toWire } from '../toWire.ts';
import { openFile } from './byteSource.ts';
import { openAudio } from './openAudio.ts';
import { simdKernel } from './resampleKernel.ts';
import type { WorkerAnswer, WorkerTask } from './workerMessages.ts';

const port = parentPort;
if (!port) throw new Error('This runs as a worker only.');

const answer = (message: WorkerAnswer, transfer: ArrayBuffer[] = []): void => port.postMessage(message, transfer);

async function begin({ path, format, options }: WorkerTask): Promise<void> {
  const opened = await openAudio(await openFile(path), options);
  const pieces = toWire(opened.blocks(), format, simdKernel);
  port?.on('message', () => {
    pieces
      .next()
      .then(({ done, value }) => {
        if (done === true) answer({ kind: 'end' });
        else answer({ kind: 'piece', bytes: value }, [value.buffer as ArrayBuffer]);
      })
      .catch(fail);
  });
  answer({ kind: 'opened', info: opened.info });
}

function fail(error: unknown): void {
  const known =
    error instanceof RealtimeError
      ? error
      : new RealtimeError('audio-undecodable', phrase('The decoder failed: {0}.', String(error)));
  answer({ kind: 'failed', error: sentError(known) });
}

begin(workerData as WorkerTask).catch(fail);
