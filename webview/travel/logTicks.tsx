import { logMarks } from './logMarks.ts';

/** Places on the track at which a tick can stand: more would only paint over each other. */
const PLACES = 1000;

/** Where on the slider's track turns take another course, and where something went wrong. */
export function LogTicks({ length }: { length: number }) {
  void logMarks.version.value;
  return (
    <svg class="travel-ticks" aria-hidden="true" viewBox={`0 0 ${PLACES} 4`} preserveAspectRatio="none">
      <path class="tick-turn" d={ticks(logMarks.turns, length)} />
      <path class="tick-error" d={ticks(logMarks.errors, length)} />
    </svg>
  );
}

function ticks(ns: readonly number[], length: number): string {
  if (length === 0) return '';
  const places = new Set<number>();
  for (const n of ns) if (n <= length) places.add(Math.round((n / length) * PLACES));
  return [...places].map((place) => `M${place} 0V4`).join('');
}
