/** What a recording is called in a list, from the name that its file was given. */
import { thousands } from '../../session/format.ts';
import { recordingExtension } from '../recordingFiles.ts';

/** `14:03:59`, `2026-08-05` and `simulator`; the name itself, and no day, of a file that was renamed. */
export function recordingLabel(fileName: string): {
  readonly label: string;
  readonly day?: string;
  readonly kind?: string;
} {
  const name = fileName.endsWith(recordingExtension) ? fileName.slice(0, -recordingExtension.length) : fileName;
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(.+)$/.exec(name);
  if (!parts) return { label: name };
  const [, day = '', hours, minutes, seconds, kind = ''] = parts;
  return { label: `${hours}:${minutes}:${seconds}`, day, kind };
}

/** `2026-08-05`, in this machine's time, as names of recordings have it. */
export function dayOf(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** How many days before `today` a day is. */
export function daysBefore(day: string, today: string): number {
  return Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000);
}

/** `596 kB`, `1.2 MB`. */
export function sizeLabel(sizeBytes: number): string {
  if (sizeBytes < 1000) return `${sizeBytes} B`;
  if (sizeBytes < 1_000_000) return `${Math.round(sizeBytes / 1000)} kB`;
  const megabytes = sizeBytes / 1_000_000;
  return megabytes < 10 ? `${megabytes.toFixed(1)} MB` : `${thousands(Math.round(megabytes))} MB`;
}
