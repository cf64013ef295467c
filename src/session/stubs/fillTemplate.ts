/**
 * Puts what a call says into a template: `{{arguments.city}}`, `{{arguments.days[0]}}`, `{{name}}`, `{{call_id}}`, and for
 * what may be missing `{{arguments.days ?? 3}}`: a text, or JSON without braces. A text that is one place and nothing else becomes the value itself.
 */
import { RealtimeError } from '../../base/errors.ts';
import { phrase } from '../../base/l10n.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../base/json.ts';

const PLACE = /\{\{\s*([^{}?]+?)\s*(?:\?\?\s*([^{}]*?)\s*)?\}\}/g;

/**
 * @param call what places name: `arguments`, `name`, `call_id`
 * @throws RealtimeError `stub-template` for a place that the call has nothing for
 */
export function fillTemplate(template: JsonValue, call: JsonObject): JsonValue {
  if (typeof template === 'string') return filled(template, call);
  if (Array.isArray(template)) return template.map((entry) => fillTemplate(entry, call));
  if (!isJsonObject(template)) return template;
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, fillTemplate(value ?? null, call)]));
}

function filled(text: string, call: JsonObject): JsonValue {
  const places = [...text.matchAll(PLACE)];
  const [first] = places;
  if (first && first[0] === text) return valueAt(first[1] ?? '', first[2], call);
  return text.replace(PLACE, (_, path: string, otherwise: string | undefined) => {
    const value = valueAt(path, otherwise, call);
    return typeof value === 'string' ? value : JSON.stringify(value);
  });
}

function valueAt(path: string, otherwise: string | undefined, call: JsonObject): JsonValue {
  const steps = path.match(/[^.[\]]+/g) ?? [];
  const found = steps.reduce<JsonValue | undefined>(member, call);
  if (found !== undefined) return found;
  if (otherwise !== undefined) return jsonOrText(otherwise);
  throw new RealtimeError('stub-template', phrase('The template asks for {0}, which the call does not have.', path), {
    hint: phrase('Write {{{0} ?? null}} where it may be missing.', path),
  });
}

function member(value: JsonValue | undefined, step: string): JsonValue | undefined {
  if (Array.isArray(value)) return value[Number(step)];
  return isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

function jsonOrText(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return text;
  }
}
