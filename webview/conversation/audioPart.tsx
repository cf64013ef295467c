import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { totalMsOf, withRange } from '../../src/session/playback.ts';
import type { ContentPart, ConversationItem, HeardRange } from '../../src/session/state.ts';
import { clipKey, clipOf, want } from '../audio/clips.ts';
import { levelText, measuresOf, measuresText } from '../audio/measures.ts';
import { endMsOf, justHeardMs, loop, pause, play, playback, playheadMs, seek, warmUp } from '../audio/player.ts';
import { seconds } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { MenuButton } from '../base/menu.tsx';
import { RowLink } from '../events/rowLink.tsx';
import { actionText, sendShown } from '../state/actions.ts';
import { assistantAudio, isLive, sendBlock } from '../state/session.ts';
import { playbackSpeeds, view } from '../state/viewState.ts';
import { Button } from '../toolkit/button.tsx';
import { Waveform, waveformWidthPx } from './waveform.tsx';

/** Less is no hundredth of a second. */
const LEAST_UNHEARD_MS = 5;
/** Play button, duration, the item's menu and gaps beside the waveform. */
const BESIDE_PX = 96;
/** Narrower it shows nothing. */
const LEAST_WAVEFORM_PX = 60;
/** Where the playhead is, how fast it moves, and whether again; before that, how loud it is. */
const CONTROLS_PX = 160;
/** A line that has this left holds the button that cuts, with its words; else it stands without them in the line below. */
const CUT_BUTTON_PX = 128;

export function AudioPart({ item, part, partIndex }: { item: ConversationItem; part: ContentPart; partIndex: number }) {
  const root = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(280);
  const audioMs = part.audioMs ?? 0;
  const clip = clipOf(item.id, partIndex);
  // Before it is painted: what is drawn to a guessed width first moves what stands around it.
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const onScreen = useOnScreen(root);
  useEffect(() => (onScreen ? want(clip) : undefined), [onScreen, clip]);
  useEffect(() => {
    if (onScreen) clip.grow(audioMs);
  }, [onScreen, clip, audioMs]);
  if (audioMs === 0) {
    return (
      <div ref={root} class="audio-part quiet">
        {t('no audio in the log')}
      </div>
    );
  }
  if (clip.isAbsent.value && !isLive.value) {
    return (
      <div ref={root} class="audio-part quiet num">
        {t('{0}, no audio in the recording', seconds(audioMs, 2))}
      </div>
    );
  }
  const now = playback.value?.key === clipKey(item.id, partIndex) ? playback.value : undefined;
  const playing = now?.playing === true;
  const failure = clip.failure.value;
  const isEmpty = clip.version.value === 0;
  const toggle = () => {
    if (playing) pause();
    else if (failure !== undefined) clip.retry();
    else if (!isEmpty) play(clip);
  };
  const heardMs = heardOf(item, part, now !== undefined);
  const measures = measuresOf(clip, audioMs, item.status !== 'in_progress' && clip.isCaughtUp);
  const isAnswer = item.role === 'assistant';
  const waveformPx = waveformWidthPx(audioMs, Math.max(LEAST_WAVEFORM_PX, width - BESIDE_PX), view.narrow.value);
  // Known before anything is played, so that nothing below moves then: answers need a line, for what was heard of them. Until
  // then it says how loud they are.
  const hasLine = isAnswer || waveformPx + BESIDE_PX + CONTROLS_PX > width;
  const isCutButtonBeside = waveformPx + BESIDE_PX + CUT_BUTTON_PX <= width;
  const cutButton = now && assistantAudio(item)?.contentIndex === partIndex && item.truncatedAtMs === undefined && (
    <TruncateHere item={item} partIndex={partIndex} audioMs={audioMs} isShort={!isCutButtonBeside} />
  );
  return (
    <div ref={root} class="audio-part">
      <div class="audio-line" onPointerEnter={() => !isEmpty && warmUp(clip.sampleRate)}>
        <Button
          appearance="icon"
          small
          icon={playing ? 'debug-pause' : failure === undefined ? 'play' : 'refresh'}
          label={
            playing ? t('Pause') : failure === undefined ? t('Play {0}', seconds(audioMs)) : t('Fetch the audio again')
          }
          {...(failure !== undefined && { title: t('{0} Click to try again.', failure) })}
          disabledReason={isEmpty && failure === undefined ? t('the audio is being fetched') : undefined}
          onClick={toggle}
        />
        <Waveform
          clip={clip}
          part={part}
          widthPx={waveformPx}
          durationMs={audioMs}
          cutAtMs={item.truncatedAtMs}
          heardMs={heardMs}
          isCurrent={now !== undefined}
          playing={playing}
          label={waveformLabel(item, part, audioMs)}
          onSeek={(ms) => !isEmpty && seek(clip, ms)}
          onToggle={toggle}
        />
        <span class="duration num quiet" {...(measures && { title: measuresText(measures) })}>
          {seconds(audioMs, audioMs < 10_000 ? 2 : 1)}
        </span>
        {!hasLine && !now && measures && (
          <span class="audio-level num quiet" title={measuresText(measures)}>
            {levelText(measures)}
          </span>
        )}
        {isCutButtonBeside && cutButton}
        {now && !hasLine && <PlayControls heardToMs={undefined} />}
      </div>
      {hasLine && (
        <div class="heard-line num">
          {!isCutButtonBeside && cutButton}
          {!heardMs && !now && measures && (
            <span class="quiet" title={measuresText(measures)}>
              {levelText(measures)}
            </span>
          )}
          {heardMs && (
            <span class="heard-share">
              <span class="heard">{t('heard {0}', seconds(totalMsOf(heardMs), 2))}</span>
              {audioMs - totalMsOf(heardMs) >= LEAST_UNHEARD_MS && (
                <span class="quiet">{t('unheard {0}', seconds(audioMs - totalMsOf(heardMs), 2))}</span>
              )}
            </span>
          )}
          {now && <PlayControls heardToMs={heardMs?.at(-1)?.[1]} />}
        </div>
      )}
      {part.interruption && (
        <p class="item-note num">
          <Icon name="mic" size={12} class="waiting" />{' '}
          {part.interruption.certain
            ? t('Interrupted by speech at {0}.', seconds(part.interruption.atMs, 2))
            : t('Interrupted by speech when at most {0} can have been heard.', seconds(part.interruption.atMs, 2))}{' '}
          <RowLink n={part.interruption.n} />
        </p>
      )}
    </div>
  );
}

/** Where the playhead is, how fast it moves, and whether it begins again. */
function PlayControls({ heardToMs }: { heardToMs: number | undefined }) {
  const positionMs = playheadMs.value;
  // Where only this was heard, "heard" says it already.
  const isSaid = heardToMs !== undefined && Math.abs(positionMs - heardToMs) < 60;
  return (
    <span class="play-controls">
      <span class={isSaid ? 'visually-hidden' : 'quiet'}>{t('at {0}', seconds(positionMs, 2))}</span>
      <MenuButton
        appearance="quiet"
        small
        chevron={false}
        label={t('Speed {0}×', view.playbackSpeed.value)}
        title={t('Speed. Any other than 1× changes the pitch.')}
        menuLabel={t('Speed (other than 1× changes the pitch)')}
        entries={() =>
          playbackSpeeds.map((speed) => ({
            label: `${speed}×`,
            checked: speed === view.playbackSpeed.value,
            run: () => (view.playbackSpeed.value = speed),
          }))
        }
      >
        {view.playbackSpeed.value}×
      </MenuButton>
      <Button
        appearance="icon"
        small
        icon="sync"
        label={t('Loop')}
        pressed={loop.value}
        onClick={() => (loop.value = !loop.value)}
      />
    </span>
  );
}

/** Cuts at the playhead, to the millisecond; never more than has arrived. */
function TruncateHere(props: { item: ConversationItem; partIndex: number; audioMs: number; isShort: boolean }) {
  const { item, partIndex, audioMs, isShort } = props;
  const textAt = (positionMs: number) =>
    actionText('conversation.item.truncate', {
      item_id: item.id,
      content_index: partIndex,
      audio_end_ms: Math.floor(Math.min(positionMs, audioMs)),
    });
  return (
    <Button
      small
      {...(isShort && { appearance: 'icon' as const })}
      class="truncate-here"
      icon="screen-cut"
      label={t('Truncate here')}
      title={
        isShort ? t('Truncate here. Sends {0}', textAt(playheadMs.value)) : t('Sends {0}', textAt(playheadMs.value))
      }
      disabledReason={sendBlock.value}
      onClick={() => {
        // First: the playhead stands where the listener's hearing ends.
        pause();
        void sendShown(textAt(Math.min(playheadMs.peek(), endMsOf(clipOf(item.id, partIndex)))));
      }}
    >
      {isShort ? undefined : t('Truncate here')}
    </Button>
  );
}

/** What was heard of an answer, by the log and since. Nobody says it of the user's own audio, or where nothing was played. */
function heardOf(item: ConversationItem, part: ContentPart, isCurrent: boolean): readonly HeardRange[] | undefined {
  if (item.role !== 'assistant') return undefined;
  const just = isCurrent ? justHeardMs.value : [];
  if (!part.heardMs && just.length === 0) return undefined;
  return just.reduce<readonly HeardRange[]>(withRange, part.heardMs ?? []);
}

function waveformLabel(item: ConversationItem, { speech, interruption }: ContentPart, audioMs: number): string {
  const marks = [
    speech &&
      (speech.toMs === undefined
        ? t('speech from {0}', seconds(speech.fromMs, 2))
        : t('speech from {0} to {1}', seconds(speech.fromMs, 2), seconds(speech.toMs, 2))),
    interruption && t('interrupted at {0}', seconds(interruption.atMs, 2)),
    item.truncatedAtMs !== undefined && t('cut at {0}', seconds(item.truncatedAtMs, 2)),
  ];
  return [t('Playhead of {0} of audio', seconds(audioMs, 2)), ...marks.filter(Boolean)].join(', ');
}

/** Audio is fetched for what is on screen, or nearly. */
function useOnScreen(root: { readonly current: HTMLElement | null }): boolean {
  const [onScreen, setOnScreen] = useState(false);
  useEffect(() => {
    if (!root.current) return;
    const observer = new IntersectionObserver((entries) => setOnScreen(entries.at(-1)?.isIntersecting === true), {
      rootMargin: '300px',
    });
    observer.observe(root.current);
    return () => observer.disconnect();
  }, [root]);
  return onScreen;
}
