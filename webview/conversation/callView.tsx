import { t } from '../../src/base/l10n.ts';
import { isJsonObject, type JsonValue } from '../../src/base/json.ts';
import { pretty } from '../../src/base/prettyJson.ts';
import type { ConversationItem } from '../../src/session/state.ts';
import { duration } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { selectItem } from '../state/panel.ts';
import { answeringOf, usePartner } from './callJoin.ts';
import { Caret } from './caret.tsx';

/** What fits in a line of the pane, in characters. */
const LINE = 64;
/** Longer texts are shown as they are: to lay them out anew would take a while. */
const LAID_OUT_CHARACTERS = 100_000;

/** A function call as code: its arguments as they stream in, and laid out once they are complete. Beneath it its output. */
export function CallView({ item, streaming }: { item: ConversationItem; streaming: boolean }) {
  return (
    <>
      <p class="call-text mono">
        <span class="call-name">{item.name ?? t('function')}</span>({argumentsText(item, streaming)}
        {streaming ? <Caret /> : ')'}
      </p>
      <OutputBeneath call={item} />
    </>
  );
}

/** The arguments of a call as they are shown. */
export function argumentsText({ arguments: text = '' }: ConversationItem, streaming: boolean): string {
  return streaming || text.length <= LINE ? text : laidOut(text);
}

function laidOut(text: string): string {
  if (text.length > LAID_OUT_CHARACTERS) return text;
  try {
    const value = JSON.parse(text) as JsonValue;
    return isJsonObject(value) || Array.isArray(value) ? pretty(value) : text;
  } catch {
    return text;
  }
}

function OutputBeneath({ call }: { call: ConversationItem }) {
  const output = usePartner(call);
  if (!output) return null;
  const { isStub, tookMs } = answeringOf(call, output);
  const took = tookMs === undefined ? undefined : duration(tookMs);
  const how = isStub
    ? took === undefined
      ? t('by stub')
      : t('by stub, {0}', took)
    : took === undefined
      ? undefined
      : t('after {0}', took);
  return (
    <div class="call-output mono">
      <button
        type="button"
        class="output-link"
        tabIndex={-1}
        title={t('Select the output, which stands where the server has it')}
        aria-label={t('Select the output')}
        onClick={(event: MouseEvent) => {
          event.stopPropagation();
          selectItem(output.id);
        }}
      >
        <Icon name="reply" size={12} />
      </button>
      <span class="output-text">{output.output ?? ''}</span>
      {how !== undefined && <span class="output-how num">{how}</span>}
    </div>
  );
}

/** An output where it stands in the conversation: in one line where its call shows it whole. */
export function OutputView({ item }: { item: ConversationItem }) {
  const call = usePartner(item);
  if (!call) {
    return (
      <p class="call-output mono">
        <Icon name="reply" size={12} />
        <span class="output-text">{item.output ?? ''}</span>
      </p>
    );
  }
  const { isStub } = answeringOf(call, item);
  const name = call.name ?? t('function');
  return <p class="output-line quiet">{isStub ? t('to {0}, answered by stub', name) : t('to {0}', name)}</p>;
}
