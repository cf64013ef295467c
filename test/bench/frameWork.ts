/** How much a page has to do between two frames, from a trace of its main thread: what a clock that waits for the screen cannot see. */
import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Of the processor, where the trace tells: others may be at work beside the page. */
  readonly tdur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args?: { readonly name?: string };
}

/** Script and what follows from it, up to where everything has its place; painting is left out. */
const WORK: ReadonlySet<string> = new Set([
  'EvaluateScript',
  'FunctionCall',
  'TimerFire',
  'FireAnimationFrame',
  'EventDispatch',
  'HandlePostMessage',
  'RunMicrotasks',
  'UpdateLayoutTree',
  'Layout',
  'MinorGC',
  'MajorGC',
]);
const FRAME = 'FireAnimationFrame';
/** Between two callbacks of one frame there is less. */
const SAME_FRAME_US = 2000;

/** What a page had to do between two frames, in milliseconds of the processor. */
export interface FrameWork {
  script: number;
  style: number;
  layout: number;
  collection: number;
}

export function sumOf({ script, style, layout, collection }: FrameWork): number {
  return script + style + layout + collection;
}

/** Traces while `run` goes on. @returns for each two frames what was between; the page has to ask for frames all the time */
export async function workPerFrame(client: CDPSession, run: () => Promise<void>): Promise<readonly FrameWork[]> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  client.on('Tracing.dataCollected', take);
  const categories = 'devtools.timeline,v8,disabled-by-default-v8.gc';
  await client.send('Tracing.start', { categories, transferMode: 'ReportEvents' });
  await run();
  const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.end');
  await complete;
  client.off('Tracing.dataCollected', take);
  return sums(ofMainThread(events));
}

/** Frames are asked for in the page's main thread alone. */
function ofMainThread(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const counts = new Map<string, number>();
  for (const { name, pid, tid } of events) {
    if (name === FRAME) counts.set(`${pid} ${tid}`, (counts.get(`${pid} ${tid}`) ?? 0) + 1);
  }
  const [main] = [...counts].sort(([, left], [, right]) => right - left)[0] ?? [];
  return events
    .filter(({ ph, dur, pid, tid }) => ph === 'X' && dur !== undefined && `${pid} ${tid}` === main)
    .sort((left, right) => left.ts - right.ts || (right.dur ?? 0) - (left.dur ?? 0));
}

function sums(events: readonly TraceEvent[]): readonly FrameWork[] {
  const frames: FrameWork[] = [];
  let frame: FrameWork | undefined;
  let last: TraceEvent | undefined;
  /** Events that the next may be within. */
  const around: TraceEvent[] = [];
  for (const event of events) {
    const { name, ts } = event;
    if (!WORK.has(name)) continue;
    while (around.length > 0 && endOf(around.at(-1) as TraceEvent) <= ts) around.pop();
    const outer = around.at(-1);
    if (!outer) {
      // All that asked for a frame get the same one, one after the other.
      const isSame = last?.name === FRAME && ts - endOf(last) < SAME_FRAME_US;
      if (name === FRAME && !isSame) {
        if (frame) frames.push(frame);
        frame = { script: 0, style: 0, layout: 0, collection: 0 };
      }
      last = event;
    }
    around.push(event);
    if (!frame) continue;
    frame[partOf(name)] += timeMs(event);
    // What is within another is a part of its time.
    if (outer) frame[partOf(outer.name)] -= timeMs(event);
  }
  return frames;
}

function partOf(name: string): keyof FrameWork {
  if (name === 'UpdateLayoutTree') return 'style';
  if (name === 'Layout') return 'layout';
  return name.endsWith('GC') ? 'collection' : 'script';
}

function timeMs({ dur = 0, tdur }: TraceEvent): number {
  return (tdur ?? dur) / 1000;
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}
