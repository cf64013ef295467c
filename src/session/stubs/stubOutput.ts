/** What a stub that needs no program says to a call. */
import { RealtimeError } from '../../base/errors.ts';
import { phrase } from '../../base/l10n.ts';
import type { JsonValue } from '../../base/json.ts';
import type { ModelCall } from './callBook.ts';
import { fillTemplate } from './fillTemplate.ts';
import { outputText, type StubAnswer } from './stub.ts';

/** @throws RealtimeError `stub-template`, `stub-arguments` */
export function stubOutput(answer: Exclude<StubAnswer, { kind: 'script' }>, call: ModelCall): string {
  if (answer.kind === 'output') return outputText(answer.output);
  const { name, callId } = call;
  return outputText(fillTemplate(answer.template, { arguments: callArguments(call), name, call_id: callId }));
}

/** The arguments of a call as a value; none are an empty object. @throws RealtimeError `stub-arguments` */
export function callArguments({ arguments: text }: ModelCall): JsonValue {
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text) as JsonValue;
  } catch (cause) {
    throw new RealtimeError('stub-arguments', phrase('The arguments that the model wrote are not valid JSON.'), {
      cause,
    });
  }
}
