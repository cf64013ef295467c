/** Heads and toolbars at every width that a panel has, in English and in longer words: nothing is cut, nothing sticks out. */
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { replayBegins } from '../../src/session/sessionReplay.ts';
import { callItem, respondWith } from './support/conversationStates.ts';
import { PanelPage, type PanelOptions } from './support/panelPage.ts';
import { emptySession } from './support/states.ts';
import { weatherSession } from './support/weatherSession.ts';

const german = JSON.parse(readFileSync(new URL('../../l10n/bundle.l10n.de.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, string>
>;

const widths = [404, 700, 760, 966, 1024, 1090, 1400, 2560] as const;
const languages = [
  ['English', {}],
  ['German', { translations: german }],
] as const satisfies readonly (readonly [string, PanelOptions])[];

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

async function open(session = weatherSession(), options: PanelOptions = {}): Promise<void> {
  panel = await PanelPage.open(session, { width: 1400, height: 900, ...options });
  await panel.caughtUp();
}

async function atWidth(width: number): Promise<void> {
  await panel.page.setViewportSize({ width, height: 900 });
  await panel.settled();
}

/** What of these elements is cut, or ends beyond their line or the panel. */
function cutIn(line: string, parts: string): Promise<readonly string[]> {
  return panel.page.evaluate(
    ({ line: lineSelector, parts: partSelector }) => {
      const within = document.querySelector(lineSelector);
      if (!within) return [`no ${lineSelector}`];
      const edge = Math.min(within.getBoundingClientRect().right, window.innerWidth);
      return [...within.querySelectorAll<HTMLElement>(partSelector)].flatMap((part) => {
        const { left, right, width } = part.getBoundingClientRect();
        // Words that are there for screen readers only.
        if (width <= 1) return [];
        const isWhole = part.scrollWidth <= part.clientWidth || getComputedStyle(part).display === 'inline';
        return isWhole && left >= 0 && right <= edge + 0.5 ? [] : [`${part.className} “${part.textContent}”`];
      });
    },
    { line, parts },
  );
}

const leftOf = async (selector: string) => (await panel.page.locator(selector).first().boundingBox())?.x;

describe.each(languages)('in %s', (_, options) => {
  it('the header is whole, says what it is, and does not move when a call waits for its output', async () => {
    await open(weatherSession(), options);
    const clocks: (number | undefined)[] = [];
    for (const width of widths) {
      await atWidth(width);
      clocks.push(await leftOf('.clock'));
    }
    respondWith(panel.session, 'resp_late', [callItem('late', 'get_weather', '{"city":"Oslo"}')]);
    await panel.page.locator('.header .awaited').waitFor();
    for (const [index, width] of widths.entries()) {
      await atWidth(width);
      expect(await cutIn('.header', ':scope > *, .header-model, strong'), `at ${width} px`).toEqual([]);
      expect(await panel.page.locator('.header-model').textContent()).toBe('gpt-realtime-2.1');
      expect(await leftOf('.clock'), `at ${width} px`).toBe(clocks[index]);
    }
    expect(await panel.page.locator('.header').getAttribute('data-gone')).toBe('');
  });

  it('the conversation’s number of items is whole or not there, also in the past', async () => {
    await open(weatherSession(), options);
    panel.channel.travelTo(120);
    await panel.page.locator('.as-of').waitFor({ state: 'attached' });
    for (const width of widths) {
      await atWidth(width);
      const shown = await panel.page.locator('.pane-words').evaluate((words) => {
        const line = words.getBoundingClientRect();
        return [...words.children].flatMap((child) => {
          const { top, right } = child.getBoundingClientRect();
          if (top >= line.bottom - 1) return [];
          return right <= line.right + 0.5 ? 'whole' : `cut: ${child.textContent}`;
        });
      });
      expect(shown.length, `at ${width} px`).toBeGreaterThan(0);
      expect(
        shown.filter((one) => one !== 'whole'),
        `at ${width} px`,
      ).toEqual([]);
    }
  });

  it('the header’s buttons stand where they stood when the first response is counted', async () => {
    await open(emptySession(), options);
    const places: (number | undefined)[] = [];
    const buttonsAt = async (width: number) => {
      await atWidth(width);
      return Promise.all(['.header .clock', '.header vscode-button'].map(leftOf));
    };
    for (const width of widths) places.push(...(await buttonsAt(width)));
    const usage = { input_tokens: 543, output_tokens: 370, total_tokens: 913 };
    const response = { id: 'resp_1', status: 'completed', conversation_id: 'conv_1', output: [], usage };
    panel.session.server({ type: 'response.created', event_id: 'e', response: { ...response, status: 'in_progress' } });
    panel.session.server({ type: 'response.done', event_id: 'e', response });
    await panel.page.locator('.header .tokens').waitFor();
    const after: (number | undefined)[] = [];
    for (const width of widths) after.push(...(await buttonsAt(width)));
    expect(after).toEqual(places);
  });

  it('the tools of the details are all within their pane, and a type is whole or not there', async () => {
    await open(weatherSession(), options);
    await panel.page.locator('.event-row', { hasText: 'item.create' }).first().click();
    for (const width of widths.filter((one) => one >= 900)) {
      await atWidth(width);
      expect(await cutIn('.details-pane', 'vscode-panel-tab, .details-tools > *'), `at ${width} px`).toEqual([]);
      const tab = await panel.page.locator('.details-pane vscode-panel-tab').last().boundingBox();
      const number = await leftOf('.details-number');
      expect(number ?? Infinity).toBeGreaterThan((tab?.x ?? 0) + (tab?.width ?? 0) + 4);
    }
    for (const width of widths.filter((one) => one < 900)) {
      await atWidth(width);
      expect(await cutIn('.narrow-details-line', ':scope > *'), `at ${width} px`).toEqual([]);
    }
    await atWidth(760);
    await panel.page
      .locator('.narrow-details-line')
      .getByRole('button', { name: panel.text('Docs') })
      .click();
    await panel.page.locator('.details-pane .docs').waitFor();
    expect(await panel.page.locator('.narrow-details-line').count()).toBe(0);
    for (const width of [404, 760]) {
      await atWidth(width);
      expect(await cutIn('.details-pane', 'vscode-panel-tab, .details-tools > *, .docs'), `at ${width} px`).toEqual([]);
    }
    await panel.button(panel.text('Fold the details')).click();
    await panel.page.locator('.narrow-details-line').waitFor();
  });

  it('the composer says which event it is, whole, and what it does where there is room for that', async () => {
    await open(emptySession(), options);
    for (const width of widths) {
      await atWidth(width);
      const parts = ':scope > :not(.composer-docs, .folded-draft), .picker-text';
      expect(await cutIn('.composer-head', parts), `at ${width} px`).toEqual([]);
      for (const words of await panel.page.locator('.composer-docs:visible').all())
        expect((await words.boundingBox())?.width).toBeGreaterThan(100);
    }
    await atWidth(1400);
    await panel.button(panel.text('Fold the composer')).click();
    for (const width of widths) {
      await atWidth(width);
      expect(await cutIn('.composer-head', '.picker-text'), `at ${width} px`).toEqual([]);
    }
  });

  it('a list of the form says how many entries it has', async () => {
    await open(emptySession(), options);
    for (const width of [966, 1132]) {
      await atWidth(width);
      expect(await cutIn('.event-form', '.form-control > .quiet'), `at ${width} px`).toEqual([]);
    }
  });

  it('a banner with buttons keeps its words together', async () => {
    const session = emptySession();
    session.lifecycle(
      'note',
      replayBegins({ name: 'order pizza', fileName: 'order pizza.realtime.jsonl', events: 12 }),
    );
    await open(session, options);
    await atWidth(404);
    expect((await panel.page.locator('.replay-banner').boundingBox())?.height).toBeLessThan(110);
    expect(await cutIn('.replay-banner', ':scope > *')).toEqual([]);
  });

  it('most of the session pane is its fields', async () => {
    await open(weatherSession(), { ...options, width: 760 });
    await panel.button(panel.text('Session…')).click();
    await panel.page.locator('.session-scroll').waitFor();
    expect((await panel.page.locator('.session-scroll').boundingBox())?.height).toBeGreaterThan(500);
    await panel.page.locator('.session-lists').scrollIntoViewIfNeeded();
  });
});

it('times of the wall clock are whole', async () => {
  for (const width of [760, 1132]) {
    await open(weatherSession(), { width, state: { view: { timeMode: 'wall' } } });
    expect(await cutIn('.event-rows, .event-table', '.event-row .col-time')).toEqual([]);
    if (width === 760) await panel.close();
  }
});

it('what cannot be chosen is neither bright nor first', async () => {
  const session = emptySession();
  await open(session, { state: { view: { composerMode: 'json' } } });
  await panel.box.fill('');
  await expect.poll(() => panel.page.locator('.split-more').last().getAttribute('appearance')).toBe('secondary');
  await panel.box.fill('[{"type":"response.create"}]');
  await panel.button('More ways to send').click();
  expect(await panel.page.locator('[role^=menuitem]:focus').getAttribute('aria-disabled')).toBe('false');
});
