/** Two sessions side by side, in a panel in which nothing runs. */
import { Uri, ViewColumn, window, workspace, type WebviewPanel } from 'vscode';
import type { JsonValue } from '../../base/json.ts';
import { Redactor } from '../../export/redact.ts';
import type { Comparison } from '../../replay/compare/comparison.ts';
import { compareSessions } from '../../replay/compare/compareSessions.ts';
import { comparisonHtml } from '../../replay/compare/comparisonHtml.ts';
import type { DebugSession } from '../debugSession.ts';
import { secretsOf } from '../exportCommand.ts';
import { viewTypes } from '../names.ts';
import type { Panels } from '../panels.ts';
import { loadRecording } from '../recordings.ts';
import { redactionSetting } from '../settings.ts';
import { t } from '../../base/l10n.ts';

/** VS Code's colours in place of the page's own: a theme is not what the operating system is set to. */
const themeStyle = `
:root {
  --page: var(--vscode-editor-background); --card: var(--vscode-editorWidget-background); --ink: var(--vscode-foreground);
  --quiet: var(--vscode-descriptionForeground); --line: var(--vscode-widget-border, var(--vscode-panel-border));
  --bad: var(--vscode-errorForeground); --warn: var(--vscode-editorWarning-foreground);
  --code: var(--vscode-textCodeBlock-background); --assistant-edge: var(--vscode-charts-purple);
}
body { font: var(--vscode-font-size) / 1.5 var(--vscode-font-family); }
code, pre { font-family: var(--vscode-editor-font-family); color: inherit; }
body.vscode-high-contrast del, body.vscode-high-contrast ins { background: none; outline: 1px dashed currentColor; }
`;

/**
 * @param argument from the Explorer: the file chosen, and all of a selection. One file, or none, asks for what is missing;
 * the session in front is the left side where no file was given
 */
export async function compareRecordings(argument: unknown, selected: unknown, panels: Panels): Promise<void> {
  const [first, second] = filesOf(argument, selected);
  const left = first ? await loadRecording(first) : (panels.current?.session ?? (await chooseSession(t('the first'))));
  const right = left && (second ? await loadRecording(second) : await chooseSession(t('the other')));
  if (left && right) showComparison(left, right);
}

export function showComparison(left: DebugSession, right: DebugSession): WebviewPanel {
  const panel = window.createWebviewPanel(viewTypes.comparison, `${left.name} ↔ ${right.name}`, ViewColumn.Active, {
    enableScripts: false,
    enableFindWidget: true,
    localResourceRoots: [],
  });
  const comparison = compareSessions(named(left), named(right));
  const redactor = new Redactor({ ...redactionSetting(), secrets: [...secretsOf(left), ...secretsOf(right)] });
  const masked = redactor.value(comparison as unknown as JsonValue) as unknown as Comparison;
  panel.webview.html = comparisonHtml(masked, themeStyle);
  return panel;
}

function named(session: DebugSession): Parameters<typeof compareSessions>[0] {
  return { name: session.name, header: session.header, entries: session.entries, state: session.state };
}

function filesOf(argument: unknown, selected: unknown): readonly Uri[] {
  const all = Array.isArray(selected) ? selected.filter((one): one is Uri => one instanceof Uri) : [];
  if (all.length > 1) return all;
  return argument instanceof Uri ? [argument] : [];
}

async function chooseSession(which: string): Promise<DebugSession | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const [uri] =
    (await window.showOpenDialog({
      title: t('Compare Recordings: {0}', which),
      openLabel: t('Compare'),
      filters: { 'Recordings and events': ['jsonl', 'ndjson', 'har', 'json'], 'All files': ['*'] },
      ...(folder && { defaultUri: folder }),
    })) ?? [];
  return uri && (await loadRecording(uri));
}
