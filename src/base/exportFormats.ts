/**
 * What a session can be exported as: the one list behind the command line, the palette, the panel's menu and the writers.
 * It stands here because all of these rooms may know it, and none of them the others.
 */
import { t } from './l10n.ts';

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
    detail: t('The conversation for people: who said what, calls, errors, findings, usage'),
    extension: 'md',
    icon: 'markdown',
    audio: 'none',
    opensAsText: true,
  },
  {
    id: 'html',
    title: 'HTML',
    detail: t('The same as one page with playable audio, for any browser and for printing'),
    extension: 'html',
    icon: 'browser',
    audio: 'optional',
    opensAsText: false,
  },
  {
    id: 'text',
    title: t('Plain text'),
    detail: t('Who said what and when, one line each'),
    extension: 'txt',
    icon: 'file',
    audio: 'none',
    opensAsText: true,
  },
  {
    id: 'csv',
    title: 'CSV',
    detail: t('The event table, one row an event, for spreadsheets'),
    extension: 'csv',
    icon: 'table',
    audio: 'none',
    opensAsText: true,
  },
  {
    id: 'json',
    title: 'JSON',
    detail: t('Items, responses, errors, findings and usage, for programs'),
    extension: 'json',
    icon: 'json',
    audio: 'none',
    opensAsText: true,
  },
  {
    id: 'jsonl',
    title: 'JSONL',
    detail: t('The recording: every event, one a line; opens again here'),
    extension: 'realtime.jsonl',
    icon: 'list-flat',
    audio: 'optional',
    opensAsText: false,
  },
  {
    id: 'srt',
    title: t('SRT subtitles'),
    detail: t('What was said, on the timeline of the WAV'),
    extension: 'srt',
    icon: 'comment',
    audio: 'none',
    opensAsText: true,
  },
  {
    id: 'vtt',
    title: t('WebVTT subtitles'),
    detail: t('The same for browsers, with speakers'),
    extension: 'vtt',
    icon: 'comment-discussion',
    audio: 'none',
    opensAsText: true,
  },
  {
    id: 'wav',
    title: 'WAV',
    detail: t('Both sides as they were heard: the user left, the assistant right'),
    extension: 'wav',
    icon: 'unmute',
    audio: 'only',
    opensAsText: false,
  },
  {
    id: 'har',
    title: 'HAR',
    detail: t('The WebSocket with its messages, for DevTools and proxies'),
    extension: 'har',
    icon: 'globe',
    audio: 'optional',
    opensAsText: false,
  },
  {
    id: 'trace',
    title: t('Chrome trace'),
    detail: t('Turns, responses, speech and playback as tracks, for Perfetto and chrome://tracing'),
    extension: 'trace.json',
    icon: 'graph',
    audio: 'none',
    opensAsText: false,
  },
  {
    id: 'otlp',
    title: t('OTLP trace'),
    detail: t('Conversation, turns, responses and tool calls as OpenTelemetry spans'),
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
