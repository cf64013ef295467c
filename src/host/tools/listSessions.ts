import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { JsonObject } from '../../base/json.ts';
import { firstPartPath } from '../../recording/parts.ts';
import type { DebugSession } from '../debugSession.ts';
import { recordingExtension } from '../recordingFiles.ts';
import { sessionWords } from '../views/sessionWords.ts';
import type { ToolAnswer, ToolServices } from './tool.ts';
import { countAt, idOf, redactorFor } from './toolSessions.ts';

const USUAL_LIMIT = 20;
const MAX_LIMIT = 200;

/** Sessions that are open here, then the recordings in the folder, the newest first. */
export async function listSessions(input: JsonObject, { panels, recordings }: ToolServices): Promise<ToolAnswer> {
  const offset = countAt(input, 'offset', 0, 0, Number.MAX_SAFE_INTEGER);
  const limit = countAt(input, 'limit', USUAL_LIMIT, 1, MAX_LIMIT);
  const open = panels.all.map(({ session }) => openFacts(session, session === panels.liveInFront?.session));
  const openNames = new Set(open.map(({ session }) => session));
  const names = (await readdir(recordings.folder).catch(() => []))
    .filter((name) => name.endsWith(recordingExtension) && firstPartPath(name) === undefined && !openNames.has(name))
    .sort()
    .reverse();
  const page = names.slice(offset, offset + limit);
  const recorded = await Promise.all(page.map((name) => recordedFacts(recordings.folder, name)));
  const live = open.filter(({ state }) => state === 'live').length;
  const more = names.length - offset - page.length;
  return {
    text: `${live} live, ${open.length - live} others open, ${names.length} more recordings.`,
    facts: { open, recordings: recorded, ...(more > 0 && { nextOffset: offset + page.length }) },
  };
}

function openFacts(session: DebugSession, inFront: boolean) {
  const { state, header } = session;
  const { state: words, model } = sessionWords(state);
  const redactor = redactorFor(session);
  const url = header?.source.url;
  return {
    session: idOf(session),
    name: session.name,
    state: session.readOnly && words === 'live' ? 'recording' : words,
    canSend: !session.readOnly,
    ...(inFront && { inFront }),
    ...(url !== undefined && { url: redactor.text(url) }),
    ...(model !== undefined && { model: redactor.text(model) }),
    ...(header?.startedAt !== undefined && { startedAt: header.startedAt }),
    entries: session.entries.length,
    items: state.order.length,
    findings: state.findings.size,
  };
}

async function recordedFacts(folder: string, name: string) {
  const facts = await stat(join(folder, name)).catch(() => undefined);
  return {
    session: name,
    sizeBytes: facts?.size ?? null,
    changedAt: facts ? facts.mtime.toISOString() : null,
  };
}
