/** Rules about MCP tools: when they can be used, and what the server waits for. */
import { arrayAt, isJsonObject, objectAt, stringAt, type JsonObject } from '../../base/json.ts';
import { phrase, type Phrase, type PhraseValue } from '../../base/l10n.ts';
import { quoted } from '../format.ts';
import { wireItem } from '../items.ts';
import { alternativeEvent, AwaitedCases, fixEvent } from './cases.ts';
import type { Rule } from './rule.ts';
import { listed } from './words.ts';

const RESULT_WAIT_MS = 3000;
/** Somebody may have to be asked. */
const APPROVAL_WAIT_MS = 15_000;

export const mcpNotListed: Rule = {
  id: 'mcp-tools-not-listed',
  severity: 'warning',
  title: phrase('MCP tools used before they were listed'),
  explanation: phrase(
    'After a session.update with an MCP tool the server first asks the MCP server which tools it has, and says so with ' +
      'mcp_list_tools.completed. A response that is created before that does not have them: the model answers as if there were none. Wait ' +
      'for mcp_list_tools.completed, then send response.create.',
  ),
  watch: ({ report, retract }) => {
    /** Labels that were asked for and not listed so far, with the entry that shows it. */
    const waiting = new Map<string, number>();
    const listedLabels = new Set<string>();
    const labelOfItem = new Map<string, string>();
    const askedBy = new Map<number, readonly string[]>();
    /** Reports whose response may turn out to have the tools. */
    const reported = new Map<number, string>();
    return {
      sees: [
        'session.update',
        'session.created',
        'response.create',
        'response.created',
        'response.output_item.added',
        'conversation.item.added',
        'conversation.item.done',
        'mcp_list_tools.in_progress',
        'mcp_list_tools.completed',
        'mcp_list_tools.failed',
      ],
      client(event, row) {
        if (event['type'] === 'session.update') {
          const labels = mcpLabels(objectAt(event, 'session')).filter((label) => !listedLabels.has(label));
          askedBy.set(row.n, labels);
          for (const label of labels) if (!waiting.has(label)) waiting.set(label, row.n);
        }
        if (event['type'] !== 'response.create' || waiting.size === 0 || doesWithoutTools(event)) return;
        const labels = [...waiting.keys()];
        reported.set(row.n, '');
        report(row.n, {
          message: phrase('response.create was sent before the tools of {0} were listed.', listed(labels)),
          ns: [row.n, ...new Set(waiting.values())],
        });
      },
      server(event, row) {
        const item = wireItem(event);
        const id = stringAt(event, 'item_id') ?? stringAt(item, 'id') ?? '';
        switch (event['type']) {
          case 'session.created':
            waiting.clear();
            listedLabels.clear();
            break;
          case 'conversation.item.added':
          case 'conversation.item.done':
            if (stringAt(item, 'type') === 'mcp_list_tools') labelOfItem.set(id, stringAt(item, 'server_label') ?? '');
            break;
          case 'mcp_list_tools.in_progress': {
            const label = labelOfItem.get(id);
            if (label !== undefined) waiting.set(label, row.n);
            break;
          }
          case 'mcp_list_tools.completed':
          case 'mcp_list_tools.failed': {
            // A log that tells no label: there is one listing, or they are taken in order.
            const label = labelOfItem.get(id) ?? waiting.keys().next().value;
            if (label === undefined) break;
            waiting.delete(label);
            listedLabels.add(label);
            break;
          }
          case 'response.created': {
            const clientN = row.answers?.clientN ?? -1;
            if (reported.has(clientN)) reported.set(clientN, stringAt(objectAt(event, 'response'), 'id') ?? '');
            break;
          }
          case 'response.output_item.added':
            if (stringAt(item, 'type')?.startsWith('mcp_') !== true) break;
            for (const [n, responseId] of reported) if (responseId === stringAt(event, 'response_id')) retract(n);
            break;
          default:
            break;
        }
      },
      error({ causeN }) {
        for (const label of askedBy.get(causeN ?? -1) ?? []) if (waiting.get(label) === causeN) waiting.delete(label);
        if (reported.has(causeN ?? -1)) retract(causeN ?? -1);
      },
    };
  },
};

export const mcpListingFailed: Rule = {
  id: 'mcp-listing-failed',
  severity: 'error',
  title: phrase('An MCP server’s tools could not be listed'),
  explanation: phrase(
    'The Realtime server asked the MCP server for its tools and got no usable answer, so the model has none of them. Check that ' +
      'server_url can be reached from the internet, that authorization is right and not expired, and that it speaks streamable HTTP or SSE. ' +
      'Then send the session.update with the tool again.',
  ),
  watch: ({ report, retract }) => {
    const labelOfItem = new Map<string, string>();
    const failed = new Map<string, { readonly label: string; readonly ns: number[] }>();
    return {
      sees: ['conversation.item.added', 'conversation.item.done', 'mcp_list_tools.failed', 'mcp_list_tools.completed'],
      server(event, row) {
        const item = wireItem(event);
        const id = stringAt(event, 'item_id') ?? stringAt(item, 'id') ?? '';
        const tell = (error?: PhraseValue): void => {
          const one = failed.get(id);
          if (!one) return;
          report(id, { message: notListed(one.label, error), ns: [...one.ns], itemId: id });
        };
        if (event['type'] === 'mcp_list_tools.failed') {
          failed.set(id, { label: labelOfItem.get(id) ?? '', ns: [row.n] });
          tell();
          return;
        }
        if (event['type'] === 'mcp_list_tools.completed') {
          const label = labelOfItem.get(id);
          for (const [other, one] of failed) if (label !== undefined && one.label === label) retract(other);
          return;
        }
        if (stringAt(item, 'type') !== 'mcp_list_tools') return;
        labelOfItem.set(id, stringAt(item, 'server_label') ?? '');
        const error = objectAt(item, 'error');
        if (!error || !failed.has(id)) return;
        failed.get(id)?.ns.push(row.n);
        const said = stringAt(error, 'message') ?? stringAt(error, 'code');
        tell(said === undefined ? phrase('no reason given') : quoted(said));
      },
    };
  },
};

export const mcpResultUnanswered: Rule = {
  id: 'mcp-result-unanswered',
  severity: 'warning',
  title: phrase('MCP result without a response.create'),
  explanation: phrase(
    'The server calls MCP tools by itself, but it does not speak by itself afterwards: the result lies in the conversation, and the user ' +
      'hears nothing. When response.mcp_call.completed (or .failed) has come and the calling response is done, send response.create.',
  ),
  watch: (context) => {
    const cases = new AwaitedCases(context);
    return {
      sees: ['response.mcp_call.completed', 'response.mcp_call.failed', 'response.create', 'response.created'],
      client: () => cases.settleAll(),
      server(event, row) {
        if (event['type'] === 'response.created') {
          cases.settleAll();
          return;
        }
        const id = stringAt(event, 'item_id') ?? '';
        const name = context.state.items.get(id)?.name;
        const failed = event['type'] === 'response.mcp_call.failed';
        cases.wait(id, row, RESULT_WAIT_MS, {
          message: unansweredCall(name, failed),
          ns: [row.n],
          itemId: id,
          fix: fixEvent(phrase('Ask for the response'), row.n, { type: 'response.create' }),
          missing: ['response.create'],
        });
      },
      end: () => cases.end(),
    };
  },
};

export const mcpApprovalUnanswered: Rule = {
  id: 'mcp-approval-unanswered',
  severity: 'warning',
  title: phrase('MCP approval request without an answer'),
  explanation: phrase(
    'The model wants to call an MCP tool that needs approval ("require_approval"), and the call waits until the client answers. Send ' +
      'conversation.item.create with an mcp_approval_response that names the request and says approve true or false; a tool that needs no ' +
      'asking can be configured with require_approval "never".',
  ),
  watch: (context) => {
    const cases = new AwaitedCases(context);
    /** An item is told more than once: when it is added and when it is done. */
    const seen = new Set<string>();
    const answered = (event: JsonObject): void => {
      const item = wireItem(event);
      if (stringAt(item, 'type') === 'mcp_approval_response') cases.settle(stringAt(item, 'approval_request_id') ?? '');
    };
    return {
      sees: [
        'conversation.item.create',
        'conversation.item.added',
        'conversation.item.done',
        'conversation.item.deleted',
      ],
      client: answered,
      server(event, row) {
        answered(event);
        if (event['type'] === 'conversation.item.deleted') cases.settle(stringAt(event, 'item_id') ?? '');
        const item = wireItem(event);
        const id = stringAt(item, 'id');
        if (stringAt(item, 'type') !== 'mcp_approval_request' || id === undefined || seen.has(id)) return;
        seen.add(id);
        const server = stringAt(item, 'server_label') ?? phrase('an MCP server');
        const name = stringAt(item, 'name') ?? phrase('a tool');
        cases.wait(id, row, APPROVAL_WAIT_MS, {
          message: phrase('The model asks to call {0} of {1}; nobody has answered.', name, server),
          ns: [row.n],
          itemId: id,
          fix: fixEvent(phrase('Approve'), row.n, approval(id, true)),
          alternative: alternativeEvent(phrase('Refuse'), row.n, approval(id, false)),
          missing: ['conversation.item.create'],
        });
      },
      end: () => cases.end(),
    };
  },
};

function notListed(label: string, error: PhraseValue | undefined): Phrase {
  if (label === '') {
    return error === undefined
      ? phrase('The tools could not be listed.')
      : phrase('The tools could not be listed: {0}', error);
  }
  return error === undefined
    ? phrase('The tools of {0} could not be listed.', label)
    : phrase('The tools of {0} could not be listed: {1}', label, error);
}

function unansweredCall(name: string | undefined, failed: boolean): Phrase {
  if (name === undefined) {
    return failed
      ? phrase('The call failed, and no response.create followed.')
      : phrase('The call is done, and no response.create followed.');
  }
  return failed
    ? phrase('The call of {0} failed, and no response.create followed.', name)
    : phrase('The call of {0} is done, and no response.create followed.', name);
}

function approval(requestId: string, approve: boolean): JsonObject {
  const item = { type: 'mcp_approval_response', approval_request_id: requestId, approve };
  return { type: 'conversation.item.create', item };
}

function mcpLabels(session: JsonObject | undefined): string[] {
  const tools = arrayAt(session, 'tools').filter(isJsonObject);
  return tools.filter((tool) => stringAt(tool, 'type') === 'mcp').map((tool) => stringAt(tool, 'server_label') ?? '');
}

/** A response that is not to call anything, or brings tools of its own. */
function doesWithoutTools(event: JsonObject): boolean {
  const response = objectAt(event, 'response');
  return stringAt(response, 'tool_choice') === 'none' || Array.isArray(response?.['tools']);
}
