/** A JSON schema with its references followed and its alternatives decided. */
import { arrayAt, isJsonObject, objectAt, stringAt, type JsonObject, type JsonValue } from '../../base/json.ts';

const MAX_HOPS = 12;

/** @param simple take the alternative that ends soonest: what refers to itself has to end somewhere */
export function resolved(schema: JsonObject, root: JsonObject, simple: boolean): JsonObject {
  let current = schema;
  for (let hops = 0; hops < MAX_HOPS; hops++) {
    const { $ref, anyOf, oneOf, allOf, ...rest } = current;
    if ($ref === undefined && anyOf === undefined && oneOf === undefined && allOf === undefined) break;
    const parts = [
      referenced(root, stringAt(current, '$ref')),
      chosen(arrayAt(current, 'anyOf'), root, simple),
      chosen(arrayAt(current, 'oneOf'), root, simple),
      ...arrayAt(current, 'allOf').filter(isJsonObject),
    ];
    current = parts.filter((part) => part !== undefined).reduce(merged, rest);
  }
  return current;
}

/** The type to make, `null` only when there is no other. */
export function typeOf(schema: JsonObject): string {
  const type = schema['type'];
  const first = Array.isArray(type) ? (type.find((name) => name !== 'null') ?? type[0]) : type;
  if (typeof first === 'string') return first;
  if (schema['properties'] !== undefined || schema['required'] !== undefined) return 'object';
  return schema['items'] === undefined ? 'string' : 'array';
}

function merged(left: JsonObject, right: JsonObject): JsonObject {
  const properties = { ...objectAt(left, 'properties'), ...objectAt(right, 'properties') };
  const required = [...arrayAt(left, 'required'), ...arrayAt(right, 'required')];
  return {
    ...left,
    ...right,
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(required.length > 0 && { required: [...new Set(required)] }),
  };
}

function chosen(parts: readonly JsonValue[], root: JsonObject, simple: boolean): JsonObject | undefined {
  const schemas = parts.filter(isJsonObject);
  if (!simple) return schemas.find((part) => part['type'] !== 'null') ?? schemas[0];
  return schemas.toSorted((left, right) => weight(left, root) - weight(right, root))[0];
}

/** How much there is to make. */
function weight(schema: JsonObject, root: JsonObject): number {
  const target = referenced(root, stringAt(schema, '$ref'));
  if (target) return 10 + (target === schema ? 0 : Math.min(9, arrayAt(target, 'required').length));
  switch (typeOf(schema)) {
    case 'null':
      return 0;
    case 'object':
      return 3 + arrayAt(schema, 'required').length;
    case 'array':
      return 2;
    default:
      return 1;
  }
}

function referenced(root: JsonObject, reference: string | undefined): JsonObject | undefined {
  if (reference === '#') return root;
  if (!reference?.startsWith('#/')) return undefined;
  let target: JsonValue | undefined = root;
  for (const key of reference.slice(2).split('/')) {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    target = isJsonObject(target) && Object.hasOwn(target, name) ? target[name] : undefined;
  }
  return isJsonObject(target) ? target : undefined;
}
