import { describe, expect, it } from 'vitest';
import { summaryText } from '../../../src/cli/summary.ts';
import { inspectSession } from '../../../src/export/inspection.ts';
import { transcriptOf } from '../../../src/export/transcript.ts';
import { project } from '../../../src/session/projection.ts';
import { HandMadeLog } from '../session/log.ts';
import { exportText } from './exportText.ts';

const key = `sk-${'A1b2'.repeat(12)}`;

/** An update that is refused in the middle of lifecycle entries; it holds a secret, and the error quotes it. */
function refused(): HandMadeLog {
  const tools = [
    { type: 'mcp', server_label: 'docs', server_url: 'https://docs.test', authorization: 'hunter2-hunter2' },
  ];
  const message = `Unknown parameter: 'session.bogus'. Key ${key}.`;
  return new HandMadeLog()
    .lifecycle('connecting')
    .lifecycle('open')
    .server({ type: 'session.created', session: { type: 'realtime', id: 's', model: 'gpt-realtime-2.1' } })
    .client({ type: 'session.update', session: { type: 'realtime', bogus: 1, tools } })
    .server({ type: 'error', error: { code: 'unknown_parameter', message, param: 'session.bogus' } })
    .lifecycle('close', { by: 'network', clean: false });
}

describe('findings', () => {
  it('count frames from 0 for scripts; what only the connection shows has none', () => {
    const { findings } = inspectSession({ header: undefined, entries: refused().entries });
    expect(findings.map(({ rule, severity, eventIndexes }) => [rule, severity, eventIndexes])).toEqual([
      ['update-refused', 'error', [1, 2]],
      ['closed-without-close-frame', 'warning', []],
    ]);
    expect(findings[0]).toMatchObject({
      title: 'session.update refused: nothing of it applies',
      explanation: expect.stringContaining('applied whole or not at all') as string,
      itemId: null,
      responseId: null,
      fix: { label: 'Send it without session.bogus', event: { type: 'session.update' } },
    });
  });

  it('are in every export for people, without secrets', async () => {
    const { entries } = refused();
    const session = { header: undefined, entries, state: project(entries) };
    const texts = {
      markdown: await exportText(session, 'markdown'),
      json: await exportText(session, 'json'),
      summary: summaryText(transcriptOf(session), { width: 500 }),
      inspection: JSON.stringify(inspectSession({ header: undefined, entries })),
    };
    for (const [name, text] of Object.entries(texts)) {
      expect(text, name).toContain('update-refused');
      expect(text, name).toContain('Unknown parameter');
      expect(text, name).not.toContain(key);
      expect(text, name).not.toContain('hunter2');
    }
    expect(texts.markdown).toContain(
      '## Findings\n\n### session.update refused: nothing of it applies\n\n**error** · `update-refused` · #4, #5',
    );
    expect(texts.summary).toMatch(/\n {2}error {4}update-refused {14}#4 {2}“Unknown parameter/);
    expect(texts.summary).toMatch(/\n {2}warning {2}closed-without-close-frame {2}#6 {2}The connection broke/);
  });

  it('have no place where there are none', async () => {
    const log = new HandMadeLog().server({ type: 'session.created', session: { type: 'realtime', id: 's' } });
    const session = { header: undefined, entries: log.entries, state: log.state() };
    expect(inspectSession({ header: undefined, entries: log.entries }).findings).toEqual([]);
    expect(await exportText(session, 'markdown')).not.toContain('Findings');
    expect(summaryText(transcriptOf(session))).not.toContain('Findings');
  });
});
