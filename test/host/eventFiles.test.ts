/** `*.realtime-event.json` in VS Code's own JSON editor: what it says comes from the schema that the extension brings along. */
import * as assert from 'node:assert/strict';
import {
  commands,
  languages,
  MarkdownString,
  type Position,
  window,
  workspace,
  type CompletionList,
  type Diagnostic,
  type Hover,
  type TextDocument,
} from 'vscode';
import { closeAllTabs, temporaryFile } from './support.ts';

let number = 0;

async function open(text: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(temporaryFile(`example-${number++}.realtime-event.json`, text));
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
