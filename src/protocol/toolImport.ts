/** Tools as other APIs and SDKs write them, as Realtime takes them. */
import { isJsonObject, stringAt, type JsonObject, type JsonValue } from '../base/json.ts';
import { t } from '../base/l10n.ts';

export interface ImportedTools {
  readonly tools: readonly JsonValue[];
  /** What was changed, a sentence each, without full stops. */
  readonly changes: readonly string[];
}

/** Where a list of tools is kept in what people paste: a request, an answer of `tools/list`, a session. */
const listNames = ['tools', 'functions', 'functionDeclarations', 'function_declarations'] as const;

/**
 * @param value parsed JSON: a list of tools, one tool, or an object that holds a list
 * @returns undefined where there is no tool in it
 */
export function importedTools(value: JsonValue): ImportedTools | undefined {
  const list = listOf(value);
  if (!list || list.length === 0) return undefined;
  const changes = new Set<string>();
  const tools = list.map((tool) => (isJsonObject(tool) ? realtimeTool(tool, changes) : tool));
  return { tools, changes: [...changes] };
}

function listOf(value: JsonValue): readonly JsonValue[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isJsonObject(value)) return undefined;
  for (const name of listNames) if (Array.isArray(value[name])) return value[name];
  for (const name of ['session', 'result']) {
    const inside = value[name];
    if (isJsonObject(inside)) return listOf(inside);
  }
  const isTool = ['name', 'function', 'server_label'].some((key) => value[key] !== undefined);
  return isTool ? [value] : undefined;
}

function realtimeTool(tool: JsonObject, changes: Set<string>): JsonObject {
  let made = tool;
  if (isJsonObject(tool['function'])) {
    changes.add(t('“function” was unfolded: name, description and parameters stand beside type'));
    made = { ...without(made, 'function'), ...tool['function'] };
  }
  for (const key of ['input_schema', 'inputSchema', 'parametersJsonSchema']) {
    if (made[key] === undefined) continue;
    changes.add(t('“{0}” is called parameters', key));
    made = { ...without(made, key), parameters: made['parameters'] ?? made[key] };
  }
  if (made['type'] === undefined || made['type'] === 'custom') {
    const type = stringAt(made, 'server_label') === undefined ? 'function' : 'mcp';
    changes.add(t('"type": "{0}" was added', type));
    made = { ...made, type };
  }
  if (made['type'] !== 'function') return made;
  const { type, name, description, parameters, ...rest } = made;
  for (const key of Object.keys(rest))
    changes.add(t('“{0}” was left out: Realtime functions have no such member', key));
  const members = { type, name, description, parameters };
  return Object.fromEntries(Object.entries(members).filter(([, member]) => member !== undefined));
}

function without(object: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}
