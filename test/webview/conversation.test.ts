/** The conversation: where things stand that the server has not confirmed, and the small editors of items. */
import { afterAll, afterEach, expect, it } from 'vitest';
import { closeBrowser, PanelPage } from './support/panelPage.ts';
import { emptySession, troubledSession, userText } from './support/states.ts';
import type { ScriptedSession } from './support/scriptedSession.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});
afterAll(closeBrowser);

const list = () => panel.page.locator('.conversation');

function seed(session: ScriptedSession, eventId: string, role: string, text: string): void {
  const type = role === 'user' ? 'input_text' : 'text';
  const item = { type: 'message', role, content: [{ type, text }] };
  session.client({ type: 'conversation.item.create', event_id: eventId, item });
}

it('shows a refused item where it was sent, though earlier ones were accepted later', async () => {
  const session = emptySession();
  seed(session, 'evt_1', 'user', 'My name is Alice');
  seed(session, 'evt_2', 'assistant', 'Nice to meet you');
  const error = { type: 'invalid_request_error', code: 'invalid_value', message: 'No.', param: null };
  session.server({ type: 'error', event_id: 'e', error: { ...error, event_id: 'evt_2' } });
  userText(session, 'item_alice', 'My name is Alice');
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  const text = (await list().textContent()) ?? '';
  expect(text.indexOf('Alice')).toBeGreaterThan(-1);
  expect(text.indexOf('Alice')).toBeLessThan(text.indexOf('Nice to meet you'));
});

it('offers nothing to do about a refused item of a recording', async () => {
  const session = troubledSession();
  session.readOnly = true;
  session.canReconnect = false;
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  expect(await list().locator('.is-refused').count()).toBeGreaterThan(0);
  expect(
    await list()
      .getByRole('button', { name: /Edit and resend|Dismiss/ })
      .count(),
  ).toBe(0);
});
