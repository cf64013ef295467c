import * as assert from 'node:assert/strict';
import {
  commands,
  QuickPickItemKind,
  TabInputTextDiff,
  window,
  workspace,
  type QuickPick,
  type QuickPickItem,
  type Tab,
} from 'vscode';
import { compareEvents } from '../../src/host/compareEvents.ts';
import { commandIds } from '../../src/host/names.ts';
import type { SessionPanel } from '../../src/host/sessionPanel.ts';
import { closeAllTabs, connectSimulator, hasRow, until, wiring } from './support.ts';

const real = window.createQuickPick;

/** The next quick pick, when VS Code shows it. */
function nextPick(): Promise<QuickPick<QuickPickItem>> {
  return new Promise((resolve) => {
    const createQuickPick = (): QuickPick<QuickPickItem> => {
      const box = real();
      // It tells which entry is active when it is there.
      const subscription = box.onDidChangeActive(() => {
        subscription.dispose();
        resolve(box);
      });
      return box;
    };
    Object.assign(window, { createQuickPick });
  });
}

async function choose(box: QuickPick<QuickPickItem>, label: RegExp): Promise<void> {
  const wanted = box.items.find((item) => label.test(item.label));
  assert.ok(wanted, `${String(label)} is one of ${box.items.map((item) => item.label).join(', ')}`);
  const isActive = new Promise<void>((resolve) => {
    const subscription = box.onDidChangeActive(([active]) => {
      if (active?.label !== wanted.label) return;
      subscription.dispose();
      resolve();
    });
    if (box.activeItems[0]?.label === wanted.label) resolve();
  });
  box.activeItems = [wanted];
  await isActive;
  await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
}

/** VS Code tells of a new tab a moment after it was asked for. */
function tabInFront(matches: (tab: Tab) => boolean): Promise<Tab> {
  return new Promise((resolve) => {
    const look = (): void => {
      const tab = window.tabGroups.activeTabGroup.activeTab;
      if (!tab || !matches(tab)) return;
      subscription.dispose();
      resolve(tab);
    };
    const subscription = window.tabGroups.onDidChangeTabs(look);
    look();
  });
}

/** The two documents that are shown side by side. */
async function diff(): Promise<readonly [left: string, right: string, title: string]> {
  const { input, label } = await tabInFront((tab) => tab.input instanceof TabInputTextDiff);
  assert.ok(input instanceof TabInputTextDiff);
  const [left, right] = await Promise.all([
    workspace.openTextDocument(input.original),
    workspace.openTextDocument(input.modified),
  ]);
  return [left.getText(), right.getText(), label];
}

function selects(panel: SessionPanel, n: number): Promise<void> {
  const selected = new Promise<void>((resolve) => {
    const subscription = panel.onDidChange(() => {
      if (panel.selection.n !== n) return;
      subscription.dispose();
      resolve();
    });
  });
  panel.revealIn({ n });
  return selected;
}

describe('comparing', () => {
  before(wiring);
  afterEach(async () => {
    Object.assign(window, { createQuickPick: real });
    await closeAllTabs();
  });

  it('shows the selected event beside one that is chosen, the earlier one at the left', async () => {
    const { panel, session } = await connectSimulator();
    const create = (text: string): number =>
      session.send(
        JSON.stringify({
          type: 'conversation.item.create',
          item: { type: 'message', role: 'user', content: [{ type: 'input_text', text }] },
        }),
      );
    const [first, second] = [create('one'), create('two')];
    await until(session, () => session.state.rows[second - 1]?.exchange?.answerN !== undefined);
    await selects(panel, second);
    const shown = nextPick();
    const done = commands.executeCommand(commandIds.compareEvents);
    const box = await shown;
    const labels = box.items.map(({ label }) => label.replace(/\$\([^)]*\) /, ''));
    // What answered it comes first, then what is of its type.
    assert.match(labels[1] ?? '', /^#\d+ conversation\.item\.(added|created)$/);
    assert.ok(labels.includes(`#${first} conversation.item.create`));
    assert.equal(labels.filter((label) => label.startsWith(`#${second} `)).length, 0);
    await choose(box, new RegExp(`#${first} `));
    await done;
    const [left, right, title] = await diff();
    assert.match(left, /"text": "one"/);
    assert.match(right, /^\{\n {2}"type": "conversation\.item\.create",\n[^]*"text": "two"/);
    assert.match(title, new RegExp(`^#${first} conversation\\.item\\.create ↔ #${second} `));
  });

  it('shows an item beside itself at another time', async () => {
    const { session } = await connectSimulator();
    const { documents } = await wiring();
    session.send(
      '{"type":"conversation.item.create","item":{"id":"item_own","type":"message","role":"user","content":[{"type":"input_text","text":"Hi"}]}}',
    );
    await until(
      session,
      () => session.state.items.get('item_own')?.lastItemN !== undefined && hasRow(session, 'conversation.item.done'),
    );
    const n = session.state.items.get('item_own')?.lastItemN ?? 0;
    const shown = nextPick();
    const done = compareEvents(session, documents, n, 'item_own');
    const box = await shown;
    assert.equal(box.items[0]?.kind, QuickPickItemKind.Separator);
    await choose(box, /conversation\.item\.create/);
    await done;
    const [left, right] = await diff();
    for (const text of [left, right]) assert.equal((JSON.parse(text) as { id: string }).id, 'item_own');
  });

  it('shows what was asked for beside what is in effect', async () => {
    const { panel, session } = await connectSimulator();
    session.send(
      JSON.stringify({
        type: 'session.update',
        session: { type: 'realtime', instructions: 'Be brief.', model: 'another-model' },
      }),
    );
    // What is in effect changes with the answer.
    await until(session, () => session.state.rows.some(({ exchange }) => exchange?.answerN !== undefined));
    panel.reveal();
    await commands.executeCommand(commandIds.compareConfiguration);
    const [left, right] = await diff();
    assert.deepEqual(JSON.parse(left), session.state.requestedSession);
    assert.deepEqual(JSON.parse(right), session.state.effectiveSession);
  });

  it('opens the configuration in effect by itself', async () => {
    const { session } = await connectSimulator();
    const { documents } = await wiring();
    await documents.openConfiguration(session);
    const document = window.activeTextEditor?.document;
    assert.deepEqual(JSON.parse(document?.getText() ?? ''), session.state.effectiveSession);
    assert.equal(document?.languageId, 'json');
  });

  it('opens a value of an event: JSON as JSON, a text as what it says', async () => {
    const { session } = await connectSimulator();
    const { documents } = await wiring();
    const text = '{"type":"x.y","text":"one\\ntwo","arguments":"{\\"city\\":\\"Oslo\\"}"}';
    const n = session.send(text);
    await until(session, () => session.state.rows.length >= n);
    const open = async (value: string): Promise<string> => {
      const start = text.indexOf(value);
      await documents.open(session, n, { kind: 'value', start, end: start + value.length });
      return window.activeTextEditor?.document.getText() ?? '';
    };
    assert.equal(await open('"one\\ntwo"'), 'one\ntwo');
    assert.equal(window.activeTextEditor?.document.languageId, 'plaintext');
    assert.equal(await open('"{\\"city\\":\\"Oslo\\"}"'), '{\n  "city": "Oslo"\n}');
    assert.equal(window.activeTextEditor?.document.languageId, 'json');
  });
});
