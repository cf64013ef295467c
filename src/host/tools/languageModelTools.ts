/**
 * What a language model in the editor can do with sessions: list them, read events, conversation and findings, and send
 * an event, which the user confirms. What the tools do is loaded when one is called.
 */
import {
  LanguageModelTextPart,
  LanguageModelToolResult,
  lm,
  MarkdownString,
  type CancellationToken,
  type LanguageModelToolInvocationPrepareOptions,
  type PreparedToolInvocation,
} from 'vscode';
import { DisposableStore } from '../../base/disposable.ts';
import { describeErrorInEnglish } from '../../base/errors.ts';
import { isJsonObject, type JsonObject } from '../../base/json.ts';
import { toolNames } from '../names.ts';
import type { ToolAnswer, ToolServices } from './tool.ts';
import { t } from '../../base/l10n.ts';

type Run = (input: JsonObject, services: ToolServices, token: CancellationToken) => Promise<ToolAnswer>;
type ReadingTool = Exclude<keyof typeof toolNames, 'sendEvent'>;

const readingTools: Readonly<Record<ReadingTool, { readonly run: Run; readonly doing: string }>> = {
  listSessions: {
    doing: t('Listing Realtime sessions'),
    run: async (input, services) => (await import('./listSessions.ts')).listSessions(input, services),
  },
  getEvents: {
    doing: t('Reading events of a Realtime session'),
    run: async (input, services, token) => (await import('./getEvents.ts')).getEvents(input, services, token),
  },
  getConversation: {
    doing: t('Reading the conversation of a Realtime session'),
    run: async (input, services) => (await import('./getConversation.ts')).getConversation(input, services),
  },
  getFindings: {
    doing: t('Reading what was noticed in a Realtime session'),
    run: async (input, services) => (await import('./getFindings.ts')).getFindings(input, services),
  },
};

export function registerLanguageModelTools(services: ToolServices): DisposableStore {
  const registrations = new DisposableStore();
  for (const [name, { run, doing }] of Object.entries(readingTools)) {
    const tool = {
      invoke: ({ input }: { input: unknown }, token: CancellationToken) =>
        answered(() => run(objectOf(input), services, token)),
      prepareInvocation: (): PreparedToolInvocation => ({ invocationMessage: doing }),
    };
    registrations.add(lm.registerTool<unknown>(toolNames[name as ReadingTool], tool));
  }
  registrations.add(lm.registerTool<unknown>(toolNames.sendEvent, sendEventTool(services)));
  return registrations;
}

/** VS Code asks the user with what `prepareInvocation` gives, and calls `invoke` after a yes only. */
export function sendEventTool(services: ToolServices) {
  return {
    prepareInvocation: (options: LanguageModelToolInvocationPrepareOptions<unknown>) => confirmation(options, services),
    invoke: ({ input }: { readonly input: unknown }) =>
      answered(async () => (await import('./sendEvent.ts')).sendEvent(objectOf(input), services)),
  };
}

/** Shows exactly what will be sent, and to whom. @throws where nothing can be sent, so that nobody is asked for nothing */
async function confirmation(
  { input }: LanguageModelToolInvocationPrepareOptions<unknown>,
  services: ToolServices,
): Promise<PreparedToolInvocation> {
  const { eventToSend } = await import('./sendEvent.ts');
  const { session, text, type } = readably(() => eventToSend(objectOf(input), services));
  const message = new MarkdownString();
  message.appendText(t('To {0}, as one event:', session.name));
  message.appendCodeblock(text, 'json');
  return {
    invocationMessage: t('Sending {0} to {1}', type, session.name),
    confirmationMessages: { title: t('Send {0}?', type), message },
  };
}

async function answered(run: () => Promise<ToolAnswer>): Promise<LanguageModelToolResult> {
  try {
    const { text, facts } = await run();
    const parts = [text, ...(facts ? [JSON.stringify(facts)] : [])];
    return new LanguageModelToolResult(parts.map((part) => new LanguageModelTextPart(part)));
  } catch (error) {
    throw readable(error);
  }
}

function readably<Value>(make: () => Value): Value {
  try {
    return make();
  } catch (error) {
    throw readable(error);
  }
}

/** A model reads the message only: it holds what to do about it as well. */
function readable(error: unknown): Error {
  return new Error(describeErrorInEnglish(error), { cause: error });
}

function objectOf(input: unknown): JsonObject {
  return isJsonObject(input) ? input : {};
}
