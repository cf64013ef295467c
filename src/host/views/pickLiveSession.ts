import { window } from 'vscode';
import { t } from '../../base/l10n.ts';
import type { Panels } from '../panels.ts';
import type { SessionPanel } from '../sessionPanel.ts';
import { priceSettings } from '../settings.ts';
import { liveWords } from './liveWords.ts';
import { sessionWords } from './sessionWords.ts';

/** Asks which of the sessions that are connected is meant, the newest first; undefined for none of them. */
export async function pickLiveSession(panels: Panels): Promise<SessionPanel | undefined> {
  const prices = priceSettings();
  const entries = panels.live.toReversed().map((panel) => {
    const { icon, model } = sessionWords(panel.session.state, panel.isReconnecting);
    const words = liveWords(panel.session, prices, panel.isReconnecting);
    return {
      label: `$(${icon}) ${panel.session.name}`,
      description: model === undefined ? words : `${words} · ${model}`,
      panel,
    };
  });
  const chosen = await window.showQuickPick(entries, {
    title: t('Realtime Sessions'),
    placeHolder: t('Which session shall be shown?'),
  });
  return chosen?.panel;
}
