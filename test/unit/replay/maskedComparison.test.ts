import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/base/json.ts';
import type { Entry, FrameEntry } from '../../../src/protocol/entry.ts';
import { comparisonHtml } from '../../../src/replay/compare/comparisonHtml.ts';
import { comparisonText } from '../../../src/replay/compare/comparisonText.ts';
import { maskedComparison } from '../../../src/replay/compare/maskedComparison.ts';
import { textSession } from '../../textSession.ts';

async function everyFormat(left: Entry[], right: Entry[], secrets: string[] = []): Promise<string> {
  const log = (name: string, entries: Entry[]): Parameters<typeof maskedComparison>[0] => ({
    name,
    header: undefined,
    entries,
  });
  const comparison = await maskedComparison(log('left.jsonl', left), log('right.jsonl', right), {
    redaction: { secrets },
  });
  return [comparisonText(comparison), comparisonHtml(comparison), JSON.stringify(comparison)].join('\n');
}

function configured(session: JsonObject): Entry[] {
  const text = JSON.stringify({
    type: 'session.created',
    session: { type: 'realtime', model: 'gpt-realtime', ...session },
  });
  const entry: FrameEntry = {
    kind: 'frame',
    n: 1,
    monoMs: 0,
    wallMs: 0,
    dir: 'server',
    text,
    binary: false,
    sizeBytes: text.length,
  };
  return [entry];
}

describe('a comparison of sessions with secrets', () => {
  it('shows none of two keys that differ in a part', async () => {
    const said = await everyFormat(
      textSession(
        [{ user: 'My key is sk-proj-A1b2C3d4E5f6G7h8J9k0LmNoPq thanks', answer: 'api-key: 0123456789abcdef01' }],
        'a',
      ),
      textSession(
        [{ user: 'My key is sk-proj-Z9y8X7w6V5u4T3s2R1q0 thanks', answer: 'api-key: fedcba9876543210ff' }],
        'b',
      ),
    );
    expect(said).not.toMatch(/A1b2|LmNoPq|Z9y8|R1q0|01234567|fedcba98/);
    expect(said).toContain('[redacted]');
    expect(said).toContain('thanks');
  });

  it('shows no token where only one side has one', async () => {
    const said = await everyFormat(
      textSession([{ user: 'Please use the token Bearer abc123def456ghi789 now', answer: 'Fine.' }], 'a'),
      textSession([{ user: 'Please use the token Bearer zzz now', answer: 'Fine.' }], 'b'),
    );
    expect(said).not.toContain('abc123');
  });

  it('shows nothing of a known secret that the sides have parts of', async () => {
    const said = await everyFormat(
      textSession([{ user: 'It is correct horse battery staple', answer: 'Fine.' }], 'a'),
      textSession([{ user: 'It is correct pony', answer: 'Fine.' }], 'b'),
      ['correct horse battery staple'],
    );
    expect(said).not.toMatch(/horse|battery|staple/);
  });

  it('shows no values of members that are secret by their names', async () => {
    const session = (value: string): JsonObject => ({
      x_vendor: { headers: { Authorization: `PLAIN${value}` }, api_key: `APIK${value}` },
      prompt: { id: 'p', variables: { password: `PWV${value}` } },
      instructions: value,
    });
    const said = await everyFormat(configured(session('one')), configured(session('two')));
    expect(said).not.toMatch(/PLAIN|APIK|PWV/);
    expect(said).toContain('instructions');
  });
});
