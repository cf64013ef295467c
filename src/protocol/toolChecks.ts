/** What is wrong, or better otherwise, with the tools of a session: what no schema of the API says. */
import { arrayAt, isJsonObject, stringAt, type JsonObject, type JsonValue } from '../base/json.ts';
import { t } from '../base/l10n.ts';

export interface ToolProblem {
  /** Position in the list. */
  readonly index: number;
  /** Below the tool: `parameters.properties.city`; empty for the tool itself. */
  readonly path: string;
  readonly message: string;
  /** `error`: the server refuses the update, or the tool is of no use; `hint`: it works, and could be better. */
  readonly severity: 'error' | 'warning' | 'hint';
}

type Found = Omit<ToolProblem, 'index'>;

const NAME = /^[a-zA-Z0-9_-]{1,64}$/;
const functionMembers: ReadonlySet<string> = new Set(['type', 'name', 'description', 'parameters']);
const mcpPlaces = ['server_url', 'connector_id', 'tunnel_id'] as const;

export function toolProblems(tools: readonly JsonValue[]): readonly ToolProblem[] {
  const names = tools.map(toolKey);
  return tools.flatMap((tool, index) => {
    const found = isJsonObject(tool) ? problemsOf(tool) : [error('', t('A tool is a JSON object.'))];
    const name = names[index];
    const isTwice = name !== undefined && names.indexOf(name) < index;
    if (isTwice)
      found.push(error('name', t('“{0}” is there twice: the model could not tell which it calls.', toolName(tool))));
    return found.map((problem) => ({ index, ...problem }));
  });
}

/** What a tool is called: a function's name, an MCP server's label. */
export function toolName(tool: JsonValue): string {
  if (!isJsonObject(tool)) return t('not an object');
  return stringAt(tool, tool['type'] === 'mcp' ? 'server_label' : 'name') ?? t('(no name)');
}

function toolKey(tool: JsonValue): string | undefined {
  if (!isJsonObject(tool)) return undefined;
  const name = stringAt(tool, tool['type'] === 'mcp' ? 'server_label' : 'name');
  return name === undefined ? undefined : `${tool['type'] === 'mcp' ? 'mcp' : 'function'} ${name}`;
}

function problemsOf(tool: JsonObject): Found[] {
  switch (tool['type']) {
    case 'function':
      return isJsonObject(tool['function'])
        ? [
            error(
              'function',
              t('This is the shape of Chat Completions: Realtime wants name and parameters beside type.'),
            ),
          ]
        : functionProblems(tool);
    case 'mcp':
      return mcpProblems(tool);
    case undefined:
      return [error('type', t('The tool has no type: "function" or "mcp".'))];
    default:
      return [
        warning(
          'type',
          t('Realtime documents the types "function" and "mcp"; this is {0}.', JSON.stringify(tool['type'])),
        ),
      ];
  }
}

function functionProblems(tool: JsonObject): Found[] {
  const found: Found[] = [];
  const name = stringAt(tool, 'name');
  if (name === undefined || name === '') found.push(error('name', t('A function needs a name.')));
  else if (!NAME.test(name)) {
    found.push(error('name', t('A name has 1 to 64 letters (a to z), digits, _ and -, and nothing else.')));
  }
  if ((stringAt(tool, 'description') ?? '').trim() === '') {
    found.push(hint('description', t('Say when to call it: the model has nothing else to decide by.')));
  }
  const { parameters } = tool;
  if (parameters === undefined || parameters === null) {
    found.push(hint('parameters', t('Without parameters the model calls it with {}.')));
  } else if (!isJsonObject(parameters)) found.push(error('parameters', t('Parameters are a JSON Schema, an object.')));
  else if (parameters['type'] !== 'object') {
    found.push(error('parameters.type', t('The schema has to describe an object: "type": "object".')));
  } else found.push(...strictHints(parameters));
  for (const key of Object.keys(tool)) {
    if (functionMembers.has(key)) continue;
    found.push(
      key === 'strict'
        ? error('strict', t('Realtime has no strict mode: the server refuses the member (unknown_parameter).'))
        : warning(key, t('“{0}” is no documented member of a function: the server refuses unknown ones.', key)),
    );
  }
  return found;
}

/** What strict modes elsewhere would ask for. Here it only helps the model to fill in what is meant. */
function strictHints(parameters: JsonObject): Found[] {
  const { properties } = parameters;
  if (!isJsonObject(properties) || Object.keys(properties).length === 0) return [];
  const required = new Set(arrayAt(parameters, 'required'));
  const found: Found[] = [];
  const unknown = [...required].filter(
    (name): name is string => typeof name === 'string' && !Object.hasOwn(properties, name),
  );
  if (unknown.length > 0) {
    found.push(
      error('parameters.required', t('required names {0}, which properties does not have.', unknown.join(', '))),
    );
  }
  const left = Object.keys(properties).filter((name) => !required.has(name));
  if (left.length > 0)
    found.push(hint('parameters.required', t('Not required, so often left out: {0}.', left.join(', '))));
  if (parameters['additionalProperties'] !== false) {
    found.push(hint('parameters', t('"additionalProperties": false keeps the model from making arguments up.')));
  }
  return found;
}

function mcpProblems(tool: JsonObject): Found[] {
  const found: Found[] = [];
  if ((stringAt(tool, 'server_label') ?? '') === '')
    found.push(error('server_label', t('An MCP server needs a label.')));
  const places = mcpPlaces.filter((key) => typeof tool[key] === 'string' && tool[key] !== '');
  if (places.length !== 1) {
    found.push(
      error(places[1] ?? 'server_url', t('Give one of {0}: there are {1}.', mcpPlaces.join(', '), places.length)),
    );
  }
  const url = stringAt(tool, 'server_url') ?? '';
  if (url !== '' && !/^https:\/\//i.test(url)) {
    found.push(
      warning('server_url', t('OpenAI’s servers fetch it themselves: it has to be a public https:// address.')),
    );
  }
  if (/^bearer\s/i.test(stringAt(tool, 'authorization') ?? '')) {
    found.push(warning('authorization', t('Only the token: the server puts “Bearer” before it.')));
  }
  if (tool['require_approval'] == null) {
    found.push(hint('require_approval', t('Not given: each call waits for mcp_approval_response ("always").')));
  }
  return found;
}

const error = (path: string, message: string): Found => ({ path, message, severity: 'error' });
const warning = (path: string, message: string): Found => ({ path, message, severity: 'warning' });
const hint = (path: string, message: string): Found => ({ path, message, severity: 'hint' });
