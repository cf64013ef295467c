import { window } from 'vscode';
import { defaultOpenAiModel } from '../names.ts';
import type { Destination } from './destination.ts';
import { t } from '../../base/l10n.ts';

/** Asks for the model that a URL lacks. Undefined when the user cancelled, or where the URL is not a person's own. */
export async function withModel(destination: Destination): Promise<Destination | undefined> {
  if (destination.kind === 'simulator' || destination.endpoint.kind !== 'custom') return undefined;
  const model = await window.showInputBox({
    title: t('{0}: which model?', destination.endpoint.name),
    prompt: t('It is added to the URL as ?model=…, and the session is connected again.'),
    value: defaultOpenAiModel,
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? t('A model is needed.') : undefined),
  });
  if (model === undefined) return undefined;
  const url = new URL(destination.endpoint.url);
  url.searchParams.set('model', model.trim());
  return { ...destination, endpoint: { ...destination.endpoint, url: url.href }, keepOnceAnswered: true };
}
