/** Two sessions side by side, in a page of its own. */
import { basename } from 'node:path';
import { Uri, ViewColumn, window, type WebviewPanel } from 'vscode';
import { t } from '../../base/l10n.ts';
import { describeError } from '../../base/errors.ts';
import { isJsonObject } from '../../base/json.ts';
import type { ComparisonNotifications, ComparisonRequests } from '../../contract/comparison.ts';
import { Endpoint } from '../../contract/endpoint.ts';
import { loadShapeCheck } from '../../protocol/shapeCheck.ts';
import { maskedComparison } from '../../replay/compare/maskedComparison.ts';
import type { Comparison } from '../../session/comparison/comparison.ts';
import type { DebugSession } from '../debugSession.ts';
import { breathe, secretsOf } from '../exportCommand.ts';
import type { HostLog } from '../hostLog.ts';
import { viewTypes } from '../names.ts';
import { messageHtml, panelHtml, panelOptions } from '../panelHtml.ts';
import type { Panels } from '../panels.ts';
import { loadRecording } from '../recordings.ts';
import type { RestorableRecordings } from '../restorableRecordings.ts';
import { pickRecording } from '../pickRecording.ts';
import { showEntry } from '../showEntry.ts';
import { panelIcon } from '../sessionPanel.ts';
import { priceSettings, redactionSetting } from '../settings.ts';

export interface ComparisonServices {
  readonly panels: Panels;
  readonly recordings: RestorableRecordings;
  readonly log: HostLog;
}

/** A side, and where it was read from, if it was read. */
export interface Compared {
  readonly session: DebugSession;
  readonly uri?: Uri | undefined;
}

/**
 * @param argument from the Explorer: the file chosen, and all of a selection. One file, or none, asks for what is missing;
 * the session in front is the left side where no file was given
 */
export async function compareRecordings(
  argument: unknown,
  selected: unknown,
  services: ComparisonServices,
): Promise<void> {
  const [first, second] = filesOf(argument, selected);
  const inFront = first ? undefined : services.panels.current;
  const ask = (title: string, except?: string) =>
    pickRecording({ title, openLabel: t('Compare'), folder: services.recordings.folder, except });
  const left: Compared | undefined = inFront
    ? { session: inFront.session }
    : await read(first ?? (await ask(t('Compare Recordings: the First'))));
  const right = left && (await read(second ?? (await ask(t('Compare {0} with…', left.session.name), pathOf(left)))));
  await Promise.all([left?.session.whole, right?.session.whole]);
  if (left && right) showComparison(left, right, services);
}

export function showComparison(left: Compared, right: Compared, services: ComparisonServices): WebviewPanel {
  const title = `${left.session.name} ↔ ${right.session.name}`;
  const panel = window.createWebviewPanel(viewTypes.comparison, title, ViewColumn.Active, { enableFindWidget: true });
  fill(panel, left, right, services);
  return panel;
}

/** After a reload of the window: reads both again. @param state what the page has kept */
export async function restoreComparison(
  panel: WebviewPanel,
  state: unknown,
  services: ComparisonServices,
): Promise<void> {
  const files = isJsonObject(state) && isJsonObject(state['files']) ? state['files'] : {};
  try {
    const [left, right] = await Promise.all(
      [files['left'], files['right']].map(async (fileName) => {
        const path = services.recordings.find(fileName);
        return path === undefined ? undefined : await read(Uri.file(path));
      }),
    );
    await Promise.all([left?.session.whole, right?.session.whole]);
    if (left && right) fill(panel, left, right, services);
    else
      panel.webview.html = messageHtml(t('What was compared is no longer there. Run "Realtime: Compare Recordings…".'));
  } catch (error) {
    panel.webview.html = messageHtml(describeError(error));
  }
}

function fill(panel: WebviewPanel, left: Compared, right: Compared, services: ComparisonServices): void {
  const { panels, recordings, log } = services;
  const { extensionUri } = panels;
  const { webview, title } = panel;
  panel.iconPath = panelIcon(extensionUri);
  webview.options = panelOptions(extensionUri);
  const [leftPath, rightPath] = [pathOf(left), pathOf(right)];
  for (const path of [leftPath, rightPath]) recordings.remember(path);
  const files = { left: basename(leftPath), right: basename(rightPath) };
  const sides = { left, right };
  const comparison = compared(left.session, right.session);
  // Who asks for it is told; nobody may ever.
  comparison.catch(() => undefined);
  const endpoint = new Endpoint<object, ComparisonRequests, object, ComparisonNotifications>(
    (message) => void webview.postMessage(message),
    {
      ready: async () => ({ comparison: await comparison, files }),
      open: async ({ side, n }) => {
        // From a page that shows other people's recordings: taken only as what it should be.
        if (Number.isSafeInteger(n) && Object.hasOwn(sides, side)) await showEntry(sides[side], n, panels);
        return null;
      },
    },
    { problem: ({ message }) => log.warn(`Comparison ${title}: ${message.slice(0, 2_000)}`) },
  );
  const subscription = webview.onDidReceiveMessage((message) => endpoint.receive(message));
  panel.onDidDispose(() => {
    subscription.dispose();
    endpoint.dispose();
  });
  webview.html = panelHtml(webview, extensionUri, 'comparison');
}

function pathOf({ session, uri }: Compared): string {
  return uri?.fsPath ?? session.path;
}

async function compared(left: DebugSession, right: DebugSession): Promise<Comparison> {
  return await maskedComparison(left, right, {
    redaction: { ...redactionSetting(), secrets: [...secretsOf(left), ...secretsOf(right)] },
    checkShape: await loadShapeCheck(),
    pause: breathe,
    prices: priceSettings(),
  });
}

function filesOf(argument: unknown, selected: unknown): readonly Uri[] {
  const all = Array.isArray(selected) ? selected.filter((one): one is Uri => one instanceof Uri) : [];
  if (all.length > 1) return all;
  return argument instanceof Uri ? [argument] : [];
}

async function read(uri: Uri | undefined): Promise<Compared | undefined> {
  return uri && { session: await loadRecording(uri), uri };
}
