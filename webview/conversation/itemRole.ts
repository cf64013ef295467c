import { t } from '../../src/base/l10n.ts';
import { shortId } from '../../src/session/format.ts';
import type { ConversationItem } from '../../src/session/state.ts';

/** Hue, icon and word for who speaks. Roles and types are the protocol's own words. */
export function roleOf(item: ConversationItem): readonly [tone: string, icon: string, word: string] {
  switch (item.type) {
    case 'message':
      if (item.role === 'user') return ['client', 'account', 'user'];
      if (item.role === 'assistant') return ['server', 'hubot', 'assistant'];
      return ['system', 'note', item.role ?? 'message'];
    case 'function_call':
    case 'mcp_call':
      return ['tool', 'symbol-method', t('call')];
    case 'function_call_output':
      return ['tool', 'reply', t('output')];
    default:
      return ['tool', 'symbol-method', item.type === '' ? shortId(item.id) : item.type.replace(/_/g, ' ')];
  }
}
