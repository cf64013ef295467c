/** Beside the fields: the event that the edits make, and what the session was before. */
import { t } from '../../src/base/l10n.ts';
import { utf8Length } from '../../src/base/utf8.ts';
import type { JsonObject } from '../../src/base/json.ts';
import { size } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { Words } from '../base/words.tsx';
import { sendKeys } from '../base/sendKeys.ts';
import { JsonLines } from '../details/jsonLines.tsx';
import { sendShown } from '../state/actions.ts';
import { copyText, store } from '../state/panel.ts';
import { sendBlock } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { Button } from '../toolkit/button.tsx';
import { DialectCard } from './dialectCard.tsx';
import { changed, discard, edits, invalid, outOfRangeEdits, update } from './edits.ts';
import { lastUpdate, UpdateOutcome } from './outcome.tsx';
import { PresetList } from './presetList.tsx';
import { presetNote } from './presets.ts';
import { withoutCredentials } from './secretMembers.ts';
import { SessionHistory } from './sessionHistory.tsx';

/** What else there is of the session's configuration than its fields. */
export function SessionLists() {
  return (
    <>
      <PresetList />
      <DialectCard />
      <SessionHistory />
    </>
  );
}

export function UpdatePreview() {
  const event = update.value;
  const shown = event && withoutCredentials(event, '••••••••');
  return (
    <aside class="session-side" aria-label={t('What will be sent')}>
      <div class="side-head">
        <h2>{t('What will be sent')}</h2>
        <span class="quiet">{t('only what changed')}</span>
        <span class="spacer" />
        {event && (
          <Button appearance="icon" small icon="copy" label={t('Copy')} onClick={() => copyText(textOf(event))} />
        )}
      </div>
      {/* Above what comes and goes while one writes. */}
      {(event !== undefined || invalid.value.size > 0) && (
        <div class="button-row">
          <Button
            appearance="primary"
            icon="send"
            label={t('Send update {0}', sendKeys)}
            disabledReason={sendBlock.value ?? (event ? undefined : t('what is edited is not JSON yet'))}
            onClick={() => void sendUpdate()}
          >
            {t('Send update')} <kbd>{sendKeys}</kbd>
          </Button>
          <Button icon="discard" onClick={() => discard()}>
            {t('Discard')}
          </Button>
          <span class="spacer" />
          {event && <span class="quiet num">{size(utf8Length(textOf(event)))}</span>}
        </div>
      )}
      {[...invalid.value].map(([key, { message }]) => (
        <p key={key} class="refused side-note">
          <Icon name="error" size={12} />{' '}
          <Words
            text={t('{0} is not JSON, so it is not sent: {1}')}
            values={[<span class="mono">{key}</span>, message]}
          />
        </p>
      ))}
      {outOfRangeEdits.value.map(({ key, warning }) => (
        <p key={key} class="refused side-note">
          <Icon name="warning" size={12} /> <span class="mono">{key}</span> {warning}
        </p>
      ))}
      {event && shown ? (
        <>
          <div class="will-be-sent" tabIndex={0} role="group" aria-label={t('The event')}>
            <JsonLines value={shown.value} marks={{ wrong: new Set(), same: new Set() }} />
          </div>
          {shown.count > 0 && (
            <p class="quiet side-note">{t('What is secret is masked here, and sent as you wrote it.')}</p>
          )}
        </>
      ) : (
        invalid.value.size === 0 && (
          <p class="quiet side-note">{t('Nothing is changed. Edit a field and see here what would go out.')}</p>
        )
      )}
      <UpdateOutcome />
      {!view.narrow.value && <SessionLists />}
    </aside>
  );
}

function textOf(event: JsonObject): string {
  return JSON.stringify(event, null, 2);
}

/** Sends what the preview shows. A refused update is discarded whole by the server, so the edits stay until it is accepted. */
export async function sendUpdate(): Promise<void> {
  const event = update.value;
  if (!event || sendBlock.value !== undefined) return;
  const sentEdits = edits.value;
  const keys = [...changed.value];
  const n = await sendShown(textOf(event));
  if (n === undefined) return;
  presetNote.value = undefined;
  lastUpdate.value = { n, keys };
  const stop = store.rowsVersion.subscribe(() => {
    const status = store.row(n)?.exchange?.status;
    if (status === undefined || status === 'pending') return;
    queueMicrotask(() => stop());
    if (status === 'confirmed' && edits.value === sentEdits) edits.value = new Map();
  });
}
