/** The first thing that a page reads: texts of modules that follow are made when they are loaded. */
import { setTranslations, type Translations } from '../src/base/l10n.ts';

const element = document.getElementById('translations');
if (element) setTranslations(JSON.parse(element.textContent) as Translations, document.documentElement.lang);
