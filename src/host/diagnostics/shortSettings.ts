/**
 * The extension's settings for somebody who helps: what was changed, and no text that a person wrote. What a text is, is
 * not told but for one of a list that the manifest has.
 */
import { isJsonObject } from '../../base/json.ts';

/** Of a setting in package.json. */
export interface SettingSchema {
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
}

/** @param valueOf what is set, anything a person can write */
export function shortSettings(
  schemas: Readonly<Record<string, SettingSchema>>,
  valueOf: (key: string) => unknown,
): Record<string, string> {
  const changed = Object.entries(schemas).flatMap(([key, schema]) => {
    const value = valueOf(key);
    const isChanged = value !== undefined && JSON.stringify(value) !== JSON.stringify(schema.default);
    return isChanged ? [[key, shortValue(value, schema)] as const] : [];
  });
  return Object.fromEntries(changed);
}

function shortValue(value: unknown, schema: SettingSchema): string {
  if (typeof value === 'boolean' || typeof value === 'number' || value === null) return String(value);
  if (typeof value === 'string') return schema.enum?.includes(value) === true ? value : 'set';
  if (Array.isArray(value)) return `list of ${value.length}`;
  return isJsonObject(value) ? `object of ${Object.keys(value).length}` : 'set';
}

/**
 * The texts of settings that are somebody's own: not what package.json has as the default or in a list, nor names of rules and
 * models, which are the same for everybody.
 *
 * @param shared settings whose texts are no secret
 */
export function ownSettings(
  schemas: Readonly<Record<string, SettingSchema>>,
  valueOf: (key: string) => unknown,
  shared: ReadonlySet<string>,
): string[] {
  return Object.entries(schemas).flatMap(([key, schema]) => {
    const value = valueOf(key);
    const isDefault = JSON.stringify(value) === JSON.stringify(schema.default);
    return isDefault || schema.enum || shared.has(key) ? [] : ownTexts(value);
  });
}

/** Names that say what something is, not what somebody has. */
const tellingNames: ReadonlySet<string> = new Set(['kind', 'auth', 'intent', 'model', 'apiVersion', 'protocol']);

/** Texts in settings that name somebody's hosts, resources, folders and headers: to be masked wherever they turn up. */
export function ownTexts(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return tellingNames.has(name) ? [] : [value, ...partsOfUrl(value)];
  if (Array.isArray(value)) return value.flatMap((member) => ownTexts(member, name));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => ownTexts(member, key));
}

/** A host stands in error messages without the rest. */
function partsOfUrl(text: string): string[] {
  if (!URL.canParse(text)) return [];
  const { hostname, username, password, searchParams } = new URL(text);
  return [hostname, username, password, ...searchParams.values()];
}
