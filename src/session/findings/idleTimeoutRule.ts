/** The server takes the turn by itself when nobody speaks: right as configured, and a surprise to who does not know it. */
import { numberAt, stringAt } from '../../base/json.ts';
import { phrase } from '../../base/l10n.ts';
import { thousands } from '../format.ts';
import { fixEvent, frames } from './cases.ts';
import type { Rule } from './rule.ts';
import { turnDetection } from '../../protocol/sessionConfig.ts';
import { turnDetectionUpdate } from './turnDetection.ts';
import { times } from './words.ts';

export const idleTimeout: Rule = {
  id: 'idle-timeout',
  severity: 'info',
  title: phrase('The server took the turn: nobody spoke'),
  explanation: phrase(
    'With idle_timeout_ms in turn_detection the server waits so long after an answer was heard. Then it sends ' +
      'input_audio_buffer.timeout_triggered, adds a system message of its own, commits the silence as the user’s audio, and asks ' +
      'for a response: the assistant speaks although nobody asked, and both items and the response are billed. Raise idle_timeout_ms, or set it to null, if that is not wanted.',
  ),
  watch({ state, report }) {
    const ns: number[] = [];
    let itemId: string | undefined;
    return {
      sees: ['input_audio_buffer.timeout_triggered'],
      server(event, row) {
        ns.push(row.n);
        itemId ??= stringAt(event, 'item_id');
        const detection = turnDetection(state.effectiveSession);
        const timeoutMs = numberAt(detection ?? undefined, 'idle_timeout_ms');
        report('idle', {
          message:
            timeoutMs === undefined
              ? phrase(
                  'Nobody spoke for idle_timeout_ms. The server did not wait for the client: it took the turn {0}.',
                  times(ns.length),
                )
              : phrase(
                  'Nobody spoke for {0} ms (idle_timeout_ms). The server did not wait for the client: it took the turn {1}.',
                  thousands(timeoutMs),
                  times(ns.length),
                ),
          ns: frames(...ns, state.sessionN),
          itemId,
          fix:
            detection && timeoutMs !== undefined
              ? fixEvent(
                  phrase('Turn the idle timeout off'),
                  row.n,
                  turnDetectionUpdate(state, { ...detection, idle_timeout_ms: null }),
                )
              : undefined,
        });
      },
    };
  },
};
