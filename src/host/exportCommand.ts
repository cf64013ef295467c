/** Exporting a session: what, where to, and what was masked. The palette, the panel, the Explorer and tests come through here. */
import { homedir } from 'node:os';
import { env, extensions, Uri, window, workspace } from 'vscode';
import { RealtimeError } from '../base/errors.ts';
import { exportFormatFacts, type ExportFormat } from '../base/exportFormats.ts';
import { exportSession, type WrittenExport } from '../export/exportSession.ts';
import { maskedInWords } from '../export/redact.ts';
import type { MaskKind } from '../export/secrets.ts';
import { loadShapeCheck } from '../protocol/shapeCheck.ts';
import { writeWhole } from '../recording/writeWhole.ts';
import type { DebugSession } from './debugSession.ts';
import { everything, type ExportChoice } from './exportChoice.ts';
import { isLiveSession } from './isLiveSession.ts';
import { keepRecording } from './keepRecording.ts';
import { extensionId } from './names.ts';
import { priceSettings } from './settings.ts';
import { phrase, t } from '../base/l10n.ts';

/** Asks where to, writes the file and shows it. Undefined when the dialog was closed. */
export async function saveExport(
  session: DebugSession,
  format: ExportFormat,
  choice: ExportChoice = everything(),
): Promise<Uri | undefined> {
  const { extension, title, opensAsText } = exportFormatFacts(format);
  // What the log has not is said before anybody looks for a folder.
  const written = await prepared(session, format, choice);
  const folder = workspace.workspaceFolders?.[0]?.uri ?? Uri.file(homedir());
  const base = (session.recording?.fileName ?? session.name).replace(/(\.realtime)?\.jsonl$/i, '');
  const target = await window.showSaveDialog({
    title: t('Export as {0}', title),
    defaultUri: Uri.joinPath(folder, `${base}.${format === 'jsonl' ? `export.${extension}` : extension}`),
    // Dialogs compare the part after the last dot only and add the first of these to a name that has none of them: "All
    // files" keeps a name as it was typed.
    filters: { [title]: [extension.split('.').at(-1) ?? ''], [t('All files')]: ['*'] },
  });
  if (!target) return undefined;
  keepRecording(session, target);
  await write(written.pieces, target);
  if (opensAsText) await window.showTextDocument(await workspace.openTextDocument(target), { preview: true });
  void sayDone(target, format, written.masked);
  return target;
}

/** Writes an export without asking. @throws RealtimeError as `exportSession`, `export-not-written`, `recording-is-kept` */
export async function writeExport(
  session: DebugSession,
  format: ExportFormat,
  target: Uri,
  choice: ExportChoice = everything(),
): Promise<ReadonlyMap<MaskKind, number>> {
  const { pieces, masked } = await prepared(session, format, choice);
  keepRecording(session, target);
  await write(pieces, target);
  return masked;
}

/** What a session's own connection knows to be secret. */
export function secretsOf(session: DebugSession): readonly string[] {
  return isLiveSession(session) ? session.target.secrets : [];
}

/** Of this extension. */
export function extensionVersion(): string | undefined {
  const manifest: unknown = extensions.getExtension(extensionId)?.packageJSON;
  const version = (manifest as { version?: unknown } | undefined)?.version;
  return typeof version === 'string' ? version : undefined;
}

/** Other work gets its turn while a long log is gone through. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

async function prepared(session: DebugSession, format: ExportFormat, choice: ExportChoice): Promise<WrittenExport> {
  await session.whole;
  const redaction = { ...choice.redaction, secrets: secretsOf(session) };
  const checkShape = await loadShapeCheck();
  return await exportSession(session, format, {
    ...choice,
    keptMarks: session.keptMarks,
    redaction,
    checkShape,
    version: extensionVersion(),
    pause: breathe,
    prices: priceSettings(),
  });
}

/** On a disk piece by piece, and all or nothing; other file systems take a file whole. */
async function write(pieces: Iterable<string | Uint8Array>, target: Uri): Promise<void> {
  try {
    if (target.scheme === 'file') await writeWhole(target.fsPath, pieces);
    else await workspace.fs.writeFile(target, Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece))));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RealtimeError('export-not-written', phrase('{0} could not be written: {1}.', target.fsPath, reason), {
      cause,
    });
  }
}

async function sayDone(target: Uri, format: ExportFormat, masked: ReadonlyMap<MaskKind, number>): Promise<void> {
  const words = maskedInWords(masked);
  if (words === '' && exportFormatFacts(format).opensAsText) return;
  const name = target.path.slice(target.path.lastIndexOf('/') + 1);
  const open = format === 'html' ? t('Open in Browser') : undefined;
  const message = t('{0} is written.{1}', name, words === '' ? '' : t(' Masked: {0}.', words));
  const choice = await window.showInformationMessage(message, ...(open ? [open] : []));
  if (choice !== undefined && choice === open) await env.openExternal(target);
}
