/** Files of one event, `*.realtime-event.json`, and of several, `*.realtime-events.json`: reading, writing, sending. */
import { homedir } from 'node:os';
import { basename } from 'node:path';
import { Uri, window, workspace } from 'vscode';
import { RealtimeError } from '../../base/errors.ts';
import { phrase, t } from '../../base/l10n.ts';
import { parseSequence } from '../../protocol/eventSequence.ts';
import { lineAndColumn, syntaxProblem } from '../../protocol/jsonText.ts';
import { parseFrame } from '../../protocol/parse.ts';

export const EVENT_FILE = /\.realtime-events?\.json$/;
export const eventFilePattern = '**/*.{realtime-event,realtime-events}.json';

/** The text that would be sent: what is in the file, without space around it. */
export async function readEventFile(uri: Uri): Promise<string> {
  return (await workspace.openTextDocument(uri)).getText().trim();
}

/** Undefined when the dialog was closed. */
export async function openEventFile(): Promise<string | undefined> {
  const [uri] =
    (await window.showOpenDialog({
      title: t('Open Event File'),
      openLabel: t('Open'),
      filters: { [t('Realtime events')]: ['realtime-event.json', 'realtime-events.json', 'json'] },
    })) ?? [];
  return uri && readEventFile(uri);
}

/** Asks where to; undefined when the dialog was closed. @throws RealtimeError `event-not-written` */
export async function saveEventFile(text: string): Promise<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri ?? Uri.file(homedir());
  const isList = parseSequence(text) !== undefined;
  const ending = isList ? 'realtime-events.json' : 'realtime-event.json';
  const name = isList ? 'events' : (parseFrame(text).type ?? 'event').replace(/[^\w.-]/g, '_');
  const target = await window.showSaveDialog({
    title: t('Save Event as File'),
    defaultUri: Uri.joinPath(folder, `${name}.${ending}`),
    filters: { [isList ? t('Realtime events') : t('Realtime event')]: [ending] },
  });
  if (!target) return undefined;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(`${text}\n`));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RealtimeError(
      'event-not-written',
      phrase('{0} could not be written: {1}.', basename(target.path), reason),
      {
        cause,
      },
    );
  }
  await window.showTextDocument(target, { preview: true });
  return target;
}

/** Where the text is no JSON, in words; undefined where it is. */
export function notJson(text: string): string | undefined {
  const problem = syntaxProblem(text);
  if (!problem) return undefined;
  const { line, column } = lineAndColumn(text, problem.offset);
  return t('line {0}, column {1}: {2}', line, column, problem.message);
}
