import type { ExportFormat } from '../../../src/base/exportFormats.ts';
import type { LoggedSession } from '../../../src/export/exportedSession.ts';
import { exportSession, type WriteOptions } from '../../../src/export/exportSession.ts';

/** The whole file. */
export async function exportBytes(
  source: LoggedSession,
  format: ExportFormat,
  options?: WriteOptions,
): Promise<Buffer> {
  const { pieces } = await exportSession(source, format, options);
  return Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece)));
}

/** The same as text. */
export async function exportText(source: LoggedSession, format: ExportFormat, options?: WriteOptions): Promise<string> {
  return (await exportBytes(source, format, options)).toString();
}
