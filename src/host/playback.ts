/** What the panel played goes into the log: "heard" is a fact there, and barge-in can cut what was not. */
import type { PlaybackReport } from '../contract/messages.ts';
import type { LiveSession } from './liveSession.ts';

/** @param truncates whether an answer that speech stopped is cut on the server where the listener's hearing ended */
export function logPlayback(session: LiveSession, report: PlaybackReport, truncates: boolean): void {
  const { itemId, contentIndex, fromMs, toMs, reason } = report;
  const item = session.state.items.get(itemId);
  const receivedMs = Math.floor(item?.parts[contentIndex]?.audioMs ?? 0);
  // A panel tells of what it was sent; more than that nobody can have heard.
  const heardUntilMs = Math.min(toMs, receivedMs);
  const place = { item_id: itemId, content_index: contentIndex };
  session.played({ ...place, fromMs: Math.min(fromMs, heardUntilMs), toMs: heardUntilMs, reason });
  if (reason !== 'barge-in' || !truncates || item?.role !== 'assistant' || item.truncatedAtMs !== undefined) return;
  if (session.readOnly || receivedMs === 0) return;
  const event = { type: 'conversation.item.truncate', ...place, audio_end_ms: heardUntilMs };
  session.send(JSON.stringify({ ...event, event_id: `barge_in_${session.entries.length + 1}` }));
}
