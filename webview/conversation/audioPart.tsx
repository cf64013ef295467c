import { useEffect, useRef, useState } from 'preact/hooks';
import type { ContentPart, ConversationItem } from '../../src/session/state.ts';
import { clipKey, clipOf } from '../audio/clips.ts';
import { pause, play, playback, seek } from '../audio/player.ts';
import { seconds } from '../base/format.ts';
import { view } from '../state/viewState.ts';
import { Button } from '../toolkit/button.tsx';
import { Waveform } from './waveform.tsx';

const PX_PER_SECOND = 42;
const PX_PER_SECOND_STACKED = 60;
/** Play button, duration and gaps beside the waveform. */
const BESIDE_PX = 96;

export function AudioPart({ item, part, partIndex }: { item: ConversationItem; part: ContentPart; partIndex: number }) {
  const root = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(280);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const audioMs = part.audioMs ?? 0;
  const clip = clipOf(item.id, partIndex, audioMs).value;
  const key = clipKey(item.id, partIndex);
  const now = playback.value?.key === key ? playback.value : undefined;
  if (audioMs === 0) {
    return (
      <div ref={root} class="audio-part quiet">
        no audio in the log
      </div>
    );
  }
  const atEnd = now !== undefined && !now.playing && now.positionMs >= audioMs - 20;
  const positionMs = now === undefined || atEnd ? undefined : now.positionMs;
  const unplayable = clip === undefined ? 'the audio is being fetched' : clip.failure;
  return (
    <div ref={root} class="audio-part">
      <div class="audio-line">
        <Button
          appearance="icon"
          small
          icon={now?.playing ? 'debug-pause' : 'play'}
          label={now?.playing ? 'Pause' : `Play ${seconds(audioMs)}`}
          disabledReason={unplayable}
          onClick={() => {
            if (now?.playing) pause();
            else if (clip) play(key, clip);
          }}
        />
        <Waveform
          clip={clip}
          durationMs={audioMs}
          pxPerSecond={view.narrow.value ? PX_PER_SECOND_STACKED : PX_PER_SECOND}
          maxWidthPx={Math.max(60, width - BESIDE_PX)}
          cutAtMs={item.truncatedAtMs}
          positionMs={positionMs}
          label={`Waveform, ${seconds(audioMs, 2)}`}
          onSeek={(ms) => clip && seek(key, clip, ms)}
        />
        <span class="duration num quiet">{seconds(audioMs, audioMs < 10_000 ? 2 : 1)}</span>
      </div>
      {positionMs !== undefined && (
        <div class="heard-line num">
          <span class="heard">heard {seconds(positionMs, 2)}</span>
          <span class="quiet">unheard {seconds(Math.max(0, audioMs - positionMs), 2)}</span>
        </div>
      )}
    </div>
  );
}
