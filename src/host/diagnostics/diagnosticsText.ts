/** What somebody who helps needs to know, as Markdown. It is masked as exports are, more than they are, and its reader may cut more. */
import { regExpSource } from '../../base/regExp.ts';
import { Redactor } from '../../export/redact.ts';

export interface SessionFacts {
  readonly state: string;
  /** Of the endpoint. */
  readonly kind: string;
  readonly auth?: string | undefined;
  readonly dialect: string;
  readonly entries: number;
  readonly items: number;
  readonly errors: number;
  /** Rules, each as often as it found something. */
  readonly findings: readonly string[];
  /** Frames that were not as documented, by how. */
  readonly oddFrames: Readonly<Record<string, number>>;
  readonly closeCode?: number | undefined;
  readonly recorded: boolean;
}

export interface Diagnostics {
  readonly versions: Readonly<Record<string, string>>;
  /** Those that were changed, see `shortSettings`. */
  readonly settings: Readonly<Record<string, string>>;
  /** How many of each kind. */
  readonly endpoints: Readonly<Record<string, number>>;
  readonly sessions: readonly SessionFacts[];
  readonly recordings: { readonly files: number; readonly bytes: number };
  /** Lines of the log, oldest first. */
  readonly log: readonly LogLine[];
}

export interface LogLine {
  readonly time: string;
  readonly level: 'info' | 'warn' | 'error';
  readonly message: string;
}

const urlHost = /\b(?:wss?|https?):\/\/(?:[^\s/@]*@)?([^\s/:?#"'<>()]+)/gi;
/** Hosts that say nothing about a person. */
const publicHost = /^(?:api\.openai\.com|localhost|127\.0\.0\.1|\[?::1\]?)$/i;

/** Windows writes its drive in either case. */
function homePattern(home: string): RegExp {
  return new RegExp(regExpSource(home), 'gi');
}

/** @param options.own names of the person's that are masked wherever they stand: hosts, folders, keys. @param options.home the person's folder */
export function diagnosticsText(
  facts: Diagnostics,
  { own = [], home }: { readonly own?: readonly string[]; readonly home?: string } = {},
): string {
  // Also of sessions that are closed, and of addresses that were typed: the log names them as URLs, and then by their hosts.
  const hosts = facts.log.flatMap(({ message }) => [...message.matchAll(urlHost)].map(([, host = '']) => host));
  const secrets = [...own, ...hosts.filter((host) => !publicHost.test(host))];
  const redactor = new Redactor({ personal: true, secrets });
  const masked = (text: string): string => {
    // What is known is looked for as it was written, before the home in it becomes shorter.
    const known = redactor.text(text);
    const inHome = home === undefined || home.length < 2 ? known : known.replaceAll(homePattern(home), '~');
    // What is quoted in a table or a block cannot end it.
    return inHome.replaceAll('```', "'''").replaceAll('|', '\\|');
  };
  const list = (values: Readonly<Record<string, string | number>>, none: string): string[] => {
    const lines = Object.entries(values).map(([name, value]) => `- ${name}: ${masked(String(value))}`);
    return lines.length > 0 ? lines : [none];
  };
  const { files, bytes } = facts.recordings;
  const lines = [
    '# Realtime Debugger: diagnostics',
    '',
    'Read this before you share it, and cut what is nobody’s business: nothing was sent anywhere. No event and no recording is in it; keys, texts of settings,' +
      ' names and addresses of endpoints, e-mail addresses, phone numbers, and the paths of your home and workspace are masked.',
    '',
    '## Versions',
    '',
    ...list(facts.versions, ''),
    '',
    '## Settings that were changed',
    '',
    ...list(facts.settings, 'None.'),
    '',
    '## Endpoints',
    '',
    ...list(facts.endpoints, 'None.'),
    '',
    '## Sessions that are open',
    '',
    ...sessionTable(facts.sessions, masked),
    '',
    `Recordings in the folder: ${files}, ${(bytes / 1e6).toFixed(1)} MB.`,
    '',
    '## Log',
    '',
    ...(facts.log.length === 0 ? ['Empty.'] : ['```', ...facts.log.map((line) => logLine(line, masked)), '```']),
    '',
  ];
  return lines.join('\n');
}

function sessionTable(sessions: readonly SessionFacts[], masked: (text: string) => string): string[] {
  if (sessions.length === 0) return ['None.'];
  const head = [
    'state',
    'endpoint',
    'auth',
    'dialect',
    'entries',
    'items',
    'errors',
    'findings',
    'odd frames',
    'recorded',
  ];
  const rows = sessions.map((session) => [
    session.closeCode === undefined ? session.state : `${session.state} (${session.closeCode})`,
    session.kind,
    session.auth ?? '',
    session.dialect,
    session.entries,
    session.items,
    session.errors,
    session.findings.join(', '),
    Object.entries(session.oddFrames)
      .filter(([, count]) => count > 0)
      .map(([how, count]) => `${count} ${how}`)
      .join(', '),
    session.recorded ? 'yes' : 'no',
  ]);
  return [head, head.map(() => '---'), ...rows].map(
    (cells) => `| ${cells.map((cell) => masked(String(cell))).join(' | ')} |`,
  );
}

/** The time is no phone number, and is not looked at for one. */
function logLine({ time, level, message }: LogLine, masked: (text: string) => string): string {
  return `${time} ${level} ${masked(message).replaceAll(/\r?\n/g, '\n  ')}`;
}
