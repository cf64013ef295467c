import { window } from 'vscode';
import { RealtimeError } from '../../base/errors.ts';
import type { KeyStore } from './keyStore.ts';

/** Asks which key, or which secret that endpoints refer to, to forget. @throws RealtimeError `no-key` */
export async function forgetKey(keys: KeyStore): Promise<void> {
  const slots = keys.slots();
  if (slots.length === 0) {
    throw new RealtimeError('no-key', 'No API key is stored.', { hint: 'Keys are asked for when you connect.' });
  }
  const picks = slots.map((slot) => ({ label: slot, description: keys.hasKey(slot) ? 'stored' : 'no key needed' }));
  const chosen = await window.showQuickPick(picks, {
    title: 'Realtime: Forget API Key',
    placeHolder: 'Which endpoint or secret?',
  });
  if (!chosen) return;
  await keys.forget(chosen.label);
  void window.showInformationMessage(`The API key for ${chosen.label} is forgotten.`);
}
