import { describe, expect, it } from 'vitest';
import { added, HandMadeLog } from '../log.ts';
import { found, foundLive, theOne } from './found.ts';

const tool = { type: 'mcp', server_label: 'docs', server_url: 'https://docs.test/mcp' };
const listItem = (more: object = {}): object => ({
  id: 'list',
  type: 'mcp_list_tools',
  server_label: 'docs',
  tools: [],
  ...more,
});
const configured = (): HandMadeLog =>
  new HandMadeLog()
    .server({ type: 'session.created', session: { type: 'realtime', id: 's' } })
    .client({ type: 'session.update', session: { type: 'realtime', tools: [tool] } });
const listing = (): HandMadeLog =>
  configured()
    .server({ type: 'session.updated', session: { type: 'realtime', tools: [tool] } })
    .server(added(listItem()))
    .server({ type: 'mcp_list_tools.in_progress', item_id: 'list' });
const completed = { type: 'mcp_list_tools.completed', item_id: 'list' };
const create = { type: 'response.create' };

describe('mcp-tools-not-listed', () => {
  const rule = 'mcp-tools-not-listed';

  it('is a response.create before mcp_list_tools.completed', () => {
    expect(theOne(configured().client(create), rule)).toMatchObject({ ns: [3, 2] });
    expect(theOne(listing().client(create).server(completed), rule)).toMatchObject({
      ns: [6, 5],
      message: 'response.create was sent before the tools of docs were listed.',
    });
  });

  it('is taken back when the response has the tools nevertheless', () => {
    const log = listing()
      .client(create)
      .server({ type: 'response.created', response: { id: 'r', status: 'in_progress' } })
      .server({
        type: 'response.output_item.added',
        response_id: 'r',
        output_index: 0,
        item: { id: 'c', type: 'mcp_call' },
      });
    expect(found(log, rule)).toEqual([]);
  });

  it('is not a response after the listing, one without tools, or a session without MCP', () => {
    expect(found(listing().server(completed).client(create), rule)).toEqual([]);
    const again = listing()
      .server(completed)
      .client({ type: 'session.update', session: { type: 'realtime', tools: [tool] } });
    expect(found(again.client(create), rule)).toEqual([]);
    expect(found(listing().client({ type: 'response.create', response: { tool_choice: 'none' } }), rule)).toEqual([]);
    expect(found(new HandMadeLog().client(create), rule)).toEqual([]);
    const error = {
      code: 'unknown_parameter',
      message: "Unknown parameter: 'session.tools[0].x'.",
      param: 'session.tools[0].x',
    };
    expect(found(configured().server({ type: 'error', error }).client(create), rule)).toEqual([]);
  });
});

describe('mcp-listing-failed', () => {
  const rule = 'mcp-listing-failed';
  const failed = { type: 'mcp_list_tools.failed', item_id: 'list' };

  it('tells which server, and why where the item says so', () => {
    expect(theOne(listing().server(failed), rule)).toMatchObject({
      severity: 'error',
      ns: [6],
      itemId: 'list',
      message: 'The tools of docs could not be listed.',
    });
    const item = listItem({ error: { type: 'http_error', code: 401, message: 'Unauthorized' } });
    const log = listing().server(failed).server({ type: 'conversation.item.done', item });
    expect(theOne(log, rule)).toMatchObject({
      ns: [6, 7],
      message: 'The tools of docs could not be listed: “Unauthorized”',
    });
  });

  it('is taken back when the same server’s tools are listed after all', () => {
    const log = listing()
      .server(failed)
      .server(added({ ...listItem(), id: 'list2' }))
      .server({ type: 'mcp_list_tools.completed', item_id: 'list2' });
    expect(found(log, rule)).toEqual([]);
  });
});

const done = { type: 'response.mcp_call.completed', item_id: 'call', output_index: 0 };
const called = (): HandMadeLog =>
  new HandMadeLog().server(added({ id: 'call', type: 'mcp_call', name: 'search', server_label: 'docs' })).server(done);

describe('mcp-result-unanswered', () => {
  const rule = 'mcp-result-unanswered';

  it('is a finished call that no response follows', () => {
    const log = called().wait(10_000).server({ type: 'rate_limits.updated', rate_limits: [] });
    expect(theOne(log, rule)).toMatchObject({
      ns: [2],
      itemId: 'call',
      message: 'The call of search is done, and no response.create followed.',
      fix: { event: { type: 'response.create' } },
    });
  });

  it('waits in a live view, and is taken back by a response', () => {
    expect(foundLive(called(), rule)).toMatchObject([{ showFromMonoMs: 3020 }]);
    expect(foundLive(called().client(create), rule)).toEqual([]);
    expect(foundLive(called().server({ type: 'response.created', response: { id: 'r' } }), rule)).toEqual([]);
  });

  it('is not a log that ends right after the call', () => {
    expect(found(called(), rule)).toEqual([]);
  });
});

describe('mcp-approval-unanswered', () => {
  const rule = 'mcp-approval-unanswered';
  const request = {
    id: 'ask',
    type: 'mcp_approval_request',
    server_label: 'docs',
    name: 'delete_all',
    arguments: '{}',
  };
  const asked = (): HandMadeLog =>
    new HandMadeLog().server(added(request)).server({ type: 'conversation.item.done', item: request });
  const answer = { type: 'mcp_approval_response', approval_request_id: 'ask', approve: false };

  it('is a request that nobody answers, with the approval as an event', () => {
    const log = asked().wait(20_000).server({ type: 'rate_limits.updated', rate_limits: [] });
    expect(theOne(log, rule)).toMatchObject({
      ns: [1],
      itemId: 'ask',
      fix: { event: { item: { type: 'mcp_approval_response', approval_request_id: 'ask', approve: true } } },
    });
    expect(foundLive(asked(), rule)).toMatchObject([{ showFromMonoMs: 15_010 }]);
  });

  it('is taken back by the answer, whichever it is, or when the request is deleted', () => {
    expect(foundLive(asked().client({ type: 'conversation.item.create', item: answer }), rule)).toEqual([]);
    const deleted = asked().server({ type: 'conversation.item.deleted', item_id: 'ask' });
    expect(foundLive(deleted, rule)).toEqual([]);
  });
});
