/**
 * The fields of a session that can be looked at and changed. Their places are GA's; what goes out to a beta session is
 * translated on the way.
 */
import { isJsonObject, type JsonObject } from '../base/json.ts';
import { t } from '../base/l10n.ts';
import type { Dialect } from './catalog.ts';
import type { SessionType } from './dialectSession.ts';
import { pathText, type JsonPath } from './jsonPath.ts';
import type { SessionField, SessionGroup } from './sessionField.ts';
import { listedGroups } from './sessionFieldList.ts';

export interface SessionKind {
  readonly dialect: Dialect;
  readonly sessionType: SessionType;
}

/**
 * The fields in the groups of the session editor.
 * @param sessions objects whose members are listed even where nobody documents them, each in a group of its own at the end
 */
export function sessionGroups(
  { dialect, sessionType }: SessionKind,
  ...sessions: readonly (JsonObject | undefined)[]
): readonly SessionGroup[] {
  const groups = listedGroups
    .filter(({ inTranscription }) => inTranscription || sessionType === 'realtime')
    .map(({ id, title, prefix, fields }) => ({
      id,
      title,
      prefix,
      fields: fields.filter(({ onlyIn }) => onlyIn === undefined || onlyIn === dialect),
    }));
  const others = otherFields(groups, sessions);
  return others.length === 0 ? groups : [...groups, { id: 'other', title: t('Other'), prefix: '', fields: others }];
}

/** Members that say what the session is; the server gives them, and no update changes them. */
const givenByServer: ReadonlySet<string> = new Set(['id', 'object', 'type', 'expires_at']);
/** Never told again, or of no use to anybody who reads it. */
const notShown: ReadonlySet<string> = new Set(['client_secret']);

function otherFields(
  groups: readonly SessionGroup[],
  sessions: readonly (JsonObject | undefined)[],
): readonly SessionField[] {
  const listed = groups.flatMap(({ fields }) => fields.map(({ path }) => pathText(path)));
  const found = new Map<string, SessionField>();
  const look = (value: JsonObject, at: JsonPath): void => {
    for (const [key, member] of Object.entries(value)) {
      const path = [...at, key];
      const text = pathText(path);
      if (member === undefined || notShown.has(key) || listed.includes(text)) continue;
      if (listed.some((one) => one.startsWith(`${text}.`))) {
        if (isJsonObject(member)) look(member, path);
        continue;
      }
      const lock = at.length === 0 && givenByServer.has(key) ? ({ lock: 'server' } as const) : {};
      found.set(text, { path, label: text, control: 'json', options: [], ...lock });
    }
  };
  for (const session of sessions) if (session) look(session, []);
  return [...found.values()].sort((left, right) => Number(left.lock !== undefined) - Number(right.lock !== undefined));
}
