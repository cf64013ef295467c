/**
 * What a client asked a session to be, against what the server says it is: leaf by leaf, so that a field the server
 * filled in by itself is no difference. Known ways in which servers write the same thing differently are none either.
 */
import { isJsonObject, jsonEquals, stringAt, type JsonObject, type JsonValue } from '../../base/json.ts';
import { phrase, type PhraseValue } from '../../base/l10n.ts';
import { ownValue } from '../../protocol/dialectMembers.ts';
import { audioFormat } from '../../protocol/sessionConfig.ts';

export interface UnmetField {
  /** As in `audio.output.voice`. */
  readonly path: string;
  readonly asked: JsonValue;
  /** Undefined where the server's session does not have the field. */
  readonly effective: JsonValue | undefined;
}

/** Servers take these but do not tell them again; tools' credentials are among them on purpose. */
const neverEchoed: ReadonlySet<string> = new Set(['delay', 'client_secret', 'authorization', 'headers']);
/** Each has a rule of its own. */
const judgedElsewhere: ReadonlySet<string> = new Set(['model']);

export function unmetFields(asked: JsonObject, effective: JsonObject): UnmetField[] {
  const found: UnmetField[] = [];
  for (const [key, value] of Object.entries(asked)) {
    if (!judgedElsewhere.has(key)) compare(key, value, ownValue(effective, key), found);
  }
  return found;
}

/** Every leaf of what was asked for, as paths below the session: `audio.output.voice`. Lists are leaves. */
export function leafPaths(asked: JsonObject, prefix = ''): string[] {
  return Object.entries(asked).flatMap(([key, value]) => {
    const path = prefix + key;
    return isJsonObject(value) && Object.keys(value).length > 0 ? leafPaths(value, `${path}.`) : [path];
  });
}

function compare(
  path: string,
  asked: JsonValue | undefined,
  effective: JsonValue | undefined,
  found: UnmetField[],
): void {
  const name = path.slice(path.lastIndexOf('.') + 1);
  if (asked === undefined || neverEchoed.has(name) || saysTheSame(name, asked, effective)) return;
  if (isJsonObject(asked) && isJsonObject(effective)) {
    for (const [key, value] of Object.entries(asked)) compare(`${path}.${key}`, value, ownValue(effective, key), found);
  } else found.push({ path, asked, effective });
}

function saysTheSame(name: string, asked: JsonValue, effective: JsonValue | undefined): boolean {
  if (jsonEquals(asked, effective)) return true;
  // An empty text restores the default, which the server then tells.
  if (asked === '' || isOff(asked)) return asked === '' || isOff(effective);
  if (typeof asked === 'number') return typeof effective === 'number' && isClose(asked, effective);
  if (Array.isArray(asked)) return sameList(name, asked, Array.isArray(effective) ? effective : []);
  if (name === 'voice') return voiceName(asked) === voiceName(effective);
  if (name === 'eagerness') return asked === 'auto' && effective === 'medium';
  return name.endsWith('format') && sameFormat(asked, effective);
}

/** Null, nothing, or an object that says so: xAI tells `{"type":null}` for turn detection that is off. */
function isOff(value: JsonValue | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  return isJsonObject(value) && 'type' in value && (value['type'] === null || value['type'] === 'none');
}

/** Numbers come back as the nearest 32-bit float: 0.8 as 0.800000011920929. */
function isClose(asked: number, effective: number): boolean {
  return Math.abs(asked - effective) <= Math.abs(asked) * 1e-6;
}

function sameFormat(asked: JsonValue, effective: JsonValue | undefined): boolean {
  const [left, right] = [audioFormat(asked), audioFormat(effective)];
  return left !== undefined && right !== undefined && jsonEquals({ ...left }, { ...right });
}

/** Azure Voice Live tells a voice as an object with its name; custom voices have an id. */
function voiceName(value: JsonValue | undefined): JsonValue | undefined {
  return isJsonObject(value) ? (value['name'] ?? value['id'] ?? null) : value;
}

/** Lists of a session are sets; with audio comes its transcript, so `text` beside `audio` says nothing new. */
function sameList(name: string, asked: readonly JsonValue[], effective: readonly JsonValue[]): boolean {
  if (name === 'tools') return sameTools(asked, effective);
  const spoken = name.endsWith('modalities') && asked.includes('audio') && effective.includes('audio');
  const of = (list: readonly JsonValue[]): readonly JsonValue[] =>
    spoken ? list.filter((member) => member !== 'text') : list;
  return isSubset(of(asked), of(effective)) && isSubset(of(effective), of(asked));
}

function isSubset(left: readonly JsonValue[], right: readonly JsonValue[]): boolean {
  return left.every((member) => right.some((other) => jsonEquals(member, other)));
}

/** Servers add members to tools and leave credentials out: what they say of each tool must not contradict what was asked. */
function sameTools(asked: readonly JsonValue[], effective: readonly JsonValue[]): boolean {
  const told = new Map(effective.filter(isJsonObject).map((tool) => [toolName(tool), tool]));
  if (asked.length !== effective.length) return false;
  return asked.every((tool) => {
    if (!isJsonObject(tool)) return true;
    const other = told.get(toolName(tool));
    if (!other) return false;
    const comparable = stringAt(tool, 'type') === 'mcp' ? [] : ['description', 'parameters'];
    return comparable.every((key) => tool[key] == null || jsonEquals(tool[key], other[key]));
  });
}

function toolName(tool: JsonObject): string {
  return stringAt(tool, 'name') ?? `mcp:${stringAt(tool, 'server_label') ?? ''}`;
}

/** A value as a message quotes it; tools by their names only, as they may hold credentials. */
export function valueText(value: JsonValue | undefined): PhraseValue {
  if (value === undefined) return phrase('nothing');
  if (Array.isArray(value) && value.some(isJsonObject)) return value.filter(isJsonObject).map(toolName).join(', ');
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
