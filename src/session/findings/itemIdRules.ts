/** Rules about items that a client creates: ids and contents that the server does not take. */
import { arrayAt, isJsonObject, objectAt, stringAt, type JsonObject } from '../../base/json.ts';
import { phrase, sentences } from '../../base/l10n.ts';
import { quoted } from '../format.ts';
import type { EventRow } from '../state.ts';
import { Refusals, rightForm } from './cases.ts';
import type { FindingFix } from './finding.ts';
import type { Report, Rule, RuleContext } from './rule.ts';

/** Of item ids and call ids (error texts of public logs). */
const MAX_ID_CHARACTERS = 32;
const CALL_ID = /^[a-zA-Z0-9_-]+$/;
/** A larger event is not repeated in a finding. */
const MAX_FIX_BYTES = 20_000;

/** Why no call can have this id, or undefined when it is one that a call can have. */
export function callIdProblem(callId: string): 'too-long' | 'characters' | undefined {
  if (callId.length > MAX_ID_CHARACTERS) return 'too-long';
  return CALL_ID.test(callId) ? undefined : 'characters';
}

/** A rule about one thing that is wrong with a `conversation.item.create`. */
function creationRule(
  rule: Pick<Rule, 'id' | 'severity' | 'title' | 'explanation'>,
  problemOf: (item: JsonObject, event: JsonObject, row: EventRow, context: RuleContext) => Report | undefined,
): Rule {
  return {
    ...rule,
    watch(context) {
      const refusals = new Refusals(context);
      return {
        sees: ['conversation.item.create', 'conversation.item.added'],
        client(event, row) {
          const item = objectAt(event, 'item');
          const report = item && problemOf(item, event, row, context);
          if (report) refusals.foresee(row, report);
        },
        server: (_event, row) => refusals.answered(row),
        error: (error) => void refusals.refused(error),
        end: () => refusals.end(),
      };
    },
  };
}

/** Ids of some servers are longer than OpenAI's: what the server itself gave it takes back. */
function isServersCall({ state }: RuleContext, callId: string): boolean {
  for (const item of state.items.values()) if (item.type === 'function_call' && item.callId === callId) return true;
  return false;
}

export const idTooLong: Rule = creationRule(
  {
    id: 'id-too-long',
    severity: 'error',
    title: phrase('Id longer than 32 characters'),
    explanation: phrase(
      'The id of an item and the call_id of a call may have 32 characters at most; a UUID with its dashes has 36. The server refuses the whole ' +
        'item, and it is missing from the conversation. Shorten the id, or leave item.id out and take the one that the server gives.',
    ),
  },
  (item, event, row, context) => {
    const id = stringAt(item, 'id');
    const callId = stringAt(item, 'call_id');
    const isIdTooLong = id !== undefined && id.length > MAX_ID_CHARACTERS;
    const isCallIdTooLong =
      callId !== undefined && callIdProblem(callId) === 'too-long' && !isServersCall(context, callId);
    if (!isIdTooLong && !isCallIdTooLong) return undefined;
    const [field, value] = isIdTooLong ? (['item.id', id] as const) : (['item.call_id', callId ?? ''] as const);
    return {
      message: phrase('{0} has {1} characters: {2}.', field, value.length, quoted(value, 48)),
      ns: [row.n],
      fix: isIdTooLong ? withoutId(event, item, row) : undefined,
    };
  },
);

function withoutId(event: JsonObject, item: JsonObject, row: EventRow): FindingFix | undefined {
  if (row.sizeBytes > MAX_FIX_BYTES) return undefined;
  const rest = Object.fromEntries(Object.entries(item).filter(([key]) => key !== 'id'));
  return rightForm(phrase('Create it without an id'), row.n, { ...event, item: rest });
}

export const callIdCharacters: Rule = creationRule(
  {
    id: 'call-id-characters',
    severity: 'error',
    title: phrase('call_id with characters that are not allowed'),
    explanation: phrase(
      'A call_id may hold letters, digits, “_” and “-” only. Ids that another system made, for example with colons or dots, are refused ' +
        'together with their item. Send back the call_id of the function call as it came; for a history of your own, replace the other characters.',
    ),
  },
  (item, _event, row, context) => {
    const callId = stringAt(item, 'call_id');
    if (callId === undefined || callIdProblem(callId) !== 'characters' || isServersCall(context, callId))
      return undefined;
    const odd = [...new Set(callId.replace(/[a-zA-Z0-9_-]/g, ''))].slice(0, 8).join('');
    const message =
      callId === ''
        ? phrase('item.call_id is empty.')
        : phrase('item.call_id is {0}, with {1} in it.', quoted(callId, 48), quoted(odd));
    return { message, ns: [row.n] };
  },
);

export const assistantAudioReplayed: Rule = creationRule(
  {
    id: 'assistant-audio-replayed',
    severity: 'error',
    title: phrase('An assistant’s audio was sent back'),
    explanation: phrase(
      'A client cannot create an assistant message with audio: the server looks for its text and refuses the item with ' +
        'missing_required_parameter. To restore a history, send what was said as text: a part of the type output_text with the transcript.',
    ),
  },
  (item, event, row) => {
    if (stringAt(item, 'role') !== 'assistant') return undefined;
    const parts = arrayAt(item, 'content').filter(isJsonObject);
    const audio = parts.filter((part) => isAudio(part) && stringAt(part, 'text') === undefined);
    if (audio.length === 0) return undefined;
    const words = audio.map((part) => stringAt(part, 'transcript') ?? '').filter((text) => text.trim() !== '');
    const content = parts.map((part) =>
      isAudio(part)
        ? { type: 'output_text', text: stringAt(part, 'text') ?? stringAt(part, 'transcript') ?? '' }
        : part,
    );
    const canFix = words.length === audio.length && row.sizeBytes <= MAX_FIX_BYTES;
    return {
      message: sentences(
        audio.length === 1
          ? phrase('The assistant message has an audio part and no text.')
          : phrase('The assistant message has {0} audio parts and no text.', audio.length),
        words[0] ? phrase('Its transcript is {0}.', quoted(words[0])) : undefined,
      ),
      ns: [row.n],
      fix: canFix ? rightForm(phrase('Send it as text'), row.n, { ...event, item: { ...item, content } }) : undefined,
    };
  },
);

const isAudio = (part: JsonObject): boolean => /^(output_|input_)?audio$/.test(stringAt(part, 'type') ?? '');
