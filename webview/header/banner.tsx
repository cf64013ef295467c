/** What went wrong with the connection, in the server's own words, and what to do about it. */
import type { SessionHeader } from '../../src/contract/messages.ts';
import { Icon } from '../base/icon.tsx';
import { RowLink } from '../events/eventRow.tsx';
import { notice, store } from '../state/panel.ts';
import { Button } from '../toolkit/button.tsx';
import { isRecording } from '../state/session.ts';
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
  const { phase, message } = header.connection;
  if (phase === 'closed' && header.connection.closedBy !== 'client' && !isRecording(header)) {
    return (
      <div class="banner is-info">
        <Icon name="info" />
        <span class="banner-text">
          Closed {closedWords(header)}. The recording keeps everything; a new connection starts an empty conversation.
        </span>
      </div>
    );
  }
  if (phase !== 'refused' && phase !== 'failed') return null;
  const error = store.errors.value.at(-1);
  const advice = adviceFor(error?.code ?? undefined, header);
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
          {header.connection.closedBy !== undefined && `Closed ${closedWords(header)}. `}
          {advice}
        </p>
      </div>
    </div>
  );
}

/** The refusals that recorded sessions show, each with the way out. */
const adviceByCode: Readonly<Record<string, string>> = {
  invalid_api_key: 'Run “Realtime: Forget API Key”, then reconnect: you are asked for the key again.',
  invalid_model: 'Change the setting “realtime.openai.model” to a Realtime model, then connect again.',
  missing_model: 'Add ?model=… to the URL, then connect again.',
  beta_api_shape_disabled: 'This server no longer speaks the beta dialect. Connect without the OpenAI-Beta header.',
  session_expired: 'A session lasts 60 minutes at most. Reconnect for a new one.',
  insufficient_quota: 'The account has no credit left. Check its billing.',
};

function adviceFor(code: string | undefined, header: SessionHeader): string {
  const known = code !== undefined && Object.hasOwn(adviceByCode, code) ? adviceByCode[code] : undefined;
  if (known !== undefined) return known;
  if (isRecording(header)) return '';
  if (header.connection.phase === 'failed') return 'Check the URL and the network, then reconnect.';
  return 'Check the key and the URL, then reconnect.';
}
