import { describe, expect, it } from 'vitest';
import { SecretMasker, urlWithoutSecrets } from '../../../src/transport/secrets.ts';
import { webSocketUrl } from '../../../src/transport/target.ts';

describe('a recorded source', () => {
  it.each([
    ['wss://h/v1/realtime?model=m&api-key=SECRET', 'wss://h/v1/realtime?model=m'],
    ['wss://h/?api_key=SECRET&api-version=2025-04-01', 'wss://h/?api-version=2025-04-01'],
    ['wss://h/?access_token=SECRET&deployment=d', 'wss://h/?deployment=d'],
    ['wss://h/?apiKey=SECRET&ocp-apim-subscription-key=SECRET', 'wss://h/'],
    ['wss://h/?X-Amz-Signature=SECRET&token=SECRET&call_id=rtc_1', 'wss://h/?call_id=rtc_1'],
    ['wss://h/?model=m&k=sk-proj-abcdefghijklmnop&v=Bearer+abcdefghijklmnop', 'wss://h/?model=m'],
    ['wss://user:SECRET@h/path#SECRET', 'wss://h/path'],
    ['wss://h/tenant/sk-proj-abcdefghijklmnop/realtime', 'wss://h/tenant/[secret]/realtime'],
    ['wss://h/sk%2Dproj%2Dabcdefghijklmnop', 'wss://h/[secret]'],
    ['SECRET', '[secret]'],
  ])('of %s is %s', (url, expected) => {
    expect(urlWithoutSecrets(url)).toBe(expected);
  });
});

describe('a WebSocket URL', () => {
  it('may be ws or wss', () => {
    expect(webSocketUrl('  ws://localhost:8080/v1/realtime?model=x#part ').href).toBe(
      'ws://localhost:8080/v1/realtime?model=x',
    );
  });

  it.each(['https://h/p', 'localhost:8080', 'wss://', 'ws://SECRET@'])('is not %s, which is not repeated', (text) => {
    expect(() => webSocketUrl(text)).toThrow(
      expect.objectContaining({ code: 'url-not-websocket', message: 'This is not a WebSocket URL.' }),
    );
  });
});

describe('masking', () => {
  it('replaces every occurrence, longest secret first', () => {
    const masker = new SecretMasker(['secret-key', 'secret-key-long', undefined, 'short']);
    expect(masker.mask('a secret-key-long b secret-key c short')).toBe('a [secret] b [secret] c short');
  });

  it('leaves no beginning of a secret where the text is cut', () => {
    const masker = new SecretMasker(['secret-key']);
    expect(masker.maskCut('It is secret-key', 14)).toBe('It is [secret]');
    expect(masker.maskCut('It is secret-k', 100)).toBe('It is [secret]');
    expect(masker.maskCut('It is so', 100)).toBe('It is so');
  });

  it('keeps the number of bytes, and the bytes themselves where there is no secret', () => {
    const masker = new SecretMasker(['secret-key']);
    const clean = Buffer.from('clean');
    expect(masker.maskBytes(clean)).toBe(clean);
    expect(masker.maskBytes(Buffer.from('xsecret-keyy')).toString()).toBe('x**********y');
  });
});
