import { beforeEach, describe, expect, test } from 'vitest';
import { at, Bench, lastOfType, respond, typesOf, update, userSays, type Frame } from '../harness.ts';

const server = (more: object = {}) => ({
  type: 'mcp',
  server_label: 'weather',
  server_url: 'https://mcp.example/weather',
  ...more,
});
const withServer = (more: object = {}) => update({ output_modalities: ['text'], tools: [server(more)] });
const question = userSays('What is the weather forecast for London?');
const ofMcp = (frames: Frame[]) => typesOf(frames).filter((type) => !/^(?:rate_limits|session)/.test(type));
const approval = (id: unknown, approve: boolean) => ({
  type: 'conversation.item.create',
  item: { type: 'mcp_approval_response', approval_request_id: String(id), approve },
});

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});

describe('listing', () => {
  test('tells the tools when they are there', () => {
    const frames = bench.ask(withServer());
    expect(typesOf(frames)).toEqual([
      'session.updated',
      'conversation.item.added',
      'mcp_list_tools.in_progress',
      'mcp_list_tools.completed',
      'conversation.item.done',
    ]);
    expect(frames[1]?.['item']).toMatchObject({ type: 'mcp_list_tools', server_label: 'weather', tools: [] });
    expect(frames[2]?.['item_id']).toBe(at(frames[1], 'item', 'id'));
    expect(at(frames.at(-1), 'item', 'tools')).toMatchObject([
      { name: 'get_forecast', input_schema: { type: 'object', required: ['city'] } },
      { name: 'get_alerts' },
    ]);
  });

  test('offers only what is allowed, and asks again only when something changed', () => {
    const frames = bench.ask(withServer({ allowed_tools: ['get_alerts'] }));
    expect(at(frames.at(-1), 'item', 'tools')).toMatchObject([{ name: 'get_alerts' }]);
    expect(typesOf(bench.ask(withServer({ allowed_tools: ['get_alerts'] })))).toEqual(['session.updated']);
    expect(typesOf(bench.ask(withServer({ allowed_tools: { tool_names: [] } })))).toContain('mcp_list_tools.completed');
  });

  test.each(['http://mcp.example/', 'https://nobody.invalid/mcp'])('fails for %s', (server_url) => {
    expect(typesOf(bench.ask(withServer({ server_url }))).at(-1)).toBe('mcp_list_tools.failed');
    expect(bench.frames.map(({ type }) => type)).not.toContain('mcp_list_tools.completed');
  });

  test('tools cannot be called before they are listed', () => {
    bench.send(withServer({ require_approval: 'never' }), question, respond());
    bench.scheduler.run(60_000);
    const done = lastOfType([...bench.frames], 'response.done');
    expect(at(done, 'response', 'output', 0, 'type')).toBe('message');
  });
});

describe('a call', () => {
  test('without approval runs within its response; the model does not go on by itself', () => {
    bench.ask(withServer({ require_approval: 'never' }));
    const frames = bench.ask(question, respond());
    expect(ofMcp(frames).slice(2)).toEqual([
      'response.created',
      'response.output_item.added',
      'conversation.item.added',
      'response.mcp_call_arguments.delta',
      'response.mcp_call_arguments.done',
      'response.mcp_call.in_progress',
      'response.mcp_call.completed',
      'conversation.item.done',
      'response.output_item.done',
      'response.done',
    ]);
    expect(at(lastOfType(frames, 'response.done'), 'response', 'output')).toMatchObject([
      {
        type: 'mcp_call',
        name: 'get_forecast',
        arguments: '{"city":"London"}',
        error: null,
        approval_request_id: null,
      },
    ]);
    const next = bench.ask(respond());
    expect(at(lastOfType(next, 'response.output_text.done'), 'text')).toMatch(/forecast/);
  });

  test('waits for approval, by default', () => {
    bench.ask(withServer());
    const frames = bench.ask(question, respond());
    expect(ofMcp(frames).slice(2)).toEqual([
      'response.created',
      'response.output_item.added',
      'conversation.item.added',
      'response.mcp_call_arguments.delta',
      'response.mcp_call_arguments.done',
      'response.output_item.added',
      'conversation.item.added',
      'conversation.item.done',
      'response.output_item.done',
      'response.done',
    ]);
    const request = lastOfType(frames, 'response.output_item.done');
    expect(request).toMatchObject({
      output_index: 1,
      item: { type: 'mcp_approval_request', server_label: 'weather', name: 'get_forecast' },
    });
    const id = at(request, 'item', 'id');
    const after = bench.ask(approval(id, true));
    expect(typesOf(after)).toEqual([
      'conversation.item.added',
      'conversation.item.done',
      'response.mcp_call.in_progress',
      'response.mcp_call.completed',
      'conversation.item.done',
      'response.output_item.done',
    ]);
    expect(after.at(-1)).toMatchObject({
      output_index: 0,
      item: { type: 'mcp_call', approval_request_id: id, error: null },
    });
    expect(bench.refusal(approval(id, true))).toMatchObject({
      code: 'invalid_value',
      param: 'item.approval_request_id',
    });
  });

  test('fails when it is not approved', () => {
    bench.ask(withServer({ require_approval: { always: { tool_names: ['get_forecast'] } } }));
    const request = lastOfType(bench.ask(question, respond()), 'response.output_item.done');
    const after = bench.ask(approval(at(request, 'item', 'id'), false));
    expect(typesOf(after)).toContain('response.mcp_call.failed');
    expect(at(after.at(-1), 'item', 'error')).toMatchObject({ type: 'tool_execution_error' });
  });

  test('needs no approval where its tool is listed as such', () => {
    bench.ask(withServer({ require_approval: { never: { tool_names: ['get_forecast'] } } }));
    expect(typesOf(bench.ask(question, respond()))).toContain('response.mcp_call.completed');
  });

  test('fails when the server does', () => {
    bench.ask(
      update({ output_modalities: ['text'], tools: [server({ server_label: 'notes', require_approval: 'never' })] }),
    );
    const frames = bench.ask(userSays('Search my notes for how to fail'), respond());
    expect(typesOf(frames)).toContain('response.mcp_call.failed');
    expect(at(lastOfType(frames, 'response.done'), 'response', 'output', 0, 'output')).toBeNull();
  });

  test('can be asked for by its server', () => {
    bench.ask(withServer({ require_approval: 'never' }));
    const tool_choice = { type: 'mcp', server_label: 'weather', name: 'get_alerts' };
    const frames = bench.ask(userSays('Hello'), respond({ tool_choice }));
    expect(at(lastOfType(frames, 'response.done'), 'response', 'output', 0, 'name')).toBe('get_alerts');
  });
});
