/** Whether the parameters of functions are valid JSON Schemas. The library is loaded when somebody first asks. */
import type { PanelRequests } from '../contract/messages.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../base/json.ts';
import type { ToolProblem } from '../protocol/toolChecks.ts';
import { valueAt, type JsonPath } from '../protocol/jsonPath.ts';

const MAX_CHARACTERS = 1024 * 1024;
const MAX_PROBLEMS = 8;

let libraries: ReturnType<typeof loadLibraries> | undefined;

async function loadLibraries() {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const { Ajv } = await import('ajv');
  const options = { strict: false, validateFormats: false, allErrors: true, logger: false } as const;
  return { latest: new Ajv2020(options), draft07: new Ajv(options) };
}

/** @param params `text`: a list of tools as JSON */
export async function checkTools({
  text,
}: PanelRequests['checkTools']['params']): Promise<PanelRequests['checkTools']['result']> {
  if (text.length > MAX_CHARACTERS) return { problems: [] };
  const tools = JSON.parse(text) as JsonValue;
  if (!Array.isArray(tools)) return { problems: [] };
  const { latest, draft07 } = await (libraries ??= loadLibraries());
  const problems = tools.flatMap((tool, index): ToolProblem[] => {
    const schema = isJsonObject(tool) && tool['type'] !== 'mcp' ? tool['parameters'] : undefined;
    if (!isJsonObject(schema)) return [];
    const { $schema: dialect, ...rest } = schema;
    const library = typeof dialect === 'string' && dialect.includes('draft-07') ? draft07 : latest;
    const at = (path: string, message: string): ToolProblem => ({ index, path, message, severity: 'error' });
    try {
      // Only against the schema of schemas: what somebody pasted is never compiled.
      const isValid = library.validateSchema(rest) === true;
      const found = isValid ? [] : (library.errors ?? []);
      // Of a union each branch complains: the deepest place is the one meant.
      const deepest = new Map(found.map((error) => [error.instancePath, error]));
      const shown = [...deepest.values()].slice(0, MAX_PROBLEMS).map(({ instancePath, message, params }) => {
        const allowed = (params as { allowedValues?: readonly unknown[] }).allowedValues;
        const values = allowed ? `: ${allowed.join(', ')}` : '';
        return at(pathOf(instancePath), `Not a valid JSON Schema: ${message ?? 'no valid value'}${values}.`);
      });
      return [...shown, ...danglingReferences(rest).map((ref) => at('parameters', `$ref “${ref}” leads nowhere.`))];
    } catch (error) {
      const why = error instanceof RangeError ? 'it is nested too deeply' : String(error);
      return [at('parameters', `The schema could not be checked: ${why}.`)];
    }
  });
  return { problems };
}

/** `/properties/city/type` → `parameters.properties.city.type`. */
function pathOf(pointer: string): string {
  const keys = pointer.split('/').slice(1).map(unescaped);
  return ['parameters', ...keys].join('.');
}

function danglingReferences(schema: JsonObject): string[] {
  const found = new Set<string>();
  const look = (value: JsonValue | undefined): void => {
    if (Array.isArray(value)) value.forEach(look);
    if (!isJsonObject(value)) return;
    const ref = value['$ref'];
    if (typeof ref === 'string' && (!ref.startsWith('#') || !leadsSomewhere(schema, ref))) found.add(ref);
    Object.values(value).forEach(look);
  };
  look(schema);
  return [...found];
}

function leadsSomewhere(schema: JsonObject, ref: string): boolean {
  if (ref === '#') return true;
  // By a name (#address) that an $anchor gives it.
  if (!ref.startsWith('#/')) return JSON.stringify(schema).includes(`"$anchor":${JSON.stringify(ref.slice(1))}`);
  const path: JsonPath = ref.slice(2).split('/').map(unescaped);
  return valueAt(schema, path) !== undefined;
}

function unescaped(key: string): string {
  return decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~');
}
