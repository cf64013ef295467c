/** Appends one audio file to a live session: decoded by a worker, sent by `sendAudio`, told to the panel and to the log. */
import { describeSource, describeWireFormat } from '../../audio/describeAudio.ts';
import { DecodingWorker } from '../../audio/files/decodingWorker.ts';
import type { OpenOptions } from '../../audio/files/openAudio.ts';
import { RealtimeError } from '../../base/errors.ts';
import type { JsonObject } from '../../base/json.ts';
import { phrase, type Phrase } from '../../base/l10n.ts';
import type { AudioFormat } from '../../base/audioFormat.ts';
import type { AppendOptions, Appending } from '../../contract/messages.ts';
import { inputAudioFormat, silenceThatEndsTurnMs } from '../../protocol/sessionConfig.ts';
import type { LiveSession } from '../liveSession.ts';
import { sendAudio, type AppendControl } from './sendAudio.ts';

export interface FileToAppend {
  readonly path: string;
  readonly fileName: string;
  readonly open: OpenOptions;
  readonly options: AppendOptions;
  /** The bundled decoding worker. */
  readonly worker: string;
}

/**
 * @returns false when `control` cancelled it; what was sent until then stays in the buffer
 * @throws RealtimeError as `openAudio`, with nothing sent; `not-connected`, `audio-undecodable` and
 * `append-format-changed` at any time
 */
export async function appendFile(session: LiveSession, file: FileToAppend, control: AppendControl): Promise<boolean> {
  const { fileName } = file;
  const { session: configuration } = session.state;
  const format = inputAudioFormat(configuration);
  const options = { ...file.options, silenceMs: silenceAfter(file.options, configuration) };
  const worker = new DecodingWorker(file.worker, { path: file.path, format, options: file.open });
  control.signal.addEventListener('abort', () => void worker.close());
  let shown: Appending = { fileName, phase: 'reading', doneMs: 0 };
  const show = (change: Partial<Appending>): void => {
    shown = { ...shown, ...change };
    session.appending = shown;
  };
  show({});
  control.onDidPause = (paused) => {
    if (shown.phase !== 'reading') show({ phase: paused ? 'paused' : 'sending' });
  };
  let result: 'done' | 'cancelled' | undefined;
  try {
    const info = await worker.info;
    const [source, target] = [describeSource(info), describeWireFormat(format)];
    const totalMs = info.durationMs === undefined ? undefined : info.durationMs + options.silenceMs;
    const { silenceMs } = options;
    const total = totalMs !== undefined && { totalMs };
    show({ phase: control.paused ? 'paused' : 'sending', source, target, silenceMs, ...total });
    const receiver = {
      send: (text: string) => {
        requireFormat(session, format, fileName);
        return session.send(text);
      },
      flushed: () => session.flushed(),
    };
    const pieces = worker.pieces();
    const isWhole = await sendAudio(receiver, pieces, format, options, control, undefined, (doneMs) =>
      show({ doneMs }),
    );
    result = isWhole ? 'done' : 'cancelled';
    session.note(whatWasAppended(isWhole, Math.round(shown.doneMs), [fileName, source, target], silenceMs));
    return isWhole;
  } catch (error) {
    if (!control.signal.aborted) throw error;
    result = 'cancelled';
    return false;
  } finally {
    control.onDidPause = undefined;
    session.appending = result && { ...shown, phase: result };
    await worker.close();
  }
}

/** @param doneMs silence counted */
function whatWasAppended(
  isWhole: boolean,
  doneMs: number,
  what: readonly [fileName: string, source: Phrase, target: string],
  silenceMs: number,
): Phrase {
  if (!isWhole) return phrase('Cancelled after {0} ms of {1} ({2}) as {3}.', doneMs, ...what);
  return silenceMs > 0
    ? phrase(
        'Appended {0} ms of {1} ({2}) as {3}, and {4} ms of silence after it.',
        doneMs - silenceMs,
        ...what,
        silenceMs,
      )
    : phrase('Appended {0} ms of {1} ({2}) as {3}.', doneMs, ...what);
}

/** Silence that is sent after a file. Who commits needs none, nor does a server that waits for a commit. */
function silenceAfter({ silenceMs, commit }: AppendOptions, configuration: JsonObject | undefined): number {
  if (silenceMs !== 'auto') return silenceMs;
  return commit ? 0 : (silenceThatEndsTurnMs(configuration) ?? 0);
}

function requireFormat(session: LiveSession, format: AudioFormat, fileName: string): void {
  const now = inputAudioFormat(session.state.session);
  if (describeWireFormat(now) === describeWireFormat(format)) return;
  throw new RealtimeError(
    'append-format-changed',
    phrase(
      'The session’s input format became {0} while {1} was sent as {2}.',
      describeWireFormat(now),
      fileName,
      describeWireFormat(format),
    ),
    { hint: phrase('Clear the buffer and append the file again.') },
  );
}
