import type { ComponentChildren } from 'preact';
import { t } from '../../src/base/l10n.ts';
import { anchorHints, anchorWords } from '../../src/session/timing/anchors.ts';
import { Icon } from '../base/icon.tsx';

/** What the marks of the chart mean that no word stands beside. Each mark says it as well, in its tooltip and to screen readers. */
export function Legend() {
  return (
    <span class="timeline-legend" aria-hidden="true">
      <Entry words={anchorWords.committed} hint={anchorHints.committed}>
        <span class="timeline-dot" />
      </Entry>
      <Entry words={anchorWords.firstByte} hint={anchorHints.firstByte}>
        <span class="timeline-diamond is-hollow" />
      </Entry>
      <Entry words={anchorWords.firstText}>
        <span class="timeline-dot is-text" />
      </Entry>
      <Entry words={anchorWords.firstSound} hint={anchorHints.firstSound}>
        <span class="timeline-diamond" />
      </Entry>
      <Entry words={t('heard, unheard')}>
        <svg width="18" height="12">
          <path class="timeline-legend-heard" d="M1 3v6M4 1v10M7 2v8" />
          <path class="timeline-legend-unheard" d="M11 1v10M14 3v6M17 4v4" />
        </svg>
      </Entry>
      <Entry words={t('playback')} hint={t('playback start, end')}>
        <span class="timeline-legend-playback">
          <Icon name="play" size={12} />
          <Icon name="debug-stop" size={12} />
        </span>
      </Entry>
      <Entry words={anchorWords.truncated} hint={anchorHints.truncated}>
        <Icon name="screen-cut" size={12} class="refused" />
      </Entry>
    </span>
  );
}

function Entry(props: { words: string; hint?: string | undefined; children: ComponentChildren }) {
  return (
    <span class="timeline-legend-entry" title={props.hint ?? props.words}>
      {props.children} {props.words}
    </span>
  );
}
