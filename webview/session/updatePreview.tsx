/** Beside the fields: the event that the edits make, and what the session was before. */
import { utf8Length } from '../../src/base/utf8.ts';
import type { JsonObject } from '../../src/base/json.ts';
import { size } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { JsonLines } from '../details/jsonLines.tsx';
import { sendShown } from '../state/actions.ts';
import { copyText, store } from '../state/panel.ts';
import { sendBlock } from '../state/session.ts';
import { Button } from '../toolkit/button.tsx';
import { DialectCard } from './dialectCard.tsx';
import { discard, edits, invalid, update } from './edits.ts';
import { SessionHistory } from './sessionHistory.tsx';

export function UpdatePreview() {
  const event = update.value;
  return (
    <aside class="session-side" aria-label="What will be sent">
      <div class="side-head">
        <h2>What will be sent</h2>
        <span class="quiet">only what changed</span>
        <span class="spacer" />
        {event && <Button appearance="icon" small icon="copy" label="Copy" onClick={() => copyText(textOf(event))} />}
      </div>
      {[...invalid.value].map(([key, message]) => (
        <p key={key} class="refused side-note">
          <Icon name="error" size={12} /> <span class="mono">{key}</span> is not JSON, so it is not sent: {message}
        </p>
      ))}
      {event ? (
        <>
          <div class="will-be-sent" tabIndex={0} role="group" aria-label="The event">
            <JsonLines value={event} marks={{ wrong: new Set(), same: new Set() }} />
          </div>
          <div class="button-row">
            <Button appearance="primary" icon="send" disabledReason={sendBlock.value} onClick={() => void send(event)}>
              Send update
            </Button>
            <Button icon="discard" onClick={() => discard()}>
              Discard
            </Button>
            <span class="spacer" />
            <span class="quiet num">{size(utf8Length(textOf(event)))}</span>
          </div>
        </>
      ) : invalid.value.size > 0 ? (
        <Button icon="discard" onClick={() => discard()}>
          Discard
        </Button>
      ) : (
        <p class="quiet side-note">Nothing is changed. Edit a field and see here what would go out.</p>
      )}
      <DialectCard />
      <SessionHistory />
    </aside>
  );
}

function textOf(event: JsonObject): string {
  return JSON.stringify(event, null, 2);
}

/** Sends what the preview shows. A refused update is discarded whole by the server, so the edits stay until it is accepted. */
async function send(event: JsonObject): Promise<void> {
  const sentEdits = edits.value;
  const n = await sendShown(textOf(event));
  if (n === undefined) return;
  const stop = store.rowsVersion.subscribe(() => {
    const status = store.row(n)?.exchange?.status;
    if (status === undefined || status === 'pending') return;
    queueMicrotask(() => stop());
    if (status === 'confirmed' && edits.value === sentEdits) edits.value = new Map();
  });
}
