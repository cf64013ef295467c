import { objectAt, stringAt } from '../../src/base/json.ts';
import type { RealtimeResponse } from '../../src/session/state.ts';
import { Icon } from '../base/icon.tsx';
import { RowLink } from '../events/eventRow.tsx';

/** A response that did not end well, said where it happened. */
export function ResponseNote({ response }: { response: RealtimeResponse }) {
  const error = objectAt(response.statusDetails, 'error');
  const reason = stringAt(error, 'message') ?? stringAt(error, 'code') ?? stringAt(response.statusDetails, 'reason');
  const failed = response.status === 'failed';
  return (
    <p class={`response-note ${failed ? 'refused' : ''}`}>
      <Icon name={failed ? 'error' : response.status === 'cancelled' ? 'debug-stop' : 'warning'} size={12} />
      response {response.status}
      {reason !== undefined && `: ${reason}`} {response.doneN !== undefined && <RowLink n={response.doneN} />}
    </p>
  );
}
