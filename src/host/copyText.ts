import { env, window } from 'vscode';
import { maskedInWords, Redactor } from '../export/redact.ts';
import type { DebugSession } from './debugSession.ts';
import { secretsOf } from './exportCommand.ts';
import { redactionSetting } from './settings.ts';
import { t } from '../base/l10n.ts';

/** To the clipboard, masked as exports are: what is copied is pasted into issues and chats. */
export async function copyText(session: DebugSession, text: string): Promise<void> {
  const redactor = new Redactor({ ...redactionSetting(), secrets: secretsOf(session) });
  await env.clipboard.writeText(redactor.text(text));
  const masked = maskedInWords(redactor.masked);
  window.setStatusBarMessage(
    masked === '' ? t('Copied') : t('Copied. Masked: {0}', masked),
    masked === '' ? 2_000 : 6_000,
  );
}
