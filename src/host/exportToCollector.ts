/** A session's trace to the OpenTelemetry collector that the settings of this machine name. */
import { commands, window, workspace } from 'vscode';
import { RealtimeError } from '../base/errors.ts';
import { isJsonObject } from '../base/json.ts';
import { collectorProtocols, exportToCollector, tracesUrl, type CollectorOptions } from '../export/collector.ts';
import { maskedInWords } from '../export/redact.ts';
import { loadShapeCheck } from '../protocol/shapeCheck.ts';
import { secretNamesIn, withSecrets } from '../transport/secretReferences.ts';
import type { DebugSession } from './debugSession.ts';
import { namedSecretSlot, type KeyStore } from './endpoints/keyStore.ts';
import type { ExportChoice } from './exportChoice.ts';
import { breathe, extensionVersion, secretsOf } from './exportCommand.ts';
import { settingKeys } from './names.ts';
import { phrase, t } from '../base/l10n.ts';

/** False where the settings name no collector yet, or the user cancelled. @throws RealtimeError as `exportToCollector` */
export async function sendToCollector(session: DebugSession, choice: ExportChoice, keys: KeyStore): Promise<boolean> {
  const collector = await collectorOfSettings(keys);
  if (!collector) return false;
  // A bundle of its own: see scripts/bundles.ts.
  const { sendTrace } = await import('../export/otlpExporter.ts');
  await session.whole;
  const sent = await exportToCollector(session, collector, sendTrace, {
    ...choice,
    redaction: { ...choice.redaction, secrets: [...secretsOf(session), ...Object.values(collector.headers)] },
    checkShape: await loadShapeCheck(),
    version: extensionVersion(),
    pause: breathe,
  });
  const words = maskedInWords(sent.masked);
  void window.showInformationMessage(
    t('{0} spans are sent, as trace {1}.{2}', sent.spans, sent.traceId, words === '' ? '' : t(' Masked: {0}.', words)),
  );
  return true;
}

async function collectorOfSettings(keys: KeyStore): Promise<CollectorOptions | undefined> {
  const settings = workspace.getConfiguration();
  const url = settings.get<unknown>(settingKeys.collectorUrl);
  if (typeof url !== 'string' || url.trim() === '') {
    const open = t('Open Settings');
    const message = t('No collector is named yet: set its URL, for example http://localhost:4318.');
    if ((await window.showInformationMessage(message, open)) === open) {
      await commands.executeCommand('workbench.action.openSettings', settingKeys.collectorUrl);
    }
    return undefined;
  }
  const protocol = settings.get<unknown>(settingKeys.collectorProtocol);
  const headers = await headersOf(settings.get<unknown>(settingKeys.collectorHeaders), keys);
  return (
    headers && {
      url: tracesUrl(url),
      headers,
      protocol: collectorProtocols.find((known) => known === protocol) ?? collectorProtocols[0],
    }
  );
}

/** Secrets that the headers refer to are asked for once. Undefined when the user cancelled. */
async function headersOf(setting: unknown, keys: KeyStore): Promise<Record<string, string> | undefined> {
  const named = Object.entries(isJsonObject(setting) ? setting : {});
  const headers = named.filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  if (headers.length < named.length) {
    throw new RealtimeError('collector-headers', phrase('{0} must be texts by name.', settingKeys.collectorHeaders));
  }
  const secrets: Record<string, string> = {};
  for (const name of secretNamesIn(headers.map(([, value]) => value))) {
    const secret = (await keys.get(namedSecretSlot(name))) ?? (await askForSecret(name, keys));
    if (secret === undefined) return undefined;
    secrets[name] = secret;
  }
  return Object.fromEntries(headers.map(([name, value]) => [name, withSecrets(value, secrets)]));
}

async function askForSecret(name: string, keys: KeyStore): Promise<string | undefined> {
  const secret = await window.showInputBox({
    title: t('The secret "{0}" of the collector\'s headers', name),
    prompt: t("It takes the place of ${secret:{0}}, and is kept in VS Code's secret storage.", name),
    password: true,
    ignoreFocusOut: true,
  });
  if (secret === undefined || secret.trim() === '') return undefined;
  await keys.set(namedSecretSlot(name), secret.trim());
  return secret.trim();
}
