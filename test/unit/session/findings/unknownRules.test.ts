import { beforeAll, describe, expect, it } from 'vitest';
import { loadShapeCheck } from '../../../../src/protocol/shapeCheck.ts';
import type { CheckShape } from '../../../../src/protocol/parse.ts';
import { project } from '../../../../src/session/projection.ts';
import { HandMadeLog } from '../log.ts';
import { found, theOne } from './found.ts';
import { englishFindings } from './englishFinding.ts';

describe('unknown-event', () => {
  const rule = 'unknown-event';

  it('is one finding for each type and side, however often it comes', () => {
    const log = new HandMadeLog();
    for (let index = 0; index < 60; index++) log.server({ type: 'ping' });
    const one = theOne(log, rule);
    expect(one.message).toBe(
      'ping, from the server 60 times. Known from elsewhere: xAI sends it to keep the connection open.',
    );
    expect(one.ns).toHaveLength(50);
    expect(one.ns.slice(0, 2)).toEqual([1, 2]);
    log.client({ type: 'ping' }).server({ type: 'response.animation_viseme.delta' }).server({ no: 'type' });
    expect(
      found(log, rule)
        .map(({ severity, message }) => [severity, message])
        .slice(1),
    ).toEqual([
      ['warning', 'ping, sent by the client once. Known from elsewhere: xAI sends it to keep the connection open.'],
      ['info', 'response.animation_viseme.delta, from the server once. Known from elsewhere: Azure Voice Live.'],
      ['info', 'An event without a type, from the server once.'],
    ]);
  });

  it('is not a documented event of either dialect', () => {
    const log = new HandMadeLog().server({ type: 'conversation.created' }).server({ type: 'response.text.delta' });
    expect(found(log, rule)).toEqual([]);
  });
});

describe('other-protocol', () => {
  const translation = (session: object): object => ({ type: 'session.updated', session: { ...session, id: 's' } });

  it('is one finding for a translation session, whose frames are neither counted as Realtime nor judged', async () => {
    const log = new HandMadeLog()
      .server({ type: 'session.created', session: { type: 'translation', audio: { output: { language: 'fr' } } } })
      .client({ type: 'session.update', session: { audio: { output: { language: 'de' } } } })
      .server(translation({ type: 'translation', audio: { output: { language: 'de' } } }))
      .client({ type: 'session.input_audio_buffer.append', audio: 'AAAA' })
      .server({ type: 'session.output_transcript.delta', delta: 'Hallo' })
      .client({ type: 'session.close' });
    const state = project(log.entries, { checkShape: await loadShapeCheck() });
    expect(state.dialect).toBe('unknown');
    expect(englishFindings(state).map(({ rule, message, ns }) => [rule, message, ns])).toEqual([
      ['other-protocol', 'By its events this is a translation session: another protocol, shown as it was.', [4, 5, 6]],
    ]);
  });

  it('tells a Live session by what only that one has', () => {
    const log = new HandMadeLog()
      .client({ type: 'session.start', session: { model: 'gpt-live-1' } })
      .server({ type: 'session.output_audio.delta', delta: 'AAAA' });
    expect(theOne(log, 'other-protocol').message).toContain('a Live session');
  });

  it('is not a mistaken name in a Realtime session', () => {
    const log = new HandMadeLog()
      .server({ type: 'session.created', session: { type: 'realtime', audio: {} } })
      .client({ type: 'session.close' });
    expect(found(log, 'other-protocol')).toEqual([]);
    expect(theOne(log, 'unknown-event').message).toContain('other protocols on other paths');
  });
});

describe('unknown-field', () => {
  const rule = 'unknown-field';
  const delta = (more: object = {}): object => ({
    type: 'response.output_text.delta',
    event_id: 'e',
    response_id: 'r',
    item_id: 'a',
    output_index: 0,
    content_index: 0,
    delta: 'Hi',
    obfuscation: 'x',
    ...more,
  });

  it('is one finding for each side, with every field once', () => {
    const log = new HandMadeLog().server(delta({ novelty: 1 })).server(delta({ novelty: 2, other: 3 }));
    expect(theOne(log, rule)).toMatchObject({
      severity: 'info',
      ns: [1, 2],
      message:
        'From the server: novelty (twice, first in response.output_text.delta) and other (once, first in response.output_text.delta).',
    });
    log.client({ type: 'session.update', session: { type: 'realtime', audio: { input: { turn_detecton: null } } } });
    expect(found(log, rule)[1]).toMatchObject({
      severity: 'warning',
      ns: [3],
      message: 'Sent by the client: session.audio.input.turn_detecton (once, first in session.update).',
    });
  });

  it('is not a documented field, one that recorded servers send, or what belongs to the user', () => {
    const tools = [{ type: 'function', name: 'f', parameters: { type: 'object', properties: { anything: {} } } }];
    const log = new HandMadeLog()
      .server({
        type: 'session.created',
        session: { type: 'realtime', id: 's', expires_at: 1, object: 'realtime.session' },
      })
      .client({ type: 'session.update', session: { type: 'realtime', tools } })
      .client({ type: 'session.update', session: { modalities: ['text'], temperature: 0.8 } })
      .client({ type: 'response.create', response: { metadata: { mine: 'x' } } })
      .server(delta());
    expect(found(log, rule)).toEqual([]);
  });
});

describe('unexpected-shape', () => {
  const rule = 'unexpected-shape';
  let checkShape: CheckShape;
  beforeAll(async () => {
    checkShape = await loadShapeCheck();
  });

  const shapes = (log: HandMadeLog): [string, readonly number[]][] =>
    englishFindings(project(log.entries, { checkShape }))
      .filter((finding) => finding.rule === rule)
      .map(({ message, ns }) => [message, ns]);

  it('is one finding for each type and place', () => {
    const log = new HandMadeLog()
      .server({ type: 'conversation.item.deleted', event_id: 'a', item_id: 7 })
      .server({ type: 'conversation.item.deleted', event_id: 'b', item_id: 8 })
      .server({ type: 'conversation.item.deleted', event_id: 'c', item_id: 'item_1' });
    expect(shapes(log)).toEqual([
      ['conversation.item.deleted: item_id should be a string, is a number, from the server twice.', [1, 2]],
    ]);
  });

  it('is not a transcription session of the beta dialect without the key that HTTP hands out', () => {
    const session = { id: 's', object: 'realtime.transcription_session', input_audio_format: 'pcm16' };
    const log = new HandMadeLog().server({ type: 'transcription_session.updated', event_id: 'e', session });
    expect(shapes(log)).toEqual([]);
    expect(found(log, 'unknown-field')).toEqual([]);
  });

  it('is a frame that is not JSON', () => {
    const log = new HandMadeLog().server('not json').client('{"type":');
    expect(found(log, rule).map(({ severity, ns }) => [severity, ns])).toEqual([
      ['warning', [1]],
      ['warning', [2]],
    ]);
  });
});
