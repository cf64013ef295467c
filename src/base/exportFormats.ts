/**
 * What a session can be exported as: the one list behind the command line, the palette, the panel's menu and the writers.
 * It stands here because all of these rooms may know it, and none of them the others.
 */

export interface ExportFormatFacts {
  /** `--format` of the command line. */
  readonly id: string;
  readonly title: string;
  /** One line that helps to choose. */
  readonly detail: string;
  /** Of the file, without the leading dot; the part after the last dot is what dialogs filter by. */
  readonly extension: string;
  /** Codicon. */
  readonly icon: string;
  /** `only`: a sound file. `optional`: audio is in it, and can be left out. */
  readonly audio: 'none' | 'optional' | 'only';
  /** An editor can show it. */
  readonly opensAsText: boolean;
}

export const exportFormats = [
  {
    id: 'markdown',
    title: 'Markdown',
    detail: 'The conversation for people: who said what, calls, errors, findings, usage',
    extension: 'md',
    icon: 'markdown',
    audio: 'none',
    opensAsText: true,
  },
  {
    id: 'html',
    title: 'HTML',
    detail: 'The same as one page with playable audio, for any browser and for printing',
    extension: 'html',
    icon: 'browser',
    audio: 'optional',
    opensAsText: false,
  },
  {
    id: 'text',
    title: 'Plain text',
    detail: 'Who said what and when, one line each',
    extension: 'txt',
    icon: 'file',
    audio: 'none',
    opensAsText: true,
  },
  {
    id: 'csv',
    title: 'CSV',
    detail: 'The event table, one row an event, for spreadsheets',
    extension: 'csv',
    icon: 'table',
    audio: 'none',
    opensAsText: true,
  },
  {
    id: 'json',
    title: 'JSON',
    detail: 'Items, responses, errors, findings and usage, for programs',
    extension: 'json',
    icon: 'json',
    audio: 'none',
    opensAsText: true,
  },
  {
    id: 'jsonl',
    title: 'JSONL',
    detail: 'The recording: every event, one a line; opens again here',
    extension: 'realtime.jsonl',
    icon: 'list-flat',
    audio: 'optional',
    opensAsText: false,
  },
  {
    id: 'srt',
    title: 'SRT subtitles',
    detail: 'What was said, on the timeline of the WAV',
    extension: 'srt',
    icon: 'comment',
    audio: 'none',
    opensAsText: true,
  },
  {
    id: 'vtt',
    title: 'WebVTT subtitles',
    detail: 'The same for browsers, with speakers',
    extension: 'vtt',
    icon: 'comment-discussion',
    audio: 'none',
    opensAsText: true,
  },
  {
    id: 'wav',
    title: 'WAV',
    detail: 'Both sides as they were heard: the user left, the assistant right',
    extension: 'wav',
    icon: 'unmute',
    audio: 'only',
    opensAsText: false,
  },
  {
    id: 'har',
    title: 'HAR',
    detail: 'The WebSocket with its messages, for DevTools and proxies',
    extension: 'har',
    icon: 'globe',
    audio: 'optional',
    opensAsText: false,
  },
  {
    id: 'trace',
    title: 'Chrome trace',
    detail: 'Turns, responses, speech and playback as tracks, for Perfetto and chrome://tracing',
    extension: 'trace.json',
    icon: 'graph',
    audio: 'none',
    opensAsText: false,
  },
  {
    id: 'otlp',
    title: 'OTLP trace',
    detail: 'Conversation, turns, responses and tool calls as OpenTelemetry spans',
    extension: 'otlp.json',
    icon: 'type-hierarchy-sub',
    audio: 'none',
    opensAsText: false,
  },
] as const satisfies readonly ExportFormatFacts[];

export type ExportFormat = (typeof exportFormats)[number]['id'];

export const exportFormatIds: readonly ExportFormat[] = exportFormats.map(({ id }) => id);

export function exportFormatFacts(format: ExportFormat): ExportFormatFacts {
  const facts = exportFormats.find(({ id }) => id === format);
  if (!facts) throw new Error(`no such export format: ${format}`);
  return facts;
}
