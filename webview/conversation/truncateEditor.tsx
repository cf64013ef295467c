import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
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
  const [text, setText] = useState(() => String(audio ? proposedMs(item, audio) : 0));
  const field = useRef<HTMLElement>(null);
  const root = useRef<HTMLDivElement>(null);
  useItemEditor(root, close);
  useLayoutEffect(() => field.current?.focus(), []);
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
        <span>{t('Keep')}</span>
        <TextField
          inputRef={field}
          class="ms-field"
          label={t('Milliseconds to keep')}
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
          disabledReason={valid ? sendBlock.value : t('not a number of milliseconds')}
          onClick={() => send(event)}
        >
          {t('Truncate')}
        </Button>
        {valid && wanted > audio.audioMs && (
          <Button small title={t('Sends {0}', asTyped)} disabledReason={sendBlock.value} onClick={() => send(asTyped)}>
            {t('Send as typed')}
          </Button>
        )}
        <Button small onClick={close}>
          {t('Cancel')}
        </Button>
      </div>
      <p class="item-note num">
        {wanted > audio.audioMs
          ? t(
              'Only {0} ms have arrived: Truncate sends that. As typed, the server refuses it.',
              thousands(audio.audioMs),
            )
          : wanted === audio.audioMs
            ? t(
                '{0} ms have arrived: this cuts no audio, and the transcript goes all the same.',
                thousands(audio.audioMs),
              )
            : t('{0} ms have arrived. The transcript goes with the cut.', thousands(audio.audioMs))}
      </p>
      <code class="will-send">{event}</code>
    </div>
  );
}

/** Where it was heard to: the playhead, else what was played before or was said before somebody interrupted; else all there is. */
function proposedMs(
  item: ConversationItem,
  { contentIndex, audioMs }: { contentIndex: number; audioMs: number },
): number {
  const isAtPlayhead = playback.peek()?.key === clipKey(item.id, contentIndex);
  const part = item.parts[contentIndex];
  const heardMs = isAtPlayhead ? playheadMs.peek() : (part?.heardMs?.at(-1)?.[1] ?? part?.interruption?.atMs);
  return Math.min(audioMs, Math.floor(heardMs ?? audioMs));
}

function CannotTruncate({ item, close }: { item: ConversationItem; close: () => void }) {
  const root = useRef<HTMLDivElement>(null);
  const cancel = useRef<HTMLElement>(null);
  useItemEditor(root, close);
  useLayoutEffect(() => cancel.current?.focus(), []);
  const remove = actionText('conversation.item.delete', { item_id: item.id });
  const why =
    item.role === 'assistant'
      ? t('This item has no audio yet, and only audio can be cut. Delete removes the whole item.')
      : t(
          'Only an assistant’s audio can be cut; the server refuses it for other items. Delete removes the whole item.',
        );
  return (
    <div ref={root} class="item-editor">
      <p class="item-note">
        <Icon name="info" size={12} /> {why}
      </p>
      <div class="editor-line">
        <Button
          small
          icon="trash"
          title={t('Sends {0}', remove)}
          disabledReason={sendBlock.value}
          onClick={() => {
            close();
            void sendShown(remove);
          }}
        >
          {t('Delete')}
        </Button>
        <Button small buttonRef={cancel} onClick={close}>
          {t('Cancel')}
        </Button>
      </div>
    </div>
  );
}
