import { useEffect, useState } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { arrayAt, isJsonObject, objectAt, stringAt, type JsonObject } from '../../src/base/json.ts';
import { errorWords } from '../../src/session/errorWords.ts';
import type { EventRow } from '../../src/session/state.ts';
import { duration } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { TabStop } from '../base/tabStop.ts';
import { VisibleText } from '../base/visibleText.tsx';
import { Words } from '../base/words.tsx';
import { editAgain } from '../composer/draft.ts';
import { RowLink } from '../events/rowLink.tsx';
import { selectRow, store } from '../state/panel.ts';
import { holdStateOf, isHeldUp, type HoldState } from '../state/holds.ts';
import { frameObject, frameText } from '../state/frames.ts';
import { conversationItems, isRecording, sendBlock, sessionNowMs } from '../state/session.ts';
import { Button } from '../toolkit/button.tsx';
import { isOnControl } from './editing.ts';
import { HeldNote } from './heldNote.tsx';
import { dismiss } from './model.ts';
import { shortName, ShortText } from './shortText.tsx';
import { ShownText } from './shownText.tsx';
import { useTabIndices } from './roving.ts';

/** A client's item that the server has not confirmed: dashed while it waits, marked red when it was refused. */
export function GhostView({ row, entryKey }: { row: EventRow; entryKey: string }) {
  const tab = useTabIndices(entryKey);
  const frame = frameText(row.n).value;
  const item = objectAt(frameObject(frame), 'item');
  const refused = row.exchange?.status === 'refused';
  const held = heldStateOf(row);
  const isPending = row.exchange?.status === 'pending';
  const isSent = isPending && !held;
  const header = store.header.value;
  const readOnly = header === undefined || isRecording(header);
  const answerN = row.exchange?.answerN;
  const isStub = isSentByStub(objectAt(frameObject(frame), 'item'), row.n);
  const error = store.errors.value.find(({ n }) => n === answerN);
  // Until its frame is here, its row says who and what.
  const [role, text] = item ? [roleOf(item), textOf(item)] : saidIn(row.what);
  const name = `${shortName(role)} “${shortName(text)}”`;
  return (
    <article
      class={`item ${toneOf(row, held)}`}
      aria-label={labelOf(row, held, name)}
      tabIndex={tab.own}
      data-entry={entryKey}
      onClick={(event: MouseEvent) => {
        if (!isOnControl(event)) selectRow(row.n, { reveal: true });
      }}
    >
      <span class="role">
        <Icon name={iconOf(row, held)} class={isSent ? 'spin' : ''} />
        <VisibleText text={shortName(role)} />
      </span>
      <TabStop.Provider value={tab.inner}>
        <div class="item-body">
          <p class="item-text">
            <ShownText itemId={entryKey} field="ghost" text={text} />
          </p>
          {isStub && <p class="item-note">{t('sent by a stub')}</p>}
          {refused ? (
            <p class="item-note refused">
              <Words
                text={t('refused: {0} {1} {2}')}
                values={[
                  <RowLink n={row.n} />,
                  <ShortText text={errorWords(error?.code, error?.message)} />,
                  answerN !== undefined && <RowLink n={answerN} />,
                ]}
              />
            </p>
          ) : held ? (
            <HeldNote row={row} state={held} />
          ) : isPending ? (
            <p class="item-note num">
              <Words
                text={
                  row.monoMs === null
                    ? t('pending: {0} sent, not yet answered')
                    : t('pending: {0} sent {1} ago, not yet answered')
                }
                values={[<RowLink n={row.n} />, <Ago monoMs={row.monoMs ?? 0} />]}
              />
            </p>
          ) : (
            <p class="item-note">
              <Words text={t('never answered: {0}')} values={[<RowLink n={row.n} />]} />
            </p>
          )}
          {refused && !readOnly && (
            <div class="item-actions">
              <Button
                small
                icon="edit"
                disabledReason={sendBlock.value ?? (frame ? undefined : t('its text is being fetched'))}
                onClick={() => editAgain(frame?.text ?? '')}
              >
                {t('Edit and resend')}
              </Button>
              <Button small onClick={() => dismiss(row.n)}>
                {t('Dismiss')}
              </Button>
            </div>
          )}
        </div>
      </TabStop.Provider>
    </article>
  );
}

function heldStateOf(row: EventRow): HoldState | undefined {
  const state = holdStateOf(row);
  return isHeldUp(state) ? state : undefined;
}

function toneOf({ exchange }: EventRow, held: HoldState | undefined): string {
  if (held?.kind === 'held') return 'is-held-item';
  if (exchange?.status === 'refused') return 'ghost is-refused';
  return exchange?.status === 'pending' ? 'ghost is-pending' : 'ghost is-unanswered';
}

function iconOf({ exchange }: EventRow, held: HoldState | undefined): string {
  if (held) return held.kind === 'held' ? 'debug-pause' : 'watch';
  if (exchange?.status === 'refused') return 'error';
  return exchange?.status === 'pending' ? 'loading' : 'question';
}

function labelOf({ exchange }: EventRow, held: HoldState | undefined, name: string): string {
  if (held) return held.kind === 'held' ? t('held: {0}', name) : t('waits: {0}', name);
  if (exchange?.status === 'refused') return t('refused: {0}', name);
  return exchange?.status === 'pending' ? t('pending: {0}', name) : t('never answered: {0}', name);
}

function Ago({ monoMs }: { monoMs: number }) {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((ticks) => ticks + 1), 250);
    return () => clearInterval(timer);
  }, []);
  return <>{duration(Math.max(0, sessionNowMs() - monoMs))}</>;
}

/** The call says which output its stub sent. */
function isSentByStub(item: JsonObject | undefined, n: number): boolean {
  const callId = stringAt(item, 'call_id');
  return (
    callId !== undefined && conversationItems.value.some((one) => one.callId === callId && one.stub?.outputN === n)
  );
}

/** Role and text of a message, of what its row says: see `describeItem`. */
function saidIn(what: string): readonly [role: string, text: string] {
  const [, role, text] = /^(user|assistant|system) (?:\S+ )?“(.*)”[^”]*$/s.exec(what) ?? [];
  return role === undefined || text === undefined ? [t('item'), what] : [role, text];
}

function roleOf(item: JsonObject | undefined): string {
  if (stringAt(item, 'type') === 'function_call') return t('call');
  if (stringAt(item, 'type') === 'function_call_output') return t('output');
  return stringAt(item, 'role') ?? t('item');
}

function textOf(item: JsonObject): string {
  const call = stringAt(item, 'type') === 'function_call';
  if (call) return `${stringAt(item, 'name') ?? ''}(${stringAt(item, 'arguments') ?? ''})`;
  const texts = arrayAt(item, 'content').map((part) =>
    isJsonObject(part) ? (stringAt(part, 'text') ?? stringAt(part, 'type')) : '',
  );
  return stringAt(item, 'output') ?? texts.filter(Boolean).join(' ');
}
