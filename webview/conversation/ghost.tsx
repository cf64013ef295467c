import { useEffect, useState } from 'preact/hooks';
import { arrayAt, isJsonObject, objectAt, stringAt, type JsonObject } from '../../src/base/json.ts';
import type { EventRow } from '../../src/session/state.ts';
import { duration } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { TabStop } from '../base/tabStop.ts';
import { editAgain } from '../composer/draft.ts';
import { RowLink } from '../events/eventRow.tsx';
import { selectRow, store } from '../state/panel.ts';
import { frameObject, frameText } from '../state/frames.ts';
import { isRecording, sendBlock, sessionNowMs } from '../state/session.ts';
import { Button } from '../toolkit/button.tsx';
import { isOnControl } from './editing.ts';
import { dismiss } from './model.ts';
import { useTabIndices } from './roving.ts';

/** A client's item that the server has not confirmed: dashed while it waits, marked red when it was refused. */
export function GhostView({ row, entryKey }: { row: EventRow; entryKey: string }) {
  const tab = useTabIndices(entryKey);
  const frame = frameText(row.n).value;
  const item = objectAt(frameObject(frame), 'item');
  const refused = row.exchange?.status === 'refused';
  const header = store.header.value;
  const readOnly = header === undefined || isRecording(header);
  const answerN = row.exchange?.answerN;
  const error = store.errors.value.find(({ n }) => n === answerN);
  return (
    <article
      class={`item ghost ${refused ? 'is-refused' : 'is-pending'}`}
      aria-label={refused ? 'refused item' : 'pending item'}
      tabIndex={tab.own}
      data-entry={entryKey}
      onClick={(event: MouseEvent) => {
        if (!isOnControl(event)) selectRow(row.n, { reveal: true });
      }}
    >
      <span class="role">
        <Icon
          name={refused ? 'error' : row.exchange?.status === 'pending' ? 'loading' : 'question'}
          class={refused ? '' : 'spin'}
        />
        {roleOf(item)}
      </span>
      <TabStop.Provider value={tab.inner}>
        <div class="item-body">
          <p class="item-text">{item ? textOf(item) : row.what}</p>
          {refused ? (
            <p class="item-note refused">
              refused: <RowLink n={row.n} /> {error?.message ?? ''} {answerN !== undefined && <RowLink n={answerN} />}
            </p>
          ) : (
            <p class="item-note">
              {row.exchange?.status === 'pending' ? (
                <>
                  pending: <RowLink n={row.n} /> sent <Ago row={row} /> not yet answered
                </>
              ) : (
                <>
                  never answered: <RowLink n={row.n} />
                </>
              )}
            </p>
          )}
          {refused && !readOnly && (
            <div class="item-actions">
              <Button
                small
                icon="edit"
                disabledReason={sendBlock.value ?? (frame ? undefined : 'its text is being fetched')}
                onClick={() => editAgain(frame?.text ?? '')}
              >
                Edit and resend
              </Button>
              <Button small onClick={() => dismiss(row.n)}>
                Dismiss
              </Button>
            </div>
          )}
        </div>
      </TabStop.Provider>
    </article>
  );
}

function Ago({ row }: { row: EventRow }) {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((ticks) => ticks + 1), 250);
    return () => clearInterval(timer);
  }, []);
  return row.monoMs === null ? null : <>{duration(Math.max(0, sessionNowMs() - row.monoMs))} ago,</>;
}

function roleOf(item: JsonObject | undefined): string {
  if (stringAt(item, 'type') === 'function_call') return 'call';
  if (stringAt(item, 'type') === 'function_call_output') return 'output';
  return stringAt(item, 'role') ?? 'item';
}

function textOf(item: JsonObject): string {
  const call = stringAt(item, 'type') === 'function_call';
  if (call) return `${stringAt(item, 'name') ?? ''}(${stringAt(item, 'arguments') ?? ''})`;
  const texts = arrayAt(item, 'content').map((part) =>
    isJsonObject(part) ? (stringAt(part, 'text') ?? stringAt(part, 'type')) : '',
  );
  return stringAt(item, 'output') ?? texts.filter(Boolean).join(' ');
}
