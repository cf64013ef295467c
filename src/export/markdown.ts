/** The transcript people attach to a bug report: facts, conversation, responses, errors, findings, in this order. */
import { numberAt, objectAt, stringAt, type JsonObject } from '../base/json.ts';
import { durationLabel, sessionTime, thousands } from '../session/format.ts';
import { configurationFacts } from './configuration.ts';
import {
  connectionLine,
  costCell,
  costLine,
  durationLine,
  eventCounts,
  markPlace,
  statusLine,
  usageLine,
} from './facts.ts';
import type { TranscriptFinding } from './findings.ts';
import { code, inline, jsonFence, quote, struckQuote, table } from './markdownText.ts';
import type {
  FrameNote,
  Transcript,
  TranscriptError,
  TranscriptItem,
  TranscriptMark,
  TranscriptPart,
  TranscriptResponse,
} from './transcript.ts';

/** @param transcript free of secrets already */
export function transcriptMarkdown(transcript: Transcript): string {
  const blocks = [
    '# Realtime session transcript',
    ...sessionBlocks(transcript),
    ...itemBlocks('Conversation', transcript.items, 'No item was added to the conversation.'),
    ...itemBlocks('Outside the conversation', transcript.outOfBandItems),
    ...responseBlocks(transcript.responses),
    ...errorBlocks(transcript.errors),
    ...findingBlocks(transcript.findings),
    ...markBlocks(transcript.marks),
    ...noteBlocks(transcript),
  ];
  return blocks.join('\n\n') + '\n';
}

function sessionBlocks(transcript: Transcript): string[] {
  const { session, source, dialect } = transcript;
  const facts: [string, string][] = [
    ['Model', code(stringAt(session ?? {}, 'model') ?? '')],
    [
      'Endpoint',
      [source.name ?? source.kind, source.url].flatMap((part) => (part === null ? [] : [code(part)])).join(' '),
    ],
    ['Dialect', dialect],
    ['Session', code(stringAt(session ?? {}, 'id') ?? '')],
    ['Started', transcript.startedAt === null ? 'not recorded' : code(transcript.startedAt)],
    ['Duration', durationLine(transcript.durationMs)],
    ['Events', `${eventCounts(transcript)} (#n is the number in the panel)`],
    ['Tokens', usageLine(transcript.usage)],
    ['Cost', costLine(transcript)],
    ['Connection', inline(connectionLine(transcript))],
  ];
  const blocks = [
    table(
      ['', ''],
      facts.map(([name, value]) => [`**${name}**`, value]),
    ),
  ];
  if (!session) return blocks;
  const configuration = configurationFacts(session).map(({ name, value }) => `- ${name}: ${code(value)}`);
  blocks.push('## Configuration', configuration.join('\n'));
  const instructions = stringAt(session, 'instructions');
  if (instructions) blocks.push('Instructions:', quote(instructions));
  return blocks;
}

function itemBlocks(title: string, items: readonly TranscriptItem[], whenEmpty?: string): string[] {
  if (items.length === 0) return whenEmpty === undefined ? [] : [`## ${title}`, whenEmpty];
  return [`## ${title}`, ...items.flatMap((item, index) => itemBlock(item, index + 1))];
}

function itemBlock(item: TranscriptItem, position: number): string[] {
  const who = inline(item.type === 'message' ? (item.role ?? 'message') : item.type.replaceAll('_', ' '));
  const title = item.deleted ? `### ~~${position} ${who}~~ (deleted)` : `### ${position} ${who}`;
  const when = item.atMs === null ? `#${item.n}` : `#${item.n} at ${sessionTime(item.atMs)}`;
  const marks = [code(item.id), when, ...statusMarks(item), ...item.parts.flatMap(audioMarks)];
  const body = item.type === 'message' ? messageBody(item) : callBody(item);
  return [title, marks.join(' · '), ...body];
}

function statusMarks(item: TranscriptItem): string[] {
  const marks: string[] = [];
  if (item.status !== null && item.status !== 'completed')
    marks.push(`**${inline(item.status.replaceAll('_', ' '))}**`);
  if (item.truncatedAtMs !== null) marks.push(`**truncated at ${thousands(item.truncatedAtMs)} ms**`);
  return marks;
}

function audioMarks(part: TranscriptPart): string[] {
  return part.audioMs === null ? [] : [`audio ${durationLabel(part.audioMs)}`];
}

function messageBody(item: TranscriptItem): string[] {
  const write = item.deleted ? struckQuote : quote;
  return item.parts.flatMap((part) => {
    const text = part.text ?? part.transcript ?? '';
    const blocks = text === '' ? [] : [write(text)];
    if (text === '' && part.droppedTranscript === null && part.transcriptionError === null)
      blocks.push(`(${partName(part)})`);
    if (part.droppedTranscript !== null) {
      blocks.push('Said before the truncation; the server no longer has it:', struckQuote(part.droppedTranscript));
    }
    if (part.transcriptionError !== null) blocks.push(`Not transcribed: ${inline(part.transcriptionError)}`);
    return blocks.filter((block) => block !== '');
  });
}

function partName({ type }: TranscriptPart): string {
  return type.endsWith('audio') ? 'audio without a transcript' : inline(`${type.replaceAll('_', ' ')} without text`);
}

function callBody(item: TranscriptItem): string[] {
  const facts = [
    item.name === null ? '' : `Name ${code(item.name)}`,
    item.callId === null ? '' : `Call ${code(item.callId)}`,
  ];
  const blocks = [facts.filter((fact) => fact !== '').join(' · ')];
  if (item.arguments !== null) blocks.push('Arguments:', jsonFence(item.arguments));
  if (item.output !== null) blocks.push('Output:', jsonFence(item.output));
  return blocks.filter((block) => block !== '');
}

function responseBlocks(responses: readonly TranscriptResponse[]): string[] {
  if (responses.length === 0) return [];
  const rows = responses.map((response, index) => [
    String(index + 1),
    code(response.id),
    inline(statusLine(response)),
    String(response.itemIds.length),
    tokens(response.usage, 'input_tokens'),
    cachedTokens(response.usage),
    tokens(response.usage, 'output_tokens'),
    tokens(response.usage, 'total_tokens'),
    costCell(response),
  ]);
  const header = ['#', 'Response', 'Status', 'Items', 'Tokens in', 'Cached', 'Tokens out', 'Total', 'Cost'];
  return ['## Responses', table(header, rows)];
}

function tokens(usage: JsonObject | null, key: string): string {
  const value = numberAt(usage ?? undefined, key);
  return value === undefined ? '–' : thousands(value);
}

function cachedTokens(usage: JsonObject | null): string {
  return tokens(objectAt(usage ?? undefined, 'input_token_details') ?? null, 'cached_tokens');
}

function errorBlocks(errors: readonly TranscriptError[]): string[] {
  if (errors.length === 0) return [];
  return ['## Errors', ...errors.flatMap(errorBlock)];
}

function errorBlock(error: TranscriptError): string[] {
  const param = error.param === null ? '' : ` at ${code(error.param)}`;
  const blocks = [`### #${error.n}: ${error.code === null ? 'error' : code(error.code)}${param}`, quote(error.message)];
  if (error.causeN === null) return blocks;
  blocks.push(`Caused by #${error.causeN}:`);
  if (error.causeText !== null) blocks.push(jsonFence(error.causeText));
  return blocks;
}

function findingBlocks(findings: readonly TranscriptFinding[]): string[] {
  if (findings.length === 0) return [];
  return ['## Findings', ...findings.flatMap(findingBlock)];
}

function findingBlock({ rule, severity, title, message, explanation, ns, fix }: TranscriptFinding): string[] {
  const where = ns.map((n) => `#${n}`).join(', ');
  const blocks = [
    `### ${inline(title)}`,
    [`**${severity}**`, code(rule), ...(where === '' ? [] : [where])].join(' · '),
    inline(message),
    ...(explanation === '' ? [] : [inline(explanation)]),
  ];
  if (fix) blocks.push(`${inline(fix.label)}:`, jsonFence(JSON.stringify(fix.event)));
  return blocks;
}

function markBlocks(marks: readonly TranscriptMark[]): string[] {
  if (marks.length === 0) return [];
  return [
    '## Marks and notes',
    ...marks.flatMap((mark) => [`**${inline(markPlace(mark))}**`, ...(mark.note === null ? [] : [quote(mark.note)])]),
  ];
}

function noteBlocks(transcript: Transcript): string[] {
  const unknown = Object.entries(transcript.unknownTypes).map(
    ([type, count]) =>
      `- ${thousands(count)} × ${type === '' ? 'no type' : code(type)}: not an event type this version knows`,
  );
  const odd = [...transcript.unexpectedFrames, ...transcript.malformedFrames].map(noteLine);
  const lines = [...unknown, ...odd];
  return lines.length === 0 ? [] : ['## Frames out of the ordinary', lines.join('\n')];
}

function noteLine({ n, type, path, message }: FrameNote): string {
  return `- #${n}${type === null ? '' : ` ${code(type)}`}: ${path === '' ? '' : `${code(path)} `}${inline(message)}`;
}
