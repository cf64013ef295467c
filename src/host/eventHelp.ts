/** What a panel asks about an event: its documentation, and whether its shape is the documented one. */
import type { PanelRequests } from '../contract/messages.ts';
import { eventDocumentation } from '../protocol/eventDocumentation.ts';
import { entryAt } from '../protocol/entryLog.ts';
import { parseFrame } from '../protocol/parse.ts';
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

export async function checkEvent(text: string): Answer<'checkEvent'> {
  const { outcome, problem } = parseFrame(text, await loadShapeCheck());
  return outcome === 'unexpected' && problem ? problem : null;
}
