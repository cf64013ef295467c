import { window } from 'vscode';
import { RealtimeError } from '../../base/errors.ts';
import { phrase, t } from '../../base/l10n.ts';
import { savedDestination } from './destination.ts';
import { removeEndpoint, saveEndpoint, savedEndpoints } from './endpointStore.ts';
import type { KeyStore } from './keyStore.ts';

/**
 * Takes an endpoint out of the settings and forgets its key; offers to have both back.
 * @param name none asks
 * @returns what settles when it is back or gone for good; undefined where the question was closed
 * @throws RealtimeError `no-such-endpoint`
 */
export async function removeKnown(
  name: unknown,
  keys: KeyStore,
): Promise<{ readonly settled: Promise<void> } | undefined> {
  const { endpoints } = savedEndpoints();
  const chosen = typeof name === 'string' ? name : await choose(endpoints.map((one) => one.name));
  if (chosen === undefined) return undefined;
  const endpoint = endpoints.find((one) => one.name === chosen);
  if (!endpoint) {
    throw new RealtimeError('no-such-endpoint', phrase('The settings have no endpoint "{0}".', chosen), {
      hint: phrase('Those that they have are in the view "Realtime", under Endpoints.'),
    });
  }
  const destination = savedDestination(endpoint);
  const slot = destination.kind === 'endpoint' ? destination.keySlot : chosen;
  const [key, neededNone] = [await keys.get(slot), keys.needsNone(slot)];
  await removeEndpoint(chosen);
  await keys.forget(slot);
  const undo = t('Undo');
  const settled = Promise.resolve(
    window.showInformationMessage(t('"{0}" was removed, and its key forgotten.', chosen), undo),
  ).then(async (choice) => {
    if (choice !== undo) return;
    await saveEndpoint(endpoint);
    if (key !== undefined || neededNone) await keys.set(slot, key ?? '');
  });
  return { settled };
}

async function choose(names: readonly string[]): Promise<string | undefined> {
  if (names.length === 0) {
    void window.showInformationMessage(t('The settings have no endpoint: OpenAI and the simulator are there without.'));
    return undefined;
  }
  return await window.showQuickPick([...names], {
    title: t('Realtime: Remove Endpoint'),
    placeHolder: t('Its key is forgotten, too'),
  });
}
