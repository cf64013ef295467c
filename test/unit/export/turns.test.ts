import { describe, expect, it } from 'vitest';
import type { LoggedSession } from '../../../src/export/exportedSession.ts';
import type { ExportSelection } from '../../../src/export/prepareExport.ts';
import type { Transcript } from '../../../src/export/transcript.ts';
import { turnsOf } from '../../../src/session/timing/turns.ts';
import { decodeRecording } from '../../../src/recording/codec.ts';
import { readFilter } from '../../../src/session/eventFilter/readFilter.ts';
import { isErrorRow } from '../../../src/session/isErrorRow.ts';
import { project } from '../../../src/session/projection.ts';
import { captures, describeCaptures } from '../../captures.ts';
import { added, HandMadeLog, message } from '../session/log.ts';
import { exportBytes, exportText } from './exportText.ts';
import { spokenSession } from './spokenSession.ts';

async function jsonOf(source: LoggedSession, selection: ExportSelection): Promise<Transcript> {
  return JSON.parse(await exportText(source, 'json', { selection })) as Transcript;
}

describe('turns', () => {
  it('begin where the user began, and end with the answer: calls and what follows them are part of it', () => {
    const state = project(spokenSession().entries);
    const turns = turnsOf(state);
    expect(turns.map(({ items }) => items.map(({ id }) => id))).toEqual([
      ['u1', 'a1', 'f1', 'o1'],
      ['u2', 'a2'],
    ]);
    expect(turns.map(({ responses }) => responses.map(({ id }) => id))).toEqual([['r1'], ['r2']]);
    expect(turns.map(({ fromN }) => state.rows[fromN - 1]?.type)).toEqual([
      'input_audio_buffer.speech_started',
      'input_audio_buffer.speech_started',
    ]);
    expect(turns[0]?.toN).toBe((turns[1]?.fromN ?? 0) - 1);
    expect(turns[1]?.toN).toBe(state.rows.length);
  });

  it('of written text begin with the request; several messages in a row are one turn', () => {
    const log = new HandMadeLog()
      .server({ type: 'session.created', session: {} })
      .client({ type: 'conversation.item.create', item: message('a', 'user', 'one'), event_id: 'e1' })
      .server(added(message('a', 'user', 'one'), null))
      .client({ type: 'conversation.item.create', item: message('b', 'user', 'two'), event_id: 'e2' })
      .server(added(message('b', 'user', 'two'), 'a'))
      .server(added(message('c', 'assistant', 'three'), 'b'))
      .client({ type: 'conversation.item.create', item: message('d', 'user', 'four'), event_id: 'e3' })
      .server(added(message('d', 'user', 'four'), 'c'));
    expect(turnsOf(log.state()).map(({ fromN, toN }) => [fromN, toN])).toEqual([
      [2, 6],
      [7, 8],
    ]);
  });

  it('do not go on after what came to nothing: an item that was deleted, an answer that left none', () => {
    const respond = (id: string, status: string) => ({ type: 'response.done', response: { id, status, output: [] } });
    const log = new HandMadeLog()
      .server(added(message('a', 'user', 'one'), null))
      .server({ type: 'conversation.item.deleted', item_id: 'a' })
      .server(added(message('b', 'user', 'two'), null))
      .server({ type: 'response.created', response: { id: 'r', status: 'in_progress' } })
      .server(respond('r', 'failed'))
      .server(added(message('c', 'user', 'three'), 'b'))
      .server({ type: 'response.created', response: { id: 's', status: 'in_progress' } })
      // Not over: the answer to it is still awaited.
      .server(added(message('d', 'user', 'four'), 'c'));
    const turns = turnsOf(log.state());
    expect(turns.map(({ items }) => items.map(({ id }) => id))).toEqual([['a'], ['b'], ['c', 'd']]);
    expect(turns.map(({ responses }) => responses.map(({ id }) => id))).toEqual([[], ['r'], ['s']]);
  });

  it('go on after a response that was asked for beside the conversation', () => {
    const aside = { id: 'r', status: 'in_progress', conversation_id: null };
    const log = new HandMadeLog()
      .server(added(message('a', 'user', 'one'), null))
      .client({ type: 'response.create', response: { conversation: 'none' } })
      .server({ type: 'response.created', response: aside })
      .server({ type: 'response.done', response: { ...aside, status: 'completed', output: [] } })
      .server(added(message('b', 'user', 'two'), 'a'));
    expect(turnsOf(log.state()).map(({ items }) => items.map(({ id }) => id))).toEqual([['a', 'b']]);
  });

  it('take in what is put among their items later', () => {
    const answer = (id: string, responseId: string) => ({
      type: 'response.output_item.added',
      response_id: responseId,
      output_index: 0,
      item: message(id, 'assistant', ''),
    });
    const log = new HandMadeLog()
      .server(added(message('a', 'user', 'one'), null))
      .server({ type: 'response.created', response: { id: 'r', status: 'in_progress' } })
      .server({ ...answer('call', 'r'), item: { id: 'call', type: 'function_call', call_id: 'c', name: 'f' } })
      .server(added({ id: 'call', type: 'function_call', call_id: 'c', name: 'f' }, 'a'))
      .server({ type: 'response.created', response: { id: 's', status: 'in_progress' } })
      .server(answer('b', 's'))
      .server(added(message('b', 'assistant', 'it is'), 'call'))
      .server(added(message('late', 'user', 'put between'), 'call'));
    expect(turnsOf(log.state()).map(({ items }) => items.map(({ id }) => id))).toEqual([['a', 'call', 'late', 'b']]);
  });

  it('keep the end of an answer that the next turn interrupted', () => {
    const log = new HandMadeLog()
      .server(added(message('a', 'user', 'one'), null))
      .server({ type: 'response.created', response: { id: 'r', status: 'in_progress', conversation_id: 'c' } })
      .server({
        type: 'response.output_item.added',
        response_id: 'r',
        output_index: 0,
        item: message('b', 'assistant', ''),
      })
      .server(added(message('b', 'assistant', ''), 'a'))
      .server({ type: 'input_audio_buffer.speech_started', item_id: 'd', audio_start_ms: 0 })
      .server({ type: 'response.done', response: { id: 'r', status: 'cancelled', conversation_id: 'c', output: [] } })
      .server(added(message('d', 'user', 'two'), 'b'));
    expect(turnsOf(log.state()).map(({ fromN, toN }) => [fromN, toN])).toEqual([
      [1, 6],
      [5, 7],
    ]);
  });
});

describe('a part of a session', () => {
  it('has the items, responses, errors and events of its turns, and their sound', async () => {
    const source = spokenSession();
    const second = { turns: { from: 2, to: 2 } };
    const whole = await jsonOf(source, {});
    const part = await jsonOf(source, second);
    expect(whole.items.map(({ id }) => id)).toEqual(['u1', 'a1', 'f1', 'o1', 'u2', 'a2']);
    expect(part.items.map(({ id }) => id)).toEqual(['u2', 'a2']);
    expect(part.responses.map(({ id }) => id)).toEqual(['r2']);
    expect([whole.usage['input_tokens'], part.usage['input_tokens']]).toEqual([400, 200]);
    expect([whole.errors.length, part.errors.length]).toEqual([1, 0]);
    expect(part.session).toEqual(whole.session);
    const turns = turnsOf(project(source.entries));
    const read = decodeRecording(await exportText(source, 'jsonl', { selection: second }));
    expect(read.entries).toHaveLength((turns[1]?.toN ?? 0) - (turns[1]?.fromN ?? 0) + 1);
    const [wav, wholeWav] = [await exportBytes(source, 'wav', { selection: second }), await exportBytes(source, 'wav')];
    expect(wav.length).toBeLessThan(wholeWav.length / 2);
  });

  it('is entries as they are counted in the panel', async () => {
    const source = spokenSession();
    const read = decodeRecording(await exportText(source, 'jsonl', { selection: { fromN: 3, toN: 5 } }));
    expect(read.entries.map((entry) => entry.kind === 'frame' && entry.text)).toEqual(
      [...source.entries].slice(2, 5).map((entry) => entry.kind === 'frame' && entry.text),
    );
    expect((await exportText(source, 'csv', { selection: { fromN: 60 } })).split('\r\n')[1]).toMatch(/^60,/);
    expect((await jsonOf(source, { toN: 4 })).items).toEqual([]);
  });

  it('is what a filter shows, within the entries asked for, in the formats that are lists of entries', async () => {
    const source = spokenSession();
    const { rows, findings } = project(source.entries);
    const about = new Set([...findings.values()].flatMap(({ ns }) => ns));
    const wanted = rows.filter((row) => row.n > 3 && (about.has(row.n) || isErrorRow(row)));
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(rows.length - 3);
    const numbers = async (filter: string): Promise<number[]> => {
      const csv = await exportText(source, 'csv', { selection: { fromN: 4, filter: readFilter(filter).terms } });
      return csv
        .trim()
        .split('\r\n')
        .slice(1)
        .map((line) => Number.parseInt(line, 10));
    };
    const found = [...(await numbers('finding')), ...(await numbers('error -finding'))];
    expect(found.toSorted((left, right) => left - right)).toEqual(wanted.map(({ n }) => n));
    const filter = readFilter('response.* gap>=0').terms;
    const read = decodeRecording(await exportText(source, 'jsonl', { selection: { filter } }));
    expect(read.entries.length).toBe(rows.filter(({ type }) => type.startsWith('response.')).length);
  });

  it.each([{ fromN: 500 }, { fromN: 9, toN: 8 }, { turns: { from: 3, to: 9 } }])(
    'that is not there: %j',
    async (selection) => {
      await expect(exportText(spokenSession(), 'json', { selection })).rejects.toMatchObject({
        code: 'turns' in selection ? 'no-such-turn' : 'no-such-entry',
      });
    },
  );
});

describeCaptures('recorded sessions', () => {
  it('have every item in one turn, and every response', () => {
    for (const { name, text } of captures) {
      const state = project(decodeRecording(text).entries);
      const turns = turnsOf(state);
      expect(new Set(turns.flatMap(({ items }) => items.map(({ id }) => id))), name).toEqual(new Set(state.order));
      const responses = turns.flatMap((turn) => turn.responses.map(({ id }) => id));
      if (turns.length > 0) expect(responses.toSorted(), name).toEqual([...state.responses.keys()].toSorted());
      expect(turns.every(({ fromN, toN }) => fromN >= 1 && fromN <= toN && toN <= state.rows.length)).toBe(true);
    }
  });
});
