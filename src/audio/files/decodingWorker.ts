/** The other end of the decoding worker: a file as the bytes of a session's format, read only as fast as they are taken. */
import { Worker } from 'node:worker_threads';
import { RealtimeError, revivedError } from '../../base/errors.ts';
import { phrase } from '../../base/l10n.ts';
import type { AudioFileInfo } from './openedAudio.ts';
import type { WorkerAnswer, WorkerRequest, WorkerTask } from './workerMessages.ts';

/** No piece takes longer to decode, unless the decoder hangs on a damaged file. */
const PIECE_TIMEOUT_MS = 30_000;

export class DecodingWorker {
  readonly #worker: Worker;
  #waiting: { resolve: (answer: WorkerAnswer) => void; reject: (error: RealtimeError) => void } | undefined;
  #failure: RealtimeError | undefined;
  /** What the file is, once it was read through. @throws RealtimeError as `openAudio` */
  readonly info: Promise<AudioFileInfo>;

  /** @param entry the bundled `worker.ts` */
  constructor(entry: string, task: WorkerTask) {
    // What decoders print goes nowhere: their errors come as errors.
    this.#worker = new Worker(entry, { workerData: task, stdout: true, stderr: true, env: process.env });
    this.#worker.on('message', (answer: WorkerAnswer) => this.#waiting?.resolve(answer));
    this.#worker.on('error', (cause) => this.#fail(crashed(cause.message, cause)));
    this.#worker.on('exit', () => this.#fail(crashed('it ended', undefined)));
    this.info = this.#opened();
    this.info.catch(() => undefined);
  }

  async #opened(): Promise<AudioFileInfo> {
    const answer = await this.#answer();
    if (answer.kind === 'opened') return answer.info;
    throw new Error(`The decoding worker answered "${answer.kind}" before it had opened the file.`);
  }

  /** @throws RealtimeError `audio-undecodable`, and what else turns up on the way */
  async *pieces(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const hangs = setTimeout(() => this.#fail(crashed('it took too long', undefined)), PIECE_TIMEOUT_MS);
      const answering = this.#answer();
      this.#worker.postMessage('next' satisfies WorkerRequest);
      const answer = await answering.finally(() => clearTimeout(hangs));
      if (answer.kind !== 'piece') return;
      yield answer.bytes;
    }
  }

  /** Ends the worker, whatever it does. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  async #answer(): Promise<WorkerAnswer> {
    const answer = await new Promise<WorkerAnswer>((resolve, reject) => {
      if (this.#failure !== undefined) throw this.#failure;
      this.#waiting = { resolve, reject };
    });
    this.#waiting = undefined;
    if (answer.kind !== 'failed') return answer;
    throw revivedError(answer.error);
  }

  #fail(error: RealtimeError): void {
    this.#failure ??= error;
    this.#waiting?.reject(error);
  }
}

function crashed(reason: string, cause: unknown): RealtimeError {
  return new RealtimeError('audio-undecodable', phrase('The audio decoder stopped: {0}.', reason), {
    hint: phrase('The file is probably damaged. Try to play it, or convert it to WAV.'),
    cause,
  });
}
