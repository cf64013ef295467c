import { describe, expect, it } from 'vitest';
import { RealtimeError } from '../../../src/base/errors.ts';
import { phrase } from '../../../src/base/l10n.ts';
import { Endpoint } from '../../../src/contract/endpoint.ts';

interface HostAnswers {
  double: { params: { value: number }; result: number };
  fail: { params: null; result: null };
  never: { params: null; result: null };
}
interface HostTells {
  news: { text: string };
}
/** Nothing is asked or told this way. */
type None = object;

/** Two ends joined by structured clones, as a webview's messages are. */
function pair(heard: string[] = []): {
  panel: Endpoint<HostAnswers, None, None, HostTells>;
  host: Endpoint<None, HostAnswers, HostTells, None>;
} {
  const host = new Endpoint<None, HostAnswers, HostTells, None>(
    (message) => queueMicrotask(() => panel.receive(structuredClone(message))),
    {
      double: ({ value }) => value * 2,
      fail: () => {
        throw new RealtimeError('no-luck', phrase('It did not work.'), { hint: phrase('Try again.') });
      },
      never: () => new Promise(() => undefined),
    },
    {},
  );
  const panel: Endpoint<HostAnswers, None, None, HostTells> = new Endpoint<HostAnswers, None, None, HostTells>(
    (message) => queueMicrotask(() => host.receive(structuredClone(message))),
    {},
    { news: ({ text }) => heard.push(text) },
  );
  return { panel, host };
}

describe('Endpoint', () => {
  it('answers requests, concurrently and in any order', async () => {
    const { panel } = pair();
    await expect(
      Promise.all([panel.request('double', { value: 2 }), panel.request('double', { value: 5 })]),
    ).resolves.toEqual([4, 10]);
  });

  it('hands the other side’s error over with its code and hint', async () => {
    await expect(pair().panel.request('fail', null)).rejects.toMatchObject({
      code: 'no-luck',
      message: 'It did not work.',
      hint: 'Try again.',
    });
  });

  it('refuses a method the other side does not have, even one of Object’s', async () => {
    const { panel } = pair();
    const odd = panel as unknown as { request(method: string, params: null): Promise<unknown> };
    await expect(odd.request('toString', null)).rejects.toMatchObject({ code: 'unknown-method' });
  });

  it('rejects what is pending when it is disposed, and every later request', async () => {
    const { panel } = pair();
    const pending = panel.request('never', null);
    panel.dispose();
    await expect(pending).rejects.toMatchObject({ code: 'endpoint-disposed' });
    await expect(panel.request('double', { value: 1 })).rejects.toMatchObject({ code: 'endpoint-disposed' });
  });

  it('delivers notifications and ignores messages that are not of the contract', async () => {
    const heard: string[] = [];
    const { host, panel } = pair(heard);
    for (const noise of [
      null,
      'x',
      7,
      [],
      {},
      { kind: 'answer', id: 99, ok: true, result: 1 },
      { kind: 'notification', name: 'constructor' },
    ]) {
      panel.receive(noise);
    }
    host.notify('news', { text: 'one' });
    await expect.poll(() => heard).toEqual(['one']);
  });
});
