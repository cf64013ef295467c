/** The first thing that is loaded: texts of modules that follow are made when they are loaded. */
import { env, l10n } from 'vscode';
import { setTranslations } from '../base/l10n.ts';

if (l10n.bundle) setTranslations(l10n.bundle, env.language);
