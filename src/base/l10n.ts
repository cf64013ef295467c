/**
 * What a person reads, in their language. The English text is its own key, as with VS Code's `l10n.t`, whose bundles these
 * are; the host sets them when it starts, and a panel when its page is made. Texts of the wire, logs and files stay as they are.
 */
export type Translations = Readonly<Record<string, string>>;

/**
 * A text and its values, as data: said where nobody knows yet who will read it. `translated` makes it the words of whoever sits
 * before VS Code, `english` those of files, of the command line and of language models. It crosses to a panel as it is.
 */
export interface Phrase {
  readonly text: string;
  readonly values?: readonly PhraseValue[];
}

export type PhraseValue = string | number | Phrase;

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
export function t(message: string, ...values: readonly PhraseValue[]): string {
  return written(translationOf(message), values, translated);
}

/** The same, to be put into words later: also in constants, which are made before the translations are there. */
export function phrase(message: string, ...values: readonly PhraseValue[]): Phrase {
  return values.length === 0 ? { text: message } : { text: message, values };
}

/** What somebody else said, which is the same in every language. */
export function verbatim(text: string): Phrase {
  return { text: '{0}', values: [text] };
}

/** Several after each other. */
export function joined(all: readonly PhraseValue[], separator: string): Phrase {
  return { text: all.map((_, index) => `{${index}}`).join(separator), values: all };
}

/** Sentences after each other; those that are undefined are left out. */
export function sentences(...all: readonly (Phrase | undefined)[]): Phrase {
  return joined(
    all.filter((one) => one !== undefined),
    ' ',
  );
}

export function translated({ text, values = [] }: Phrase): string {
  return written(translationOf(text), values, translated);
}

export function english({ text, values = [] }: Phrase): string {
  return written(text, values, english);
}

function translationOf(message: string): string {
  return (Object.hasOwn(translations, message) ? translations[message] : undefined) ?? message;
}

function written(text: string, values: readonly PhraseValue[], inner: (phrase: Phrase) => string): string {
  if (values.length === 0) return text;
  return text.replace(/\{(\d+)\}/g, (place, index: string) => {
    const value = values[Number(index)] ?? place;
    return typeof value === 'object' ? inner(value) : String(value);
  });
}
