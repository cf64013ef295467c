import { window } from 'vscode';
import type { KeyStore } from './keyStore.ts';
import { t } from '../../base/l10n.ts';

/**
 * Asks which key, or which secret that endpoints refer to, to forget; says so where there is none.
 * @param slot none asks
 */
export async function forgetKey(keys: KeyStore, slot?: string): Promise<void> {
  const slots = keys.slots();
  if (slots.length === 0) {
    void window.showInformationMessage(t('No API key is stored. Keys are asked for when you connect.'));
    return;
  }
  const picks = slots.map((slot) => ({
    label: slot,
    description: keys.hasKey(slot) ? t('key stored') : t('no key needed'),
  }));
  const chosen =
    picks.find(({ label }) => label === slot) ??
    (await window.showQuickPick(picks, {
      title: t('Realtime: Forget API Key'),
      placeHolder: t('Which endpoint or secret?'),
    }));
  if (!chosen) return;
  await keys.forget(chosen.label);
  void window.showInformationMessage(t('The API key for {0} is forgotten.', chosen.label));
}
