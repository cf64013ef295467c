import { t } from '../../src/base/l10n.ts';
import { objectAt, stringAt } from '../../src/base/json.ts';
import { errorWords } from '../../src/session/errorWords.ts';
import type { RealtimeResponse } from '../../src/session/state.ts';
import { Icon } from '../base/icon.tsx';
import { TabStop } from '../base/tabStop.ts';
import { RowLink } from '../events/rowLink.tsx';
import { useTabIndices } from './roving.ts';
import { ShortText } from './shortText.tsx';

/** A response that did not end well, said where it happened. */
export function ResponseNote({ response }: { response: RealtimeResponse }) {
  const error = objectAt(response.statusDetails, 'error');
  const reason =
    errorWords(stringAt(error, 'code'), stringAt(error, 'message')) || stringAt(response.statusDetails, 'reason');
  const failed = response.status === 'failed';
  const tab = useTabIndices(response.id);
  const endN = response.doneN ?? response.cutOffN;
  return (
    <p
      class={`response-note ${failed ? 'refused' : ''}`}
      role="group"
      aria-label={t('response')}
      tabIndex={tab.own}
      data-entry={response.id}
    >
      <Icon name={failed ? 'error' : response.status === 'cancelled' ? 'debug-stop' : 'warning'} size={12} />
      <span>
        <ShortText text={wordsOf(response, reason)} />
      </span>{' '}
      <TabStop.Provider value={tab.inner}>{endN !== undefined && <RowLink n={endN} />}</TabStop.Provider>
    </p>
  );
}

function wordsOf({ status, cutOffN }: RealtimeResponse, reason: string | undefined): string {
  if (cutOffN !== undefined) return t('response cut off by the end of the connection');
  return reason === undefined ? t('response {0}', status) : t('response {0}: {1}', status, reason);
}
