/** What the tests inside VS Code share. The objects are those of the running extension; nothing is faked. */
import * as assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, extensions, Uri, window } from 'vscode';
import type { Wiring } from '../../src/extension.ts';
import type { DebugSession } from '../../src/host/debugSession.ts';
import type { LiveSession } from '../../src/host/liveSession.ts';
import { extensionId } from '../../src/host/names.ts';
import type { SessionPanel } from '../../src/host/sessionPanel.ts';

export async function wiring(): Promise<Wiring> {
  const extension = extensions.getExtension<Wiring | undefined>(extensionId);
  const wired = await extension?.activate();
  assert.ok(wired, 'the extension returns its objects to tests');
  return wired;
}

/** Resolves when `matches` holds; `session` says when to look again. */
export function until(session: DebugSession, matches: () => boolean): Promise<void> {
  if (matches()) return Promise.resolve();
  return new Promise((resolve) => {
    const subscription = session.onDidChange(() => {
      if (!matches()) return;
      subscription.dispose();
      resolve();
    });
  });
}

export function hasRow(session: DebugSession, type: string): boolean {
  return session.state.rows.some((row) => row.type === type);
}

/** Connects to the simulator as the command does and waits for the session to be live. */
export async function connectSimulator(): Promise<{ panel: SessionPanel; session: LiveSession }> {
  const { panels } = await wiring();
  await commands.executeCommand('realtime.connect', 'simulator');
  const panel = panels.current;
  const session = panel?.liveSession;
  assert.ok(panel && session, 'a panel with a live session is in front');
  await until(session, () => hasRow(session, 'session.created'));
  return { panel, session };
}

export async function closeAllTabs(): Promise<void> {
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** Resolves when exactly these tabs are open: VS Code tells of a new one a moment after it was asked for. */
export function tabs(...labels: string[]): Promise<void> {
  const matches = (): boolean => {
    const open = window.tabGroups.all.flatMap((group) => group.tabs.map((tab) => tab.label));
    return JSON.stringify(open) === JSON.stringify(labels);
  };
  if (matches()) return Promise.resolve();
  return new Promise((resolve) => {
    const subscription = window.tabGroups.onDidChangeTabs(() => {
      if (!matches()) return;
      subscription.dispose();
      resolve();
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'realtime-host-tests-'));

export function temporaryFile(name: string, content: string | Uint8Array): Uri {
  const path = join(folder, name);
  writeFileSync(path, content);
  return Uri.file(path);
}

/** A 16-bit mono WAV file of silence. */
export function wav(samples: number, sampleRate: number): Uint8Array {
  const file = Buffer.alloc(44 + samples * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + samples * 2, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(sampleRate, 24);
  file.writeUInt32LE(sampleRate * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples * 2, 40);
  return file;
}
