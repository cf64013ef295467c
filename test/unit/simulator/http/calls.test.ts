import { describe, expect, test } from 'vitest';
import { multipartBoundary, multipartFields } from '../../../../src/simulator/http/multipart.ts';
import { sdpAnswer } from '../../../../src/simulator/http/sdpAnswer.ts';

const offer = [
  'v=0',
  'o=- 4611 2 IN IP4 127.0.0.1',
  's=-',
  't=0 0',
  'a=group:BUNDLE 0 1 2',
  'm=audio 9 UDP/TLS/RTP/SAVPF 111 63 0 8',
  'c=IN IP4 0.0.0.0',
  'a=mid:0',
  'a=recvonly',
  'a=rtpmap:111 opus/48000/2',
  'a=rtpmap:63 red/48000/2',
  'a=rtpmap:0 PCMU/8000',
  'm=video 9 UDP/TLS/RTP/SAVPF 96',
  'a=mid:1',
  'a=rtpmap:96 VP8/90000',
  'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
  'a=mid:2',
  'a=sctp-port:5000',
  '',
].join('\r\n');

describe('the answer to an SDP offer', () => {
  const lines = sdpAnswer(offer, () => 0.5).split('\r\n');

  test('has a section for each of the offer, in its order, with the codecs both sides know', () => {
    expect(lines.filter((line) => line.startsWith('m='))).toEqual([
      'm=audio 9 UDP/TLS/RTP/SAVPF 111 0 8',
      'm=video 0 UDP/TLS/RTP/SAVPF 96',
      'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
    ]);
    expect(lines).toContain('a=group:BUNDLE 0 2');
    expect(lines).toContain('a=rtpmap:111 opus/48000/2');
    expect(lines.at(-1)).toBe('');
  });

  test('is that of an ICE-lite peer that waits for the client', () => {
    expect(lines.filter((line) => line === 'a=ice-lite')).toHaveLength(1);
    expect(lines).toContain('a=sendonly');
    expect(lines.filter((line) => line === 'a=setup:passive')).toHaveLength(2);
    expect(lines.filter((line) => /^a=ice-pwd:[0-9A-F]{32}$/.test(line))).toHaveLength(2);
    expect(lines.filter((line) => /^a=fingerprint:sha-256 ([0-9A-F]{2}:){31}[0-9A-F]{2}$/.test(line))).toHaveLength(2);
  });

  test('has a data channel only if one was offered', () => {
    const audioOnly = offer.slice(0, offer.indexOf('m=video'));
    expect(sdpAnswer(audioOnly, () => 0.5)).not.toContain('m=application');
  });

  test.each([
    ['no SDP', '{"sdp":"v=0"}', /begin with 'v=0'/],
    ['no audio', 'v=0\r\nm=video 9 UDP/TLS/RTP/SAVPF 96\r\n', /no 'm=audio'/],
  ])('%s is refused', (_name, text, message) => {
    expect(() => sdpAnswer(text, () => 0)).toThrow(message);
  });
});

describe('multipart forms', () => {
  const body =
    'preamble\r\n--XX\r\nContent-Disposition: form-data; name="sdp"\r\nContent-Type: application/sdp\r\n\r\nv=0\r\ns=-\r\n\r\n' +
    '--XX\r\ncontent-disposition: form-data; filename="a b.json"; name=session\r\n\r\n{"type":"realtime"}\r\n--XX--\r\n';

  test('are taken apart, line breaks and all', () => {
    expect([...multipartFields(body, 'XX')]).toEqual([
      ['sdp', 'v=0\r\ns=-\r\n'],
      ['session', '{"type":"realtime"}'],
    ]);
    expect(multipartFields('', 'XX').size).toBe(0);
  });

  test.each([
    ['multipart/form-data; boundary=XX', 'XX'],
    ['Multipart/Form-Data; charset=utf-8; boundary="a b"', 'a b'],
    ['multipart/form-data', undefined],
    ['application/sdp; boundary=XX', undefined],
  ])('%s', (type, boundary) => {
    expect(multipartBoundary(type)).toBe(boundary);
  });
});
