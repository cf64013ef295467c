/**
 * The answer to a WebRTC offer: well-formed, so that a client's `setRemoteDescription` takes it and the call exists. No media
 * follows it: what a simulated call hears and says is seen through its sideband.
 */
import { RequestFault } from '../wire/fault.ts';

interface MediaSection {
  /** `m=` without it: kind, port, transport, formats. */
  readonly kind: string;
  readonly transport: string;
  readonly formats: readonly string[];
  readonly lines: readonly string[];
}

const ANSWER_DIRECTION: Readonly<Record<string, string>> = {
  sendrecv: 'sendrecv',
  sendonly: 'recvonly',
  recvonly: 'sendonly',
  inactive: 'inactive',
};
const CODECS: readonly { readonly rtpmap: RegExp; readonly staticFormat?: string; readonly name: string }[] = [
  { rtpmap: /^opus\/48000\/2$/i, name: 'opus/48000/2' },
  { rtpmap: /^PCMU\/8000(?:\/1)?$/i, staticFormat: '0', name: 'PCMU/8000' },
  { rtpmap: /^PCMA\/8000(?:\/1)?$/i, staticFormat: '8', name: 'PCMA/8000' },
];
/** UDP's discard port: candidates are needed, and nobody listens. */
const CANDIDATE = 'candidate:1 1 udp 2130706431 127.0.0.1 9 typ host';

/**
 * @param random of [0, 1): makes the session's number, credentials and fingerprint
 * @throws RequestFault `invalid_offer` for what is no SDP offer with audio
 */
export function sdpAnswer(offer: string, random: () => number): string {
  const lines = offer.split(/\r?\n/).filter((line) => line !== '');
  if (lines[0] !== 'v=0') throw invalidOffer("It must begin with 'v=0'.");
  const sections = mediaSections(lines);
  if (!sections.some(({ kind }) => kind === 'audio')) throw invalidOffer("It has no 'm=audio' section.");
  const hex = (digits: number) =>
    Array.from({ length: digits }, () =>
      Math.floor(random() * 16)
        .toString(16)
        .toUpperCase(),
    ).join('');
  const fingerprint = Array.from({ length: 32 }, () => hex(2)).join(':');
  const credentials = [`a=ice-ufrag:${hex(16)}`, `a=ice-pwd:${hex(32)}`, `a=fingerprint:sha-256 ${fingerprint}`];
  const answers = sections.map((section) => answerSection(section, credentials));
  const accepted = answers.flatMap(({ mid, isAccepted }) => (isAccepted && mid !== undefined ? [mid] : []));
  return [
    'v=0',
    `o=- ${Math.floor(random() * 2 ** 48)} 2 IN IP4 127.0.0.1`,
    's=-',
    't=0 0',
    ...(accepted.length > 0 ? [`a=group:BUNDLE ${accepted.join(' ')}`] : []),
    'a=ice-lite',
    'a=msid-semantic: WMS *',
    ...answers.flatMap((answer) => answer.lines),
    '',
  ].join('\r\n');
}

function mediaSections(lines: readonly string[]): MediaSection[] {
  const starts = lines.flatMap((line, index) => (line.startsWith('m=') ? [index] : []));
  return starts.map((start, index) => {
    const [kind = '', , transport = '', ...formats] = (lines[start] ?? '').slice(2).split(' ');
    return { kind, transport, formats, lines: lines.slice(start + 1, starts[index + 1]) };
  });
}

function answerSection(
  section: MediaSection,
  credentials: readonly string[],
): { lines: string[]; mid: string | undefined; isAccepted: boolean } {
  const mid = attribute(section, 'mid');
  const midLine = mid === undefined ? [] : [`a=mid:${mid}`];
  const codecs = section.kind === 'audio' ? sharedCodecs(section) : [];
  const isChannel = section.kind === 'application' && section.formats.includes('webrtc-datachannel');
  if (codecs.length === 0 && !isChannel) {
    const rejected = `m=${section.kind} 0 ${section.transport} ${section.formats.join(' ')}`;
    return { lines: [rejected, 'c=IN IP4 0.0.0.0', 'a=inactive', ...midLine], mid, isAccepted: false };
  }
  const formats = isChannel ? ['webrtc-datachannel'] : codecs.map(({ format }) => format);
  const transport = ['c=IN IP4 127.0.0.1', `a=${CANDIDATE}`, 'a=end-of-candidates', ...credentials, 'a=setup:passive'];
  const details = isChannel ? ['a=sctp-port:5000', 'a=max-message-size:262144'] : audioDetails(section, codecs);
  return {
    lines: [`m=${section.kind} 9 ${section.transport} ${formats.join(' ')}`, ...transport, ...midLine, ...details],
    mid,
    isAccepted: true,
  };
}

function audioDetails(section: MediaSection, codecs: readonly { format: string; name: string }[]): string[] {
  const directions = Object.keys(ANSWER_DIRECTION).filter((name) => section.lines.includes(`a=${name}`));
  return [
    `a=${ANSWER_DIRECTION[directions[0] ?? 'sendrecv'] ?? 'sendrecv'}`,
    'a=rtcp-mux',
    ...codecs.map(({ format, name }) => `a=rtpmap:${format} ${name}`),
  ];
}

/** What both sides can, under the numbers that the offer gave it. */
function sharedCodecs(section: MediaSection): { format: string; name: string }[] {
  const named = new Map(
    section.lines.flatMap((line) => {
      const [, format, name] = /^a=rtpmap:(\d+) (\S+)/.exec(line) ?? [];
      return format !== undefined && name !== undefined ? [[format, name] as const] : [];
    }),
  );
  return CODECS.flatMap(({ rtpmap, staticFormat, name }) => {
    const format = section.formats.find((candidate) => {
      const offered = named.get(candidate);
      return offered === undefined ? candidate === staticFormat : rtpmap.test(offered);
    });
    return format === undefined ? [] : [{ format, name }];
  });
}

function attribute(section: MediaSection, name: string): string | undefined {
  return section.lines.find((line) => line.startsWith(`a=${name}:`))?.slice(name.length + 3);
}

function invalidOffer(detail: string): RequestFault {
  return new RequestFault('invalid_offer', `The SDP offer is invalid. ${detail}`, 'sdp');
}
