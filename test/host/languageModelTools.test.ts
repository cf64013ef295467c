import * as assert from 'node:assert/strict';
import { basename } from 'node:path';
import { CancellationTokenSource, commands, LanguageModelTextPart, lm, MarkdownString } from 'vscode';
import { commandIds, toolNames } from '../../src/host/names.ts';
import { sendEventTool } from '../../src/host/tools/languageModelTools.ts';
import { closeAllTabs, connectSimulator, hasRow, until, wiring } from './support.ts';

type Facts = Readonly<Record<string, unknown>>;

/** Calls a tool as a model's host does, and reads its answer. */
async function call(tool: keyof typeof toolNames, input: object): Promise<{ text: string; facts: Facts }> {
  const { token } = new CancellationTokenSource();
  const { content } = await lm.invokeTool(toolNames[tool], { input, toolInvocationToken: undefined }, token);
  const [text = '', facts = '{}'] = content.map((part) => (part instanceof LanguageModelTextPart ? part.value : ''));
  return { text, facts: JSON.parse(facts) as Facts };
}

const key = `sk-${'a1B2'.repeat(12)}`;

describe('the tools of language models', () => {
  before(wiring);
  afterEach(closeAllTabs);

  it('are known to VS Code, each with its description and schema', () => {
    for (const name of Object.values(toolNames)) {
      const tool = lm.tools.find((one) => one.name === name);
      assert.ok(tool?.description && tool.inputSchema, `${name} is there`);
    }
  });

  it('list what is open, and recordings, in pages', async () => {
    const first = await connectSimulator();
    await closeAllTabs();
    await first.session.disconnect();
    const { session } = await connectSimulator();
    const { text, facts } = await call('listSessions', { limit: 1 });
    assert.match(text, /^1 live, 0 others open, \d+ more recordings\.$/);
    const [open] = facts['open'] as Facts[];
    assert.deepEqual(
      [open?.['session'], open?.['state'], open?.['canSend'], open?.['model']],
      [basename(session.path), 'live', true, 'gpt-realtime-2.1'],
    );
    const recordings = facts['recordings'] as Facts[];
    assert.equal(recordings.length, 1);
    assert.notEqual(recordings[0]?.['session'], basename(session.path));
  });

  it('read events by type, direction and number, shortened and masked', async () => {
    const { session } = await connectSimulator();
    const audio = Buffer.alloc(2400).toString('base64');
    session.send(JSON.stringify({ type: 'input_audio_buffer.append', audio }));
    session.send(
      JSON.stringify({ type: 'session.update', session: { type: 'realtime', instructions: `Use ${key}.` } }),
    );
    await until(session, () => hasRow(session, 'session.updated'));
    const mine = await call('getEvents', { direction: 'client', payloads: true });
    const events = mine.facts['events'] as Facts[];
    assert.deepEqual(
      events.map(({ type }) => type),
      ['input_audio_buffer.append', 'session.update'],
    );
    assert.deepEqual(events[0]?.['event'], {
      type: 'input_audio_buffer.append',
      audio: '[base64, 2400 bytes]',
    });
    assert.ok(!JSON.stringify(mine.facts).includes(key));
    const updated = await call('getEvents', { types: ['session.*', '-session.created'], limit: 1 });
    assert.deepEqual(
      (updated.facts['events'] as Facts[]).map(({ type }) => type),
      ['session.update'],
    );
    const next = await call('getEvents', { types: ['session.*'], fromN: updated.facts['nextFromN'], limit: 10 });
    assert.ok((next.facts['events'] as Facts[]).some(({ type }) => type === 'session.updated'));
    await assert.rejects(call('getEvents', { direction: 'sideways' }), /is no direction/);
    const filtered = await call('getEvents', { filter: 'session.* from:server -session.created size>1' });
    assert.deepEqual(
      (filtered.facts['events'] as Facts[]).map(({ type }) => type),
      ['session.updated'],
    );
    await assert.rejects(call('getEvents', { filter: 'size>lots' }), /is no size/);
  });

  it('read the conversation and the findings of a recording that is not open', async () => {
    const { session } = await connectSimulator();
    const item = { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Good morning, tools.' }] };
    session.send(JSON.stringify({ type: 'conversation.item.create', item }));
    await until(session, () => hasRow(session, 'conversation.item.done'));
    session.send('{"type":"session.update","session":{"modalities":["text"]}}');
    await until(session, () => hasRow(session, 'error'));
    await session.disconnect();
    await closeAllTabs();
    const conversation = await call('getConversation', { session: basename(session.path) });
    assert.match(conversation.text, /user: Good morning, tools\./);
    const piece = await call('getConversation', { session: basename(session.path), length: 10 });
    assert.equal(piece.text, conversation.text.slice(0, 10));
    assert.equal(piece.facts['nextOffset'], 10);
    const { facts } = await call('getFindings', { session: basename(session.path) });
    const beta = (facts['findings'] as Facts[]).find(({ rule }) => rule === 'beta-shape-on-ga');
    assert.ok(beta?.['explanation'] && beta['fix']);
    await assert.rejects(call('getFindings', { session: '../../etc/passwd' }), /There is no session/);
  });

  it('ask before an event is sent, with the text that goes out, and refuse where nothing can be sent', async () => {
    const { panels, recordings, muted } = await wiring();
    const { session, panel } = await connectSimulator();
    const input = { session: basename(session.path), event: { type: 'response.create', response: { note: '```' } } };
    const tool = sendEventTool({ panels, recordings, muted });
    const asked = await tool.prepareInvocation({ input });
    assert.equal(asked.confirmationMessages?.title, 'Send response.create?');
    const { message } = asked.confirmationMessages;
    const shown = message instanceof MarkdownString ? message.value : message;
    assert.equal(hasRow(session, 'response.create'), false);
    const { content } = await tool.invoke({ input });
    const [said] = content.map((part) => (part instanceof LanguageModelTextPart ? part.value : ''));
    const n = session.state.rows.find(({ type }) => type === 'response.create')?.n ?? 0;
    assert.match(said ?? '', new RegExp(`^response\\.create was sent as #${n};`));
    const sent = session.entries.at(n - 1);
    // One line, so nothing in it can end the block.
    assert.ok(sent?.kind === 'frame' && shown.endsWith(`\n\`\`\`json\n${sent.text}\n\`\`\`\n`), shown);
    assert.ok(!sent.text.includes('\n'));

    await commands.executeCommand(commandIds.disconnect, panel);
    await assert.rejects(call('sendEvent', input), /is not connected/);
    await assert.rejects(call('sendEvent', { event: { type: 'response.create' } }), /Nothing was sent/);
  });
});
