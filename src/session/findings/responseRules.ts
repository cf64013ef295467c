/** Rules about responses: when they may begin and end, and why they ended badly. */
import { objectAt, stringAt } from '../../base/json.ts';
import type { Rule } from './finding.ts';

export const responseWhileActive: Rule = {
  id: 'response-while-active',
  severity: 'error',
  title: 'Second response.create while a response runs',
  explanation:
    'A conversation has one response at a time. A response.create that comes before the running response’s response.done is refused ' +
    'with conversation_already_has_active_response, and nothing answers the user. Wait for response.done, or cancel first and then wait ' +
    'for it; a response with "conversation": "none" may run beside it.',
  watch: ({ state, report }) => ({
    client(event, row) {
      if (event['type'] !== 'response.create' || state.activeResponseId === undefined) return;
      if (stringAt(objectAt(event, 'response'), 'conversation') === 'none') return;
      const active = state.responses.get(state.activeResponseId);
      report(row.n, {
        message: `response.create was sent while ${state.activeResponseId} was still running.`,
        ns: active ? [row.n, active.createdN] : [row.n],
        responseId: state.activeResponseId,
      });
    },
  }),
};
