/** Every state of the panel in a made-up language: what a person reads went through the translations, or nobody translates it. */
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { collectTexts } from '../../scripts/localization/collectTexts.ts';
import { closeBrowser, PanelPage } from './support/panelPage.ts';
import { screens } from './support/screens.ts';
import { bareTexts, markedBundle } from './support/shownTexts.ts';

afterAll(closeBrowser);
const { texts } = collectTexts(fileURLToPath(new URL('../..', import.meta.url)));
const translations = markedBundle(texts);

describe('in a made-up language', { timeout: 60_000 }, () => {
  it.each(screens)('$name', async ({ name, session, options, arrange }) => {
    const panel = await PanelPage.open(session(), { ...options, translations });
    onTestFinished(() => panel.close());
    await panel.caughtUp();
    await arrange?.(panel);
    await panel.settled();
    await panel.screenshot(`marked-${name}`);
    const bare = await bareTexts(panel.page);
    (await import('node:fs')).appendFileSync('/tmp/words/bare.jsonl', bare.map((b) => JSON.stringify({ screen: name, ...b })).join('\n') + '\n');
    expect(panel.problems).toEqual([]);
  });
});
