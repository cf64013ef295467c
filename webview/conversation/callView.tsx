import { useContext } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import type { ConversationItem } from '../../src/session/state.ts';
import { duration } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { TabStop } from '../base/tabStop.ts';
import { VisibleText } from '../base/visibleText.tsx';
import { selectItem } from '../state/panel.ts';
import { answeringOf, usePartner } from './callJoin.ts';
import { Caret } from './caret.tsx';
import { argumentsText } from './itemTexts.ts';
import { shortName } from './shortText.tsx';
import { ShownText } from './shownText.tsx';

/** A function call as code: its arguments as they stream in, and laid out once they are complete. Its output stands beneath it. */
export function CallView({ item, streaming }: { item: ConversationItem; streaming: boolean }) {
  return (
    <>
      <p class="call-text mono">
        <span class="call-name">
          <ShownText itemId={item.id} field="name" text={item.name ?? t('function')} />
        </span>
        <ShownText
          itemId={item.id}
          field="arguments"
          text={argumentsText(item)}
          isCode
          before="("
          after={streaming ? <Caret /> : ')'}
        />
      </p>
      <OutputBeneath call={item} />
    </>
  );
}

function OutputBeneath({ call }: { call: ConversationItem }) {
  const output = usePartner(call);
  const tabIndex = useContext(TabStop);
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
        tabIndex={tabIndex}
        title={t('Select the output, which stands where the server has it')}
        aria-label={t('Select the output')}
        onClick={(event: MouseEvent) => {
          event.stopPropagation();
          selectItem(output.id);
        }}
      >
        <Icon name="reply" size={12} />
      </button>
      <span class="output-text">
        <ShownText itemId={call.id} field="output" text={output.output ?? ''} isCode />
      </span>
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
        <span class="output-text">
          <ShownText itemId={item.id} field="output" text={item.output ?? ''} isCode />
        </span>
      </p>
    );
  }
  const { isStub } = answeringOf(call, item);
  const name = shortName(call.name ?? t('function'));
  return (
    <p class="output-line quiet">
      <VisibleText text={isStub ? t('to {0}, answered by stub', name) : t('to {0}', name)} />
    </p>
  );
}
