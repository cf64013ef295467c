import { window, workspace } from 'vscode';
import { RealtimeError } from '../base/errors.ts';
import { phrase, t } from '../base/l10n.ts';
import type { PresetStore } from './presetStore.ts';

/** Opens all saved presets as a JSON document that can be edited, saved anywhere and imported again. */
export async function exportPresets(presets: PresetStore): Promise<void> {
  if (presets.all.length === 0) {
    throw new RealtimeError('no-presets', phrase('No preset was saved yet.'), {
      hint: phrase('Save one in the Session tab first.'),
    });
  }
  await window.showTextDocument(await workspace.openTextDocument({ language: 'json', content: presets.toText() }));
}

/** Asks which open JSON document, or which file, and takes its presets over. @returns false when nothing was chosen */
export async function importPresets(presets: PresetStore): Promise<boolean> {
  const open = workspace.textDocuments.filter(
    ({ languageId, uri }) => /^jsonc?$/.test(languageId) && (uri.scheme === 'file' || uri.scheme === 'untitled'),
  );
  const choices = [
    ...open.map((document) => ({ label: workspace.asRelativePath(document.uri), document })),
    { label: t('$(folder-opened) Open a file…'), document: undefined },
  ];
  const picked =
    open.length === 0 ? choices[0] : await window.showQuickPick(choices, { title: t('Import presets from') });
  if (!picked) return false;
  const document = picked.document ?? (await chooseFile());
  if (!document) return false;
  const names = await presets.import(document.getText());
  window.setStatusBarMessage(t('Imported: {0}', names.join(', ')), 4_000);
  return true;
}

async function chooseFile() {
  const [uri] = (await window.showOpenDialog({ title: t('Import presets'), filters: { JSON: ['json'] } })) ?? [];
  return uri && workspace.openTextDocument(uri);
}
