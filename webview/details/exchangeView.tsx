import { objectAt, stringAt } from '../../src/base/json.ts';
import type { EventRow } from '../../src/session/state.ts';
import { duration } from '../base/format.ts';
import { sessionTime } from '../../src/session/format.ts';
import { resend } from '../composer/resend.ts';
import { DirectionMark, RowLink } from '../events/eventRow.tsx';
import { frameJson, frameObject, frameText } from '../state/frames.ts';
import { store } from '../state/panel.ts';
import { sendBlock } from '../state/session.ts';
import { Button } from '../toolkit/button.tsx';
import { Fetching } from './frameView.tsx';
import { JsonLines, type Marks } from './jsonLines.tsx';

const noMarks: Marks = { wrong: new Set(), same: new Set() };

/** A client event and what answered it, side by side. */
export function ExchangeView({ row }: { row: EventRow }) {
  const clientRow = row.exchange ? row : store.row(row.answers?.clientN);
  if (!clientRow?.exchange) {
    return (
      <p class="details-note">
        {row.dir === 'client' ? (
          'Nothing is expected to answer this event.'
        ) : row.type === 'error' ? (
          'No client event could be found that caused this error.'
        ) : (
          <Origin row={row} />
        )}
      </p>
    );
  }
  const { exchange } = clientRow;
  const answerRow = store.row(exchange.answerN);
  const [clientMarks, answerMarks] = marksOf(clientRow, answerRow);
  return (
    <div class="exchange">
      <div class="exchange-sides">
        <Side row={clientRow} marks={clientMarks} />
        {answerRow ? (
          <Side row={answerRow} marks={answerMarks} after={exchange.latencyMs} />
        ) : (
          <div class="exchange-side">
            <p class="details-note">{statusWords[exchange.status]}</p>
          </div>
        )}
      </div>
      <div class="exchange-foot">
        <p class="exchange-why">
          {answerRow && exchange.certainty !== undefined && (
            <>
              <strong>{exchange.certainty === 'certain' ? 'Certain: ' : 'Probably: '}</strong>
              {exchange.why ?? ''}
            </>
          )}
        </p>
        <ResendButton n={clientRow.n} />
      </div>
    </div>
  );
}

/** Where a server event comes from that answers no client event itself. */
function Origin({ row }: { row: EventRow }) {
  const response = store.responses.value.get(row.responseId ?? store.item(row.itemId ?? '')?.value.responseId ?? '');
  if (!response) return <>The server sent this by itself; no client event asked for it.</>;
  const asked = store.row(response.createdN)?.answers;
  if (asked) {
    return (
      <>
        Part of the response that <RowLink n={asked.clientN} /> asked for
        {asked.certainty === 'probably' && ' (probably)'}; it was created by <RowLink n={response.createdN} />.
      </>
    );
  }
  const isCreation = row.n === response.createdN;
  return (
    <>
      {isCreation ? 'The server started this response by itself' : 'Part of the response '}
      {!isCreation && <RowLink n={response.createdN} />}
      {isCreation ? '' : ' that the server started by itself'}: no client event asked for it, as turn detection does
      when speech ends.
    </>
  );
}

const statusWords: Readonly<Record<NonNullable<EventRow['exchange']>['status'], string>> = {
  pending: 'Not answered yet.',
  confirmed: 'Answered.',
  refused: 'Refused.',
  unanswered: 'Never answered in this log.',
  'no-answer-expected': 'Nothing is expected to answer this event.',
};

function Side({ row, marks, after }: { row: EventRow; marks: Marks; after?: number | undefined }) {
  const frame = frameText(row.n).value;
  const value = frameJson(frame);
  return (
    <div class="exchange-side">
      <header class="exchange-head">
        <DirectionMark dir={row.dir} />
        <RowLink n={row.n} />
        <span class="mono">{row.type === '' ? row.outcome : row.type}</span>
        <span class="quiet num exchange-time">
          {row.monoMs !== null && sessionTime(row.monoMs)}
          {after !== undefined && `, answered after ${duration(after)}`}
        </span>
      </header>
      {!frame ? (
        <Fetching />
      ) : value === undefined ? (
        <pre class="json-lines mono">{frame.text.slice(0, 4000)}</pre>
      ) : (
        <JsonLines value={value} marks={marks} />
      )}
    </div>
  );
}

/** Opens the composer with the event and a fresh id. */
function ResendButton({ n }: { n: number }) {
  const frame = frameText(n).value;
  return (
    <Button
      small
      icon="edit"
      disabledReason={sendBlock.value ?? (frame ? undefined : 'the frame is being read')}
      onClick={() => void resend(n)}
    >
      Edit and resend
    </Button>
  );
}

/** The id both sides carry, and the member the error is about. */
function marksOf(clientRow: EventRow, answerRow: EventRow | undefined): readonly [Marks, Marks] {
  const client = frameObject(frameText(clientRow.n).value);
  const answer = answerRow && frameObject(frameText(answerRow.n).value);
  if (!client || !answer) return [noMarks, noMarks];
  const error = objectAt(answer, 'error');
  const same: [Set<string>, Set<string>] = [new Set(), new Set()];
  const named = stringAt(error, 'event_id');
  if (named !== undefined && named === stringAt(client, 'event_id')) {
    same[0].add('event_id');
    same[1].add('error.event_id');
  }
  const itemId = stringAt(client, 'item_id');
  if (itemId !== undefined && itemId === stringAt(answer, 'item_id')) for (const side of same) side.add('item_id');
  const wrong = new Set<string>();
  const param = stringAt(error, 'param');
  if (param !== undefined && param !== '') wrong.add(param);
  // The server names no parameter when a cut lies beyond the end of the audio; its message leaves no doubt.
  if (/already shorter than/.test(stringAt(error, 'message') ?? '')) wrong.add('audio_end_ms');
  return [
    { wrong, same: same[0] },
    { wrong: new Set(), same: same[1] },
  ];
}
