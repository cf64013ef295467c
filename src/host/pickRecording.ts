import { basename } from 'node:path';
import { QuickPickItemKind, Uri, window, workspace, type QuickPickItem } from 'vscode';
import { t } from '../base/l10n.ts';
import { isFolder } from './folders.ts';
import { recordingLabel } from './views/recordingLabel.ts';
import { dayWords, recordingsIn, sizeWords } from './views/recordingList.ts';

export interface RecordingQuestion {
  readonly title: string;
  /** Of the button in the dialog for any file. */
  readonly openLabel: string;
  /** Of recordings; where a session records to, nobody knows by heart. */
  readonly folder: string;
  /** Not offered: what it would be compared with is itself. */
  readonly except?: string | undefined;
  /** Offered before all others. */
  readonly inFront?: Uri | undefined;
}

type Choice = QuickPickItem & { readonly uri?: Uri };

/** Asks for a recording of the folder, newest first, or for any file; without recordings for a file at once. */
export async function pickRecording({
  title,
  openLabel,
  folder,
  inFront,
  except,
}: RecordingQuestion): Promise<Uri | undefined> {
  const recordings = (await recordingsIn(folder)).filter(({ uri }) => uri.fsPath !== except);
  const dialog = () => chooseFile(title, openLabel, folder);
  if (recordings.length === 0 && !inFront) return await dialog();
  const items: Choice[] = inFront
    ? [{ label: basename(inFront.path), description: t('open as text in front'), uri: inFront }]
    : [];
  const other: Choice = { label: t('Another file…'), alwaysShow: true };
  items.push(other);
  let before: string | undefined;
  const sizes = await Promise.all(recordings.map(({ uri }) => sizeWords(uri)));
  for (const [index, { uri, day }] of recordings.entries()) {
    if (day !== before) items.push({ label: dayWords(day), kind: QuickPickItemKind.Separator });
    before = day;
    const { label, kind } = recordingLabel(basename(uri.path));
    items.push({ label, description: [kind, sizes[index]].filter(Boolean).join(', '), uri });
  }
  const choice = await chosen(title, items);
  return choice && (choice.uri ?? (await dialog()));
}

/** With the first file selected: in front, or the newest. */
async function chosen(title: string, items: readonly Choice[]): Promise<Choice | undefined> {
  const pick = window.createQuickPick<Choice>();
  pick.title = title;
  pick.matchOnDescription = true;
  pick.items = items;
  pick.activeItems = items.filter(({ uri }) => uri).slice(0, 1);
  pick.show();
  try {
    return await new Promise((resolve) => {
      pick.onDidAccept(() => resolve(pick.selectedItems[0]));
      pick.onDidHide(() => resolve(undefined));
    });
  } finally {
    pick.dispose();
  }
}

async function chooseFile(title: string, openLabel: string, folder: string): Promise<Uri | undefined> {
  const start = workspace.workspaceFolders?.[0]?.uri ?? Uri.file(folder);
  const [uri] =
    (await window.showOpenDialog({
      title,
      openLabel,
      filters: { [t('Recordings and events')]: ['jsonl', 'ndjson', 'har', 'json'], [t('All files')]: ['*'] },
      ...((await isFolder(start)) && { defaultUri: start }),
    })) ?? [];
  return uri;
}
