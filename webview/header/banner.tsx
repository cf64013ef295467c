/** What went wrong with the connection, in the server's own words, and what to do about it. */
import type { SessionHeader } from '../../src/contract/messages.ts';
import { Icon } from '../base/icon.tsx';
import { RowLink } from '../events/eventRow.tsx';
import { notice, store } from '../state/panel.ts';
import { Button } from '../toolkit/button.tsx';
import { isRecording } from '../state/session.ts';
import { adviceFor } from './advice.ts';
import { closedWords } from './header.tsx';

export function Banners() {
  const header = store.header.value;
  const said = notice.value;
  return (
    <div class="banners" role="alert">
      {store.failure.value !== undefined && (
        <div class="banner is-error">
          <Icon name="error" />
          <span class="banner-text">The panel could not read the session: {store.failure.value}</span>
          <Button small onClick={() => void store.load()}>
            Try again
          </Button>
        </div>
      )}
      {header?.notice !== undefined && (
        <div class="banner is-info">
          <Icon name="info" />
          <span class="banner-text">{header.notice}</span>
        </div>
      )}
      {header && <ConnectionBanner header={header} />}
      {header?.recording?.failure !== undefined && (
        <div class="banner is-error">
          <Icon name="error" />
          <span class="banner-text">Recording: {header.recording.failure}</span>
        </div>
      )}
      {said && (
        <div class={`banner is-${said.kind}`}>
          <Icon name={said.kind} />
          <span class="banner-text">{said.text}</span>
          <Button appearance="icon" small icon="close" label="Dismiss" onClick={() => (notice.value = undefined)} />
        </div>
      )}
    </div>
  );
}

function ConnectionBanner({ header }: { header: SessionHeader }) {
  const { phase, message, closedBy } = header.connection;
  const error = store.errors.value.at(-1);
  const recorded = isRecording(header);
  const advice = adviceFor({
    connection: header.connection,
    errorCode: error?.code ?? undefined,
    sourceKind: header.sourceKind,
    canReconnect: !recorded,
  });
  if (phase === 'closed' && closedBy !== 'client' && (!recorded || advice !== '')) {
    return (
      <div class="banner is-info">
        <Icon name="info" />
        <span class="banner-text">
          Closed {closedWords(header)}. {advice}
          {!recorded && ' The recording keeps everything; a new connection starts an empty conversation.'}
        </span>
      </div>
    );
  }
  if (phase !== 'refused' && phase !== 'failed') return null;
  const closed = closedBy === undefined ? '' : `Closed ${closedWords(header)}.`;
  return (
    <div class="banner is-error is-tall">
      <Icon name="error" size={16} />
      <div class="banner-text">
        <p>
          <strong>{phase === 'refused' ? 'The server refused the session.' : 'The connection failed.'}</strong>{' '}
          {error && phase === 'refused' ? (
            <>
              {error.code !== null && <span class="mono">{error.code}</span>} {error.message} <RowLink n={error.n} />
            </>
          ) : (
            (message ?? '')
          )}
        </p>
        <p class="quiet">
          {closed} {advice}
        </p>
      </div>
    </div>
  );
}
