import { homedir } from 'node:os';
import { Uri, window, workspace } from 'vscode';
import { exportExtensions, exportFormats, exportTranscript, type ExportFormat } from '../export/exportTranscript.ts';
import type { DebugSession } from './debugSession.ts';
import { LiveSession } from './liveSession.ts';

const formatLabels: Readonly<Record<ExportFormat, { label: string; detail: string }>> = {
  markdown: { label: 'Markdown', detail: 'The conversation for people: who said what, calls, errors, usage.' },
  json: { label: 'JSON', detail: 'Items, responses, errors and usage for programs.' },
  jsonl: { label: 'JSONL', detail: 'Every event, one a line: opens again as a recording.' },
};

export async function chooseExportFormat(): Promise<ExportFormat | undefined> {
  const picks = exportFormats.map((format) => ({ format, ...formatLabels[format] }));
  const chosen = await window.showQuickPick(picks, { title: 'Realtime: Export Transcript', placeHolder: 'Format' });
  return chosen?.format;
}

/** Asks where to, writes the file and opens it. Undefined when the dialog was closed. */
export async function saveTranscript(session: DebugSession, format: ExportFormat): Promise<Uri | undefined> {
  const extension = exportExtensions[format];
  const folder = workspace.workspaceFolders?.[0]?.uri ?? Uri.file(homedir());
  const base = (session.recording?.fileName ?? session.name).replace(/(\.realtime)?\.jsonl$/i, '');
  const target = await window.showSaveDialog({
    title: 'Export Transcript',
    defaultUri: Uri.joinPath(folder, `${base}.${format === 'jsonl' ? `export.${extension}` : extension}`),
    filters: exportFilters(format),
  });
  if (!target) return undefined;
  await writeTranscript(session, format, target);
  if (format !== 'jsonl') await window.showTextDocument(await workspace.openTextDocument(target), { preview: true });
  return target;
}

/**
 * Dialogs compare the part after the last dot only and add the first of these to a name that has none of them: "All
 * files" keeps a name as it was typed.
 */
function exportFilters(format: ExportFormat): Record<string, string[]> {
  const lastPart = exportExtensions[format].split('.').at(-1) ?? '';
  return { [formatLabels[format].label]: [lastPart], 'All files': ['*'] };
}

export async function writeTranscript(session: DebugSession, format: ExportFormat, target: Uri): Promise<void> {
  const secrets = session instanceof LiveSession ? session.target.secrets : [];
  await workspace.fs.writeFile(target, Buffer.from(exportTranscript(session, format, secrets)));
}
