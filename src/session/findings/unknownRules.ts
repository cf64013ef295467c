/** Rules about frames that are not as documented: nothing the server sends is wrong for that, but clients may stumble. */
import type { JsonObject } from '../../base/json.ts';
import { phrase, sentences, type Phrase, type PhraseValue } from '../../base/l10n.ts';
import { canonicalType } from '../../protocol/dialect.ts';
import { problemText } from '../../protocol/parse.ts';
import { unknownMembers } from '../../protocol/eventMembers.ts';
import { sessionTypeOf } from '../../protocol/dialectSession.ts';
import { EventRows } from '../eventRows.ts';
import type { EventRow, SessionState } from '../state.ts';
import { frames } from './cases.ts';
import type { Rule, RuleWatcher } from './rule.ts';
import { listed, times } from './words.ts';

/** More frames of one kind are counted, not listed. */
const FRAMES_LISTED = 50;

/** Event types outside OpenAI's documentation that are known from somewhere. */
const vendorTypes: readonly (readonly [type: RegExp, vendor: Phrase, isOfOpenAi?: true])[] = [
  [/^ping$/, phrase('xAI sends it to keep the connection open')],
  [/^conversation\.item\.input_audio_transcription\.updated$/, phrase('xAI: the transcript so far')],
  [
    /^(?:warning|session\.avatar\..*|response\.(?:animation_|audio_timestamp\.|video\.|web_search_call\.|file_search_call\.|invocation\.).*|response\.audio_transcript\.annotation\.added)$/,
    phrase('Azure Voice Live'),
  ],
  [
    /^(?:input_audio\.(?:turn\.\w+|clear)|input_text\.\w+|mcp_approval_response|rtc\.call\.sdp\.create)$/,
    phrase('Azure Voice Live'),
  ],
  [/^(?:response\.system_tool_arguments\..*|input_collection\.status)$/, phrase('an Azure voice agent')],
  [
    /^session\.(?:input_transcript|output_transcript|output_audio)\.delta$|^session\.closed?$/,
    phrase('OpenAI’s translation sessions and Live API, other protocols on other paths'),
    true,
  ],
  [
    /^session\.input_audio_buffer\.append$/,
    phrase('OpenAI’s translation sessions, another protocol on another path'),
    true,
  ],
  [
    /^session\.(?:start|started|input_audio\..*|instructions\.append|thinking\.append|commentary\.append|delegation\..*|usage\.updated)$/,
    phrase('OpenAI’s Live API, another protocol on another path'),
    true,
  ],
];

export const otherProtocol: Rule = {
  id: 'other-protocol',
  severity: 'info',
  title: phrase('Not a Realtime session'),
  explanation: phrase(
    'Translation sessions (/v1/realtime/translations) and the Live API (/v1/live/sessions) share event names with Realtime sessions but ' +
      'have no items and no responses. This debugger records such a session and shows its frames as they were; it does not interpret them.',
  ),
  watch: ({ state, report }) => {
    let isLive = false;
    return countRows(
      state.rows,
      (row) => isOfOtherProtocol(row, state),
      () => '',
      (row, { ns }) => {
        isLive ||= /^session\.(?:start|started|input_audio\.)/.test(row.type);
        const message = isLive
          ? phrase(
              'By its events this is a Live session, OpenAI’s API for GPT-Live: another protocol, shown as it was.',
            )
          : phrase('By its events this is a translation session: another protocol, shown as it was.');
        report('', { message, ns });
      },
    );
  },
};

/** Only a log without any Realtime session: there, the same names are mistakes. */
function isOfOtherProtocol({ outcome, type }: EventRow, { dialect, session }: SessionState): boolean {
  const names =
    outcome === 'unknown' && vendorTypes.some(([pattern, , isOfOpenAi]) => isOfOpenAi && pattern.test(type));
  return names && dialect === 'unknown' && sessionTypeOf(session) === undefined;
}

export const unknownEvent: Rule = {
  id: 'unknown-event',
  severity: 'info',
  title: phrase('Unknown event type'),
  explanation: phrase(
    'This event type is not in the API’s documentation as of November 2026: another vendor’s extension, something newer, or a typing ' +
      'mistake of the client. Frames of unknown types change nothing in this debugger’s view of the session. A client should ignore ' +
      'unknown server events, not fail on them; a server refuses unknown client events.',
  ),
  watch: ({ state, report }) =>
    countRows(
      state.rows,
      (row) => row.outcome === 'unknown' && row.dir !== 'lifecycle' && !isOfOtherProtocol(row, state),
      (row) => `${row.dir} ${row.type}`,
      (row, seen) => {
        const vendor = vendorTypes.find(([pattern]) => pattern.test(row.type))?.[1];
        const name = row.type === '' ? phrase('An event without a type') : row.type;
        report(`${row.dir} ${row.type}`, {
          message: sentences(
            counted(name, row, seen.count),
            vendor === undefined ? undefined : phrase('Known from elsewhere: {0}.', vendor),
          ),
          ns: seen.ns,
          severity: row.dir === 'client' ? 'warning' : 'info',
        });
      },
    ),
};

/** A field that goes with all of a server's events is named once. */
const FIELDS_NAMED = 8;

export const unknownField: Rule = {
  id: 'unknown-field',
  severity: 'info',
  title: phrase('Undocumented fields'),
  explanation: phrase(
    'These fields are neither in the API’s documentation nor in recorded sessions of OpenAI and Azure. From a server they are its own ' +
      'extension or something newer, and harmless to clients that ignore them. From a client they may be a typing mistake: OpenAI refuses ' +
      'the whole event with unknown_parameter, other servers ignore the field, and it has no effect.',
  ),
  watch: ({ report, retract }) => {
    const seen = { client: new Map<string, Seen>(), server: new Map<string, Seen>() };
    const tell = (dir: 'client' | 'server'): void => {
      const all = [...seen[dir].entries()];
      const names = all.map(([field, { count, type }]) => phrase('{0} ({1}, first in {2})', field, times(count), type));
      const fields = listed(names, FIELDS_NAMED);
      report(dir, {
        message:
          dir === 'client' ? phrase('Sent by the client: {0}.', fields) : phrase('From the server: {0}.', fields),
        ns: frames(...all.flatMap(([, { ns }]) => ns)),
        severity: dir === 'client' ? 'warning' : 'info',
      });
    };
    const look = (dir: 'client' | 'server', row: EventRow, wire: JsonObject): void => {
      const fields = unknownMembers(row.type, wire);
      if (fields.size === 0) return;
      for (const field of fields) {
        const one = seen[dir].get(field) ?? { count: 0, ns: [row.n], type: row.type };
        seen[dir].set(field, one);
        one.count++;
      }
      tell(dir);
    };
    return {
      oddOnly: true,
      client: (_, row, wire) => look('client', row, wire),
      server: (_, row, wire) => look('server', row, wire),
      // What is refused for such a field has a finding of its own.
      error({ causeN, param }) {
        const refused = seen.client.get(param ?? '');
        if (causeN === undefined || refused?.ns[0] !== causeN) return;
        seen.client.delete(param ?? '');
        if (seen.client.size > 0) tell('client');
        else retract('client');
      },
    };
  },
};

export const unexpectedShape: Rule = {
  id: 'unexpected-shape',
  severity: 'info',
  title: phrase('Not shaped as documented'),
  explanation: phrase(
    'The event’s type is known, but a member is missing or of another kind than the API documents, or the frame is not a JSON text at ' +
      'all. Typed clients may fail on it or lose what it says. If it came from the server, tell the vendor or loosen the client; if from the ' +
      'client, correct it before the server refuses it.',
  ),
  watch: ({ state, report }) =>
    countRows(
      state.rows,
      (row) => row.outcome === 'unexpected' || row.outcome === 'not-json',
      keyOfShape,
      (row, seen) => {
        const problem = row.problem ? problemText(row.problem) : phrase('is not as documented');
        const what =
          row.outcome === 'not-json'
            ? phrase('A frame that is not JSON: {0}', problem)
            : phrase('{0}: {1}', row.type, problem);
        report(keyOfShape(row), {
          message: counted(what, row, seen.count),
          ns: seen.ns,
          severity: row.dir === 'client' || row.outcome === 'not-json' ? 'warning' : 'info',
        });
      },
    ),
};

function counted(what: PhraseValue, { dir }: EventRow, count: number): Phrase {
  switch (dir) {
    case 'client':
      return phrase('{0}, sent by the client {1}.', what, times(count));
    case 'server':
      return phrase('{0}, from the server {1}.', what, times(count));
    default:
      return phrase('{0}, seen {1}.', what, times(count));
  }
}

interface Seen {
  count: number;
  readonly ns: number[];
  readonly type: string;
}

function keyOfShape(row: EventRow): string {
  // Positions in lists differ from frame to frame; the place does not.
  const path = row.problem?.path.replace(/\[\d+\]/g, '[]') ?? '';
  return row.outcome === 'not-json' ? `${row.dir} not-json` : `${row.dir} ${canonicalType(row.type)} ${path}`;
}

/** Looks at every odd row once, those of frames that are no events too: no watcher is called for them. */
function countRows(
  rows: readonly EventRow[],
  isMeant: (row: EventRow) => boolean,
  keyOf: (row: EventRow) => string,
  tell: (row: EventRow, seen: Seen) => void,
): RuleWatcher {
  const columns = EventRows.of(rows);
  let next = 0;
  const kinds = new Map<string, Seen>();
  const look = (): void => {
    for (; next < columns.oddRows.length; next++) {
      const row = columns.at(columns.oddRows[next] as number);
      if (!row || !isMeant(row)) continue;
      const seen = kinds.get(keyOf(row)) ?? { count: 0, ns: [], type: row.type };
      kinds.set(keyOf(row), seen);
      seen.count++;
      if (seen.ns.length < FRAMES_LISTED) seen.ns.push(row.n);
      tell(row, { ...seen, ns: [...seen.ns] });
    }
  };
  return { oddOnly: true, client: look, server: look, error: look, lifecycle: look, end: look };
}
