import { readFileSync } from 'node:fs';
import { stringAt, type JsonObject } from '../base/json.ts';

/** Of this product; the bundle lies one folder below the manifest. A bundle that was copied away from it still works, and says `unknown`. */
export function productVersion(): string {
  try {
    const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
    return stringAt(JSON.parse(text) as JsonObject, 'version') ?? 'unknown';
  } catch {
    return 'unknown';
  }
}
