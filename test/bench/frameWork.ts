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

/** Traces while `run` goes on. @returns milliseconds of the processor between each two frames; the page has to ask for frames all the time */
export async function workPerFrame(client: CDPSession, run: () => Promise<void>): Promise<readonly number[]> {
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
    .sort((left, right) => left.ts - right.ts);
}

function sums(events: readonly TraceEvent[]): readonly number[] {
  const frames: number[] = [];
  let endUs = 0;
  let sumUs: number | undefined;
  for (const { name, ts, dur = 0, tdur } of events) {
    // What is within another is counted with it.
    if (!WORK.has(name) || ts < endUs) continue;
    if (name === FRAME) {
      if (sumUs !== undefined) frames.push(sumUs / 1000);
      sumUs = 0;
    }
    if (sumUs !== undefined) sumUs += tdur ?? dur;
    endUs = ts + dur;
  }
  return frames;
}
