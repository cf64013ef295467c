import { t } from '../../src/base/l10n.ts';
import type { EventRow } from '../../src/session/state.ts';
import { Words } from '../base/words.tsx';
import { RowLink } from '../events/rowLink.tsx';
import { store } from '../state/panel.ts';

/** Where a server event comes from that answers no client event itself. */
export function ExchangeOrigin({ row }: { row: EventRow }) {
  const response = store.responses.value.get(row.responseId ?? store.item(row.itemId ?? '')?.value.responseId ?? '');
  if (!response) return <>{t('The server sent this by itself; no client event asked for it.')}</>;
  const created = <RowLink n={response.createdN} />;
  const asked = store.row(response.createdN)?.answers;
  if (asked) {
    return (
      <Words
        text={
          asked.certainty === 'probably'
            ? t('Part of the response that {0} asked for (probably); it was created by {1}.')
            : t('Part of the response that {0} asked for; it was created by {1}.')
        }
        values={[<RowLink n={asked.clientN} />, created]}
      />
    );
  }
  return row.n === response.createdN ? (
    <>
      {t(
        'The server started this response by itself: no client event asked for it, as turn detection does when speech ends.',
      )}
    </>
  ) : (
    <Words
      text={t(
        'Part of the response {0} that the server started by itself: no client event asked for it, as turn detection does when speech ends.',
      )}
      values={[created]}
    />
  );
}
