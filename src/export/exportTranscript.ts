/** The exports behind "Export Transcript" and the command line: one session in, one text out, no secret in it. */
import type { JsonObject } from '../base/json.ts';
import type { RecordingHeader } from '../protocol/entry.ts';
import { encodeEntry, encodeHeader } from '../recording/codec.ts';
import { transcriptMarkdown } from './markdown.ts';
import { Redactor } from './redact.ts';
import { redactLog } from './redactLog.ts';
import type { ExportedSession } from './exportedSession.ts';
import { transcriptOf } from './transcript.ts';

export const exportFormats = ['markdown', 'json', 'jsonl'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** File name extension of each format. */
export const exportExtensions: Readonly<Record<ExportFormat, string>> = {
  markdown: 'md',
  json: 'json',
  jsonl: 'realtime.jsonl',
};

/**
 * @param secrets values known to be secret, such as the key of the connection; what looks like a key is masked anyway,
 * and so are the authorization and headers of MCP tools
 */
export function exportTranscript(
  session: ExportedSession,
  format: ExportFormat,
  secrets: readonly string[] = [],
): string {
  switch (format) {
    case 'markdown':
      return transcriptMarkdown(transcriptOf(session, secrets));
    case 'json':
      return JSON.stringify(transcriptOf(session, secrets, { measureAudio: true }), null, 2) + '\n';
    case 'jsonl':
      return [...transcriptLines(session, secrets)].join('');
  }
}

/** The log itself as a recording: header first, then one line an entry, each frame as it was but for its secrets. */
export function* transcriptLines(session: ExportedSession, secrets: readonly string[] = []): Generator<string> {
  const redactor = new Redactor(secrets);
  yield encodeHeader(headerWithoutSecrets(session, redactor));
  for (const entry of redactLog(session.entries, redactor)) yield encodeEntry(entry);
}

/** Files that are not recordings have no header: theirs says only what the log itself tells. */
function headerWithoutSecrets({ header, state }: ExportedSession, redactor: Redactor): RecordingHeader {
  const own: RecordingHeader = header ?? { realtime: 1, source: { kind: 'file' }, dialect: state.dialect };
  return redactor.object(own as unknown as JsonObject) as unknown as RecordingHeader;
}
