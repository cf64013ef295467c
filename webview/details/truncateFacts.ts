/** What a `conversation.item.truncate` asked for, beside what of the audio had come and was heard. */
import { numberAt, stringAt, type JsonObject } from '../../src/base/json.ts';
import { t } from '../../src/base/l10n.ts';
import { thousands } from '../../src/session/format.ts';
import type { ContentPart, ConversationItem, EventRow } from '../../src/session/state.ts';
import { store } from '../state/panel.ts';
import type { ResendFix } from './resendButton.tsx';

export interface TruncateFacts {
  /** How much was to be kept. */
  readonly askedMs: number;
  readonly receivedMs: number;
  /** Up to where it was heard, or what comes closest to that. */
  readonly heard: { readonly ms: number; readonly words: string } | undefined;
  readonly isRefused: boolean;
  /** How much more was asked for than there is, in a sentence. */
  readonly overshoot: string | undefined;
  /** A later one of the same item that the server accepted. */
  readonly doneN: number | undefined;
  readonly fix: ResendFix | undefined;
}

export function truncateOf(row: EventRow, event: JsonObject | undefined): TruncateFacts | undefined {
  const askedMs = numberAt(event, 'audio_end_ms');
  const item = store.item(stringAt(event, 'item_id') ?? '')?.value;
  const part = item?.parts[numberAt(event, 'content_index') ?? 0];
  if (askedMs === undefined || !item || part?.audioMs === undefined || part.audioMs <= 0) return undefined;
  const receivedMs = Math.floor(part.audioMs);
  const heard = heardOf(item, part, row.n, receivedMs);
  const isRefused = row.exchange?.status === 'refused';
  const keptMs = heard?.ms ?? receivedMs;
  const over = askedMs - receivedMs;
  const done = item.truncatedN === undefined ? undefined : store.row(item.truncatedN)?.answers?.clientN;
  return {
    askedMs,
    receivedMs,
    heard,
    isRefused,
    overshoot: over > 0 ? t('It asked to keep {0} ms more than arrived.', thousands(over)) : undefined,
    doneN: done !== undefined && done > row.n ? done : undefined,
    fix:
      isRefused && askedMs !== keptMs
        ? { label: t('Edit and resend at {0} ms', thousands(keptMs)), members: { audio_end_ms: keptMs } }
        : undefined,
  };
}

/** What was played here, else where it was cut later, which is where whoever cut it had heard it, else where speech interrupted it. */
function heardOf(item: ConversationItem, part: ContentPart, n: number, receivedMs: number): TruncateFacts['heard'] {
  const of = (ms: number, words: (ms: string) => string): TruncateFacts['heard'] => {
    const known = Math.min(receivedMs, Math.floor(ms));
    return { ms: known, words: words(thousands(known)) };
  };
  const playedMs = part.heardMs?.at(-1)?.[1];
  if (playedMs !== undefined) return of(playedMs, (ms) => t('heard {0} ms', ms));
  if (item.truncatedN !== undefined && item.truncatedN > n && item.truncatedAtMs !== undefined)
    return of(item.truncatedAtMs, (ms) => t('cut at {0} ms', ms));
  if (!part.interruption) return undefined;
  return part.interruption.certain
    ? of(part.interruption.atMs, (ms) => t('interrupted at {0} ms', ms))
    : of(part.interruption.atMs, (ms) => t('heard at most {0} ms', ms));
}
