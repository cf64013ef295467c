/** Real sessions, opened as files: every frame has its row, nothing throws. */
import { expect, it, onTestFinished } from 'vitest';
import { decodeRecording } from '../../src/recording/codec.ts';
import { captures, describeCaptures } from '../captures.ts';
import { PanelPage } from './support/panelPage.ts';
import { ScriptedSession } from './support/scriptedSession.ts';

describeCaptures('captures', () => {
  it.each(captures)('$name', async ({ name, text }) => {
    const session = new ScriptedSession().load(decodeRecording(text).entries);
    session.name = name;
    session.readOnly = true;
    session.canReconnect = false;
    const panel = await PanelPage.open(session);
    onTestFinished(() => panel.close());
    await panel.caughtUp();
    const items = [...session.state.order].filter((id) => session.state.items.get(id)?.deletedN === undefined).length;
    expect(await panel.page.locator('.conversation-pane .count').textContent()).toBe(
      `${items} item${items === 1 ? '' : 's'}`,
    );
    await panel.page.locator('.event-scroll').press('Home');
    await panel.page.locator('.event-scroll').press('ArrowDown');
    await panel.settled();
    await panel.screenshot(`capture-${name}`);
    expect(panel.problems).toEqual([]);
  });
});
