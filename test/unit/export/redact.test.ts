import fc from 'fast-check';
import { expect, describe, it } from 'vitest';
import type { JsonValue } from '../../../src/base/json.ts';
import { Redactor } from '../../../src/export/redact.ts';
import { captures, describeCaptures } from '../../captures.ts';
import { planted, secret } from './secrets.ts';

const redactor = new Redactor();

describe('a text', () => {
  it.each([
    ['sk-abcdefghijklmnopqrstuvwxyz123456', '[redacted]'],
    ['key: sk-proj-Ab_c-123 rest', 'key: [redacted] rest'],
    ['with sk-svcacct-xyz and sk-admin-abc.', 'with [redacted] and [redacted].'],
    ['secret ek_68af296e8e408191a1120ab6383263c2!', 'secret [redacted]!'],
    ['Authorization: Bearer abc.def-123', 'Authorization: Bearer [redacted]'],
    ["-H 'api-key: 0123456789abcdef0123456789abcdef'", "-H 'api-key: [redacted]'"],
    ['api_key=0123456789abcdef0123456789abcdef&x=1', 'api_key=[redacted]&x=1'],
    ['wss://host/openai/realtime?api-key=s3cret&model=m', 'wss://host/openai/realtime?api-key=[redacted]&model=m'],
    ['wss://user:pass@host/v1/realtime', 'wss://[redacted]@host/v1/realtime'],
    ['realtime, openai-insecure-api-key.whatever, x', 'realtime, openai-insecure-api-key.[redacted], x'],
    [`key ${'A1b2'.repeat(13)}JQQJ99${'C3d4'.repeat(6)}e5`, 'key [redacted]'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc-DEF_123', '[redacted]'],
    ['{"curl":"line\\nsk-proj-abc"}', '{"curl":"line\\n[redacted]"}'],
    ['not json: "line\\nsk-abcdefgh123456789012"', 'not json: "line\\n[redacted]"'],
    ['not json: {"authorization":"abcdef123456', 'not json: {"authorization":"[redacted]'],
    ['Authorization: Bearer opaque', 'Authorization: Bearer [redacted]'],
    ['password=hunter2', 'password=[redacted]'],
    ['DB_PASSWORD = "correct"; x', 'DB_PASSWORD = "[redacted]"; x'],
    ['GITHUB_TOKEN=abcdefgh', 'GITHUB_TOKEN=[redacted]'],
    ['client_secret: opaque', 'client_secret: [redacted]'],
    ['AccountName=x;AccountKey=abcDEF0123456789==;', 'AccountName=x;AccountKey=[redacted];'],
    ['Set-Cookie: sid=abcDEF; Path=/', 'Set-Cookie: [redacted]'],
    ['x-api-key 0123456789abcdef', 'x-api-key [redacted]'],
    ['postgres://u:word@h/db', 'postgres://[redacted]@h/db'],
    ['redis://:word@h:1', 'redis://[redacted]@h:1'],
    ['mongodb+srv://u:p@ss@h/db', 'mongodb+srv://[redacted]@h/db'],
    ['"\\u0073k-proj-A1b2C3d4"', '"[redacted]"'],
    ['{"type":"x","a":"\\u0073k-proj-A1b2C3d4', '{"type":"x","a":"[redacted]'],
    ['{"type":"x","a":"\\u0073k-proj-A1b2C3d4\\u00', '{"type":"x","a":"[redacted]\\\\u00'],
    ['it is \\u0073k-proj-A1b2C3d4', 'it is [redacted]'],
    ['{"password": AAAABBBB, "n": 1', '{"password": "[redacted]", "n": 1'],
    ['{"api_key": 0123456789abcdef}', '{"api_key": "[redacted]"}'],
    ["{'password': 'word'}", '{\'password\': "[redacted]"}'],
  ])('%s', (text, expected) => {
    expect(redactor.text(text)).toBe(expected);
  });

  it.each([
    'Missing bearer or basic authentication in header',
    'You did not provide an API key. Use an Authorization header with Bearer auth (Authorization: Bearer YOUR_KEY).',
    'a risk-adjusted, desk-bound task-7f185aea7b747eba81c148c942221cc of week_2024_summary',
    'sk-learn, sk-SK, sk_live',
    'item_E6U11H8XY7uk9uRetnwLK call_uMNE0Myi2tDTPu0w resp_E6U11oof93olA0JOwdA0H event_E6U11nShOPvTzxUJjwlwN',
    '5299a728-79ca-4b75-9359-8f19c4470b4e 7f6185aea7b747eba81c148c942221cc',
    'The keyboard is the key to good basic skills; what is the password policy?',
    'https://example.com/a?model=gpt-realtime&intent=transcription#key',
    'me@example.com and wss://host/path@home',
    'The Ring Bearer walked in and the Standard Bearer carried it',
    'Bearer Authentication is required',
    'ssh://git@host/x and localhost://a:1/b',
    'a cookie: with chocolate; a secret: none; password: ask them',
    'the next token = the one after; tokens=1200; max_tokens=4096; a token limit',
    'x == secret == password',
    '{"next_page_token":"abcdefgh","max_tokens":5,"input_tokens":"7","key":"5"}',
    '"only quoted \\u0041"',
  ])('without a secret stays as it is: %s', (text) => {
    const kept = text.replace('YOUR_KEY', '[redacted]');
    expect(redactor.text(text)).toBe(kept);
  });

  it('keeps base64 audio, in which any letters may occur', () => {
    const base64 = fc
      .uint8Array({ minLength: 30, maxLength: 3000 })
      .map((bytes) => Buffer.from(bytes).toString('base64'));
    fc.assert(fc.property(base64, (text) => expect(redactor.text(text)) && redactor.text(text) === text));
  });
});

describe('members that hold secrets by their name', () => {
  it('masks the authorization and headers of an MCP tool, whatever they look like', () => {
    const tool = {
      type: 'mcp',
      server_label: 'x',
      authorization: 'plain',
      headers: { 'X-Any': 'word', list: ['other'] },
    };
    expect(redactor.value({ session: { tools: [tool] } })).toEqual({
      session: {
        tools: [
          {
            type: 'mcp',
            server_label: 'x',
            authorization: '[redacted]',
            headers: { 'X-Any': '[redacted]', list: ['[redacted]'] },
          },
        ],
      },
    });
  });

  it('masks every text of an authorization that is an object', () => {
    const tool = { authorization: { scheme: 'x', credentials: ['word'] }, server_label: 'x' };
    const masked = { authorization: { scheme: '[redacted]', credentials: ['[redacted]'] }, server_label: 'x' };
    expect(redactor.value(tool)).toEqual(masked);
    expect(redactor.text(JSON.stringify(tool))).toBe(JSON.stringify(masked));
  });

  it('keeps the schema of parameters with such names, and null', () => {
    const schema = {
      properties: { headers: { type: 'object' }, authorization: { type: 'string' }, password: { type: 'string' } },
      client_secret: null,
      required: ['headers'],
      logprobs: [{ token: 'Hello', top_logprobs: [{ token: 'Hallo' }] }],
      usage: { input_tokens: 5, input_token_details: { cached_tokens: 1 }, max_output_tokens: 'inf' },
      key: '5',
      page_token: 'abc',
      eos_token: '</s>',
      PWD: '/home/x',
    };
    expect(redactor.value(schema)).toEqual(schema);
  });

  it.each([
    ...['secret_key', 'x-auth-token', 'x_goog_api_key', 'api_token', 'session_token', 'db_password', 'DB_PASS', 'pwd'],
    ...['aws_secret_access_key', 'AwsSecretAccessKey', 'access_key', 'apiSecret', 'APIKey', 'passphrase', 'token'],
    ...['webhook_secret', 'signing secret', 'X-Hub-Token', 'spring.datasource.password', 'session_cookie', 'jwt'],
    'credentials',
  ])('are known by what their name ends with: %s', (name) => {
    expect(redactor.value({ a: { [name]: 'word' } })).toEqual({ a: { [name]: '[redacted]' } });
    expect(redactor.text(JSON.stringify({ a: [{ [name]: 'word' }] }))).toBe(`{"a":[{"${name}":"[redacted]"}]}`);
  });

  it('finds them in JSON inside a string, as in the arguments of a call', () => {
    const args = JSON.stringify({ city: 'Oslo', 'api-key': 'short', note: JSON.stringify({ password: 'hunter2' }) });
    expect(redactor.value({ arguments: args })).toEqual({
      arguments: JSON.stringify({
        city: 'Oslo',
        'api-key': '[redacted]',
        note: JSON.stringify({ password: '[redacted]' }),
      }),
    });
  });
});

describe('JSON text', () => {
  it('is masked as its value is, and is still JSON', () => {
    const names = fc.constantFrom(
      ...[
        'a',
        'headers',
        'properties',
        'authorization',
        'api-key',
        'note',
        'delta',
        'token',
        'logprobs',
        'db_password',
      ],
    );
    const { tree } = fc.letrec<{ tree: JsonValue }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.oneof(
          fc.constantFrom('', 'hello', 'sk-proj-abc', 'Bearer x1y2z3'),
          fc.integer(),
          fc.boolean(),
          fc.constant(null),
        ),
        fc.dictionary(names, tie('tree'), { maxKeys: 4 }),
        fc.array(tie('tree'), { maxLength: 3 }),
      ),
    }));
    fc.assert(
      fc.property(fc.array(tree), fc.constantFrom(undefined, 2), (value, indent) => {
        const masked = JSON.parse(redactor.text(JSON.stringify(value, null, indent))) as unknown;
        expect(masked).toEqual(redactor.value(value));
      }),
    );
  });

  it('stays byte for byte where nothing is masked', () => {
    const odd = '{ "a" :1.0e0 ,"\\u0061":[ "\\/", "k\\ud83d\\ude00" ] ,"key":"sk-proj-abc"\t,"z":-0.0}';
    expect(redactor.text(odd)).toBe(odd.replace('sk-proj-abc', '[redacted]'));
    fc.assert(fc.property(fc.json(), (json) => redactor.text(json) === json));
  });

  it('may be nested thousands of levels deep', () => {
    const deep = (text: string): string => `${'['.repeat(20_000)}"${text}"${']'.repeat(20_000)}`;
    expect(redactor.text(deep('sk-proj-abc'))).toBe(deep('[redacted]'));
    expect(JSON.stringify(redactor.value(JSON.parse(deep('sk-proj-abc')) as JsonValue))).not.toContain('sk-proj');
  });
});

describe('a secret planted anywhere', () => {
  it('never comes out of a text, of JSON text or of a value', () => {
    fc.assert(
      fc.property(secret, planted, (key, plant) => {
        for (const { value, text } of plant(key)) {
          expect(redactor.text(text)).not.toContain(key);
          expect(JSON.stringify(redactor.value(value))).not.toContain(key);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never comes out when it is known, however ordinary it looks', () => {
    const knowing = new Redactor({ secrets: ['correct horse', 'ab'] });
    expect(knowing.text('say "correct horse" in the cab')).toBe('say "[redacted]" in the cab');
    expect(knowing.value({ 'correct horse': ['correct horse'] })).toEqual({ '[redacted]': ['[redacted]'] });
  });
});

describeCaptures('recorded sessions', () => {
  it('hold no secret, so not one byte is masked', () => {
    for (const { name, text } of captures) {
      for (const line of text.split('\n').filter((line) => line !== '')) expect(redactor.text(line), name).toBe(line);
    }
  });
});
