/** Rules about GA and beta: who speaks which, and what the other does not understand. */
import { objectAt, prunedTo, stringAt, type JsonObject } from '../../base/json.ts';
import { phrase, sentences, verbatim, type Phrase } from '../../base/l10n.ts';
import type { Dialect } from '../../protocol/catalog.ts';
import { dialectOfEvent } from '../../protocol/dialect.ts';
import { rewriteClientEvent } from '../../protocol/rewriteClientEvent.ts';
import { quoted } from '../format.ts';
import { MAX_KEPT_DEPTH, type SessionError, type SessionState } from '../state.ts';
import type { FindingFix } from './finding.ts';
import type { Rule, RuleContext, RuleWatcher } from './rule.ts';
import { rightForm } from './cases.ts';
import { listed } from './words.ts';
import { refusalReason, type RefusalReason } from './refusedUpdate.ts';
import { leafPaths } from './sessionDiff.ts';

export const sessionTypeMissing: Rule = {
  id: 'session-type-missing',
  severity: 'error',
  title: phrase('session.type is missing'),
  explanation: phrase(
    'GA sessions want "type" in the session of every session.update: "realtime" for conversations, "transcription" for transcripts ' +
      'only. Without it the whole update is refused, so instructions, tools and audio settings in it never apply and the model answers ' +
      'with its defaults. Add the type and send it again.',
  ),
  watch: (context) =>
    watchRefusals(context, 'session-type', (_, wire, n) => ({
      message: sentences(phrase('The update was refused for lack of session.type.'), lostFields(wire)),
      fix: wire && withType(wire, n, stringAt(context.state.session, 'type') ?? 'realtime'),
    })),
};

export const betaShapeOnGa: Rule = {
  id: 'beta-shape-on-ga',
  severity: 'error',
  title: phrase('Beta-shaped event on a GA session'),
  explanation: phrase(
    'The event is written as the beta API wanted it, and this server speaks GA: settings are nested under session.audio, modalities ' +
      'are output_modalities, and an assistant’s content is output_text or output_audio. GA refuses such an event whole, so nothing of it ' +
      'applies. Send the GA form, and update the SDK or code that writes the old one.',
  ),
  watch: (context) =>
    watchRefusals(context, 'beta-shape', (error, wire, n) => ({
      message: sentences(where(error), phrase('That is beta’s shape.')),
      fix: wire && rewritten(wire, n, 'ga', context.state),
    })),
};

export const gaShapeOnBeta: Rule = {
  id: 'ga-shape-on-beta',
  severity: 'error',
  title: phrase('GA-shaped event on a beta session'),
  explanation: phrase(
    'The event is written for the GA API, and this server speaks the beta dialect, as Azure’s preview endpoint and some compatible ' +
      'servers do: its session is flat, without type and audio. It refuses the event whole, so nothing of it applies. Send the beta form, ' +
      'or connect to the server’s GA endpoint if it has one.',
  ),
  watch: (context) =>
    watchRefusals(context, 'ga-shape', (error, wire, n) => ({
      message: sentences(where(error), phrase('That is GA’s shape.')),
      fix: wire && rewritten(wire, n, 'beta', context.state),
    })),
};

export const betaRetired: Rule = {
  id: 'beta-retired',
  severity: 'error',
  title: phrase('The beta API is switched off'),
  explanation: phrase(
    'OpenAI’s Realtime beta ended in May 2026: a connection that asks for it is accepted, told beta_api_shape_disabled and closed with ' +
      'code 4000. What asks for it is the header "OpenAI-Beta: realtime=v1" or the subprotocol "openai-beta.realtime-v1". Remove it, update ' +
      'the SDK (in openai-node and -python client.realtime instead of client.beta.realtime), and use GA’s event names and shapes.',
  ),
  watch: ({ report }) => {
    const ns: number[] = [];
    const found = (n: number): void => {
      ns.push(n);
      report('beta', {
        message: phrase('The server refused the session because it was asked to speak the beta dialect.'),
        ns: [...ns],
      });
    };
    return {
      sees: [],
      error: ({ code }, row) => {
        if (code === 'beta_api_shape_disabled') found(row.n);
      },
      lifecycle: ({ at, details, n }) => {
        if (at === 'close' && stringAt(details, 'reason')?.includes('beta_api_shape_disabled')) found(n);
      },
    };
  },
};

/** OpenAI's own path and Azure's preview path: whoever answers beta there does what the real service does no more. */
const retiredPath = /^wss?:\/\/(?:api\.openai\.com|localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\/v1\/realtime(?:$|[?#])/i;
const azurePreviewPath = /^wss?:\/\/[^/?#]+\/openai\/realtime(?:$|[?#])/i;

export const betaInUse: Rule = {
  id: 'beta-in-use',
  severity: 'info',
  title: phrase('The session speaks the retired beta dialect'),
  explanation: phrase(
    'The simulator still speaks the beta dialect, since many clients speak nothing else. OpenAI has refused it since 12 May 2026 (close code ' +
      '4000, beta_api_shape_disabled), and Azure announced the end of its preview endpoint from 30 April 2026. Such a client works here and ' +
      'not there: move it to GA, or let the simulator refuse it as OpenAI does (simulate --retired-beta refuse).',
  ),
  watch: ({ header, report }) => {
    const url = header?.source.url ?? '';
    const isAzure = azurePreviewPath.test(url);
    if (!isAzure && !retiredPath.test(url)) return { sees: [] };
    return {
      sees: ['session.created'],
      server(_, row, wire) {
        if (dialectOfEvent(row.type, wire) !== 'beta') return;
        const message = isAzure
          ? phrase('This server takes the beta dialect; Azure’s preview endpoint is being switched off.')
          : phrase('This server takes the beta dialect; OpenAI itself refuses it.');
        report('beta', { message, ns: [row.n] });
      },
    };
  },
};

/** Client events that could be of the wrong shape; what is older was answered long ago. */
const MAX_REMEMBERED = 64;
const shaped = ['session.update', 'transcription_session.update', 'response.create', 'conversation.item.create'];

function watchRefusals(
  { report }: RuleContext,
  reason: RefusalReason,
  tell: (
    error: SessionError,
    wire: JsonObject | undefined,
    n: number,
  ) => { message: Phrase; fix: FindingFix | undefined },
): RuleWatcher {
  const sent = new Map<number, JsonObject>();
  return {
    sees: shaped,
    client(_, row, wire) {
      sent.set(row.n, prunedTo(wire, MAX_KEPT_DEPTH));
      if (sent.size > MAX_REMEMBERED) sent.delete(sent.keys().next().value ?? 0);
    },
    error(error, row) {
      const wire = sent.get(error.causeN ?? -1);
      if (refusalReason(error, wire) !== reason) return;
      report(row.n, {
        ...tell(error, wire, error.causeN ?? row.n),
        ns: error.causeN === undefined ? [row.n] : [error.causeN, row.n],
      });
    },
  };
}

function where({ message, param }: SessionError): Phrase {
  return verbatim(param === null ? quoted(message) : `${quoted(message)} (${param})`);
}

function lostFields(wire: JsonObject | undefined): Phrase | undefined {
  const lost = leafPaths(objectAt(wire, 'session') ?? {}).map((path) => `session.${path}`);
  return lost.length === 0 ? undefined : phrase('Lost with it: {0}.', listed(lost, 8));
}

function withType(wire: JsonObject, n: number, type: string): FindingFix {
  const session = { type, ...objectAt(wire, 'session') };
  return rightForm(phrase('Send it with session.type'), n, { type: 'session.update', session });
}

/** The same in the other dialect, without an event id: each is used once. */
function rewritten(wire: JsonObject, n: number, dialect: Dialect, { session }: SessionState): FindingFix | undefined {
  const type = stringAt(session, 'type') === 'transcription' ? 'transcription' : 'realtime';
  const rewrite = rewriteClientEvent(wire, dialect, stringAt(session, 'type') === undefined ? undefined : type);
  if (!rewrite) return undefined;
  const event = Object.fromEntries(Object.entries(rewrite.event).filter(([key]) => key !== 'event_id'));
  return rightForm(rewrite.label, n, event);
}
