/** What a member of a client event may name that exists in this session: ids of items, calls, responses, names of functions. */
import type { FieldOption, TemplateContext } from './formField.ts';
import type { JsonPath } from './jsonPath.ts';

/** The session's own values for the member at `path`; empty where it names nothing of a session. */
export function suggestionsAt(path: JsonPath, context: TemplateContext): readonly FieldOption[] {
  const items = context.items.map(({ id, label }) => ({ value: id, label: `${label}  ${id}` }));
  const tools = context.toolNames.map((name) => ({ value: name, label: name }));
  const [root] = path;
  switch (path.at(-1)) {
    case 'item_id':
      return items;
    case 'previous_item_id':
      return [{ value: 'root', label: 'root: at the beginning' }, ...items];
    case 'call_id':
      return context.openCalls.map(({ callId, label }) => ({ value: callId, label: `${label}  ${callId}` }));
    case 'response_id':
      return context.activeResponseId === undefined
        ? []
        : [{ value: context.activeResponseId, label: `active  ${context.activeResponseId}` }];
    case 'approval_request_id':
      return items.filter(({ label }) => label.startsWith('mcp approval request'));
    case 'id':
      // Of a reference: the id of an item that is made is the writer's own.
      return root === 'response' && path.length > 2 ? items : [];
    case 'name':
      return path.includes('tool_choice') || root === 'item' ? tools : [];
    default:
      return [];
  }
}
