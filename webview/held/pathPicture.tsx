import { t } from '../../src/base/l10n.ts';
import { thousands } from '../../src/session/format.ts';
import type { Hold } from '../../src/session/holds.ts';
import { Icon } from '../base/icon.tsx';
import { store } from '../state/panel.ts';

/** From the app through the proxy to the server: how far the frame has come. */
export function PathPicture({ hold }: { hold: Hold }) {
  const header = store.steady.value;
  const isFromApp = hold.dir === 'client';
  const host = hostOf(header?.sourceUrl) ?? t('server');
  const port = header?.proxy?.port;
  const words = isFromApp
    ? t('From the app it has come to the proxy, and not to {0}', host)
    : t('From {0} it has come to the proxy, and not to the app', host);
  return (
    <div class={`path-picture is-from-${hold.dir}`} role="img" aria-label={words}>
      <span class="path-place">
        <Icon name="device-desktop" size={14} />
        <span>{t('app')}</span>
      </span>
      <span class={`path-line ${isFromApp ? 'is-passed' : 'is-ahead'}`} />
      <span class="path-place is-here">
        <Icon name="debug-pause" size={14} />
        <span>{port === undefined ? t('proxy') : t('proxy :{0}', port)}</span>
        <span class="path-detail">{t('#{0} held', thousands(hold.n))}</span>
      </span>
      <span class={`path-line ${isFromApp ? 'is-ahead' : 'is-passed'}`} />
      <span class="path-place">
        <Icon name="cloud" size={14} />
        <span class="path-host">{host}</span>
        <span class="path-detail quiet">{header?.activeResponseId === undefined ? t('idle') : t('responding')}</span>
      </span>
    </div>
  );
}

function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).host : undefined;
}
