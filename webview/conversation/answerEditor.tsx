import { useLayoutEffect, useRef } from 'preact/hooks';
import { describeError } from '../../src/base/errors.ts';
import { t } from '../../src/base/l10n.ts';
import type { ConversationItem } from '../../src/session/state.ts';
import { plural } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { answerCall, answerTexts } from '../state/actions.ts';
import { openCalls, sendBlock } from '../state/session.ts';
import { store } from '../state/panel.ts';
import { Button } from '../toolkit/button.tsx';
import { Checkbox, TextArea } from '../toolkit/fields.tsx';
import { useItemEditor } from './editing.ts';
import { answerOf, changeAnswer } from './keptAnswer.ts';
import { shortName } from './shortText.tsx';
import { WillSend } from './willSend.tsx';

/** The output of a function call. Shows both events before they are sent. */
export function AnswerEditor({ item, close }: { item: ConversationItem; close: () => void }) {
  const { text: output, thenRespond } = answerOf(item.id);
  const field = useRef<HTMLElement>(null);
  const root = useRef<HTMLDivElement>(null);
  useItemEditor(root, close);
  useLayoutEffect(() => {
    // One that comes back with its panel takes the focus from nobody.
    if (output === '') field.current?.focus();
  }, []);
  const texts = answerTexts(item.callId ?? '', output);
  const send = () => {
    if (sendBlock.value !== undefined) return;
    close();
    void answerCall(item.callId ?? '', texts, thenRespond);
  };
  const problem = jsonProblem(output);
  const othersOpen = openCalls.value.filter(
    ({ id, responseId }) => id !== item.id && responseId === item.responseId,
  ).length;
  const busy = store.steady.value?.activeResponseId !== undefined;
  return (
    <div ref={root} class="item-editor">
      <TextArea
        inputRef={field}
        mono
        label={t('Output of {0}', shortName(item.name ?? t('the function')))}
        placeholder={'{"temp_c": 4, "sky": "light rain"}'}
        value={output}
        rows={3}
        onInput={(text) => changeAnswer(item.id, { text })}
        onKeyDown={(key) => {
          if (key.key !== 'Enter' || !(key.ctrlKey || key.metaKey)) return;
          key.stopPropagation();
          send();
        }}
      />
      <Checkbox checked={thenRespond} onChange={(checked) => changeAnswer(item.id, { thenRespond: checked })}>
        {othersOpen > 0
          ? plural(
              othersOpen,
              t('then ask for a response, once {0} other call has its output'),
              t('then ask for a response, once {0} other calls have their outputs'),
            )
          : busy
            ? t('then ask for a response, once the running one is done')
            : t('then ask for a response')}
      </Checkbox>
      {/* Above all that grows and shrinks while one writes. */}
      <div class="editor-line">
        <Button appearance="primary" small icon="reply" disabledReason={sendBlock.value} onClick={send}>
          {t('Send output')}
        </Button>
        <Button small onClick={close}>
          {t('Cancel')}
        </Button>
      </div>
      <p class="item-note output-check" aria-live="polite">
        <OutputCheck output={output} problem={problem} />
      </p>
      <WillSend text={texts.output} />
      {thenRespond && <WillSend text={texts.respond} />}
    </div>
  );
}

/** An output may be any text; one that begins like JSON is meant to be JSON. */
function jsonProblem(output: string): string | undefined {
  if (!/^\s*[[{"]/.test(output)) return undefined;
  try {
    JSON.parse(output);
    return undefined;
  } catch (error) {
    return describeError(error);
  }
}

function OutputCheck({ output, problem }: { output: string; problem: string | undefined }) {
  if (problem !== undefined) {
    return (
      <>
        <Icon name="warning" size={12} class="waiting" />{' '}
        {t('No valid JSON: {0} It can be sent as it is.', `${problem}.`)}
      </>
    );
  }
  if (/^\s*[[{"]/.test(output)) {
    return (
      <>
        <Icon name="check" size={12} /> {t('valid JSON')}
      </>
    );
  }
  return output.trim() === '' ? t('JSON, or any text') : t('a text, no JSON');
}
