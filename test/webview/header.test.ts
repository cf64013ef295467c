/** What the header says of the session: that it is being replaced, and what it waits for. */
import { afterEach, expect, it } from 'vitest';
import { callItem, respondWith } from './support/conversationStates.ts';
import { PanelPage } from './support/panelPage.ts';
import { closedSession, connectingSession, emptySession, relayedSession, userText } from './support/states.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

const state = () => panel.page.locator('.header .state strong').textContent();
const awaited = () => panel.page.locator('.header .awaited');

it('says that it reconnects from the first moment on until the new session is open', async () => {
  panel = await PanelPage.open(closedSession());
  await panel.caughtUp();
  expect(await state()).toBe('closed');
  const items = await panel.page.locator('.conversation [data-item]').count();
  expect(items).toBeGreaterThan(0);

  panel.channel.setReconnecting(true);
  await expect.poll(state).toBe('reconnecting');
  expect(await panel.page.locator('.header .state .spin').count()).toBe(1);
  // How the session before ended is no matter now, and it is connected once.
  expect(await panel.page.locator('.header .state-detail, .banner').count()).toBe(0);
  await panel.button('Reconnect, unavailable: the session is reconnecting').click({ force: true });
  expect(panel.asked).toEqual([]);
  expect(await panel.page.locator('.conversation [data-item]').count()).toBe(items);

  const next = connectingSession();
  panel.channel.show(next);
  await panel.page.getByText('Reconnecting to ws').waitFor();
  expect(await state()).toBe('reconnecting');

  next.lifecycle('open', {});
  panel.channel.setReconnecting(false);
  await expect.poll(state).toBe('live');
});

it('shows how the session ended again when no new one takes its place', async () => {
  panel = await PanelPage.open(closedSession());
  panel.channel.setReconnecting(true);
  await expect.poll(state).toBe('reconnecting');
  panel.channel.setReconnecting(false);
  await expect.poll(state).toBe('closed');
  await panel.page.getByText('code 1001').first().waitFor();
});

it('waits for the outputs of the calls with which the newest response ended', async () => {
  const session = emptySession();
  userText(session, 'item_hello', 'What is the weather in Oslo, and what in Bergen?');
  respondWith(session, 'resp_calls', [
    callItem('oslo', 'get_weather', '{"city":"Oslo"}'),
    callItem('bergen', 'get_weather', '{"city":"Bergen"}'),
  ]);
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  expect(await awaited().textContent()).toContain('waiting for 2 tool outputs');

  await awaited().click();
  await panel.page.locator('[data-item="item_oslo"].is-selected').waitFor();

  const answer = (id: string) => {
    const item = { type: 'function_call_output', call_id: `call_${id}`, output: '4 °C' };
    session.client({ type: 'conversation.item.create', event_id: `evt_${id}`, item });
    session.server({ type: 'conversation.item.added', event_id: 'e', item: { id: `item_${id}_out`, ...item } });
  };
  answer('oslo');
  await expect.poll(() => awaited().textContent()).toMatch(/waiting for tool output$/);

  // A response beside the conversation does not take its place; one of the conversation goes on without the output.
  const response = { id: 'resp_aside', status: 'in_progress', conversation_id: null, output: [] };
  session.server({ type: 'response.created', event_id: 'e', response });
  session.server({ type: 'response.done', event_id: 'e', response: { ...response, status: 'completed' } });
  await panel.caughtUp();
  expect(await awaited().count()).toBe(1);
  respondWith(session, 'resp_next', []);
  await expect.poll(() => awaited().count()).toBe(0);
});

it('waits for nothing once the session has ended', async () => {
  const session = emptySession();
  respondWith(session, 'resp_calls', [callItem('oslo', 'get_weather', '{"city":"Oslo"}')]);
  panel = await PanelPage.open(session);
  await expect.poll(() => awaited().count()).toBe(1);
  session.lifecycle('close', { code: 1000, clean: true, by: 'client' });
  session.readOnly = true;
  session.changed();
  await expect.poll(() => awaited().count()).toBe(0);
});

it('tells neither a time nor who commits before the connection is open', async () => {
  panel = await PanelPage.open(connectingSession());
  await panel.caughtUp();
  expect(await panel.page.locator('.header .clock').count()).toBe(0);
  expect(await panel.page.locator('.buffer-vad').textContent()).toBe('');
  await panel.close();
  panel = await PanelPage.open(emptySession());
  await panel.caughtUp();
  expect(await panel.page.locator('.header .clock').textContent()).toMatch(/^\d\d:\d\d$/);
  expect(await panel.page.locator('.buffer-vad').textContent()).toBe('server VAD commits');
});

it('says that an app has the session through the proxy, who ended it, and that only the app begins another', async () => {
  const session = relayedSession();
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  expect(await panel.page.locator('.header-proxy').textContent()).toBe('through proxy :8787');
  await panel.page.getByText('is the debugger’s, not the app’s').waitFor();

  session.readOnly = true;
  session.canReconnect = false;
  session.lifecycle('close', { code: 1000, reason: 'bye', clean: true, by: 'client' }, 300);
  await expect.poll(state).toBe('closed');
  expect(await panel.page.locator('.header .state-detail').textContent()).toBe('by the app, code 1000');
  expect(await panel.page.locator('.header').getByText('Reconnect').count()).toBe(0);
  expect(await panel.page.locator('.banner').count()).toBe(0);
});

it('says who else ended it: you, or the server', async () => {
  const session = relayedSession();
  session.readOnly = true;
  session.canReconnect = false;
  session.lifecycle('close', { code: 1001, reason: '', clean: true, by: 'debugger' }, 300);
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  expect(await panel.page.locator('.header .state-detail').textContent()).toBe('by you, code 1001');
});
