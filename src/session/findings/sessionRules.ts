/** Rules about `session.update`: what it cannot change, what did not take effect, what was lost with it. */
import { objectAt, stringAt, type JsonObject, type JsonValue } from '../../base/json.ts';
import { phrase, sentences, verbatim, type Phrase, type PhraseValue } from '../../base/l10n.ts';
import { quoted } from '../format.ts';
import type { SessionError, SessionState } from '../state.ts';
import type { FindingFix } from './finding.ts';
import type { Rule } from './rule.ts';
import { rightForm } from './cases.ts';
import { listed } from './words.ts';
import { refusalReason } from './refusedUpdate.ts';
import { leafPaths, unmetFields, valueText, type UnmetField } from './sessionDiff.ts';
import { followUpdates, type AskedUpdate } from './sessionUpdates.ts';

export const voiceTooLate: Rule = {
  id: 'voice-changed-too-late',
  severity: 'error',
  title: phrase('Voice changed after the assistant spoke'),
  explanation: phrase(
    'Once the assistant has produced audio, its voice is fixed for the rest of the session. A session.update that names a voice ' +
      'after that is refused with cannot_update_voice, and nothing else in it applies either; some SDKs send the voice again with every ' +
      'update. Set the voice before the first response, and leave it out of later updates.',
  ),
  watch: ({ state, report, retract }) =>
    followUpdates(state, {
      refused(update, error, row) {
        if (refusalReason(error, update.wire) !== 'voice') return;
        const voice = voiceIn(update.asked);
        report(update.n, {
          message: sentences(
            voice === undefined
              ? phrase('The update sets the voice, but {0} has been heard already.', voiceInEffect(state))
              : phrase(
                  'The update asks for the voice {0}, but {1} has been heard already.',
                  valueText(voice),
                  voiceInEffect(state),
                ),
            lostWith(update, isVoicePath),
          ),
          ns: [update.n, row.n, ...firstSpeech(state)],
          fix: withoutVoice(update),
        });
      },
      told(effective, row, update) {
        if (!update?.afterSpeech) return;
        const unmet = unmetFields(update.asked, effective).find(({ path }) => isVoicePath(path));
        if (!unmet) {
          retract(update.n);
          return;
        }
        report(update.n, {
          message: phrase(
            'The update asks for the voice {0}; it is still {1}.',
            valueText(unmet.asked),
            valueText(unmet.effective),
          ),
          ns: [update.n, row.n, ...firstSpeech(state)],
          severity: 'warning',
        });
      },
    }),
};

export const modelInUpdate: Rule = {
  id: 'model-in-session-update',
  severity: 'warning',
  title: phrase('session.update cannot change the model'),
  explanation: phrase(
    'The model of a session is the one in the URL it was opened with. A different model in session.update is ignored without an ' +
      'error, so the session goes on with the old one. To use another model, open another connection with it in the URL.',
  ),
  watch: ({ state, report }) =>
    followUpdates(state, {
      told(effective, row, update) {
        const asked = stringAt(update?.asked, 'model');
        const model = stringAt(effective, 'model');
        if (!update || asked === undefined || model === undefined) return;
        // Aliases come back as what they stand for: gpt-realtime as gpt-realtime-2025-08-28.
        if (asked === '' || model.startsWith(asked) || asked.startsWith(model)) return;
        report('model', {
          message: phrase('The update asks for {0}; the session is still {1}, as its URL says.', asked, model),
          ns: [update.n, row.n],
        });
      },
    }),
};

export const tracingTooLate: Rule = {
  id: 'tracing-changed-too-late',
  severity: 'warning',
  title: phrase('Tracing changed after it was set'),
  explanation: phrase(
    'Tracing can be switched on once; after that neither it nor its settings can be changed in this session. A later update of ' +
      'tracing is refused or has no effect. Set it in the first session.update, or open a new session.',
  ),
  watch: ({ state, report }) =>
    followUpdates(state, {
      refused(update, error, row) {
        if (refusalReason(error, update.wire) !== 'tracing') return;
        const { tracing } = update.asked;
        const before = update.before?.['tracing'] ?? state.session?.['tracing'];
        report(update.n, {
          message: sentences(
            phrase('The update asks for tracing {0}; it stays {1}.', valueText(tracing), valueText(before)),
            lostWith(update, (path) => path.startsWith('tracing')),
          ),
          ns: [update.n, row.n],
          severity: 'error',
        });
      },
      told(effective, row, update) {
        if (!update || !isTracingLocked(update)) return;
        const unmet = unmetFields(update.asked, effective).filter(({ path }) => path.startsWith('tracing'));
        if (unmet.length === 0) return;
        report(update.n, {
          message: phrase(
            'The update asks for tracing {0}; it stays {1}.',
            valueText(update.asked['tracing']),
            valueText(effective['tracing']),
          ),
          ns: [update.n, row.n],
        });
      },
    }),
};

export const fieldNotInEffect: Rule = {
  id: 'field-not-in-effect',
  severity: 'warning',
  title: phrase('Asked for, but not in effect'),
  explanation: phrase(
    'session.updated tells the whole configuration that is in effect. Something this update asked for is not in it, so the session ' +
      'runs with another value than the client believes. The server may not know the field, may not support it with this model, or reads ' +
      'it elsewhere; compare the two frames and look the field up for this server.',
  ),
  watch: ({ state, report, retract }) => {
    const open = new Map<number, { readonly row: number; unmet: readonly UnmetField[] }>();
    const tell = (n: number): void => {
      const one = open.get(n);
      if (!one || one.unmet.length === 0) {
        open.delete(n);
        retract(n);
        return;
      }
      const fields = one.unmet.map(({ path, asked, effective }) =>
        phrase('session.{0} (asked for {1}, is {2})', path, valueText(asked), valueText(effective)),
      );
      report(n, { message: phrase('Not in effect: {0}.', listed(fields)), ns: [n, one.row] });
    };
    return followUpdates(state, {
      told(effective, row, update) {
        // Put right by a later update: the value is there now, or nobody wants it any more.
        const later = new Set(update ? leafPaths(update.asked) : []);
        for (const [n, one] of open) {
          const still = one.unmet.filter(
            ({ path }) => ![...later].some((other) => isWithin(other, path)) && stillUnmet(one.unmet, path, effective),
          );
          if (still.length === one.unmet.length) continue;
          one.unmet = still;
          tell(n);
        }
        if (!update) return;
        const unmet = unmetFields(update.asked, effective).filter(
          ({ path }) =>
            !(update.afterSpeech && isVoicePath(path)) && !(isTracingLocked(update) && path.startsWith('tracing')),
        );
        if (unmet.length === 0) return;
        open.set(update.n, { row: row.n, unmet });
        tell(update.n);
      },
    });
  },
};

export const updateRefused: Rule = {
  id: 'update-refused',
  severity: 'error',
  title: phrase('session.update refused: nothing of it applies'),
  explanation: phrase(
    'A session.update is applied whole or not at all. The server refused this one because of a single field, so every other field ' +
      'in it is lost too, and the session goes on as it was: with default instructions and no tools if it was the first. Correct the field ' +
      'and send the update again.',
  ),
  watch: ({ state, report, retract }) => {
    const lostBy = new Map<number, Set<string>>();
    return followUpdates(state, {
      refused(update, error, row) {
        if (refusalReason(error, update.wire) !== 'other') return;
        const param = error.param?.replace(/^session\./, '');
        const lost = leafPaths(update.asked).filter((path) => path !== 'type' && (!param || !isWithin(param, path)));
        lostBy.set(update.n, new Set(lost));
        const fields = lost.map((path) => `session.${path}`);
        const also = fields.length > 0 ? phrase('With it were lost: {0}.', listed(fields, 8)) : undefined;
        report(update.n, {
          message: sentences(verbatim(quoted(error.message)), also),
          ns: [update.n, row.n],
          fix: fixOf(update, error),
        });
      },
      told(_, __, update) {
        if (!update) return;
        const asked = leafPaths(update.asked);
        for (const [n, lost] of lostBy) {
          if (n > update.n) continue;
          for (const path of lost) if (asked.some((other) => isWithin(other, path))) lost.delete(path);
          if (lost.size > 0) continue;
          lostBy.delete(n);
          retract(n);
        }
      },
    });
  },
};

function isVoicePath(path: string): boolean {
  return /^(?:audio\.output\.)?voice(?:\.|$)/.test(path);
}

function voiceIn(session: JsonObject | undefined): JsonValue | undefined {
  return objectAt(objectAt(session, 'audio'), 'output')?.['voice'] ?? session?.['voice'];
}

function voiceInEffect({ session }: SessionState): PhraseValue {
  const voice = voiceIn(session);
  return voice === undefined ? phrase('another one') : valueText(voice);
}

/** Tracing that is on stays as it is. */
function isTracingLocked({ asked, before }: AskedUpdate): boolean {
  return 'tracing' in asked && (before?.['tracing'] ?? null) !== null;
}

function lostWith({ asked }: AskedUpdate, isCause: (path: string) => boolean): Phrase | undefined {
  const lost = leafPaths(asked).filter((path) => path !== 'type' && !isCause(path));
  return lost.length === 0 ? undefined : phrase('Lost with it: {0}.', listed(lost.map((path) => `session.${path}`)));
}

/** The entry of the first audio the assistant produced. */
function firstSpeech({ rows }: SessionState): number[] {
  const row = rows.find(({ dir, audioMs }) => dir === 'server' && audioMs !== undefined);
  return row ? [row.n] : [];
}

function withoutVoice({ n, wire, asked }: AskedUpdate): FindingFix | undefined {
  const session = pathsRemoved(asked, ['audio.output.voice', 'voice']);
  return Object.keys(session).some((key) => key !== 'type')
    ? updateFix(phrase('Send it without the voice'), n, wire, session)
    : undefined;
}

/** Without the field that the server does not know the rest would have applied. */
function fixOf({ n, wire, asked }: AskedUpdate, { code, param }: SessionError): FindingFix | undefined {
  if (code !== 'unknown_parameter' || !param?.startsWith('session.') || /\[/.test(param)) return undefined;
  const session = pathsRemoved(asked, [param.slice('session.'.length)]);
  const isEmpty = Object.keys(session).every((key) => key === 'type');
  return isEmpty ? undefined : updateFix(phrase('Send it without {0}', param), n, wire, session);
}

function updateFix(label: Phrase, n: number, wire: JsonObject, session: JsonObject): FindingFix {
  return rightForm(label, n, { type: stringAt(wire, 'type') ?? 'session.update', session });
}

/** A copy without these members; objects that are empty then go with them. */
function pathsRemoved(session: JsonObject, paths: readonly string[], prefix = ''): JsonObject {
  return Object.fromEntries(
    Object.entries(session).flatMap(([key, value]): [string, JsonValue | undefined][] => {
      const path = prefix + key;
      if (paths.includes(path)) return [];
      if (!isJsonObjectWithMembers(value) || !paths.some((removed) => removed.startsWith(`${path}.`)))
        return [[key, value]];
      const rest = pathsRemoved(value, paths, `${path}.`);
      return Object.keys(rest).length > 0 ? [[key, rest]] : [];
    }),
  );
}

function isJsonObjectWithMembers(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether one path is the other or lies below it. */
function isWithin(path: string, other: string): boolean {
  const below = (inner: string, outer: string): boolean =>
    inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
  return below(path, other) || below(other, path);
}

function stillUnmet(unmet: readonly UnmetField[], path: string, effective: JsonObject): boolean {
  const field = unmet.find((one) => one.path === path);
  if (!field) return false;
  const asked = path.split('.').reduceRight<JsonValue>((value, key) => ({ [key]: value }), field.asked) as JsonObject;
  return unmetFields(asked, effective).length > 0;
}
