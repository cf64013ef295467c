/** Configurations saved by name: the host keeps them, the panel has a copy while it is open. */
import { signal } from '@preact/signals';
import type { JsonObject } from '../../src/base/json.ts';
import { t } from '../../src/base/l10n.ts';
import { presetEdits, type SessionPreset } from '../../src/protocol/sessionPresets.ts';
import { ask, request } from '../state/panel.ts';
import { addEdits, effective, lockOf, plan } from './edits.ts';

/** Undefined until the host has told them. */
export const saved = signal<readonly SessionPreset[] | undefined>(undefined);
/** Whether their list is unfolded. */
export const presetsOpen = signal(false);
/** What the last use of a preset did, and what it could not do. */
export const presetNote = signal<string | undefined>(undefined);

export function loadPresets(): void {
  if (saved.peek()) return;
  request('readPresets', {}).then(
    ({ presets }) => (saved.value = presets),
    () => (saved.value = []),
  );
}

/** Writes a preset into the editor's fields. Nothing is sent by it. */
export function applyPreset(preset: SessionPreset): void {
  const { edits, skipped } = presetEdits(preset.session, plan.value, lockOf);
  addEdits(edits);
  const left = skipped.map(({ path, why }) => t('{0} was left out: {1}', path, why));
  presetNote.value = [t('“{0}” is filled in; nothing is sent yet.', preset.name), ...left].join(' ');
}

/** Of what is in effect, or of what is edited, under a name. @returns whether it was saved */
export async function savePreset(name: string, session: JsonObject): Promise<boolean> {
  const answer = await ask('savePreset', { name, text: JSON.stringify(session) });
  if (!answer) return false;
  saved.value = answer.presets;
  const left = answer.leftOut.map((path) => t('{0} is secret and was left out.', path));
  presetNote.value = [t('“{0}” is saved.', name.trim()), ...left].join(' ');
  return true;
}

export async function deletePreset({ name }: SessionPreset): Promise<void> {
  const answer = await ask('deletePreset', { name });
  if (!answer) return;
  saved.value = answer.presets;
  presetNote.value = t('“{0}” is deleted.', name);
}

export async function importPresets(): Promise<void> {
  const answer = await ask('importPresets', {});
  if (answer) saved.value = answer.presets;
}

/** What of the effective configuration belongs to a preset: not what the server gave this one session. */
export function effectiveMembers(): JsonObject {
  return Object.fromEntries(Object.entries(effective.value ?? {}).filter(([key]) => !ofThisSession.has(key)));
}

const ofThisSession: ReadonlySet<string> = new Set(['id', 'object', 'expires_at', 'model', 'client_secret']);
