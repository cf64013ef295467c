/** Every state of the panel in a made-up language: what a person reads went through the translations, or nobody can translate it. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { collectTexts } from '../../scripts/localization/collectTexts.ts';
import { PanelPage } from './support/panelPage.ts';
import { screens } from './support/screens.ts';
import { bareTexts, markedBundle, writtenTexts } from './support/shownTexts.ts';
import { Untranslated } from './support/untranslated.ts';

const { texts } = collectTexts(fileURLToPath(new URL('../..', import.meta.url)));
const translations = markedBundle(texts);

/** A frame as it is: its JSON, in pieces where a search found something, and its bytes. */
const frames = /\.json-\w+|\.hex-lines\b/;

describe('in a made-up language', { timeout: 60_000 }, () => {
  it.each(screens)('$name', async ({ name, session, options, arrange }) => {
    const panel = await PanelPage.open(session(), { ...options, translations });
    onTestFinished(() => panel.close());
    await panel.caughtUp();
    await arrange?.(panel);
    await panel.settled();
    await panel.screenshot(`marked-${name}`);
    const untranslated = new Untranslated(panel.session, await writtenTexts(panel.page));
    const bare = (await bareTexts(panel.page)).filter(
      ({ text, inside }) => !untranslated.has(text) && !frames.test(inside),
    );
    expect(bare.map(({ text, of, inside }) => `${of} “${text}” in ${inside}`)).toEqual([]);
    expect(panel.problems).toEqual([]);
  });
});
