import { describe, expect, it } from 'vitest';
import { summaryText } from '../../../src/cli/summary.ts';
import { transcriptOf } from '../../../src/export/transcript.ts';
import { added, HandMadeLog, message } from '../session/log.ts';

function summary(log: HandMadeLog, width = 120): string {
  const header = { realtime: 1 as const, source: { kind: 'simulator', name: 'Simulator' } };
  return summaryText(transcriptOf({ header, entries: log.entries, state: log.state() }), { width });
}

describe('the summary', () => {
  it('is aligned and tells what is in the session', () => {
    const log = new HandMadeLog()
      .server({ type: 'session.created', session: { type: 'realtime', model: 'gpt-realtime-2.1' } })
      .server(added(message('item_1', 'user', 'Weather?')))
      .server(
        added({
          id: 'item_22',
          type: 'function_call',
          status: 'in_progress',
          name: 'get',
          call_id: 'c',
          arguments: '{}',
        }),
      )
      .server({ type: 'conversation.item.deleted', item_id: 'item_1' })
      .client({ type: 'response.cancel', event_id: 'e' })
      .server({ type: 'error', error: { code: 'response_cancel_not_active', message: 'None.', event_id: 'e' } })
      .server({ type: 'nobody.knows' });
    expect(summary(log)).toBe(`model       gpt-realtime-2.1
dialect     ga
source      Simulator
started     2023-11-14T22:13:20.010Z
duration    60 ms
events      7; 1 of unknown type
tokens      none reported

Conversation, 2 items
  1  user           item_1   [deleted] “Weather?”
  2  function call  item_22  [in_progress] get({})

Errors
  #6  response_cancel_not_active  None. ← caused by #5

Findings (more in --json)
  info  late-cancel    #5  No response was running when response.cancel was sent. The server refused it: “None.”
  info  unknown-event  #7  nobody.knows, from the server once.

Frames out of the ordinary
  1 ×  nobody.knows  unknown event type
`);
  });

  it('lets nothing steer the terminal, and cuts what is too long', () => {
    const log = new HandMadeLog().server(
      added(message('item_1', 'user', `\u001b[31mred\nnext \u202eline\u0007 ${'x'.repeat(500)}`)),
    );
    const text = summary(log, 80);
    expect(text).toContain('“�[31mred next �line� xxx');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('counts events as the panel does, and cuts an error’s message, not its cause', () => {
    const log = new HandMadeLog().lifecycle('connecting').lifecycle('open');
    log.client({ type: 'response.cancel', event_id: 'e' });
    log.server({ type: 'error', error: { code: 'late', message: 'No. '.repeat(60), event_id: 'e' } });
    const line = summary(log, 80)
      .split('\n')
      .find((one) => one.startsWith('  #4'));
    expect(line).toMatch(/^ {2}#4 {2}late {2}No\. .*… ← caused by #3$/);
    expect(line).toHaveLength(80);
  });

  it('names the first oddities and counts the rest', () => {
    const log = new HandMadeLog();
    for (let index = 0; index < 30; index++) log.server(`garbage ${index}`);
    expect(summary(log).match(/#\d+/g)).toHaveLength(20);
    expect(summary(log)).toContain('… and 10 more: see --json');
  });
});

it('says what the session and each response cost, and what is not known of it', () => {
  const usage = {
    total_tokens: 1_100_000,
    input_tokens: 1_000_000,
    output_tokens: 100_000,
    input_token_details: {
      text_tokens: 600_000,
      audio_tokens: 400_000,
      cached_tokens: 500_000,
      cached_tokens_details: { text_tokens: 500_000, audio_tokens: 0 },
    },
    output_token_details: { text_tokens: 20_000, audio_tokens: 80_000 },
  };
  const log = new HandMadeLog();
  log.server({ type: 'session.created', session: { type: 'realtime', model: 'gpt-realtime-2.1' } });
  const response = { id: 'r1', status: 'in_progress', output: [], conversation_id: 'c' };
  log.server({ type: 'response.created', response });
  log.server({ type: 'response.done', response: { ...response, status: 'completed', usage } });
  // 0.1 M fresh text at $4, 0.5 M cached at $0.40, 0.4 M audio at $32; 0.02 M text out at $24, 0.08 M audio out at $64.
  const dollars = 0.4 + 0.2 + 12.8 + 0.48 + 5.12;
  expect(dollars).toBeCloseTo(19, 9);
  expect(summary(log)).toContain(
    'tokens      1,000,000 in (500,000 cached), 100,000 out\ncost        $19.00, prices of',
  );
  expect(summary(log)).toMatch(
    /1 {2}completed {2}r1 {2}0 items {2}1,000,000 in \(500,000 cached\), 100,000 out {2}\$19\.00$/m,
  );
  log.server({ type: 'response.created', response: { ...response, id: 'r2' } });
  log.server({ type: 'response.done', response: { ...response, id: 'r2', status: 'cancelled' } });
  expect(summary(log)).toContain('; that of 1 of 2 responses and transcriptions is not known\n');
  expect(summary(log)).toMatch(/cancelled {2}r2 .* none reported .* –$/m);
});
