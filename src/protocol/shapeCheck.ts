/**
 * Whether an event has the shape that its type documents. The validators are half a megabyte of generated code: they are
 * loaded when the first session or recording opens, and handed on as a function, so that what a frame is judged to be
 * never depends on when it was read.
 */
import { objectAt, type JsonObject } from '../base/json.ts';
import { eventSpec } from './catalog.ts';
import { dialectOfEvent, isTranslation } from './dialect.ts';
import type { EventValidators } from './generated/eventValidators.js';
import type { CheckShape, FrameProblem } from './parse.ts';
import { problemOf } from './shapeProblem.ts';

/** Loads the validators; later calls have them at once. */
export async function loadShapeCheck(): Promise<CheckShape> {
  const { validators } = await import('./generated/eventValidators.js');
  return (type, event) => shapeProblem(validators, type, event);
}

/**
 * What a server sends may have the shape of either dialect where both have its type; the problem told is that of the
 * dialect it looks like. A client's event is held to the dialect it looks like: beta asks so little that anything fits.
 */
function shapeProblem({ ga, beta }: EventValidators, type: string, event: JsonObject): FrameProblem | undefined {
  if (isTranslation(objectAt(event, 'session'))) return undefined;
  const looksLike = dialectOfEvent(type, event);
  const inOrder = (looksLike === 'beta' ? [beta, ga] : [ga, beta]).filter((dialect) => dialect.has(type));
  const isDecided = looksLike !== undefined && eventSpec(type)?.from === 'client';
  let problem: FrameProblem | undefined;
  for (const dialect of isDecided ? inOrder.slice(0, 1) : inOrder) {
    const validate = dialect.get(type);
    if (!validate || validate(event)) return undefined;
    problem ??= problemOf(validate.errors ?? [], event);
  }
  return problem;
}
