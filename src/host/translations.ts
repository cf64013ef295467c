/** The first thing that is loaded: texts of modules that follow are made when they are loaded. */
import { l10n } from 'vscode';
import { setTranslations } from '../base/l10n.ts';

setTranslations(l10n.bundle ?? {});
