import { FileType, workspace, type Uri } from 'vscode';

/** False too when it is gone. */
export async function isFolder(uri: Uri): Promise<boolean> {
  return await workspace.fs.stat(uri).then(
    ({ type }) => (type & FileType.Directory) !== 0,
    () => false,
  );
}
