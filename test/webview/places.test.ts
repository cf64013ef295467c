/** Where one was: the rows and the items that were read are seen again when the panel was hidden, and each pane keeps its room. */
import { afterEach, expect, it } from 'vitest';
import { SimulatedLog } from '../unit/session/findings/simulatedLog.ts';
import { PanelPage, type PanelOptions } from './support/panelPage.ts';
import { ScriptedSession } from './support/scriptedSession.ts';
import { emptySession, userText } from './support/states.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

const ITEMS = 120;

function longSession(items = ITEMS): ScriptedSession {
  const session = emptySession();
  for (let index = 0; index < items; index++)
    userText(session, `item_${index}`, `text ${index} `.repeat(1 + (index % 7) * 20));
  return session;
}

/** Asked as beta is, and refused. */
function betaShaped(): ScriptedSession {
  const session = new ScriptedSession().open();
  const before = session.entries.length;
  const asked = { type: 'session.update', session: { modalities: ['text'], voice: 'ash' } };
  const log = new SimulatedLog().ask(asked).run(60_000);
  session.take(log.entries.map((entry) => ({ ...entry, n: entry.n + before })));
  session.changed();
  return session;
}

function longRecording(): ScriptedSession {
  const session = longSession();
  session.readOnly = true;
  session.canReconnect = false;
  return session;
}

/** The panel is hidden and shown again: VS Code throws the page away, and keeps what it wrote down. */
async function hideAndShow(session: ScriptedSession, options: PanelOptions = {}): Promise<void> {
  const state = await panel.page.evaluate(() => (window as unknown as { keptState: object }).keptState);
  await panel.close();
  panel = await PanelPage.open(session, { ...options, state });
}

/** The first of some elements that is seen in what scrolls, but for a sliver. */
function firstSeen(area: string, parts: string): Promise<string | undefined> {
  return panel.page.locator(area).evaluate((scrolled, selector) => {
    const head = scrolled.querySelector('.event-head')?.getBoundingClientRect().height ?? 0;
    // Of a row the half of it, as it is kept by rows.
    const slack = head > 0 ? 10 : 1.5;
    const top = scrolled.getBoundingClientRect().top + head;
    const seen = [...scrolled.querySelectorAll<HTMLElement>(selector)]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.bottom > top + slack && box.height > 0)
      .sort((left, right) => left.box.top - right.box.top)[0]?.element;
    return seen?.dataset['key'] ?? seen?.querySelector('.col-n')?.textContent.trim();
  }, parts);
}
const firstRow = () => firstSeen('.event-scroll', '.event-row');
/** Once it is written down. */
async function keptRow(): Promise<string | undefined> {
  const kept = async () => String(((await panel.keptView('eventsPlace')) as { n: number } | undefined)?.n);
  await expect.poll(async () => Math.abs(Number(await kept()) - Number(await firstRow()))).toBeLessThanOrEqual(1);
  return kept();
}
const firstItem = () => firstSeen('.conversation', '.entry');

async function scrollToMiddle(area: string): Promise<void> {
  await panel.page.locator(area).hover();
  await panel.page.mouse.wheel(0, area === '.conversation' ? 2500 : 1300);
}

it.each([
  ['a session that goes on', longSession],
  ['a recording', longRecording],
])('the events of %s are where they were read, and what is new is counted from there', async (name, made) => {
  panel = await PanelPage.open(made());
  await panel.caughtUp();
  const isLive = name !== 'a recording';
  if (isLive) await panel.button('Follow the newest event').click();
  await panel.page.locator('.event-scroll').hover();
  await panel.page.mouse.wheel(0, isLive ? -1300 : 1300);
  await expect.poll(() => panel.keptView('eventsPlace')).toMatchObject({ of: 'simulator.realtime.jsonl' });
  const before = await keptRow();
  expect(Number(before)).toBeGreaterThan(20);
  const session = made();
  if (isLive) userText(session, 'item_new', 'new');
  await hideAndShow(session);
  await panel.caughtUp();
  await expect.poll(firstRow).toBe(before);
  await panel.settled();
  expect(await firstRow()).toBe(before);
  const pill = panel.page.locator('.events-pane .new-pill');
  if (isLive) await expect.poll(() => pill.textContent()).toBe('2 new');
  else expect(await pill.count()).toBe(0);
});

it.each([
  ['a session that goes on', longSession],
  ['a recording', longRecording],
])('the conversation of %s is where it was read', async (name, made) => {
  panel = await PanelPage.open(made());
  await panel.caughtUp();
  await panel.page.locator('.conversation').hover();
  await panel.page.mouse.wheel(0, name === 'a recording' ? 2500 : -2500);
  await expect.poll(() => panel.keptView('conversationPlace')).toBeTruthy();
  await expect
    .poll(async () => ((await panel.keptView('conversationPlace')) as { key: string }).key)
    .toBe(await firstItem());
  const before = await firstItem();
  const offset = () =>
    panel.page
      .locator(`.entry[data-key="${before}"]`)
      .evaluate((entry) => Math.round(entry.getBoundingClientRect().top));
  const offsetBefore = await offset();
  const session = made();
  if (name !== 'a recording') userText(session, 'item_new', 'new');
  await hideAndShow(session);
  await panel.caughtUp();
  await expect.poll(firstItem).toBe(before);
  await panel.settled();
  await expect.poll(async () => Math.abs((await offset()) - offsetBefore)).toBeLessThan(3);
  const pill = panel.page.locator('.conversation-pane .new-pill');
  if (name !== 'a recording') await expect.poll(() => pill.textContent()).toBe('1 new');
  // Of another recording it is no place.
  const other = made();
  other.recording = { fileName: 'another.realtime.jsonl', sizeBytes: 0 };
  await hideAndShow(other);
  await panel.caughtUp();
  await panel.settled();
  expect(await firstItem()).not.toBe(before);
});

it('a recording that is still being read goes there when it has come as far', async () => {
  panel = await PanelPage.open(longRecording());
  await panel.caughtUp();
  await scrollToMiddle('.event-scroll');
  await scrollToMiddle('.conversation');
  await expect.poll(() => panel.keptView('eventsPlace')).toBeTruthy();
  await expect.poll(() => panel.keptView('conversationPlace')).toBeTruthy();
  const [row, item] = [await keptRow(), await firstItem()];
  const session = longSession(3);
  session.readOnly = true;
  session.canReconnect = false;
  const whole = { fileName: 'simulator.realtime.jsonl', sizeBytes: 0 };
  session.recording = { ...whole, readPercent: 3 };
  await hideAndShow(session);
  await panel.caughtUp();
  await panel.settled();
  for (let index = 3; index < ITEMS; index++)
    userText(session, `item_${index}`, `text ${index} `.repeat(1 + (index % 7) * 20));
  session.recording = whole;
  session.changed();
  await panel.caughtUp();
  await expect.poll(firstRow).toBe(row);
  await expect.poll(firstItem).toBe(item);
});

it('the session’s pane has all the room, and no other has it for that', async () => {
  panel = await PanelPage.open(emptySession(), { width: 1400, height: 900 });
  await panel.caughtUp();
  await panel.button('Session…').click();
  await panel.page.locator('.session-editor').waitFor();
  expect(await panel.page.locator('.events-pane').count()).toBe(0);
  await panel.page.locator('.bottom-tab', { hasText: 'Timeline' }).click();
  await expect.poll(() => panel.page.locator('.events-pane').count()).toBe(1);
  await panel.page.locator('.bottom-tab', { hasText: 'Session' }).click();
  await expect.poll(() => panel.page.locator('.events-pane').count()).toBe(0);
});

it('a fix that goes into the composer leaves some of the events and of their details', async () => {
  panel = await PanelPage.open(betaShaped(), { width: 1400, height: 900 });
  await panel.caughtUp();
  await panel.button(/^Findings/).click();
  await panel.button('Rewrite as GA').click();
  await expect.poll(() => panel.page.locator('.composer.is-folded').count()).toBe(0);
  await panel.page.locator('.code-input').waitFor();
  const heightPx = (part: string) =>
    panel.page.locator(part).evaluate((element) => Math.round(element.getBoundingClientRect().height));
  await expect.poll(() => heightPx('.event-scroll')).toBeGreaterThan(4 * 20);
  expect(await heightPx('.details-pane')).toBeGreaterThan(60);
  expect(await heightPx('.bottom-pane')).toBeGreaterThan(300);
  expect(await heightPx('body')).toBe(900);
  expect(await panel.page.evaluate(() => document.documentElement.scrollHeight)).toBe(900);
});
