/** Rules about tokens: a context that gets full, and a cache that no longer helps. */
import { jsonEquals, numberAt, objectAt, prunedTo, stringAt, type JsonObject } from '../../base/json.ts';
import { english, phrase, sentences, type Phrase } from '../../base/l10n.ts';
import { modelContext } from '../../protocol/models.ts';
import { wireItem } from '../items.ts';
import { thousands } from '../format.ts';
import { usageOf } from '../usage.ts';
import { MAX_KEPT_DEPTH } from '../state.ts';
import type { Rule } from './rule.ts';
import { listed } from './words.ts';

const NEAR = 0.8;
/** Tokens are cached in steps of this size. */
const CACHE_STEP_TOKENS = 64;

export const contextNearLimit: Rule = {
  id: 'context-near-limit',
  severity: 'warning',
  title: phrase('The context is nearly full'),
  explanation: phrase(
    'Every response reads the whole conversation again. When it no longer fits, the server leaves out the oldest items without saying ' +
      'so (truncation "auto"), or refuses responses (truncation "disabled"): the model then forgets how the conversation began. Delete what ' +
      'is not needed any more, or replace old turns by a summary.',
  ),
  watch: ({ state, report, retract }) => ({
    sees: ['response.done'],
    server(event, row) {
      const response = objectAt(event, 'response');
      const context = modelContext(stringAt(state.session, 'model') ?? '');
      const input = numberAt(usageOf(event), 'input_tokens');
      if (!context || input === undefined || response?.['conversation_id'] === null) return;
      if (input < NEAR * context.truncatesAtTokens) {
        retract('context');
        return;
      }
      const isOff = state.session?.['truncation'] === 'disabled';
      report('context', {
        message: sentences(
          phrase(
            'The last response read {0} tokens; the model’s context has {1}.',
            thousands(input),
            thousands(context.contextTokens),
          ),
          whatComesThen(thousands(context.truncatesAtTokens), isOff, input >= context.truncatesAtTokens),
        ),
        ns: [row.n],
        responseId: stringAt(response, 'id'),
      });
    },
  }),
};

function whatComesThen(tokens: string, isOff: boolean, isNow: boolean): Phrase {
  if (isOff) {
    return isNow
      ? phrase('From about {0} on further responses fail, which is now.', tokens)
      : phrase('From about {0} on further responses fail.', tokens);
  }
  return isNow
    ? phrase('From about {0} on the oldest items are left out, which is now.', tokens)
    : phrase('From about {0} on the oldest items are left out.', tokens);
}

interface Read {
  readonly n: number;
  readonly inputTokens: number;
  readonly cachedTokens: number;
  /** What its response.create put in place of the session's own. */
  readonly overrides: JsonObject;
}

interface Change {
  readonly n: number;
  readonly what: Phrase;
}

export const cachedTokensDropped: Rule = {
  id: 'cached-tokens-dropped',
  severity: 'info',
  title: phrase('Fewer cached tokens than before'),
  explanation: phrase(
    'What the model has read before costs a fraction, but only from the beginning of the context up to the first change. This response ' +
      'read at least as much as the one before and less of it came from the cache, so something at the front changed: instructions, tools, ' +
      'or an old item. Change those rarely, or all at once; add new things at the end.',
  ),
  watch: ({ state, report }) => {
    let before: Read | undefined;
    let changes: Change[] = [];
    let told: JsonObject | undefined;
    /** By entry of the response.create. */
    const asked = new Map<number, JsonObject>();
    const begun = new Map<string, { readonly overrides: JsonObject; readonly changes: readonly Change[] }>();
    return {
      sees: [
        'response.create',
        'response.created',
        'response.done',
        'session.created',
        'session.updated',
        'conversation.item.added',
        'conversation.item.deleted',
        'conversation.item.truncated',
      ],
      client(event, row) {
        if (event['type'] === 'response.create') asked.set(row.n, overridesIn(objectAt(event, 'response')));
      },
      server(event, row) {
        switch (event['type']) {
          case 'session.created':
            before = undefined;
            told = prunedTo(objectAt(event, 'session') ?? {}, MAX_KEPT_DEPTH);
            break;
          case 'session.updated': {
            const session = prunedTo(objectAt(event, 'session') ?? {}, MAX_KEPT_DEPTH);
            for (const key of ['instructions', 'tools']) {
              if (told && !jsonEquals(told[key], session[key]))
                changes.push({ n: row.n, what: phrase('{0} were changed', key) });
            }
            told = session;
            break;
          }
          case 'conversation.item.added': {
            const id = stringAt(wireItem(event), 'id');
            const isNew = id !== undefined && state.items.get(id)?.createdN === row.n;
            if (isNew && state.order.at(-1) !== id)
              changes.push({ n: row.n, what: phrase('an item was put in before others') });
            break;
          }
          case 'conversation.item.deleted':
            changes.push({ n: row.n, what: phrase('an item was deleted') });
            break;
          case 'conversation.item.truncated':
            changes.push({ n: row.n, what: phrase('an item was truncated') });
            break;
          case 'response.created': {
            const id = stringAt(objectAt(event, 'response'), 'id') ?? '';
            begun.set(id, { overrides: asked.get(row.answers?.clientN ?? -1) ?? {}, changes });
            asked.clear();
            changes = [];
            break;
          }
          case 'response.done': {
            const response = objectAt(event, 'response');
            const start = begun.get(stringAt(response, 'id') ?? '');
            begun.delete(stringAt(response, 'id') ?? '');
            const usage = usageOf(event);
            const inputTokens = numberAt(usage, 'input_tokens');
            const cachedTokens = numberAt(objectAt(usage, 'input_token_details'), 'cached_tokens');
            if (response?.['conversation_id'] === null) {
              // Beside the conversation: what changed still waits for the next response in it.
              changes = [...(start?.changes ?? []), ...changes];
              break;
            }
            if (inputTokens === undefined || cachedTokens === undefined || inputTokens === 0) break;
            const now = { n: row.n, inputTokens, cachedTokens, overrides: start?.overrides ?? {} };
            const causes = [...(start?.changes ?? []), ...overrideChange(before, now)];
            if (before && isDrop(before, now, causes.length > 0)) {
              const what = [...new Map(causes.map((cause) => [english(cause.what), cause.what])).values()];
              report(row.n, {
                message: sentences(
                  phrase(
                    '{0} of {1} input tokens were cached, after {2} of {3} in the response before.',
                    thousands(cachedTokens),
                    thousands(inputTokens),
                    thousands(before.cachedTokens),
                    thousands(before.inputTokens),
                  ),
                  what.length > 0
                    ? phrase('In between: {0}.', listed(what))
                    : phrase('Nothing in the log changed its front: the cache may have expired.'),
                ),
                ns: [row.n, before.n, ...causes.map(({ n }) => n).filter((n) => n !== row.n)],
                responseId: stringAt(response, 'id'),
              });
            }
            before = now;
            break;
          }
          default:
            break;
        }
      },
    };
  },
};

/** Caches come and go: without a cause in the log only a loss of half of it counts. */
function isDrop(before: Read, now: Read, hasCause: boolean): boolean {
  if (before.cachedTokens < CACHE_STEP_TOKENS || now.inputTokens < before.inputTokens) return false;
  return hasCause ? now.cachedTokens < before.cachedTokens : now.cachedTokens < before.cachedTokens / 2;
}

function overridesIn(response: JsonObject | undefined): JsonObject {
  const kept = Object.entries(response ?? {}).filter(([key]) =>
    ['instructions', 'tools', 'input', 'prompt'].includes(key),
  );
  return prunedTo(Object.fromEntries(kept), MAX_KEPT_DEPTH);
}

function overrideChange(before: Read | undefined, now: Read): Change[] {
  if (!before || jsonEquals(before.overrides, now.overrides)) return [];
  const keys = [...new Set([...Object.keys(before.overrides), ...Object.keys(now.overrides)])];
  return [{ n: now.n, what: phrase('the response’s own {0} changed', listed(keys)) }];
}
