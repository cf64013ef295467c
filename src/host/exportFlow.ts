import type { Uri } from 'vscode';
import type { ExportFormat } from '../base/exportFormats.ts';
import { setContextKey } from './commands.ts';
import type { DebugSession } from './debugSession.ts';
import type { KeyStore } from './endpoints/keyStore.ts';
import { chooseWhat } from './exportChoice.ts';
import { saveExport } from './exportCommand.ts';
import { sendToCollector } from './exportToCollector.ts';

/** Asks what of the session, then where to. Undefined when a pick or the dialog was closed, and for a collector. */
export async function exportTo(
  session: DebugSession,
  target: ExportFormat | 'collector',
  keys: KeyStore,
): Promise<Uri | undefined> {
  const choice = await chooseWhat(session, target === 'collector' ? 'otlp' : target);
  if (!choice) return undefined;
  if (target !== 'collector') {
    const saved = await saveExport(session, target, choice);
    if (saved) setContextKey('sessionExported', true);
    return saved;
  }
  await sendToCollector(session, choice, keys);
  setContextKey('sessionExported', true);
  return undefined;
}
