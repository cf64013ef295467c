import { t } from '../../src/base/l10n.ts';
import { thousands } from '../../src/session/format.ts';
import type { TruncateFacts } from './truncateFacts.ts';

/** The audio of an answer as a bar: what was heard of it, what came, and where it was to be cut. */
export function TruncateBar({ facts }: { facts: TruncateFacts }) {
  const { askedMs, receivedMs, heard, isRefused } = facts;
  const wholeMs = Math.max(askedMs, receivedMs, 1);
  const at = (ms: number): string => `${(Math.max(0, ms) / wholeMs) * 100}%`;
  const asked = t('asked {0} ms', thousands(askedMs));
  const received = t('received {0} ms', thousands(receivedMs));
  return (
    <div class="truncate-bar num" role="img" aria-label={[heard?.words, received, asked].filter(Boolean).join(', ')}>
      <div class="truncate-asked">
        <span class={isRefused ? 'refused' : ''} style={edge(askedMs / wholeMs)}>
          {asked}
        </span>
      </div>
      <div class="truncate-track">
        <span class="truncate-received" style={{ width: at(receivedMs) }} />
        {heard && <span class="truncate-heard" style={{ width: at(heard.ms) }} />}
        <span class={`truncate-cut ${isRefused ? 'is-refused' : ''}`} style={{ left: at(askedMs) }} />
      </div>
      <div class="truncate-words" style={{ width: at(receivedMs) }}>
        <span>{heard?.words}</span>
        <span class="quiet">{received}</span>
      </div>
    </div>
  );
}

/** Words stand at their place, but within the bar. */
function edge(share: number): Record<string, string> {
  return share > 0.5 ? { right: `${(1 - share) * 100}%` } : { left: `${share * 100}%` };
}
