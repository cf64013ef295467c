import { useEffect, useRef, useState } from 'preact/hooks';
import type { ConversationItem } from '../../src/session/state.ts';
import { answerCall, answerTexts } from '../state/actions.ts';
import { sendBlock } from '../state/session.ts';
import { store } from '../state/panel.ts';
import { Button } from '../toolkit/button.tsx';
import { Checkbox, TextArea } from '../toolkit/fields.tsx';
import { useItemEditor } from './editing.ts';

/** The output of a function call. Shows both events before they are sent. */
export function AnswerEditor({ item, close }: { item: ConversationItem; close: () => void }) {
  const [output, setOutput] = useState('');
  const [thenRespond, setThenRespond] = useState(true);
  const field = useRef<HTMLElement>(null);
  const root = useRef<HTMLDivElement>(null);
  useItemEditor(root, close);
  useEffect(() => field.current?.focus(), []);
  const texts = answerTexts(item.callId ?? '', output);
  const send = () => {
    if (sendBlock.value !== undefined) return;
    close();
    void answerCall(item.callId ?? '', texts, thenRespond);
  };
  const busy = store.header.value?.activeResponseId !== undefined;
  return (
    <div ref={root} class="item-editor">
      <TextArea
        inputRef={field}
        mono
        label={`Output of ${item.name ?? 'the function'}`}
        placeholder={'{"temp_c": 4, "sky": "light rain"}'}
        value={output}
        rows={3}
        onInput={setOutput}
        onKeyDown={(key) => {
          if (key.key !== 'Enter' || !(key.ctrlKey || key.metaKey)) return;
          key.stopPropagation();
          send();
        }}
      />
      <Checkbox checked={thenRespond} onChange={setThenRespond}>
        then ask for a response{busy ? ', once the running one is done' : ''}
      </Checkbox>
      <code class="will-send">{texts.output}</code>
      {thenRespond && <code class="will-send">{texts.respond}</code>}
      <div class="editor-line">
        <Button appearance="primary" small icon="reply" disabledReason={sendBlock.value} onClick={send}>
          Send output
        </Button>
        <Button small onClick={close}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
