/** Text that streams in moves nothing of what somebody reads, wherever it streams in. */
import { afterEach, describe, expect, it } from 'vitest';
import { PanelPage } from './support/panelPage.ts';
import type { ScriptedSession } from './support/scriptedSession.ts';
import { emptySession } from './support/states.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

const ITEMS = 60;
const RESPONSE = 'resp_long';

/** Texts, among them one of the assistant at this place that is still being written. */
function withStreamAt(place: number): ScriptedSession {
  const session = emptySession();
  const response = { id: RESPONSE, status: 'in_progress', conversation_id: 'conv_1', output: [] };
  for (let index = 0; index < ITEMS; index++) {
    const previous_item_id = index === 0 ? null : `item_${index - 1}`;
    const id = `item_${index}`;
    if (index === place) {
      const item = { id, type: 'message', role: 'assistant', status: 'in_progress', content: [] };
      const at = { response_id: RESPONSE, output_index: 0 };
      session.server({ type: 'response.created', event_id: 'e', response });
      session.server({ type: 'response.output_item.added', event_id: 'e', ...at, item });
      session.server({ type: 'conversation.item.added', event_id: 'e', previous_item_id, item });
      const part = { type: 'output_text', text: '' };
      session.server({
        type: 'response.content_part.added',
        event_id: 'e',
        ...at,
        item_id: id,
        content_index: 0,
        part,
      });
      continue;
    }
    const content = [{ type: 'input_text', text: `text ${index} `.repeat(12) }];
    const item = { id, type: 'message', role: 'user', status: 'completed', content };
    session.server({ type: 'conversation.item.added', event_id: 'e', previous_item_id, item });
  }
  return session;
}

function stream(session: ScriptedSession, place: number, words: string): void {
  const at = { response_id: RESPONSE, item_id: `item_${place}`, output_index: 0, content_index: 0 };
  session.server({ type: 'response.output_text.delta', event_id: 'e', ...at, delta: words });
}

const list = () => panel.page.locator('.conversation');
const top = (index: number): Promise<number> =>
  panel.page.locator(`[data-item="item_${index}"]`).evaluate((element) => element.getBoundingClientRect().top);

/** Puts an item at the top of what is seen. */
async function read(index: number): Promise<void> {
  await list().evaluate((area, share) => (area.scrollTop = area.scrollHeight * share), index / ITEMS);
  const article = panel.page.locator(`[data-item="item_${index}"]`);
  await article.waitFor();
  await article.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await panel.settled();
  await article.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await panel.settled();
}

describe('what is read stays where it is', () => {
  it.each([
    ['below', 40, 20],
    ['right above', 19, 20],
    ['further above', 14, 20],
    ['far above', 2, 40],
    ['at the end', ITEMS - 1, 20],
  ])('while text streams in %s', async (_, place, index) => {
    const session = withStreamAt(place);
    panel = await PanelPage.open(session);
    await panel.caughtUp();
    await read(index);
    const before = await top(index);
    for (let delta = 0; delta < 60; delta++) {
      stream(session, place, `and more words of it, ${delta}. `);
      if (delta % 10 === 9) {
        await panel.caughtUp();
        await panel.settled();
        expect(Math.abs((await top(index)) - before)).toBeLessThan(1);
      }
    }
    const text = `and more words of it. `.repeat(60);
    const item = { id: `item_${place}`, type: 'message', role: 'assistant', status: 'completed' };
    const done = { ...item, content: [{ type: 'output_text', text }] };
    session.server({ type: 'conversation.item.done', event_id: 'e', item: done });
    await panel.caughtUp();
    await panel.settled();
    expect(Math.abs((await top(index)) - before)).toBeLessThan(1);
  });

  it('inside of the text that goes on', async () => {
    const session = withStreamAt(ITEMS - 1);
    for (let delta = 0; delta < 60; delta++) stream(session, ITEMS - 1, `line ${delta}\n`);
    panel = await PanelPage.open(session);
    await panel.caughtUp();
    await panel.settled();
    const atEnd = await list().evaluate((area) => area.scrollHeight - area.scrollTop - area.clientHeight);
    expect(atEnd).toBeLessThan(2);
    await list().hover();
    await panel.page.mouse.wheel(0, -500);
    await panel.settled();
    const scrolled = await list().evaluate((area) => area.scrollTop);
    for (let delta = 60; delta < 120; delta++) stream(session, ITEMS - 1, `line ${delta}\n`);
    await panel.caughtUp();
    await panel.settled();
    expect(await list().evaluate((area) => area.scrollTop)).toBe(scrolled);
  });

  it('and follows the end where one stands there', async () => {
    const session = withStreamAt(ITEMS - 1);
    panel = await PanelPage.open(session);
    await panel.caughtUp();
    for (let delta = 0; delta < 100; delta++) stream(session, ITEMS - 1, `line ${delta}\n`);
    await panel.caughtUp();
    const fromEnd = () => list().evaluate((area) => area.scrollHeight - area.scrollTop - area.clientHeight);
    await expect.poll(fromEnd).toBeLessThan(2);
  });
});
