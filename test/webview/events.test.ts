/** The event table: filters, folding, following, links, and what untrusted frames cannot do. */
import { afterEach, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { PanelPage } from './support/panelPage.ts';
import { ScriptedSession } from './support/scriptedSession.ts';
import { emptySession, troubledSession, userText } from './support/states.ts';
import { ids, weatherSession } from './support/weatherSession.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

const rows = () => panel.page.locator('.event-row');
const filterField = () => panel.page.locator('.filter-field input');
const count = async () => (await panel.page.locator('.match-count').textContent())?.replace(/ entr(y|ies)$/, '');

it('folds a run of deltas into one row a stream, and unfolds it', async () => {
  const session = emptySession();
  for (let index = 0; index < 20; index++) {
    const part = { response_id: 'resp_1', item_id: 'item_1', output_index: 0, content_index: 0 };
    session.server({ type: 'response.output_audio_transcript.delta', ...part, delta: `w${index} ` });
    session.server({ type: 'response.output_audio.delta', ...part, delta: 'AAAAAAAA' });
  }
  session.server({
    type: 'response.output_audio.done',
    response_id: 'resp_1',
    item_id: 'item_1',
    output_index: 0,
    content_index: 0,
  });
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  expect(await rows().count()).toBe(6);
  const transcript = rows().filter({ hasText: 'transcript' });
  expect(await transcript.textContent()).toContain('×20');
  expect(await transcript.textContent()).toContain('w0 w1 w2');
  await transcript.locator('.twistie').click();
  await expect.poll(() => rows().count()).toBe(26);
  // Folded from within, the run is what is selected.
  await transcript.nth(5).click();
  const numberOf = (row: Locator) => row.locator('.col-n').textContent();
  const first = await numberOf(transcript.first());
  expect(await numberOf(panel.page.locator('.event-row.is-selected'))).not.toBe(first);
  await panel.page.locator('.event-scroll').press('ArrowLeft');
  await expect.poll(() => rows().count()).toBe(6);
  await expect.poll(() => numberOf(panel.page.locator('.event-row.is-selected'))).toBe(first);
  await expect.poll(() => panel.page.locator('.details-number').textContent()).toContain(`#${first}`);
});

it('filters by type, sender, text and exclusion, and says how many of how many', async () => {
  panel = await PanelPage.open(weatherSession());
  await panel.caughtUp();
  const total = panel.session.entries.length;
  const shown = async (text: string, of: (row: { type: string; dir: string }) => boolean) => {
    await filterField().fill(text);
    const wanted = panel.session.state.rows.filter(of).length;
    await expect.poll(count).toBe(`${wanted} of ${total}`);
  };
  await shown('type:response.*', ({ type }) => type.startsWith('response.'));
  await shown('-type:*.delta from:server', ({ type, dir }) => dir === 'server' && !type.endsWith('.delta'));
  await filterField().fill('error');
  await expect.poll(count).toBe(`2 of ${total}`);
  await shown('/speech_(started|stopped)/', ({ type }) => /speech_/.test(type));
});

it('links an error to its cause and an item to its events, both ways', async () => {
  panel = await PanelPage.open(weatherSession());
  await panel.caughtUp();
  const error = rows().filter({ hasText: 'invalid_value' });
  await error.click();
  expect(await panel.page.locator('.bracket').count()).toBe(1);
  const item = panel.page.locator(`[data-item="${ids.answer}"]`);
  await expect.poll(() => item.getAttribute('class')).toContain('is-selected');
  expect(await panel.page.locator('.event-row.is-linked').count()).toBeGreaterThan(1);
  await panel.page.getByRole('tab', { name: 'Exchange' }).click();
  await expect.poll(() => panel.page.locator('.exchange-why').textContent()).toContain('Certain: ');
  await error.locator('.row-link').click();
  await expect
    .poll(() => panel.page.locator('.event-row.is-selected').textContent())
    .toContain('conversation.item.truncate');
  await panel.page.locator(`[data-item="${ids.user2}"] .role`).click();
  await expect
    .poll(() => panel.page.locator('.event-row.is-linked').first().textContent())
    .toContain('input_audio_buffer');
});

it('follows the end until the user scrolls up, and then counts what is new', async () => {
  const session = emptySession();
  for (let index = 0; index < 200; index++) userText(session, `item_${index}`, `text ${index}`);
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  await expect.poll(() => rows().last().textContent()).toContain('403');
  await panel.page.locator('.event-scroll').hover();
  await panel.page.mouse.wheel(0, -600);
  await expect.poll(() => panel.page.locator('.event-table').getAttribute('data-following')).toBe('false');
  userText(session, 'item_new1', 'new');
  await expect.poll(() => panel.page.locator('.new-pill').textContent()).toBe('2 new');
  await panel.page.locator('.new-pill').click();
  await expect.poll(() => rows().last().textContent()).toContain('405');
});

it('brings the events of a selected item into view, without taking the focus from the item', async () => {
  const session = emptySession();
  for (let index = 0; index < 200; index++) userText(session, `item_${index}`, `text ${index}`);
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  const item = panel.page.locator('[data-item="item_3"]');
  await item.click();
  await expect.poll(() => panel.page.locator('.event-row.is-linked').count()).toBe(2);
  expect(await panel.page.locator('.event-table').getAttribute('data-following')).toBe('false');
  expect(await panel.page.evaluate(() => document.activeElement?.getAttribute('data-item'))).toBe('item_3');
});

it('keeps the selected event in sight when a pane takes the room below', async () => {
  panel = await PanelPage.open(weatherSession(), { state: { view: { detailsShare: 0.2 } } });
  await panel.caughtUp();
  await panel.page.locator('.event-scroll').evaluate((area) => area.scrollTo(0, 600));
  await expect.poll(() => panel.page.locator('.event-table').getAttribute('data-following')).toBe('false');
  const area = await panel.page.locator('.event-scroll').boundingBox();
  await panel.page.mouse.click((area?.x ?? 0) + 200, (area?.y ?? 0) + (area?.height ?? 0) - 30);
  const selected = panel.page.locator('.event-row[aria-selected="true"]');
  await selected.waitFor();
  await panel.button('Timeline').click();
  const isSeen = () =>
    selected.evaluate((row) => {
      const [inner, outer] = [row.getBoundingClientRect(), row.closest('.event-scroll')?.getBoundingClientRect()];
      return outer !== undefined && inner.top >= outer.top && inner.bottom <= outer.bottom + 1;
    });
  await expect.poll(isSeen).toBe(true);
});

it('comes back to the selected event and item', async () => {
  const session = emptySession();
  for (let index = 0; index < 200; index++) userText(session, `item_${index}`, `text ${index}`);
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  await panel.page.locator('[data-item="item_3"]').click();
  await panel.page.locator('.event-row.is-linked').first().click();
  await expect.poll(() => panel.keptView('selectedN')).toBe(10);
  const view = await panel.page.evaluate(() => (window as unknown as { keptState: object }).keptState);
  await panel.close();
  panel = await PanelPage.open(session, { state: view });
  await panel.caughtUp();
  await expect.poll(() => panel.page.locator('.event-row.is-selected').textContent()).toContain('text 3');
  expect(await panel.page.locator('[data-item="item_3"]').getAttribute('class')).toContain('is-selected');
});

it('opens a recording at its beginning', async () => {
  const session = emptySession();
  for (let index = 0; index < 200; index++) userText(session, `item_${index}`, `text ${index}`);
  session.readOnly = true;
  session.canReconnect = false;
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  await expect.poll(() => rows().first().textContent()).toContain('connecting');
  expect(await panel.page.locator('.new-pill').count()).toBe(0);
  expect(await panel.page.locator('.conversation').evaluate((list) => list.scrollTop)).toBe(0);
  expect(await panel.page.locator('.recording .codicon-record-small').count()).toBe(0);
});

it('says which client event asked for a response, on every event of it', async () => {
  panel = await PanelPage.open(troubledSession());
  await panel.caughtUp();
  await panel.page.getByText('Select an event').waitFor();
  await rows().filter({ hasText: 'output_item.done' }).click();
  await panel.page.getByRole('tab', { name: 'Exchange' }).click();
  await expect.poll(() => panel.page.locator('.details-body').textContent()).toContain('Part of the response that #');
  const asked = panel.session.state.rows.filter(({ type }) => type === 'response.create')[1];
  await panel.page.locator('.details-body .row-link').first().click();
  await expect.poll(() => panel.page.locator('.event-row.is-selected .col-n').textContent()).toBe(String(asked?.n));
});

it('cannot be scrolled as a whole', async () => {
  panel = await PanelPage.open(weatherSession());
  await panel.caughtUp();
  const moved = await panel.page.evaluate(() => {
    const parts = [
      document.documentElement,
      document.body,
      document.querySelector('#root'),
      document.querySelector('.panel'),
    ];
    for (const part of parts) part?.scrollTo(0, 50);
    return parts.map((part) => part?.scrollTop);
  });
  expect(moved).toEqual([0, 0, 0, 0]);
});

it('writes every wait the same way', async () => {
  const session = emptySession();
  for (const afterMs of [139.2, 1489, 12_340, 184_000]) session.server({ type: 'rate_limits.updated' }, afterMs);
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  const texts = await panel.page.locator('.event-row .col-delta').allTextContents();
  expect(texts.slice(-4)).toEqual(['+139.2', '+1,489.0', '+12,340.0', '+184,000.0']);
});

it('keeps only the rows on screen in the page', async () => {
  const session = emptySession();
  for (let index = 0; index < 10_000; index++) session.server({ type: 'rate_limits.updated', rate_limits: [] });
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  expect(await rows().count()).toBeLessThan(80);
  await panel.page.locator('.event-scroll').press('Home');
  await expect.poll(() => rows().first().textContent()).toContain('connecting');
});

it('clears the view and nothing else', async () => {
  panel = await PanelPage.open(troubledSession());
  await panel.caughtUp();
  const total = panel.session.entries.length;
  await panel.button(/^Clear view/).click();
  await expect.poll(count).toBe(`0 of ${total}`);
  await panel.button(/cleared entries again/).click();
  await expect.poll(count).toBe(String(total));
});

it('keeps the toolbar in place when the view is cleared, and follows the end when told to', async () => {
  panel = await PanelPage.open(troubledSession());
  await panel.caughtUp();
  const clear = panel.page.locator('vscode-button[aria-label^="Clear view"]');
  const before = await clear.boundingBox();
  await clear.click();
  await panel.page.locator('vscode-button[aria-label$="cleared entries again"]').waitFor();
  expect(await clear.boundingBox()).toEqual(before);
  const follow = panel.page.locator('vscode-button[aria-label="Follow the newest event"]');
  expect(await follow.getAttribute('aria-pressed')).toBe('true');
  await follow.click();
  await expect.poll(() => panel.page.locator('.event-table').getAttribute('data-following')).toBe('false');
});

it('asks for a snapshot when a batch is missing', async () => {
  const session = emptySession();
  let drop = false;
  let lost = 0;
  panel = await PanelPage.open(session, {
    delivers: (message) => {
      const isLost = drop && (message as { name?: string }).name === 'batch';
      if (isLost) lost++;
      return !isLost;
    },
  });
  await panel.caughtUp();
  expect(panel.readyCount).toBe(1);
  drop = true;
  userText(session, 'item_lost', 'never delivered');
  await expect.poll(() => lost).toBeGreaterThan(0);
  drop = false;
  userText(session, 'item_seen', 'delivered');
  await panel.caughtUp();
  expect(panel.readyCount).toBe(2);
  await expect.poll(() => panel.page.locator('.conversation').textContent()).toContain('never delivered');
  panel.becameVisible.fire();
  await expect.poll(() => panel.readyCount).toBe(3);
});

it('shows a frame of 20 MB without reading it whole', async () => {
  const session = emptySession();
  session.server({
    type: 'conversation.item.retrieved',
    item: { id: 'item_big', type: 'message', content: [{ type: 'input_audio', audio: 'A'.repeat(20_000_000) }] },
  });
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  await rows().last().click();
  await expect.poll(() => panel.page.locator('.details-body').textContent()).toContain('20 MB');
  await panel.page.getByRole('tab', { name: 'Raw' }).click();
  await expect.poll(() => panel.page.locator('.raw-head').textContent()).toContain('262 kB of 20 MB');
  expect(await panel.page.locator('.virtual-line').count()).toBeLessThan(100);
});

it('keeps hostile text inert', async () => {
  const hostile = '<img src=x onerror="document.title=`owned`"><script>document.title="owned"</script>\u202Eevil';
  const session = new ScriptedSession().open();
  session.name = hostile;
  session.server({ type: 'session.created', session: { type: 'realtime', model: hostile, instructions: hostile } });
  userText(session, 'item_evil', hostile);
  session.server({ type: hostile, [hostile]: hostile });
  session.server({ type: 'error', error: { code: hostile, message: hostile } });
  session.server(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`);
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  for (const index of [2, 3, 4, 5, 6, 7]) {
    await rows().nth(index).click();
    for (const tab of ['Tree', 'Raw', 'Docs', 'Exchange']) await panel.page.getByRole('tab', { name: tab }).click();
  }
  expect(await panel.page.title()).toBe('Realtime Debugger');
  expect(await panel.page.locator('img').count()).toBe(0);
  await expect.poll(() => panel.page.locator('.conversation').textContent()).toContain('<img src=x');
});
