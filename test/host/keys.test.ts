import * as assert from 'node:assert/strict';
import { ConfigurationTarget, workspace } from 'vscode';
import { entraToken } from '../../src/host/endpoints/entra.ts';
import { settingKeys } from '../../src/host/names.ts';
import { wiring } from './support.ts';

describe('an API key', () => {
  const host = 'keys.example:443';

  it('is kept in the secret storage, found again and forgotten', async () => {
    const { keys } = await wiring();
    await keys.set(host, 'sk-secret');
    assert.equal(await keys.get(host), 'sk-secret');
    assert.equal(keys.hasKey(host), true);
    assert.ok(keys.slots().includes(host));
    await keys.forget(host);
    assert.equal(await keys.get(host), undefined);
    assert.equal(keys.slots().includes(host), false);
  });

  it('may be none, which is remembered too', async () => {
    const { keys } = await wiring();
    await keys.set(host, 'sk-secret');
    await keys.set(host, '');
    assert.equal(await keys.get(host), undefined);
    assert.deepEqual([keys.hasKey(host), keys.needsNone(host)], [false, true]);
    await keys.forget(host);
  });

  it('in a URL is not written into the settings, and is used the next time', async () => {
    const { keys, targets } = await wiring();
    const publicUrl = 'wss://url-keys.example/v1/realtime?model=m';
    const destination = await targets.ofUrl(`${publicUrl}&api-key=sk-in-url`);
    const typed = await targets.resolve(destination);
    assert.equal(new URL(typed?.url ?? '').searchParams.get('api-key'), 'sk-in-url');
    assert.equal(typed?.auth, 'api-key');
    assert.deepEqual(workspace.getConfiguration().get(settingKeys.endpoints), []);
    await targets.answered(destination);
    const settings = workspace.getConfiguration().get<{ name: string; url: string }[]>(settingKeys.endpoints);
    assert.deepEqual(
      settings?.map(({ url }) => url),
      [publicUrl],
    );
    assert.doesNotMatch(JSON.stringify(settings), /sk-in-url/);
    const again = await targets.resolve(await targets.ofUrl(publicUrl));
    assert.match(again?.url ?? '', /sk-in-url/);
    await keys.forget('secret url-keys.example api-key');
    await workspace.getConfiguration().update(settingKeys.endpoints, undefined, ConfigurationTarget.Global);
  });
});

describe('a Microsoft token', () => {
  const scopes: string[] = [];
  const signIn = (outcomes: (string | Error)[]) => (scope: string) => {
    scopes.push(scope);
    const outcome = outcomes.shift() ?? '';
    return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve({ accessToken: outcome });
  };
  beforeEach(() => scopes.splice(0));

  it('is asked for with the scope of today, then with the older one', async () => {
    assert.equal(await entraToken(signIn(['new'])), 'new');
    assert.equal(await entraToken(signIn([new Error('AADSTS500011'), 'old'])), 'old');
    assert.deepEqual(scopes, [
      'https://ai.azure.com/.default',
      'https://ai.azure.com/.default',
      'https://cognitiveservices.azure.com/.default',
    ]);
  });

  it('is not asked for twice when the person says no, and what went wrong is told', async () => {
    assert.equal(await entraToken(signIn([new Error('User did not consent to login.')])), undefined);
    assert.equal(scopes.length, 1);
    const failure = new Error('Timed out waiting for the provider.');
    await assert.rejects(entraToken(signIn([failure, failure])), /gave no token: Timed out waiting for the provider\./);
  });
});
