/** The conversation as text for a mail or a terminal: who said what and when, one line each. */
import { stringAt } from '../base/json.ts';
import { sessionTime, thousands } from '../session/format.ts';
import { connectionLine, costLine, durationLine, eventCounts, markPlace, usageLine } from './facts.ts';
import type { Transcript, TranscriptItem, TranscriptPart } from './transcript.ts';

/** @param transcript free of secrets already */
export function* plainText(transcript: Transcript): Generator<string, void> {
  const { source, session, startedAt, durationMs } = transcript;
  const facts = [
    ['Model', stringAt(session ?? {}, 'model')],
    ['Endpoint', [source.name ?? source.kind, source.url].filter((part) => part !== null).join(' ')],
    ['Started', startedAt ?? undefined],
    ['Duration', durationMs === null ? undefined : durationLine(durationMs)],
    ['Events', eventCounts(transcript)],
    ['Tokens', usageLine(transcript.usage)],
    ['Cost', costLine(transcript)],
    ['Connection', connectionLine(transcript)],
  ] as const;
  for (const [name, value] of facts) if (value) yield `${`${name}:`.padEnd(12)}${oneLine(value)}\n`;
  yield '\n';
  for (const item of transcript.items) yield itemLine(item);
  if (transcript.outOfBandItems.length > 0) yield '\nOutside the conversation:\n';
  for (const item of transcript.outOfBandItems) yield itemLine(item);
  if (transcript.errors.length > 0) yield '\nErrors:\n';
  for (const { n, code, message } of transcript.errors)
    yield `#${n} ${oneLine([code, message].filter(Boolean).join(': '))}\n`;
  if (transcript.marks.length > 0) yield '\nMarks and notes:\n';
  for (const mark of transcript.marks)
    yield `${oneLine(markPlace(mark))}${mark.note === null ? '' : `: ${oneLine(mark.note)}`}\n`;
}

function itemLine(item: TranscriptItem): string {
  const when = item.atMs === null ? `#${item.n}` : sessionTime(item.atMs);
  const marks = [
    item.deleted && 'deleted',
    item.truncatedAtMs !== null && `truncated at ${thousands(item.truncatedAtMs)} ms`,
    item.status !== null && item.status !== 'completed' && item.status.replaceAll('_', ' '),
  ].filter((mark) => mark !== false);
  return `[${when}] ${oneLine(whoOf(item))}${marks.length > 0 ? ` (${oneLine(marks.join(', '))})` : ''}: ${oneLine(whatOf(item))}\n`;
}

function whoOf(item: TranscriptItem): string {
  return item.type === 'message' ? (item.role ?? 'message') : item.type.replaceAll('_', ' ');
}

function whatOf(item: TranscriptItem): string {
  if (item.type === 'message') return item.parts.map(partText).filter(Boolean).join(' ');
  const call = item.name === null && item.arguments === null ? null : `${item.name ?? ''}(${item.arguments ?? ''})`;
  return [call, item.output].filter((part) => part !== null).join(' → ');
}

function partText(part: TranscriptPart): string {
  const text = part.text ?? part.transcript ?? '';
  if (text !== '') return text;
  if (part.droppedTranscript !== null) return `${part.droppedTranscript} (said before the truncation)`;
  return part.transcriptionError === null ? `(${part.type.replaceAll('_', ' ')})` : `(${part.transcriptionError})`;
}

function oneLine(text: string): string {
  return text
    .replace(/[\s\u0085\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}/gu, '\ufffd')
    .trim();
}
