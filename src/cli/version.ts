import { readFileSync } from 'node:fs';
import { stringAt, type JsonObject } from '../base/json.ts';

/** Of this product; the bundle lies one folder below the manifest. */
export function productVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return stringAt(JSON.parse(text) as JsonObject, 'version') ?? 'unknown';
}
