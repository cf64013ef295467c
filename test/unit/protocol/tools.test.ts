import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../src/base/json.ts';
import { checkTools } from '../../../src/host/toolSchemas.ts';
import { toolProblems } from '../../../src/protocol/toolChecks.ts';
import { importedTools } from '../../../src/protocol/toolImport.ts';

const parameters = {
  type: 'object',
  properties: { city: { type: 'string' } },
  required: ['city'],
  additionalProperties: false,
};
const good = { type: 'function', name: 'get_weather', description: 'The weather now.', parameters };
const said = (...tools: JsonValue[]) =>
  toolProblems(tools).map(({ index, path, severity }) => `${severity} ${index}${path === '' ? '' : ` ${path}`}`);

describe('toolProblems', () => {
  it('finds nothing in a tool that is well described', () => {
    expect(
      said(good, { type: 'mcp', server_label: 'docs', server_url: 'https://a.example', require_approval: 'never' }),
    ).toEqual([]);
  });

  it('names what the server refuses', () => {
    expect(said({ ...good, name: 'get weather' })).toEqual(['error 0 name']);
    expect(said({ ...good, name: 'a'.repeat(65) })).toEqual(['error 0 name']);
    expect(said({ ...good, strict: true })).toEqual(['error 0 strict']);
    expect(said({ ...good, parameters: { type: 'string' } })).toEqual(['error 0 parameters.type']);
    expect(said({ type: 'function', function: { name: 'f' } })).toEqual(['error 0 function']);
    expect(said(good, good)).toEqual(['error 1 name']);
    expect(said('get_weather')).toEqual(['error 0']);
    expect(said({ type: 'mcp', server_label: 'docs', require_approval: 'never' })).toEqual(['error 0 server_url']);
  });

  it('a function and an MCP server may share a name', () => {
    expect(
      said(good, { type: 'mcp', server_label: 'get_weather', server_url: 'https://a', require_approval: 'never' }),
    ).toEqual([]);
  });

  it('hints at what would help the model', () => {
    expect(said({ type: 'function', name: 'f' })).toEqual(['hint 0 description', 'hint 0 parameters']);
    const loose = { ...good, parameters: { type: 'object', properties: { a: {}, b: {} }, required: ['a', 'c'] } };
    expect(said(loose)).toEqual(['error 0 parameters.required', 'hint 0 parameters.required', 'hint 0 parameters']);
  });
});

describe('importedTools', () => {
  it('takes Realtime’s own shape as it is', () => {
    expect(importedTools([good])).toEqual({ tools: [good], changes: [] });
  });

  it('unfolds Chat Completions, and says what it leaves out', () => {
    const { type, ...inside } = good;
    const imported = importedTools({ model: 'm', tools: [{ type, function: { ...inside, strict: true } }] });
    expect(imported?.tools).toEqual([good]);
    expect(imported?.changes.join()).toContain('strict');
  });

  it('takes what MCP’s tools/list and Anthropic say', () => {
    const { parameters: schema, name, description } = good;
    const rest = { name, description };
    expect(importedTools({ result: { tools: [{ ...rest, inputSchema: schema }] } })?.tools).toEqual([good]);
    expect(importedTools([{ ...rest, input_schema: schema }])?.tools).toEqual([good]);
  });

  it('finds no tools where there are none', () => {
    for (const value of [[], {}, 'text', null, { tools: 'none' }]) expect(importedTools(value)).toBeUndefined();
  });
});

describe('the JSON Schema check', { timeout: 20_000 }, () => {
  const check = async (schema: JsonValue) =>
    (await checkTools({ text: JSON.stringify([good, { ...good, parameters: schema }]) })).problems.map(
      ({ index, path }) => `${index} ${path}`,
    );

  it('accepts schemas of both drafts', async () => {
    expect(await check(parameters)).toEqual([]);
    expect(await check({ $schema: 'http://json-schema.org/draft-07/schema#', ...parameters })).toEqual([]);
    expect(await check({ type: 'object', properties: { a: { $ref: '#/$defs/a' } }, $defs: { a: {} } })).toEqual([]);
  });

  it('says where a schema is none', async () => {
    expect(await check({ type: 'object', properties: { city: { type: 'text' } } })).toEqual([
      '1 parameters.properties.city.type',
    ]);
    expect(await check({ type: 'object', properties: { a: { $ref: '#/$defs/a' } } })).toEqual(['1 parameters']);
    expect(await check({ type: 'object', required: 'city' })).toEqual(['1 parameters.required']);
  });

  it('survives a schema of ten thousand levels', async () => {
    const deep = `${'{"not":'.repeat(10_000)}{}${'}'.repeat(10_000)}`;
    const { problems } = await checkTools({ text: `[{"type":"function","parameters":${deep}}]` });
    expect(problems.map(({ path }) => path)).toEqual(['parameters']);
  });
});
