/** What the host knows of events: documentation, pulled when it is looked at, and the shape of what is being written. */
import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { PanelRequests } from '../../src/contract/messages.ts';
import type { EventDocumentation, FieldDocumentation } from '../../src/protocol/eventDocumentation.ts';
import type { CheckShape, FrameProblem } from '../../src/protocol/parse.ts';
import { request } from './panel.ts';

/** Undefined until the host has answered, null where nothing is documented. */
type Documentation = Signal<EventDocumentation | null | undefined>;

const KEPT = 40;
const cache = new Map<string, Documentation>();

/** @param of an entry of the log, or an event that was written */
export function documentation(of: PanelRequests['describeEvent']['params']): Documentation {
  const key = JSON.stringify(of);
  const known = cache.get(key);
  if (known) return known;
  const fresh: Documentation = signal(undefined);
  cache.set(key, fresh);
  const [oldest] = cache.keys();
  if (cache.size > KEPT && oldest !== undefined) cache.delete(oldest);
  request('describeEvent', of).then(
    (answer) => (fresh.value = answer),
    () => (fresh.value = null),
  );
  return fresh;
}

/** The documentation of one member. @param path positions as numbers or as `[]` */
export function fieldAt(of: EventDocumentation | null | undefined, path: string): FieldDocumentation | undefined {
  const wanted = anyPosition(path);
  let fields = of?.fields ?? [];
  for (;;) {
    const next = fields.find((field) => field.path === wanted || isInside(wanted, field.path));
    if (!next || next.path === wanted) return next;
    fields = next.fields;
  }
}

/** `item.content[0].text` as the documentation writes it: `item.content[].text`. */
export function anyPosition(path: string): string {
  return path.replace(/\[\d+\]/g, '[]');
}

/** Whether what is at `path` lies within what is at `outer`. */
export function isInside(path: string, outer: string): boolean {
  return path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);
}

const CHECK_AFTER_MS = 150;
/** Longer texts are audio, mostly: they are not sent to and fro while somebody types. */
const CHECKED_CHARACTERS = 100_000;

/** Judges the shape of `text` as the host does; what it said of an earlier text does not count. */
export function shapeCheckOf(text: ReadonlySignal<string>): ReadonlySignal<CheckShape> {
  const answer = signal<{ readonly of: string; readonly problem: FrameProblem | null }>({ of: '', problem: null });
  effect(() => {
    const asked = text.value;
    if (asked.trim() === '' || asked.length > CHECKED_CHARACTERS) return;
    const timer = setTimeout(() => {
      request('checkEvent', { text: asked }).then(
        (problem) => (answer.value = { of: asked, problem }),
        () => undefined,
      );
    }, CHECK_AFTER_MS);
    return () => clearTimeout(timer);
  });
  return computed(() => {
    const { of, problem } = answer.value;
    return () => (of === text.value && problem ? problem : undefined);
  });
}
