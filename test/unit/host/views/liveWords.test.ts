import { describe, expect, it } from 'vitest';
import { liveWords } from '../../../../src/host/views/liveWords.ts';
import { shippedPrices } from '../../../../src/session/cost/priceTable.ts';
import type { SessionState } from '../../../../src/session/state.ts';
import { HandMadeLog } from '../../session/log.ts';

const words = (state: SessionState, nowMonoMs: number) => liveWords({ state, nowMonoMs }, shippedPrices);
const log = () => new HandMadeLog().server({ type: 'session.created', session: { model: 'gpt-realtime-2.1' } });
const open = (state: SessionState): SessionState => ({ ...state, connection: { phase: 'open', openedMonoMs: 1000 } });

function answered(made: HandMadeLog, id: string, model: string): HandMadeLog {
  const response = { id, status: 'completed', output: [], model };
  const usage = {
    total_tokens: 2000,
    input_tokens: 1000,
    output_tokens: 1000,
    input_token_details: { text_tokens: 1000, audio_tokens: 0 },
    output_token_details: { text_tokens: 0, audio_tokens: 1000 },
  };
  return made.server({ type: 'response.created', response }).server({
    type: 'response.done',
    response: { ...response, usage },
  });
}

describe('a live session in words', () => {
  it('is told with how long it is connected', () => {
    expect(words(open(log().state()), 134_900)).toBe('live 02:13');
    expect(words(open(log().state()), 3_661_000)).toBe('live 1:01:00');
  });

  it('is told with what it cost, and a plus where some of it has no price', () => {
    const one = answered(log(), 'r1', 'gpt-realtime-2.1');
    expect(words(open(one.state()), 5000)).toBe('live 00:04, $0.068');
    const two = answered(answered(log(), 'r1', 'gpt-realtime-2.1'), 'r2', 'my-model');
    expect(words(open(two.state()), 5000)).toBe('live 00:04, $0.068 +');
  });

  it('has no clock before it is connected', () => {
    expect(words({ ...log().state(), connection: { phase: 'connecting' } }, 5000)).toBe('connecting');
  });
});
