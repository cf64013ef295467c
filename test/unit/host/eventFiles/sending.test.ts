import { expect, it } from 'vitest';
import { Sending } from '../../../../src/host/eventFiles/sending.ts';
import { ScriptedSession } from '../../../webview/support/scriptedSession.ts';

function begun(): { readonly session: ScriptedSession; readonly sending: Sending; readonly told: string[] } {
  const session = new ScriptedSession().open();
  session.server({ type: 'session.created', session: { id: 's', type: 'realtime', model: 'gpt-realtime' } });
  const told: string[] = [];
  const sending = new Sending(session, () => told.push(sending.outcomes.map(({ kind }) => kind).join(' ')));
  return { session, sending, told };
}

const refusal = (eventId: string) => ({
  type: 'error',
  error: { type: 'invalid_request_error', code: 'invalid_value', message: 'No base64.', event_id: eventId },
});

it('tells of an event that needs no answer that it was sent, and that it was refused when the server says so', () => {
  const { session, sending, told } = begun();
  sending.sent([0, 9], session.client({ type: 'input_audio_buffer.append', audio: '§', event_id: 'evt_audio' }));
  session.server({ type: 'rate_limits.updated', rate_limits: [] });
  expect(told).toEqual(['sent']);
  session.server(refusal('evt_audio'));
  expect(told).toEqual(['sent', 'refused']);
  expect(sending.outcomes).toMatchObject([{ part: [0, 9], words: 'refused: No base64.' }]);
});

it('takes back that an event was answered when the answer was not meant for it', () => {
  const { session, sending, told } = begun();
  sending.sent([0, 9], session.client({ type: 'input_audio_buffer.clear', event_id: 'evt_clear' }));
  session.server({ type: 'input_audio_buffer.cleared' });
  session.server(refusal('evt_clear'));
  expect(told).toEqual(['pending', 'confirmed', 'refused']);
});

it('tells what was never answered when the session ends', () => {
  const { session, sending, told } = begun();
  sending.sent([0, 9], session.client({ type: 'input_audio_buffer.clear' }));
  sending.failed([9, 12], 'it was cancelled');
  session.readOnly = true;
  session.changed();
  expect(told).toEqual(['pending', 'pending failed', 'unanswered failed']);
});

it('tells nothing more once it is forgotten', () => {
  const { session, sending, told } = begun();
  sending.sent([0, 9], session.client({ type: 'input_audio_buffer.clear' }));
  sending.dispose();
  sending.sent([9, 12], session.client({ type: 'input_audio_buffer.clear' }));
  sending.failed([9, 12], 'too late');
  session.server({ type: 'input_audio_buffer.cleared' });
  expect(told).toEqual(['pending']);
  expect(sending.outcomes).toHaveLength(1);
});
