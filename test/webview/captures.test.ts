/** Real sessions, opened as files: every frame has its row, nothing throws. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { decodeRecording } from '../../src/recording/codec.ts';
import { closeBrowser, PanelPage } from './support/panelPage.ts';
import { ScriptedSession } from './support/scriptedSession.ts';

const folder = fileURLToPath(new URL('../../../shared/captures/', import.meta.url));
const captures = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonl')) : [];
if (captures.length === 0) console.warn(`SKIPPED: no captures of real sessions in ${folder}`);

afterAll(closeBrowser);

describe.skipIf(captures.length === 0)('captures', () => {
  it.each(captures)('%s', async (name) => {
    const session = new ScriptedSession().load(decodeRecording(readFileSync(`${folder}${name}`, 'utf8')).entries);
    session.name = name;
    session.readOnly = true;
    session.canReconnect = false;
    const panel = await PanelPage.open(session);
    await panel.caughtUp();
    const items = [...session.state.order].filter((id) => session.state.items.get(id)?.deletedN === undefined).length;
    expect(await panel.page.locator('.conversation-pane .count').textContent()).toBe(
      `${items} item${items === 1 ? '' : 's'}`,
    );
    await panel.page.locator('.event-scroll').press('Home');
    await panel.page.locator('.event-scroll').press('ArrowDown');
    await panel.settled();
    await panel.screenshot(`capture-${name.replace('.jsonl', '')}`);
    expect(panel.problems).toEqual([]);
    await panel.close();
  });
});
