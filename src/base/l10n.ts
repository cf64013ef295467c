/**
 * What a person reads, in their language. The English text is its own key, as with VS Code's `l10n.t`, whose bundles these
 * are; the host sets them when it starts, and a panel when its page is made. Texts of the wire, logs and files stay as they are.
 */
export type Translations = Readonly<Record<string, string>>;

let translations: Translations = {};
let language = 'en';

/** @param of the language that the texts are in, as BCP 47 names it */
export function setTranslations(bundle: Translations, of = 'en'): void {
  translations = bundle;
  language = of;
}

/** What `setTranslations` was told: for the pages that the host makes. */
export function translationsInUse(): { readonly texts: Translations; readonly language: string } {
  return { texts: translations, language };
}

/** @param message a literal, so that it can be collected, with `{0}`, `{1}` … where the values stand */
export function t(message: string, ...values: readonly (string | number)[]): string {
  const translated = Object.hasOwn(translations, message) ? translations[message] : undefined;
  const text = translated ?? message;
  if (values.length === 0) return text;
  return text.replace(/\{(\d+)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
}
