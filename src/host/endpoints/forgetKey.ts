import { window } from 'vscode';
import { RealtimeError } from '../../base/errors.ts';
import type { KeyStore } from './keyStore.ts';
import { phrase, t } from '../../base/l10n.ts';

/** Asks which key, or which secret that endpoints refer to, to forget. @throws RealtimeError `no-key` */
export async function forgetKey(keys: KeyStore): Promise<void> {
  const slots = keys.slots();
  if (slots.length === 0) {
    throw new RealtimeError('no-key', phrase('No API key is stored.'), {
      hint: phrase('Keys are asked for when you connect.'),
    });
  }
  const picks = slots.map((slot) => ({
    label: slot,
    description: keys.hasKey(slot) ? t('key stored') : t('no key needed'),
  }));
  const chosen = await window.showQuickPick(picks, {
    title: t('Realtime: Forget API Key'),
    placeHolder: t('Which endpoint or secret?'),
  });
  if (!chosen) return;
  await keys.forget(chosen.label);
  void window.showInformationMessage(t('The API key for {0} is forgotten.', chosen.label));
}
