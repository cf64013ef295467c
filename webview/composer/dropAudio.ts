/** Files dropped anywhere on the panel are appended. VS Code lets a drop through to a panel only while Shift is held. */
import { useLayoutEffect } from 'preact/hooks';
import { encodeBase64 } from '../../src/base/base64.ts';
import { t } from '../../src/base/l10n.ts';
import { ask, notice } from '../state/panel.ts';
import { sendBlock } from '../state/session.ts';

/** So much of a file crosses to the host at once. */
const PIECE_BYTES = 512 * 1024;
/** How VS Code's own views name what is dragged. */
const URI_TYPES = ['application/vnd.code.uri-list', 'text/uri-list'];

export function useDroppedAudio(): void {
  useLayoutEffect(() => {
    const onDragOver = (event: DragEvent) => {
      const types = event.dataTransfer?.types ?? [];
      if (!types.includes('Files') && !URI_TYPES.some((type) => types.includes(type))) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = sendBlock.value === undefined ? 'copy' : 'none';
    };
    const onDrop = (event: DragEvent) => {
      if (!event.dataTransfer) return;
      event.preventDefault();
      void take(event.dataTransfer);
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('drop', onDrop);
    };
  }, []);
}

/** @param transfer is empty once the event is over: what is needed of it is taken at once */
async function take(transfer: DataTransfer): Promise<void> {
  const [file] = transfer.files;
  const uris = URI_TYPES.map((type) => transfer.getData(type)).find((text) => text !== '');
  const uri = uris?.split(/\r?\n/).find((line) => line !== '' && !line.startsWith('#'));
  const count = Math.max(transfer.files.length, uri === undefined ? 0 : 1);
  if (count === 0) return;
  if (sendBlock.value !== undefined) {
    notice.value = { kind: 'error', text: t('Nothing was appended: {0}.', sendBlock.value), method: 'dropAudio' };
  } else if (count > 1) {
    const text = t('Nothing was appended: one file at a time can be dropped.');
    notice.value = { kind: 'error', text, method: 'dropAudio' };
  } else if (file) await upload(file);
  else if (uri !== undefined) await ask('dropAudio', { uri });
}

async function upload(file: File): Promise<void> {
  if (file.size === 0) {
    const text = t('Nothing was appended: {0} is empty, 0 bytes, or a folder.', file.name);
    notice.value = { kind: 'error', text, method: 'dropAudio' };
    return;
  }
  for (let offset = 0; offset < file.size; offset += PIECE_BYTES) {
    const bytes = new Uint8Array(await file.slice(offset, offset + PIECE_BYTES).arrayBuffer());
    const piece = { fileName: file.name, offset, totalBytes: file.size, base64: encodeBase64(bytes) };
    if ((await ask('dropAudio', piece)) === undefined) return;
  }
}
