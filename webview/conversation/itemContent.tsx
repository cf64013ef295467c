import { t } from '../../src/base/l10n.ts';
import type { ConversationItem } from '../../src/session/state.ts';
import { Icon } from '../base/icon.tsx';
import { Words } from '../base/words.tsx';
import { store } from '../state/panel.ts';
import { isLive } from '../state/session.ts';
import { AudioPart } from './audioPart.tsx';
import { CallView, OutputView } from './callView.tsx';
import { Caret } from './caret.tsx';
import { otherText, partField, partText } from './itemTexts.ts';
import { ShortText } from './shortText.tsx';
import { ShownText } from './shownText.tsx';

/** What an item says, as far as it has come. */
export function ItemContent({ item }: { item: ConversationItem }) {
  const streaming = item.status === 'in_progress' && (isLive.value || store.past.value !== undefined);
  if (item.type === 'function_call') return <CallView item={item} streaming={streaming} />;
  if (item.type === 'function_call_output') return <OutputView item={item} />;
  if (item.parts.length === 0) {
    if (item.type !== 'message') {
      return (
        <p class="item-text mono quiet">
          <ShownText itemId={item.id} field="other" text={otherText(item)} />
        </p>
      );
    }
    return <p class="quiet">{streaming ? <Caret /> : t('empty')}</p>;
  }
  return (
    <>
      {item.parts.map((part, index) => (
        <div key={index} class="part">
          {part.type.endsWith('audio') && <AudioPart item={item} part={part} partIndex={index} />}
          {part.type === 'input_image' && (
            <p class="quiet">
              <Icon name="file-media" size={12} /> {t('image')}
            </p>
          )}
          <PartText item={item} partIndex={index} streaming={streaming && index === item.parts.length - 1} />
          {part.transcriptionError !== undefined && (
            <p class="item-note refused">
              <Icon name="error" size={12} />{' '}
              <Words text={t('not transcribed: {0}')} values={[<ShortText text={part.transcriptionError} />]} />
            </p>
          )}
        </div>
      ))}
    </>
  );
}

function PartText({ item, partIndex, streaming }: { item: ConversationItem; partIndex: number; streaming: boolean }) {
  const part = item.parts[partIndex];
  if (!part) return null;
  const text = partText(part);
  const isDropped = part.droppedTranscript !== undefined;
  if (text === '' && !streaming && !isDropped) {
    return part.type === 'input_audio' ? <p class="item-note">{t('no transcript')}</p> : null;
  }
  const spoken = isDropped || part.type.endsWith('audio');
  return (
    <p class="item-text">
      <ShownText
        itemId={item.id}
        field={partField(partIndex)}
        text={text}
        before={spoken && '“'}
        after={streaming ? <Caret /> : spoken && '”'}
        struck={isDropped}
      />
    </p>
  );
}
