/** One export: a log in, the pieces of a file out, no secret in them. Behind the command line and everything of the panel. */
import type { MakeResampleKernel } from '../audio/resample.ts';
import type { ExportFormat } from '../base/exportFormats.ts';
import type { Entry } from '../protocol/entry.ts';
import { encodeEntry, encodeHeader } from '../recording/codec.ts';
import { chromeTrace } from './chromeTrace.ts';
import { eventsCsv } from './csv.ts';
import { cuesOf } from './cues.ts';
import type { LoggedSession } from './exportedSession.ts';
import { har } from './har.ts';
import { htmlPage } from './html.ts';
import { transcriptMarkdown } from './markdown.ts';
import { otlpJson } from './otlpJson.ts';
import { plainText } from './plainText.ts';
import { prepareExport, selectedEntries, type ExportOptions, type PreparedExport } from './prepareExport.ts';
import type { MaskKind } from './secrets.ts';
import { traceOf } from './spans.ts';
import type { PriceTable } from '../session/cost/priceTable.ts';
import { renumbered } from './renumbered.ts';
import { srt, webVtt } from './subtitles.ts';
import { transcriptOf, type Transcript, type TranscriptOptions } from './transcript.ts';
import { sessionWav, type AudioSelection } from './wav.ts';
import { withoutAudio } from './withoutAudio.ts';

export interface WriteOptions extends ExportOptions {
  /** Of this product: some formats name their creator. */
  readonly version?: string | undefined;
  /** Of a WAV; both sides where it is left out. */
  readonly sound?: AudioSelection | undefined;
  readonly makeKernel?: MakeResampleKernel | undefined;
  /** What models cost; the shipped prices where it is left out. */
  readonly prices?: PriceTable | undefined;
}

export interface WrittenExport {
  /** In order, each no larger than a frame or a second of sound. */
  readonly pieces: Iterable<string | Uint8Array>;
  /** What was masked in the log, by kind. */
  readonly masked: ReadonlyMap<MaskKind, number>;
}

interface Writer {
  /** False where the log is enough, so that any length of it is written in little memory. */
  readonly needsState: boolean;
  readonly write: (session: PreparedExport, options: WriteOptions) => Iterable<string | Uint8Array>;
}

const UNKNOWN_VERSION = '0';

const writers: Readonly<Record<ExportFormat, Writer>> = {
  markdown: fromState((session, { prices }) => [transcriptMarkdown(transcript(session, { prices }))]),
  html: fromState((session, { makeKernel, prices }) =>
    htmlPage(session, transcript(session, { prices }), { makeKernel }),
  ),
  text: fromState((session, { prices }) => plainText(transcript(session, { prices }))),
  json: fromState((session, { prices }) => [
    JSON.stringify(transcript(session, { measureAudio: true, prices }), null, 2),
    '\n',
  ]),
  srt: fromState((session) => srt(cuesOf(session, session.range))),
  vtt: fromState((session) => webVtt(cuesOf(session, session.range))),
  wav: fromState((session, { sound = { side: 'both' }, makeKernel }) =>
    sessionWav(session, sound, makeKernel, session.range),
  ),
  trace: fromState((session) => chromeTrace(session, session.range)),
  otlp: fromState((session, { version = UNKNOWN_VERSION }) => otlpJson(traceOf(session, session.range, version))),
  csv: fromLog((session) => eventsCsv(selectedEntries(session), session.checkShape)),
  jsonl: fromLog(recordingLines),
  har: fromLog((session, { version = UNKNOWN_VERSION }) =>
    har(selectedEntries(session), { header: session.header, audio: session.audio, version }),
  ),
};

function fromState(write: Writer['write']): Writer {
  return { needsState: true, write };
}

function fromLog(write: Writer['write']): Writer {
  return { needsState: false, write };
}

/**
 * @throws RealtimeError `no-such-entry`, `no-such-turn`; and where the format needs what the log has not: `no-audio`,
 * `no-such-item`, `wav-too-long`, `no-cues`, `no-times`. After it has returned, writing does not fail.
 */
export async function exportSession(
  source: LoggedSession,
  format: ExportFormat,
  options: WriteOptions = {},
): Promise<WrittenExport> {
  const { needsState, write } = writers[format];
  const session = await prepareExport(source, options, needsState);
  return { pieces: begun(write(session, options)), masked: session.masked };
}

function transcript(session: PreparedExport, options: TranscriptOptions = {}): Transcript {
  return transcriptOf(session, session.redactor, { ...options, range: session.range, keptMarks: session.keptMarks });
}

/** The log itself as a recording: header first, then one line an entry, each frame as it was but for its secrets. */
function* recordingLines(session: PreparedExport): Generator<string, void> {
  yield encodeHeader(session.header);
  const written = (entry: Entry): Entry => (session.audio ? entry : withoutAudio(entry));
  if (session.isWhole && !session.passes) {
    for (const entry of selectedEntries(session)) yield encodeEntry(written(entry));
  } else {
    for (const { entry, n } of renumbered(selectedEntries(session))) yield encodeEntry(written(entry), n);
  }
}

/** A file is opened only when there is something to write: what is wrong shows with the first piece. */
function begun<T>(pieces: Iterable<T>): Iterable<T> {
  const iterator = pieces[Symbol.iterator]();
  const first = iterator.next();
  return {
    *[Symbol.iterator](): Generator<T, void> {
      if (first.done) return;
      yield first.value;
      for (let next = iterator.next(); !next.done; next = iterator.next()) yield next.value;
    },
  };
}
