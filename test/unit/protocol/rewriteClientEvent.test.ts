import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/base/json.ts';
import { english, phrase } from '../../../src/base/l10n.ts';
import { clientProblems } from '../../../src/protocol/clientProblems.ts';
import { pathText } from '../../../src/protocol/jsonPath.ts';
import { rewriteClientEvent } from '../../../src/protocol/rewriteClientEvent.ts';

const update = (session: JsonObject): JsonObject => ({ type: 'session.update', event_id: 'evt_1', session });

describe('rewriteClientEvent', () => {
  it('says that a beta event is meant for another session, and gives the GA form', () => {
    const rewrite = rewriteClientEvent(update({ voice: 'ash', temperature: 0.8 }), 'ga');
    expect(rewrite?.isOtherDialect).toBe(true);
    expect(rewrite?.event).toEqual(update({ type: 'realtime', audio: { output: { voice: 'ash' } } }));
    expect(rewrite?.changes.map(english)).toEqual([
      'session.voice is now session.audio.output.voice',
      'session.temperature left out: GA has no temperature',
      'session.type added: GA asks for it in every update',
    ]);
  });

  it('only adds the type that is missing: that alone is no other dialect', () => {
    const rewrite = rewriteClientEvent(update({ instructions: 'x' }), 'ga');
    expect(rewrite?.isOtherDialect).toBe(false);
    expect(rewrite?.changes.map(english)).toEqual(['session.type added: GA asks for it in every update']);
    expect(rewriteClientEvent(update({ include: [] }), 'ga', 'transcription')?.event).toEqual(
      update({ type: 'transcription', include: [] }),
    );
  });

  it('asks GA for one modality, and spells G.711 as beta does', () => {
    const both = { type: 'response.create', response: { output_modalities: ['text', 'audio'] } };
    expect(rewriteClientEvent(both, 'ga')?.event).toEqual({
      type: 'response.create',
      response: { output_modalities: ['audio'] },
    });
    expect(rewriteClientEvent(update({ input_audio_format: 'g771_ulaw' }), 'beta')?.event).toEqual(
      update({ input_audio_format: 'g711_ulaw' }),
    );
    expect(rewriteClientEvent(update({ input_audio_format: 'g771_ulaw' }), 'ga')?.event).toEqual(
      update({ type: 'realtime', audio: { input: { format: { type: 'audio/pcmu' } } } }),
    );
  });

  it('rewrites GA for a beta session as well', () => {
    const event = update({ type: 'realtime', audio: { input: { turn_detection: null } } });
    expect(rewriteClientEvent(event, 'beta')).toMatchObject({
      isOtherDialect: true,
      label: phrase('Rewrite as beta'),
      event: update({ turn_detection: null }),
    });
  });

  it('has nothing to say of events that are right, and of its own rewrites', () => {
    const type = fc.constantFrom(
      'session.update',
      'response.create',
      'conversation.item.create',
      'transcription_session.update',
    );
    const member = fc.dictionary(
      fc.constantFrom(
        'type',
        'voice',
        'modalities',
        'output_modalities',
        'audio',
        'temperature',
        'content',
        'role',
        'input_audio_format',
      ),
      fc.oneof(
        fc.constantFrom('assistant', 'realtime', 'g771_ulaw', 'pcm16'),
        fc.constant(['audio', 'text']),
        fc.jsonValue(),
      ),
    );
    const event = fc.record({ type, session: member, response: member, item: member }) as fc.Arbitrary<JsonObject>;
    fc.assert(
      fc.property(event, fc.constantFrom('ga', 'beta'), (made, dialect) => {
        const rewrite = rewriteClientEvent(made, dialect);
        if (rewrite) expect(rewriteClientEvent(rewrite.event, dialect)).toBeUndefined();
      }),
    );
    expect(rewriteClientEvent({ type: 'response.create' }, 'ga')).toBeUndefined();
  });
});

describe('clientProblems', () => {
  it('offers the rewritten event with every problem that it solves', () => {
    const text = JSON.stringify(update({ voice: 'ash', tools: [{ type: 'function', name: 'f' }] }));
    const problems = clientProblems(text, 'ga');
    expect(problems.map(({ path }) => pathText(path))).toEqual(['session.voice', 'session.type']);
    for (const { rewrite } of problems) expect(rewrite?.event).toMatchObject({ session: { type: 'realtime' } });
  });

  it('offers it for an event that only the other dialect has, and for an assistant’s text', () => {
    const [transcription] = clientProblems('{"type":"transcription_session.update","session":{"include":[]}}', 'ga');
    expect(transcription?.rewrite?.event).toEqual({
      type: 'session.update',
      session: { type: 'transcription', include: [] },
    });
    const item = { type: 'message', role: 'assistant', content: [{ type: 'text', text: 'Hi' }] };
    const [text] = clientProblems(JSON.stringify({ type: 'conversation.item.create', item }), 'ga');
    expect(text).toMatchObject({
      fix: { op: 'set', value: 'output_text' },
      rewrite: { label: phrase('Rewrite as GA') },
    });
  });

  it('tells a beta session’s client of what is GA’s', () => {
    const problems = clientProblems(
      JSON.stringify(update({ type: 'realtime', audio: { output: { speed: 1 } } })),
      'beta',
    );
    expect(problems.map(({ path }) => pathText(path))).toEqual(['session.audio.output.speed', 'session.type']);
  });
});
