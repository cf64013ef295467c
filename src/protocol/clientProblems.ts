/**
 * What a server is likely to refuse in a client event, said while it is typed. It only informs: anything can be sent.
 * The rules are refusals seen on recorded sessions of 2026, worded for the person at the keyboard.
 */
import { arrayAt, isJsonObject, objectAt, stringAt, type JsonObject, type JsonValue } from '../base/json.ts';
import { t, translated } from '../base/l10n.ts';
import { eventSpec, type Dialect } from './catalog.ts';
import type { SessionType } from './dialectSession.ts';
import { notTaken } from './notTaken.ts';
import { documentedMembers, unknownMembers } from './eventMembers.ts';
import type { JsonEdit } from './jsonEdit.ts';
import { parsePath, pathText, valueAt, type JsonPath } from './jsonPath.ts';
import { locate, syntaxProblem, type TextRange } from './jsonText.ts';
import { nearest } from './nearest.ts';
import { problemText, type CheckShape } from './parse.ts';
import { rewriteClientEvent, type ClientRewrite } from './rewriteClientEvent.ts';

export interface ClientProblem {
  readonly message: string;
  readonly path: JsonPath;
  readonly range: TextRange;
  /** The change that would make it right, where there is just one. */
  readonly fix?: JsonEdit;
  /** The whole event in the session's dialect, where the problem is that it is written in the other's way. */
  readonly rewrite?: ClientRewrite;
}

type Finding = Omit<ClientProblem, 'range'>;

/**
 * Problems of a text about to be sent; empty when nothing is known to be wrong with it.
 * @param sessionType what the session is: for events it does not take, and updates that lack `session.type`
 * @param checkShape judges the shape; without it only the rules of this file do
 */
export function clientProblems(
  text: string,
  dialect: Dialect,
  sessionType?: SessionType,
  checkShape?: CheckShape,
): readonly ClientProblem[] {
  const syntax = syntaxProblem(text);
  if (syntax) {
    const range = { start: syntax.offset, end: Math.min(text.length, syntax.offset + 1) };
    return [{ message: t('not JSON: {0}', syntax.message), path: [], range }];
  }
  const value = JSON.parse(text) as JsonValue;
  if (!isJsonObject(value))
    return [{ message: t('an event is a JSON object'), path: [], range: { start: 0, end: text.length } }];
  const found = findings(value, dialect, sessionType);
  const shape = shapeFinding(value, checkShape);
  // Where a rule speaks of the same place, it knows more.
  if (shape && !found.some(({ path }) => pathText(path) === pathText(shape.path))) found.unshift(shape);
  return found.map((finding) => ({ ...finding, range: placeOf(text, finding.path) }));
}

function shapeFinding(event: JsonObject, checkShape: CheckShape | undefined): Finding | undefined {
  const type = stringAt(event, 'type') ?? '';
  const problem = eventSpec(type)?.from === 'client' ? checkShape?.(type, event) : undefined;
  return problem && { path: parsePath(problem.path), message: translated(problemText(problem)) };
}

function placeOf(text: string, path: JsonPath): TextRange {
  for (let depth = path.length; depth > 0; depth--) {
    const range = locate(text, path.slice(0, depth));
    if (range) return range;
  }
  return { start: 0, end: Math.min(1, text.length) };
}

function findings(event: JsonObject, dialect: Dialect, sessionType: SessionType | undefined): Finding[] {
  const type = event['type'];
  if (typeof type !== 'string')
    return [{ path: ['type'], message: type === undefined ? t('type is missing') : t('type must be a string') }];
  const spec = eventSpec(type);
  if (!spec) return [{ path: ['type'], message: t('"{0}" is not a known event type', type) }];
  if (spec.from === 'server') return [{ path: ['type'], message: t('{0} is an event that the server sends', type) }];
  const found: Finding[] = [];
  if (!spec.dialects.includes(dialect)) {
    found.push({
      path: ['type'],
      message: t('{0} is not part of the {1} dialect', type, dialect === 'ga' ? 'GA' : 'beta'),
    });
  }
  const reason = notTaken(type, dialect, sessionType);
  if (reason !== undefined && found.length === 0) found.push({ path: ['type'], message: reason });
  if (type === 'conversation.item.create') found.push(...itemFindings(objectAt(event, 'item') ?? {}, dialect));
  const rewrite = rewriteClientEvent(event, dialect, sessionType);
  const isForeign = rewrite?.isOtherDialect === true || found.length > 0;
  if (!isForeign) found.push(...unknownFindings(type, event, dialect, rewrite));
  if (!rewrite) return found;
  // Where the event itself is the other dialect's, saying so says all.
  if (spec.dialects.includes(dialect)) found.push(...dialectFindings(rewrite));
  const rewritten = new Set(rewrite.notes.map(({ path, to }) => pathText(to ?? path)));
  for (const { path } of rewrite.notes) rewritten.add(pathText(path));
  return found.map((finding) => (rewritten.has(pathText(finding.path)) ? { ...finding, rewrite } : finding));
}

const textTypes: ReadonlyMap<string, string> = new Map([
  ['user', 'input_text'],
  ['system', 'input_text'],
  ['assistant', 'output_text'],
]);

const LONGEST_ID = 32;

function itemFindings(item: JsonObject, dialect: Dialect): Finding[] {
  const found: Finding[] = [];
  for (const key of ['id', 'call_id']) {
    const id = stringAt(item, key);
    if (id === undefined || id.length <= LONGEST_ID) continue;
    const path = ['item', key];
    const fix: JsonEdit = { op: 'set', path, value: id.slice(0, LONGEST_ID) };
    found.push({ path, message: t('at most {0} characters', LONGEST_ID), fix });
  }
  const role = stringAt(item, 'role');
  if (item['type'] === 'message' && role === undefined)
    found.push({ path: ['item'], message: t('a message needs a role') });
  if (role === undefined) return found;
  const expected = role === 'assistant' && dialect === 'beta' ? 'text' : textTypes.get(role);
  arrayAt(item, 'content').forEach((part, index) => {
    const partType = isJsonObject(part) ? stringAt(part, 'type') : undefined;
    const path: JsonPath = ['item', 'content', index, 'type'];
    if (partType === undefined || expected === undefined) return;
    if (role === 'assistant' && partType.endsWith('audio')) {
      found.push({ path, message: t('a client cannot add assistant audio, only text') });
    } else if (/^(input_|output_)?text$/.test(partType) && partType !== expected) {
      found.push({
        path,
        message: t('must be "{0}" for the role {1}', expected, role),
        fix: { op: 'set', path, value: expected },
      });
    }
  });
  return found;
}

/**
 * Members that nobody documents. GA refuses them; servers of the beta dialect have some of their own, so there only what
 * looks like a slip of the pen is told.
 */
function unknownFindings(
  type: string,
  event: JsonObject,
  dialect: Dialect,
  rewrite: ClientRewrite | undefined,
): Finding[] {
  const told = new Set(rewrite?.notes.map(({ path }) => pathText(path)));
  return [...unknownMembers(type, event)].flatMap((written): Finding[] => {
    const names = written.split('.');
    const name = names.at(-1) ?? '';
    const near = nearest(name, documentedMembers(type, dialect, names.slice(0, -1)));
    const path = placeOfMember(event, names);
    if (!path || told.has(pathText(path)) || (dialect === 'beta' && near === undefined)) return [];
    const isFree = near !== undefined && valueAt(event, [...path.slice(0, -1), near]) === undefined;
    return [
      {
        path,
        message:
          near === undefined
            ? t('is not a documented member')
            : t('is not a documented member; did you mean {0}?', near),
        ...(isFree && { fix: { op: 'rename', path, name: near } as const }),
      },
    ];
  });
}

/** The first place of that name; lists are looked through. */
function placeOfMember(value: JsonValue | undefined, names: readonly string[]): JsonPath | undefined {
  const [name, ...rest] = names;
  if (name === undefined) return [];
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) {
      const inside = placeOfMember(one, names);
      if (inside) return [index, ...inside];
    }
    return undefined;
  }
  if (!isJsonObject(value) || !Object.hasOwn(value, name)) return undefined;
  const inside = placeOfMember(value[name], rest);
  return inside && [name, ...inside];
}

/** What is written in the other dialect's way; items say so themselves, in the words of the error that would come. */
function dialectFindings({ notes }: ClientRewrite): Finding[] {
  return notes
    .filter(({ path }) => path[0] !== 'item' && pathText(path) !== 'type')
    .map(({ kind, path, to, why }) => {
      if (kind === 'added' && to) {
        return { path: to, message: t('{0} is missing; {1}', pathText(to), why ?? '') };
      }
      const reason = why ? translated(why) : '';
      if (kind !== 'moved' || !to) return { path, message: reason };
      const message = why ? t('here it is {0}: {1}', pathText(to), reason) : t('here it is {0}', pathText(to));
      return { path, message };
    });
}
