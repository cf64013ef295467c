import { useEffect, useRef, useState } from 'preact/hooks';
import { thousands } from '../../src/session/format.ts';
import type { ConversationItem } from '../../src/session/state.ts';
import { clipKey } from '../audio/clips.ts';
import { playback, playheadMs } from '../audio/player.ts';
import { Icon } from '../base/icon.tsx';
import { actionText, sendShown } from '../state/actions.ts';
import { assistantAudio, sendBlock } from '../state/session.ts';
import { Button } from '../toolkit/button.tsx';
import { TextField } from '../toolkit/fields.tsx';
import { useItemEditor } from './editing.ts';

/** Cuts an assistant's audio: how much of it to keep. Where that cannot work it says why and offers Delete. */
export function TruncateEditor({ item, close }: { item: ConversationItem; close: () => void }) {
  const audio = assistantAudio(item);
  const heard = audio && playback.peek()?.key === clipKey(item.id, audio.contentIndex) ? playheadMs.peek() : undefined;
  const [text, setText] = useState(() => String(Math.floor(heard ?? audio?.audioMs ?? 0)));
  const field = useRef<HTMLElement>(null);
  const root = useRef<HTMLDivElement>(null);
  useItemEditor(root, close);
  useEffect(() => field.current?.focus(), []);
  if (!audio) return <CannotTruncate item={item} close={close} />;
  const wanted = Number(text);
  const valid = text.trim() !== '' && Number.isFinite(wanted) && wanted >= 0;
  const clamped = valid ? Math.min(Math.round(wanted), audio.audioMs) : audio.audioMs;
  const eventFor = (audioEndMs: number) =>
    actionText('conversation.item.truncate', {
      item_id: item.id,
      content_index: audio.contentIndex,
      audio_end_ms: audioEndMs,
    });
  const event = eventFor(clamped);
  const asTyped = eventFor(Math.round(wanted));
  const send = (text: string) => {
    if (!valid || sendBlock.value !== undefined) return;
    close();
    void sendShown(text);
  };
  return (
    <div ref={root} class="item-editor">
      <div class="editor-line">
        <span>Keep</span>
        <TextField
          inputRef={field}
          class="ms-field"
          label="Milliseconds to keep"
          value={text}
          onInput={setText}
          onKeyDown={(key) => key.key === 'Enter' && send(event)}
        >
          ms
        </TextField>
        <Button
          appearance="primary"
          small
          icon="screen-cut"
          disabledReason={valid ? sendBlock.value : 'not a number of milliseconds'}
          onClick={() => send(event)}
        >
          Truncate
        </Button>
        {valid && wanted > audio.audioMs && (
          <Button small title={`Sends ${asTyped}`} disabledReason={sendBlock.value} onClick={() => send(asTyped)}>
            Send as typed
          </Button>
        )}
        <Button small onClick={close}>
          Cancel
        </Button>
      </div>
      <p class="item-note num">
        {wanted > audio.audioMs
          ? `Only ${thousands(audio.audioMs)} ms have arrived: Truncate sends that. As typed, the server refuses it.`
          : `${thousands(audio.audioMs)} ms have arrived. The transcript goes with the cut.`}
      </p>
      <code class="will-send">{event}</code>
    </div>
  );
}

function CannotTruncate({ item, close }: { item: ConversationItem; close: () => void }) {
  const root = useRef<HTMLDivElement>(null);
  const cancel = useRef<HTMLElement>(null);
  useItemEditor(root, close);
  useEffect(() => cancel.current?.focus(), []);
  const remove = actionText('conversation.item.delete', { item_id: item.id });
  const why =
    item.role === 'assistant'
      ? 'This item has no audio yet, and only audio can be cut.'
      : 'Only an assistant’s audio can be cut; the server refuses it for other items.';
  return (
    <div ref={root} class="item-editor">
      <p class="item-note">
        <Icon name="info" size={12} /> {why} Delete removes the whole item.
      </p>
      <div class="editor-line">
        <Button
          small
          icon="trash"
          title={`Sends ${remove}`}
          disabledReason={sendBlock.value}
          onClick={() => {
            close();
            void sendShown(remove);
          }}
        >
          Delete
        </Button>
        <Button small buttonRef={cancel} onClick={close}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
