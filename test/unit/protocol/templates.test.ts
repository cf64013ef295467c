import { describe, expect, it } from 'vitest';
import { clientEvents, type Dialect } from '../../../src/protocol/catalog.ts';
import { clientProblems } from '../../../src/protocol/clientProblems.ts';
import type { TemplateContext } from '../../../src/protocol/formField.ts';
import { pathText } from '../../../src/protocol/jsonPath.ts';
import { loadShapeCheck } from '../../../src/protocol/shapeCheck.ts';
import { notTaken } from '../../../src/protocol/notTaken.ts';
import { eventTemplate, eventTemplates, firstTemplate, templateFor } from '../../../src/protocol/templates.ts';

const checkShape = await loadShapeCheck();

const context = (dialect: Dialect): TemplateContext => ({
  dialect,
  eventId: 'evt_1',
  items: [{ id: 'item_1', label: 'user “hi”' }],
  lastAssistantAudio: { itemId: 'item_2', contentIndex: 0, audioMs: 1500 },
  openCalls: [{ callId: 'call_9', label: 'get_weather' }],
  activeResponseId: 'resp_1',
  toolNames: ['get_weather'],
});

describe('templates', () => {
  it('exist for every client event', () => {
    expect(new Set(eventTemplates.map(({ type }) => type))).toEqual(new Set(clientEvents.map(({ type }) => type)));
  });

  it.each(['ga', 'beta'] as const)('are valid as they are in %s, and stamped with the event id', (dialect) => {
    for (const template of eventTemplates) {
      const event = template.make(context(dialect));
      expect(event['event_id']).toBe('evt_1');
      const isOther = template.type === 'transcription_session.update' && dialect === 'ga';
      const problems = clientProblems(JSON.stringify(event), dialect, undefined, checkShape);
      expect(problems.map(({ message }) => message)).toEqual(
        isOther ? [expect.stringContaining('not part of the GA')] : [],
      );
    }
  });

  it('use the ids of the session', () => {
    const make = (id: string) => eventTemplate(id).make(context('ga'));
    expect(make('conversation.item.truncate')).toMatchObject({
      item_id: 'item_2',
      content_index: 0,
      audio_end_ms: 1500,
    });
    expect(make('conversation.item.create: function call output')).toMatchObject({ item: { call_id: 'call_9' } });
    expect(make('response.cancel')).toMatchObject({ response_id: 'resp_1' });
    expect(make('conversation.item.create: assistant text')).toMatchObject({
      item: { content: [{ type: 'output_text' }] },
    });
    expect(eventTemplate('conversation.item.create: assistant text').make(context('beta'))).toMatchObject({
      item: { content: [{ type: 'text' }] },
    });
  });

  it('are found again from the event they made', () => {
    for (const template of eventTemplates) expect(templateFor(template.make(context('ga')))).toBe(template);
    expect(templateFor({ type: 'nope' })).toBeUndefined();
    expect(templateFor({ type: 'conversation.item.create', item: { type: 'mcp_approval_response' } })).toBeUndefined();
  });

  it('begin their forms with what one is likely to want, in the names of their dialect', () => {
    const paths = (dialect: Dialect) => eventTemplate('response.create').shown(dialect).map(pathText);
    expect(paths('ga')).toEqual(
      expect.arrayContaining(['response.instructions', 'response.audio.output.voice', 'event_id']),
    );
    expect(paths('beta')).toEqual(expect.arrayContaining(['response.voice', 'response.modalities']));
  });
});

describe('a transcription session', () => {
  const transcription = (dialect: Dialect): TemplateContext => ({ ...context(dialect), sessionType: 'transcription' });

  it('is opened on what it takes', () => {
    expect(firstTemplate(transcription('ga'), true)).toBe('input_audio_buffer.append');
    expect(firstTemplate(transcription('ga'), false)).toBe('session.update');
    expect(firstTemplate(transcription('beta'), false)).toBe('transcription_session.update');
    expect(firstTemplate(context('ga'), false)).toBe('conversation.item.create: user text');
  });

  it('is updated as what it is, and the form begins with what the template fills', () => {
    const template = eventTemplate('session.update');
    const event = template.make(transcription('ga'));
    expect(event).toMatchObject({ session: { type: 'transcription' } });
    expect(clientProblems(JSON.stringify(event), 'ga', 'transcription', checkShape)).toEqual([]);
    const paths = template.shown('ga', 'transcription').map(pathText);
    expect(paths).toContain('session.audio.input.transcription');
    expect(paths).not.toContain('session.instructions');
  });

  it.each([
    ['response.create', 'ga', true],
    ['response.cancel', 'beta', true],
    ['conversation.item.create', 'ga', true],
    ['conversation.item.truncate', 'ga', true],
    ['output_audio_buffer.clear', 'ga', true],
    ['session.update', 'beta', true],
    ['session.update', 'ga', false],
    ['transcription_session.update', 'beta', false],
    ['conversation.item.delete', 'ga', false],
    ['conversation.item.retrieve', 'ga', false],
    ['input_audio_buffer.append', 'ga', false],
    ['input_audio_buffer.commit', 'ga', false],
  ] as const)('and %s in %s: refused is %s', (type, dialect, isRefused) => {
    expect(notTaken(type, dialect, 'transcription') !== undefined).toBe(isRefused);
    expect(notTaken(type, dialect, undefined)).toBeUndefined();
  });

  it('is named where an event is written that it does not take', () => {
    const problems = clientProblems('{"type":"response.create"}', 'ga', 'transcription');
    expect(problems.map(({ path, message }) => [pathText(path), message])).toEqual([
      ['type', expect.stringContaining('a transcription session does not take this')],
    ]);
    expect(clientProblems('{"type":"response.create"}', 'ga', 'realtime')).toEqual([]);
  });
});

describe('clientProblems', () => {
  const problems = (event: object, dialect: Dialect = 'ga') =>
    clientProblems(JSON.stringify(event), dialect, undefined, checkShape);

  it.each([
    [{ type: 'session.update', session: {} }, 'session.type', 'session.type is missing'],
    [
      { type: 'session.update', session: { type: 'realtime', voice: 'ash' } },
      'session.voice',
      'session.audio.output.voice',
    ],
    [{ type: 'response.create', response: { temperature: 1 } }, 'response.temperature', 'no temperature'],
    [
      { type: 'response.create', response: { output_modalities: ['audio', 'text'] } },
      'response.output_modalities',
      'never both',
    ],
    [{ type: 'response.created', response: {} }, 'type', 'the server sends'],
    [{ type: 'nope' }, 'type', 'not a known event type'],
    [{}, 'type', 'type is missing'],
    [{ type: 'conversation.item.delete' }, 'item_id', 'is missing'],
    [
      {
        type: 'conversation.item.create',
        item: { type: 'message', role: 'assistant', content: [{ type: 'output_audio' }] },
      },
      'item.content[0].type',
      'only text',
    ],
    [
      { type: 'conversation.item.create', item: { type: 'message', role: 'user', id: 'x'.repeat(33) } },
      'item.id',
      '32 characters',
    ],
  ])('finds what is wrong with %j', (event, path, message) => {
    const [problem] = problems(event);
    expect(problem && pathText(problem.path)).toBe(path);
    expect(problem?.message).toContain(message);
  });

  it('offers the fix where there is just one, and marks the place', () => {
    const text =
      '{"type":"conversation.item.create","item":{"type":"message","role":"assistant","content":[{"type":"text","text":"Hi"}]}}';
    const [problem] = clientProblems(text, 'ga', undefined, checkShape);
    expect(problem?.fix).toMatchObject({ op: 'set', value: 'output_text' });
    expect(text.slice(problem?.range.start, problem?.range.end)).toBe('"type":"text"');
    expect(clientProblems(text, 'beta', undefined, checkShape)).toEqual([]);
  });

  it('says so when it is not JSON', () => {
    expect(clientProblems('{', 'ga')[0]?.message).toContain('not JSON');
    expect(clientProblems('[]', 'ga')[0]?.message).toContain('JSON object');
  });
});
