import * as assert from 'node:assert/strict';
import { workspace } from 'vscode';
import { settingKeys } from '../../src/host/names.ts';
import { wiring } from './support.ts';

describe('an API key', () => {
  const host = 'keys.example:443';

  it('is kept in the secret storage, found again and forgotten', async () => {
    const { keys } = await wiring();
    await keys.set(host, 'sk-secret');
    assert.equal(await keys.get(host), 'sk-secret');
    assert.equal(keys.hasKey(host), true);
    assert.ok(keys.hosts().includes(host));
    await keys.forget(host);
    assert.equal(await keys.get(host), undefined);
    assert.equal(keys.hosts().includes(host), false);
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
    const target = await targets.customTarget(`${publicUrl}&api-key=sk-in-url`);
    assert.match(target?.url ?? '', /sk-in-url/);
    const remembered = workspace.getConfiguration().get<string[]>(settingKeys.customUrls);
    assert.deepEqual(remembered?.[0], publicUrl);
    assert.doesNotMatch(JSON.stringify(remembered), /sk-in-url/);
    assert.match((await targets.customTarget(publicUrl))?.url ?? '', /sk-in-url/);
    await keys.forgetUrl(publicUrl);
  });
});
