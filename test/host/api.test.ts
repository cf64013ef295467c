import * as assert from 'node:assert/strict';
import { basename } from 'node:path';
import { closeAllTabs, connectSimulator, tabs, temporaryFile, wiring } from './support.ts';

describe('what other extensions get', () => {
  before(wiring);
  afterEach(closeAllTabs);

  it('connects, follows the session, and says goodbye', async () => {
    const { api } = await wiring();
    const states: string[] = [];
    const subscription = api.onDidChangeSessions(() =>
      states.push(
        api
          .sessions()
          .map(({ state }) => state)
          .join(),
      ),
    );
    const session = await api.connect('simulator');
    assert.equal(session?.state, 'live');
    assert.deepEqual(api.sessions(), [session]);
    assert.equal(api.sessions()[0], session, 'it is the same object each time');
    assert.match(basename(session.recording.fsPath), /simulator\.realtime\.jsonl$/);
    await session.disconnect();
    assert.equal(session.state, 'closed');
    await session.disconnect();
    await closeAllTabs();
    await tabs();
    assert.deepEqual(api.sessions(), []);
    subscription.dispose();
    assert.deepEqual(states, ['connecting', 'live', 'closed', '']);
  });

  it('opens a recording, and brings a session to the front', async () => {
    const { api, panels } = await wiring();
    const { session } = await connectSimulator();
    const file = temporaryFile('api.realtime.jsonl', '{"realtime":1,"source":{"kind":"file"}}\n');
    await api.openRecording(file);
    await tabs(session.name, 'api.realtime.jsonl');
    assert.deepEqual(
      api.sessions().map(({ state }) => state),
      ['live', 'recording'],
    );
    assert.equal(api.sessions()[1]?.recording.fsPath, file.fsPath);
    assert.equal(panels.current?.session.path, file.path);
    api.sessions()[0]?.reveal();
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (panels.current?.session === session) resolve();
      };
      panels.onDidChange(look);
      look();
    });
  });

  it('says what is wrong with a destination', async () => {
    const { api } = await wiring();
    await assert.rejects(api.connect('https://example.com'), /This is not a WebSocket URL/);
    assert.deepEqual(api.sessions(), []);
  });
});
