import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnosticsText, type Diagnostics } from '../../../../src/host/diagnostics/diagnosticsText.ts';
import { ownSettings, ownTexts, shortSettings } from '../../../../src/host/diagnostics/shortSettings.ts';
import { planted, secret } from '../../export/secrets.ts';

const facts: Diagnostics = {
  versions: { 'VS Code': '1.139.1' },
  settings: { 'realtime.export.mask': 'nothing' },
  endpoints: { custom: 1 },
  sessions: [
    {
      state: 'closed',
      kind: 'custom',
      auth: 'bearer',
      dialect: 'ga',
      entries: 120,
      items: 4,
      errors: 1,
      findings: ['late-cancel', '2 × unknown-event'],
      oddFrames: { unknown: 2, malformed: 0, unexpected: 0 },
      closeCode: 1006,
      recorded: true,
    },
  ],
  recordings: { files: 3, bytes: 12_300_000 },
  log: [{ time: '2026-11-30T11:20:00.000Z', level: 'warn', message: 'Panel of Simulator: slow' }],
};

describe('the document', () => {
  it('says what somebody who helps asks first', () => {
    const text = diagnosticsText(facts);
    expect(text).toContain('- VS Code: 1.139.1');
    expect(text).toContain('- realtime.export.mask: nothing');
    expect(text).toContain(
      '| closed (1006) | custom | bearer | ga | 120 | 4 | 1 | late-cancel, 2 × unknown-event | 2 unknown | yes |',
    );
    expect(text).toContain('Recordings in the folder: 3, 12.3 MB.');
    expect(text).toContain('2026-11-30T11:20:00.000Z warn Panel of Simulator: slow');
  });

  it('says so where there is nothing', () => {
    const text = diagnosticsText({ ...facts, settings: {}, endpoints: {}, sessions: [], log: [] });
    expect(text.match(/^(None|Empty)\.$/gm)).toEqual(['None.', 'None.', 'None.', 'Empty.']);
  });

  it('holds no key, wherever one is', () => {
    fc.assert(
      fc.property(secret, planted, (key, plants) => {
        for (const { text } of plants(key)) {
          const shown = diagnosticsText({
            ...facts,
            versions: { 'VS Code': text },
            settings: { 'realtime.x': text },
            sessions: [{ ...facts.sessions[0]!, state: text, kind: text, dialect: text, findings: [text] }],
            log: [{ time: 'T', level: 'error', message: text }],
          });
          expect(shown).not.toContain(key);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('holds nothing that the settings name: not as it stands there, nor its host', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9]{7,20}$/);
    fc.assert(
      fc.property(name, name, name, (host, value, resource) => {
        const settings = [
          { kind: 'custom', url: `wss://${host}.example/v1/realtime?tenant=${value}`, headers: { 'X-Own': value } },
          { kind: 'azure', resource, auth: 'entra' },
        ];
        const message = `connect ENOTFOUND ${host}.example for ${resource}: X-Own was ${value}`;
        const shown = diagnosticsText(
          { ...facts, log: [{ time: 'T', level: 'error', message }] },
          { own: ownTexts(settings) },
        );
        for (const text of [`${host}.example`, value, resource]) expect(shown).not.toContain(text);
        expect(shown).toContain('custom');
      }),
    );
  });

  it('holds no host of a server that was tried, nor a folder in the home', () => {
    const log = [
      { time: 'T', level: 'info', message: 'Connecting to wss://llm.corp.example:8443/v1 and wss://api.openai.com/v1' },
      { time: 'T', level: 'error', message: 'getaddrinfo ENOTFOUND llm.corp.example, C:\\users\\Ada\\acme-bank\\x.js' },
    ] as const;
    const shown = diagnosticsText({ ...facts, log }, { own: ['C:\\users\\Ada\\acme-bank'], home: 'c:\\Users\\ada' });
    expect(shown).not.toMatch(/corp\.example|acme-bank|ada/i);
    expect(shown).toContain('api.openai.com');
  });

  it('holds no e-mail address and no way home, and cannot be broken by what is in it', () => {
    const message = 'ENOENT /home/ada/secret/x.jsonl, ask ada@example.com\n``` | at line 2';
    const shown = diagnosticsText({ ...facts, log: [{ time: 'T', level: 'error', message }] }, { home: '/home/ada' });
    expect(shown).toContain("T error ENOENT ~/secret/x.jsonl, ask [redacted]\n  ''' \\| at line 2");
    expect(shown.match(/```/g)).toHaveLength(2);
  });
});

describe('settings', () => {
  const schemas = {
    'realtime.on': { default: false },
    'realtime.size': { default: 10 },
    'realtime.choice': { default: 'a', enum: ['a', 'b'] },
    'realtime.text': { default: '' },
    'realtime.list': { default: [] },
    'realtime.object': { default: {} },
  };

  it('are those that were changed, in short', () => {
    const values: Record<string, unknown> = {
      'realtime.on': true,
      'realtime.size': 10,
      'realtime.choice': 'b',
      'realtime.text': 'mine',
      'realtime.list': ['mine'],
      'realtime.object': { mine: 1 },
    };
    expect(shortSettings(schemas, (key) => values[key])).toEqual({
      'realtime.on': 'true',
      'realtime.choice': 'b',
      'realtime.text': 'set',
      'realtime.list': 'list of 1',
      'realtime.object': 'object of 1',
    });
  });

  it('mask what is somebody’s own, not what everybody has', () => {
    const own = {
      'realtime.text': { default: 'gpt' },
      'realtime.folder': { default: '' },
      'realtime.choice': { default: 'a', enum: ['a', 'b'] },
      'realtime.rules': { default: [] },
    };
    const values: Record<string, unknown> = {
      'realtime.text': 'gpt',
      'realtime.folder': '/srv/mine',
      'realtime.choice': 'b',
      'realtime.rules': ['late-cancel'],
    };
    expect(ownSettings(own, (key) => values[key], new Set(['realtime.rules']))).toEqual(['/srv/mine']);
  });

  it('tell no text that somebody wrote, whatever it is and wherever it stands', () => {
    const marker = 'mine-1f2e3d';
    const anything = fc.oneof(
      fc.constant<unknown>(marker),
      fc.jsonValue().map((other) => ({ [marker]: other, text: [marker, other] })),
      fc.jsonValue().map((other) => [marker, { deep: { [marker]: marker, other } }]),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(schemas)), anything, (key, value) => {
        const shown = shortSettings(schemas, (one) => (one === key ? value : undefined));
        expect(JSON.stringify(shown)).not.toContain(marker);
      }),
    );
  });
});
