import { translationsInUse } from '../base/l10n.ts';

/** Texts in the person's language, for a page to read before anything else; none where it is English. Data, not a script. */
export function translationsBlock(): string {
  const { texts } = translationsInUse();
  if (Object.keys(texts).length === 0) return '';
  return `<script type="application/json" id="translations">${JSON.stringify(texts).replaceAll('<', '\\u003c')}</script>\n`;
}

/** For the `lang` of a page, by which a screen reader chooses its voice. */
export function pageLanguage(): string {
  return translationsInUse().language;
}
