/** `*.realtime-event.json` in VS Code's own JSON editor: what it says comes from the schema that the extension brings along. */
import * as assert from 'node:assert/strict';
import {
  commands,
  languages,
  MarkdownString,
  Position,
  window,
  workspace,
  WorkspaceEdit,
  type CodeLens,
  type CompletionList,
  type Diagnostic,
  type Hover,
  type TextDocument,
} from 'vscode';
import { closeAllTabs, connectSimulator, temporaryFile, until, wiring } from './support.ts';

let number = 0;

async function open(text: string, kind = 'realtime-event'): Promise<TextDocument> {
  const document = await workspace.openTextDocument(temporaryFile(`example-${number++}.${kind}.json`, text));
  await window.showTextDocument(document);
  return document;
}

/** The first problems that VS Code tells of a document: it looks at it a moment after it was opened. */
function problems({ uri }: TextDocument): Promise<readonly Diagnostic[]> {
  const known = languages.getDiagnostics(uri);
  if (known.length > 0) return Promise.resolve(known);
  return new Promise((resolve) => {
    const subscription = languages.onDidChangeDiagnostics(() => {
      const found = languages.getDiagnostics(uri);
      if (found.length === 0) return;
      subscription.dispose();
      resolve(found);
    });
  });
}

/** Where `word` begins, plus one character. */
function inside(document: TextDocument, word: string): Position {
  return document.positionAt(document.getText().indexOf(word) + 1);
}

async function hoverText(document: TextDocument, word: string): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    inside(document, word),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof MarkdownString ? content.value : ''))
    .join('\n');
}

describe('an event file', () => {
  afterEach(closeAllTabs);

  it('is checked: the problem stands at the member that is wrong', async () => {
    const document = await open(
      '{ "type": "session.update", "session": { "type": "realtime", "audio": { "output": { "speed": "fast" } } } }',
    );
    const found = await problems(document);
    assert.deepEqual(
      found.map(({ range }) => document.getText(range)),
      ['"fast"'],
    );
  });

  it('shows the documentation of what the pointer is on', async () => {
    const document = await open('{ "type": "response.create", "response": { "conversation": 5 } }');
    await problems(document);
    assert.match(await hoverText(document, 'conversation'), /Controls which conversation the response is added to/);
    assert.match(await hoverText(document, 'response.create'), /instructs the server to create a Response/);
  });

  it('is completed: types first, then what the event takes', async () => {
    const document = await open('{ "type": "conversation.item.truncate", "item_id": 5,  }');
    await problems(document);
    const labelsAt = async (position: Position): Promise<string[]> => {
      const { items } = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        position,
      );
      return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    const members = await labelsAt(inside(document, ',  }').translate(0, 1));
    assert.ok(members.includes('audio_end_ms') && members.includes('content_index'), members.join());
    assert.ok(!members.includes('audio'), 'a member of another event is not offered');
    const types = await labelsAt(inside(document, 'conversation.item'));
    assert.ok(types.includes('"input_audio_buffer.append"'), types.join());
  });
});

describe('what an empty place in a file offers', () => {
  afterEach(closeAllTabs);

  for (const [kind, text, expected] of [
    ['realtime-event', '', ['conversation.item.create: user text', 'session.update', 'response.create']],
    ['realtime-events', '[\n  \n]', ['wait for a server event', 'wait for a time', 'response.create']],
    ['realtime-script', '', ['script']],
    ['realtime-script', '{ "rules": [\n  \n] }', ['say', 'call a function', 'fail']],
  ] as const) {
    it(`${kind}, in ${JSON.stringify(text)}: ${expected.join(', ')}`, async () => {
      const document = await open(text, kind);
      assert.equal(document.languageId, 'json');
      const line = text.includes('\n') ? 1 : 0;
      // VS Code's JSON server may still be starting.
      for (;;) {
        const { items } = await commands.executeCommand<CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          new Position(line, line * 2),
        );
        const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
        if (expected.every((label) => labels.includes(label))) break;
      }
    });
  }
});

describe('sending an event file', () => {
  afterEach(closeAllTabs);

  const lenses = async ({ uri }: TextDocument): Promise<readonly CodeLens[]> =>
    (await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uri)) ?? [];
  const titles = async (document: TextDocument): Promise<string[]> =>
    (await lenses(document)).map(({ command }) => command?.title ?? '');

  async function run(lens: CodeLens | undefined): Promise<unknown> {
    assert.ok(lens?.command);
    return commands.executeCommand(lens.command.command, ...(lens.command.arguments as unknown[]));
  }

  it('offers to connect where no session is live', async () => {
    const document = await open('{"type":"input_audio_buffer.clear"}');
    assert.deepEqual(await titles(document), ['$(debug-disconnect) Send: connect first…']);
  });

  it('goes by the line above it to the live session, as it stands in the file', async () => {
    const { session } = await connectSimulator();
    const text = '{ "type": "input_audio_buffer.clear",\n  "event_id": "evt_file" }';
    const document = await open(`\n${text}\n`);
    assert.deepEqual(await titles(document), [`$(send) Send to ${session.name}`]);
    const n = await run((await lenses(document))[0]);
    await until(session, () => session.state.rows[Number(n) - 1]?.exchange?.status === 'confirmed');
    const entry = [...session.entries].find((one) => one.n === n);
    assert.equal(entry?.kind === 'frame' && entry.text, text);
  });

  it('goes by the command, of the file in the editor', async () => {
    const { session } = await connectSimulator();
    await open('{"type":"input_audio_buffer.clear","event_id":"evt_command"}');
    const n = await commands.executeCommand('realtime.sendEventFile');
    assert.equal(typeof n, 'number');
    await until(session, () => session.state.rows[Number(n) - 1]?.exchange?.status === 'confirmed');
  });

  /** Waits for what stands above the events to say it. */
  function told(document: TextDocument, words: RegExp): Promise<string[]> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        titles(document).then((all) => {
          if (!all.some((title) => words.test(title))) return;
          subscription.dispose();
          resolve(all);
        }, reject);
      };
      const subscription = languages.onDidChangeDiagnostics(look);
      look();
    });
  }

  it('is told in its editor what became of it, at the place, until it is edited', async () => {
    const { session } = await connectSimulator();
    const document = await open('\n{ "type": "conversation.item.delete", "item_id": "item_nobody" }\n');
    const n = Number(await commands.executeCommand('realtime.sendEventFile'));
    await until(session, () => session.state.rows[n - 1]?.exchange?.status === 'refused');
    const [, refused] = await told(document, /refused/);
    assert.match(refused ?? '', /^\$\(error\) refused: .*item_nobody/);
    const [problem, ...others] = await problems(document);
    assert.deepEqual(others, []);
    assert.equal(problem?.source, 'Realtime');
    assert.match(document.getText(problem?.range), /^"item_id": "item_nobody"$|^\{.*\}$/);
    const [, show] = await lenses(document);
    await run(show);
    assert.equal((await wiring()).panels.current?.session, session);

    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(0, 0), ' ');
    await workspace.applyEdit(edit);
    assert.deepEqual(languages.getDiagnostics(document.uri), []);
    assert.equal((await titles(document)).length, 1);
  });

  it('that is edited before it goes is told nothing of, for the places are others by then', async () => {
    const { session } = await connectSimulator();
    const document = await open('{"type":"input_audio_buffer.clear", broken');
    const { showWarningMessage } = window;
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(0, 0), '\n\n');
    const editFirst = async () => {
      await workspace.applyEdit(edit);
      return 'Send As It Is';
    };
    Object.assign(window, { showWarningMessage: editFirst });
    const n = Number(await commands.executeCommand('realtime.sendEventFile'));
    Object.assign(window, { showWarningMessage });
    await until(session, () => session.state.errors.length > 0);
    assert.ok(n > 0);
    assert.equal((await titles(document)).filter((title) => /sent as|refused/.test(title)).length, 0);
  });

  it('a list says at its step where it ended', async () => {
    await connectSimulator();
    const text = '[\n  {"type":"input_audio_buffer.clear"},\n  {"wait":"response.done","timeoutMs":1}\n]';
    const document = await open(text, 'realtime-events');
    await commands.executeCommand('realtime.sendEventFile');
    const all = await told(document, /ended here/);
    assert.ok(
      all.some((title) => /^\$\((check|loading~spin)\) sent as #\d+/.test(title)),
      all.join('\n'),
    );
    const ended = languages.getDiagnostics(document.uri).map(({ range }) => document.getText(range));
    assert.deepEqual(ended, ['{"wait":"response.done","timeoutMs":1}']);
  });

  const waitingList =
    '[{"type":"input_audio_buffer.clear"},{"wait":"conversation.item.added"},{"type":"input_audio_buffer.clear"}]';
  const awaitedItem = JSON.stringify({
    type: 'conversation.item.create',
    item: { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Go on.' }] },
  });

  it('a list that is edited while it is sent tells nothing at places that are others by then', async () => {
    const { session } = await connectSimulator();
    const document = await open(waitingList, 'realtime-events');
    const sent = commands.executeCommand('realtime.sendEventFile');
    await told(document, /sent as #\d+/);
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(0, 0), '\n\n');
    await workspace.applyEdit(edit);
    session.send(awaitedItem);
    await sent;
    assert.equal(session.sequence?.phase, 'done');
    assert.equal(session.sequence.sent, 2);
    const outcomes = (await titles(document)).filter((title) => title.includes('sent as'));
    assert.deepEqual(outcomes, []);
  });

  it('a list that is sent again while it runs goes on telling what became of it', async () => {
    const { session } = await connectSimulator();
    const document = await open(waitingList, 'realtime-events');
    const sent = commands.executeCommand('realtime.sendEventFile', document.uri);
    await told(document, /sent as #\d+/);
    await commands.executeCommand('realtime.sendEventFile', document.uri);
    session.send(awaitedItem);
    await sent;
    const outcomes = (await titles(document)).filter((title) => title.includes('sent as'));
    assert.equal(outcomes.length, 2);
    assert.deepEqual(languages.getDiagnostics(document.uri), []);
  });

  it('a list goes whole or by single events, and is checked like they are', async () => {
    const { session } = await connectSimulator();
    const document = await open(
      '[\n  {"type":"input_audio_buffer.clear"},\n  {"wait":"input_audio_buffer.cleared"},\n  {"type":"session.update","session":{"type":"realtime","instructions":5}}\n]',
      'realtime-events',
    );
    const found = await problems(document);
    assert.deepEqual(
      found.map(({ range }) => document.getText(range)),
      ['5'],
    );
    assert.deepEqual(await titles(document), [
      `$(send) Send all (2 events, 1 wait) to ${session.name}`,
      `$(send) Send to ${session.name}`,
      `$(send) Send to ${session.name}`,
    ]);
    const [all, first] = await lenses(document);
    const n = await run(first);
    await until(session, () => session.state.rows[Number(n) - 1]?.exchange?.status === 'confirmed');
    const entry = [...session.entries].find((one) => one.n === n);
    assert.equal(entry?.kind === 'frame' && entry.text, '{"type":"input_audio_buffer.clear"}');
    await run(all);
    assert.equal(session.sequence?.phase, 'done');
    assert.equal(session.sequence.sent, 2);
  });
});
