/** Session configurations that were saved by name. Kept for all workspaces; what is secret in them is not kept at all. */
import type { Memento } from 'vscode';
import { phrase, type Phrase } from '../base/l10n.ts';
import { RealtimeError } from '../base/errors.ts';
import { isJsonObject, prunedTo, type JsonObject, type JsonValue } from '../base/json.ts';
import type { Redactor } from '../export/redact.ts';
import type { holdsSecrets } from '../export/secrets.ts';
import type { SessionPreset } from '../protocol/sessionPresets.ts';

const KEY = 'realtime.sessionPresets';
const MAX_PRESETS = 100;
const MAX_NAME_LENGTH = 60;
const MAX_PRESET_CHARACTERS = 256 * 1024;
const MAX_DEPTH = 64;

export class PresetStore {
  constructor(private readonly memento: Memento) {}

  get all(): readonly SessionPreset[] {
    return this.memento.get<readonly SessionPreset[]>(KEY, []);
  }

  /**
   * Saves a configuration, over an earlier one of the same name.
   * @param session JSON text of an object in GA's shape
   * @returns paths of what was left out because it is secret
   * @throws RealtimeError `bad-preset`
   */
  async save(name: string, session: string): Promise<readonly string[]> {
    const { preset, leftOut } = presetOf(name, parsed(session), await secretRules());
    await this.#put([preset]);
    return leftOut;
  }

  async delete(name: string): Promise<void> {
    await this.memento.update(
      KEY,
      this.all.filter((preset) => preset.name !== name),
    );
  }

  /** All of them as a document that `import` takes. */
  toText(): string {
    return `${JSON.stringify({ realtimePresets: 1, presets: this.all }, null, 2)}\n`;
  }

  /**
   * Takes over what `toText` wrote, here or elsewhere; presets of the same name are replaced.
   * @returns the names, in the order of the document
   * @throws RealtimeError `bad-preset`
   */
  async import(text: string): Promise<readonly string[]> {
    const document = parsed(text);
    const list = isJsonObject(document) ? document['presets'] : document;
    if (!Array.isArray(list) || list.length === 0) {
      throw badPreset(
        phrase('The document has no presets.'),
        phrase('It should be {"presets": [{"name": "…", "session": {…}}]}.'),
      );
    }
    const rules = await secretRules();
    const presets = list.map((entry, index) => {
      const name = isJsonObject(entry) ? entry['name'] : undefined;
      if (!isJsonObject(entry) || typeof name !== 'string') {
        throw badPreset(phrase('Preset {0} has no name.', index + 1), phrase('Each is {"name": "…", "session": {…}}.'));
      }
      return presetOf(name, entry['session'] ?? null, rules).preset;
    });
    await this.#put(presets);
    return presets.map(({ name }) => name);
  }

  async #put(presets: readonly SessionPreset[]): Promise<void> {
    const names = new Set(presets.map(({ name }) => name));
    const kept = [...this.all.filter(({ name }) => !names.has(name)), ...presets];
    if (kept.length > MAX_PRESETS) {
      throw badPreset(
        phrase('No more than {0} presets are kept.', MAX_PRESETS),
        phrase('Delete some, or export them first.'),
      );
    }
    await this.memento.update(
      KEY,
      kept.toSorted((left, right) => left.name.localeCompare(right.name)),
    );
  }
}

interface SecretRules {
  readonly redactor: Redactor;
  readonly isSecret: typeof holdsSecrets;
}

/** Loaded when something is saved: the extension starts without them. */
async function secretRules(): Promise<SecretRules> {
  const [{ Redactor: Masks }, { holdsSecrets: isSecret }] = await Promise.all([
    import('../export/redact.ts'),
    import('../export/secrets.ts'),
  ]);
  return { redactor: new Masks(), isSecret };
}

function parsed(text: string): JsonValue {
  if (text.length > MAX_PRESET_CHARACTERS * 4) throw badPreset(phrase('The document is too large for presets.'));
  try {
    return JSON.parse(text) as JsonValue;
  } catch (error) {
    throw badPreset(phrase('This is not JSON: {0}', error instanceof Error ? error.message : String(error)));
  }
}

function presetOf(
  name: string,
  session: JsonValue,
  { redactor, isSecret }: SecretRules,
): { readonly preset: SessionPreset; readonly leftOut: readonly string[] } {
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.length > MAX_NAME_LENGTH) {
    throw badPreset(phrase('A name has 1 to {0} characters.', MAX_NAME_LENGTH));
  }
  if (!isJsonObject(session))
    throw badPreset(phrase('“{0}” has no configuration.', trimmed), phrase('A "session" is an object.'));
  const leftOut: string[] = [];
  const open = withoutSecrets(prunedTo(session, MAX_DEPTH), '', '', leftOut, isSecret) as JsonObject;
  // Keys and tokens are known by their look wherever they are written.
  const text = redactor.text(JSON.stringify(open));
  if (text.length > MAX_PRESET_CHARACTERS) throw badPreset(phrase('“{0}” is too large to be kept.', trimmed));
  return { preset: { name: trimmed, session: JSON.parse(text) as JsonObject }, leftOut };
}

/** Credentials of MCP servers and the like go, member and all: a mask in their place would be sent as one. */
function withoutSecrets(
  value: JsonValue | undefined,
  parentName: string,
  path: string,
  leftOut: string[],
  isSecret: typeof holdsSecrets,
): JsonValue | undefined {
  if (Array.isArray(value)) {
    return value.map(
      (entry, index) => withoutSecrets(entry, parentName, `${path}[${index}]`, leftOut, isSecret) ?? null,
    );
  }
  if (!isJsonObject(value)) return value;
  const kept = Object.entries(value).flatMap(([key, member]) => {
    const at = path === '' ? key : `${path}.${key}`;
    if (member !== null && member !== undefined && isSecret(key, parentName)) {
      leftOut.push(at);
      return [];
    }
    return [[key, withoutSecrets(member, key, at, leftOut, isSecret)] as const];
  });
  return Object.fromEntries(kept);
}

function badPreset(message: Phrase, hint?: Phrase): RealtimeError {
  return new RealtimeError('bad-preset', message, { ...(hint !== undefined && { hint }) });
}
