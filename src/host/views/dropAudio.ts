import { Uri, type DataTransfer } from 'vscode';
import { RealtimeError } from '../../base/errors.ts';
import type { AudioFiles } from '../audioFiles.ts';
import type { LiveSession } from '../liveSession.ts';
import { phrase } from '../../base/l10n.ts';

/**
 * Appends what was dropped, one file after the other: from the Explorer by its address, from elsewhere by its bytes.
 * @throws RealtimeError `drop-without-file`, or as `AudioFiles.append`
 */
export async function appendDropped(
  session: LiveSession,
  dropped: DataTransfer,
  audioFiles: AudioFiles,
): Promise<void> {
  const addresses = (await dropped.get('text/uri-list')?.asString()) ?? '';
  const uris = addresses.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  const files = uris.length > 0 ? [] : [...dropped].flatMap(([, item]) => item.asFile() ?? []);
  if (uris.length + files.length === 0) {
    throw new RealtimeError('drop-without-file', phrase('Nothing was appended: what was dropped is no file.'));
  }
  for (const uri of uris) await audioFiles.append(session, onThisMachine(Uri.parse(uri)));
  for (const file of files) {
    if (file.uri) await audioFiles.append(session, file.uri);
    else {
      const bytes = Buffer.from(await file.data());
      const piece = { fileName: file.name, offset: 0, totalBytes: bytes.length, base64: bytes.toString('base64') };
      await audioFiles.drop(session, piece);
    }
  }
}

/** This extension runs where the workspace is: what the window calls remote is a file here. */
function onThisMachine(uri: Uri): Uri {
  return uri.scheme === 'vscode-remote' ? Uri.file(uri.path) : uri;
}
