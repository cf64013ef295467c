/** Rules about models: which of them end, by the date of the log and never by this machine's clock. */
import { numberAt, objectAt, stringAt, type JsonObject } from '../../base/json.ts';
import { phrase, sentences, type Phrase } from '../../base/l10n.ts';
import type { RecordingHeader } from '../../protocol/entry.ts';
import { isOpenAiModel, modelEnd, type ModelEnd } from '../../protocol/models.ts';
import { transcriptionOf } from './transcriptionRules.ts';
import type { EventRow } from '../state.ts';
import { fixEvent } from './cases.ts';
import type { FindingFix, Severity } from './finding.ts';
import type { Rule } from './rule.ts';

const DAY_MS = 24 * 60 * 60_000;
/** A shutdown that is closer than this is a warning. */
const SOON_DAYS = 90;
/** Models get half a year’s notice: at the time of an older session nothing was announced yet. */
const NOTICE_DAYS = 184;

export const deprecatedModel: Rule = {
  id: 'deprecated-model',
  severity: 'warning',
  title: phrase('Deprecated or shut-down model'),
  explanation: phrase(
    'OpenAI has announced the day on which it stops serving this model; from then on sessions with it are refused. Try the replacement ' +
      'before that day: it may sound, cost and follow instructions differently. The dates are OpenAI’s own; other providers that serve the ' +
      'model keep their own calendar.',
  ),
  watch: ({ header, report }) => {
    if (isAzure(header)) return { sees: [] };
    const told = new Set<string>();
    const tell = (id: string, row: EventRow, dateMs: number | undefined, fix?: FindingFix): void => {
      const end = modelEnd(id);
      if (!end || told.has(id)) return;
      told.add(id);
      const found = verdict(id, end, dateMs);
      if (found) report(id, { ...found, ns: [row.n], fix });
    };
    return {
      sees: ['session.created', 'session.updated'],
      server(_, row, wire) {
        const session = objectAt(wire, 'session');
        const model = stringAt(session, 'model');
        const dateMs = dateOf(header, row, session);
        if (model !== undefined) tell(model, row, dateMs);
        // Elsewhere the transcription model is a deployment or another vendor's, whatever it is called.
        if (stringAt(session, 'type') !== 'transcription' && !(model !== undefined && isOpenAiModel(model))) return;
        const transcription = stringAt(transcriptionOf(session), 'model');
        if (transcription !== undefined)
          tell(transcription, row, dateMs, transcriptionFix(transcription, row.n, session));
      },
    };
  },
};

function verdict(
  id: string,
  end: ModelEnd,
  dateMs: number | undefined,
): { message: Phrase; severity: Severity } | undefined {
  const use = phrase('Use {0}.', end.replacement);
  if (dateMs === undefined) {
    return {
      message: sentences(phrase('{0} has an announced shutdown: {1}.', id, end.shutdown), use),
      severity: 'info',
    };
  }
  const days = Math.ceil((Date.parse(end.shutdown) - dateMs) / DAY_MS);
  if (days > NOTICE_DAYS) return undefined;
  if (days <= 0) {
    const message = phrase('OpenAI shut {0} down on {1}, before this session.', id, end.shutdown);
    return { message: sentences(message, use), severity: 'error' };
  }
  const message =
    days === 1
      ? phrase('OpenAI shuts {0} down on {1}, a day after this session.', id, end.shutdown)
      : phrase('OpenAI shuts {0} down on {1}, {2} days after this session.', id, end.shutdown, days);
  return { message: sentences(message, use), severity: days <= SOON_DAYS ? 'warning' : 'info' };
}

/** When the session was: as the recording says, or an hour before the end that the server announced. */
function dateOf(
  header: RecordingHeader | undefined,
  row: EventRow,
  session: JsonObject | undefined,
): number | undefined {
  const startedMs = Date.parse(stringAt(header as JsonObject | undefined, 'startedAt') ?? '');
  if (!Number.isNaN(startedMs)) return startedMs;
  if (row.wallMs !== null) return row.wallMs;
  const expiresAt = numberAt(session, 'expires_at') ?? 0;
  return expiresAt > 0 ? expiresAt * 1000 - 60 * 60_000 : undefined;
}

function isAzure(header: RecordingHeader | undefined): boolean {
  const source = header?.source as JsonObject | undefined;
  if (stringAt(source, 'kind')?.startsWith('azure')) return true;
  const url = stringAt(source, 'url') ?? '';
  // By its host, or, behind a gateway, by its path: there the model is the name of a deployment.
  return (
    /^wss?:\/\/[^/?#]*\.azure\.(?:com|us|cn)(?:[:/?#]|$)/i.test(url) ||
    /^wss?:\/\/[^/?#]+\/(?:openai(?:\/v1)?|voice-live)\/realtime(?:[/?#]|$)/i.test(url)
  );
}

function transcriptionFix(id: string, n: number, session: JsonObject | undefined): FindingFix | undefined {
  const type = stringAt(session, 'type');
  const end = modelEnd(id);
  if (!end || (type !== 'realtime' && type !== 'transcription')) return undefined;
  const audio = { input: { transcription: { model: end.replacement } } };
  return fixEvent(phrase('Transcribe with {0}', end.replacement), n, {
    type: 'session.update',
    session: { type, audio },
  });
}
