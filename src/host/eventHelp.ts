/** What a panel asks about an event: its documentation, and whether its shape is the documented one. */
import type { PanelRequests } from '../contract/messages.ts';
import { eventDocumentation } from '../protocol/eventDocumentation.ts';
import { entryAt } from '../protocol/entryLog.ts';
import { parseSequence } from '../protocol/eventSequence.ts';
import { parseFrame, type FrameProblem } from '../protocol/parse.ts';
import { loadShapeCheck } from '../protocol/shapeCheck.ts';
import type { DebugSession } from './debugSession.ts';

type Answer<Method extends keyof PanelRequests> = Promise<PanelRequests[Method]['result']>;

export async function describeEvent(
  session: Pick<DebugSession, 'entries' | 'state'>,
  params: PanelRequests['describeEvent']['params'],
): Answer<'describeEvent'> {
  const entry = 'n' in params ? entryAt(session.entries, params.n) : undefined;
  const text = 'text' in params ? params.text : entry?.kind === 'frame' && !entry.binary ? entry.text : '';
  const { event } = parseFrame(text);
  const dialect = 'dialect' in params ? params.dialect : session.state.dialect;
  return (event && (await eventDocumentation(event, dialect === 'beta' ? 'beta' : 'ga'))) ?? null;
}

/** Of a list of events the first of them whose shape is another; its path begins with the position. */
export async function checkEvent(text: string): Answer<'checkEvent'> {
  const checkShape = await loadShapeCheck();
  const problemOf = (event: string): FrameProblem | undefined => {
    const { outcome, problem } = parseFrame(event, checkShape);
    return outcome === 'unexpected' ? problem : undefined;
  };
  const sequence = parseSequence(text);
  if (!sequence) return problemOf(text) ?? null;
  for (const [index, step] of sequence.steps.entries()) {
    const problem = step.kind === 'send' ? problemOf(step.text) : undefined;
    if (problem) return { ...problem, path: `[${index}].${problem.path}` };
  }
  return null;
}
