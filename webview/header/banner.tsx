/** What went wrong with the connection, in the server's own words, and what to do about it. */
import { computed } from '@preact/signals';
import { t, translated } from '../../src/base/l10n.ts';
import { Icon } from '../base/icon.tsx';
import { RowLink } from '../events/rowLink.tsx';
import { ask, notice, store } from '../state/panel.ts';
import { Button } from '../toolkit/button.tsx';
import { isRecording } from '../state/session.ts';
import type { SteadyHeader } from '../state/sessionStore.ts';
import { adviceFor, remedyFor } from './advice.ts';
import { ReplayBanner } from './replayBanner.tsx';
import { closedSentence, endingOf } from './header.tsx';

const recordingFailure = computed(() => store.live.header.value?.recording?.failure);

export function Banners() {
  const header = store.liveSteady.value;
  const failure = recordingFailure.value;
  const said = notice.value;
  return (
    <div class="banners" role="alert">
      {store.failure.value !== undefined && (
        <div class="banner is-error">
          <Icon name="error" />
          <span class="banner-text">{t('The panel could not read the session: {0}', store.failure.value)}</span>
          <Button small onClick={() => void store.load()}>
            {t('Try again')}
          </Button>
        </div>
      )}
      {header?.notice !== undefined && (
        <div class="banner is-info">
          <Icon name="info" />
          <span class="banner-text">{header.notice}</span>
        </div>
      )}
      <ReplayBanner />
      {header && !header.reconnecting && <ConnectionBanner header={header} />}
      {failure !== undefined && (
        <div class="banner is-error">
          <Icon name="error" />
          <span class="banner-text">{t('Recording: {0}', failure)}</span>
        </div>
      )}
      {said && (
        <div class={`banner is-${said.kind}`}>
          <Icon name={said.kind} />
          <span class="banner-text">{said.text}</span>
          {said.action && (
            <Button
              small
              onClick={() => {
                notice.value = undefined;
                said.action?.run();
              }}
            >
              {said.action.label}
            </Button>
          )}
          <Button
            appearance="icon"
            small
            icon="close"
            label={t('Dismiss')}
            onClick={() => (notice.value = undefined)}
          />
        </div>
      )}
    </div>
  );
}

const remedyLabels = { key: t('Enter another key…'), model: t('Add a model and reconnect…') } as const;

function ConnectionBanner({ header }: { header: SteadyHeader }) {
  const { phase, message, closedBy } = header.connection;
  const error = store.live.errors.value.at(-1);
  const recorded = isRecording(header);
  const ending = endingOf(header);
  const advice = adviceFor(ending);
  const remedy = remedyFor(ending);
  if (phase === 'closed' && closedBy !== 'client' && closedBy !== 'debugger' && (!recorded || advice !== '')) {
    return (
      <div class="banner is-info">
        <Icon name="info" />
        <span class="banner-text">
          {closedSentence(header)} {advice}{' '}
          {!recorded && t('The recording keeps everything; a new connection starts an empty conversation.')}
        </span>
      </div>
    );
  }
  if (phase !== 'refused' && phase !== 'failed') return null;
  const closed = closedBy === undefined ? '' : closedSentence(header);
  return (
    <div class="banner is-error is-tall">
      <Icon name="error" size={16} />
      <div class="banner-text">
        <p>
          <strong>{phase === 'refused' ? t('The server refused the session.') : t('The connection failed.')}</strong>{' '}
          {error && phase === 'refused' ? (
            <>
              {error.code !== null && <span class="mono">{error.code}</span>} {error.message} <RowLink n={error.n} />
            </>
          ) : (
            message && translated(message)
          )}
        </p>
        <p class="quiet">
          {closed} {advice}
        </p>
      </div>
      {remedy && (
        <Button small appearance="primary" onClick={() => void ask('reconnectWith', { change: remedy })}>
          {remedyLabels[remedy]}
        </Button>
      )}
    </div>
  );
}
