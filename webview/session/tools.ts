/** The session's tools as they would be, and what is wrong with them. */
import { computed, effect, signal } from '@preact/signals';
import { isJsonObject, stringAt, type JsonObject, type JsonValue } from '../../src/base/json.ts';
import { t } from '../../src/base/l10n.ts';
import { pathText, valueAt } from '../../src/protocol/jsonPath.ts';
import type { SessionField } from '../../src/protocol/sessionField.ts';
import { toolProblems, type ToolProblem } from '../../src/protocol/toolChecks.ts';
import { request } from '../state/panel.ts';
import { discards, edits, effective, setEdit } from './edits.ts';

/** Position of the tool whose members are being edited. */
export const openTool = signal<number | undefined>(undefined);
export const importing = signal(false);

export const plannedTools = computed<readonly JsonValue[]>(() => {
  const tools = edits.value.get('tools') ?? valueAt(effective.value, ['tools']);
  return Array.isArray(tools) ? tools : [];
});

const schemaProblems = signal<{ readonly of: readonly JsonValue[]; readonly problems: readonly ToolProblem[] }>({
  of: [],
  problems: [],
});
const CHECK_AFTER_MS = 200;

effect(() => {
  const tools = plannedTools.value;
  if (!edits.value.has('tools')) return;
  const timer = setTimeout(() => {
    request('checkTools', { text: JSON.stringify(tools) }).then(
      ({ problems }) => (schemaProblems.value = { of: tools, problems }),
      () => undefined,
    );
  }, CHECK_AFTER_MS);
  return () => clearTimeout(timer);
});

/** The worst first. What the host said of earlier tools does not count. */
export const problems = computed<readonly ToolProblem[]>(() => {
  const { of, problems: found } = schemaProblems.value;
  const all = [...toolProblems(plannedTools.value), ...(of === plannedTools.value ? found : []), ...forgotten.value];
  return all.toSorted((left, right) => ranks.indexOf(left.severity) - ranks.indexOf(right.severity));
});
const ranks: readonly ToolProblem['severity'][] = ['error', 'warning', 'hint'];

/** A list is sent whole, and the server does not tell credentials: the next update would take them away. */
const forgotten = computed<readonly ToolProblem[]>(() => {
  if (!edits.value.has('tools')) return [];
  const told = valueAt(effective.value, ['tools']);
  const labels = new Set(Array.isArray(told) ? told.filter(isJsonObject).map((tool) => tool['server_label']) : []);
  return plannedTools.value.flatMap((tool, index) => {
    if (!isJsonObject(tool) || tool['type'] !== 'mcp' || tool['authorization'] != null) return [];
    if (!labels.has(tool['server_label'])) return [];
    const message = t('The list is sent whole and the server tells no credentials: enter them again, if it had any.');
    return [{ index, path: 'authorization', message, severity: 'warning' as const }];
  });
});

export function setTools(field: SessionField, tools: readonly JsonValue[]): void {
  setEdit(field, [...tools]);
  discards.value++;
}

/** One member of one tool; undefined takes it away. */
export function setToolMember(field: SessionField, index: number, key: string, value: JsonValue | undefined): void {
  const tools = plannedTools.value.map((tool, at): JsonValue => {
    if (at !== index || !isJsonObject(tool)) return tool;
    return Object.fromEntries(Object.entries({ ...tool, [key]: value }).filter(([, member]) => member !== undefined));
  });
  setEdit(field, tools);
}

export function moveTool(field: SessionField, index: number, step: 1 | -1): void {
  const tools = [...plannedTools.value];
  const [tool] = tools.splice(index, 1);
  if (tool === undefined) return;
  tools.splice(index + step, 0, tool);
  setTools(field, tools);
  openTool.value = undefined;
}

export function addTools(field: SessionField, more: readonly JsonValue[]): void {
  setTools(field, [...plannedTools.value, ...more]);
}

/** A name that no other tool has. */
export function freeName(wanted: string): string {
  const taken = new Set(
    plannedTools.value.flatMap((tool) => (isJsonObject(tool) ? (stringAt(tool, 'name') ?? []) : [])),
  );
  for (let number = 2, name = wanted; ; number++) {
    if (!taken.has(name)) return name;
    name = `${wanted}_${number}`;
  }
}

export function newFunction(): JsonObject {
  return {
    type: 'function',
    name: freeName('new_function'),
    description: '',
    parameters: { type: 'object', properties: {}, required: [], additionalProperties: false },
  };
}

export function newMcpServer(): JsonObject {
  return { type: 'mcp', server_label: 'new_server', server_url: '', require_approval: 'never' };
}

export function isToolsField({ path }: SessionField): boolean {
  return pathText(path) === 'tools';
}
