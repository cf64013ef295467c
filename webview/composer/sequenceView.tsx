/** A list of events in the place of a form, and how far one is that is being sent. */
import { t, translated } from '../../src/base/l10n.ts';
import { sequenceInWords, type SequenceStep } from '../../src/protocol/eventSequence.ts';
import { Icon } from '../base/icon.tsx';
import { plural } from '../base/format.ts';
import { Words } from '../base/words.tsx';
import { ask } from '../state/panel.ts';
import { view } from '../state/viewState.ts';
import { Button } from '../toolkit/button.tsx';
import { sequenceWords, shownSequence } from './sequenceEnd.ts';

const SHOWN_STEPS = 100;

export function SequenceView({ steps }: { steps: readonly SequenceStep[] }) {
  return (
    <div class="event-form" role="group" aria-label={t('Steps of the list')}>
      <p class="form-note">
        <Words
          text={t('{0}, sent in this order. {1}')}
          values={[
            sequenceInWords(steps),
            <button type="button" class="link-button" onClick={() => (view.composerMode.value = 'json')}>
              {t('Edit as JSON')}
            </button>,
          ]}
        />
      </p>
      <ol class="sequence-steps">
        {steps.slice(0, SHOWN_STEPS).map((step, index) => (
          <li key={index}>
            <Icon name={step.kind === 'send' ? 'send' : 'watch'} />
            <span class={step.kind === 'send' ? 'mono' : 'quiet'}>{stepInWords(step)}</span>
          </li>
        ))}
      </ol>
      {steps.length > SHOWN_STEPS && (
        <p class="form-note">{plural(steps.length - SHOWN_STEPS, t('{0} more step'), t('{0} more steps'))}</p>
      )}
    </div>
  );
}

function stepInWords(step: SequenceStep): string {
  switch (step.kind) {
    case 'send':
      return step.type === '' ? step.text.replace(/\s+/g, ' ').slice(0, 80) : step.type;
    case 'wait':
      return t('wait for {0}, up to {1} s', step.type, step.timeoutMs / 1000);
    case 'pause':
      return t('wait {0} ms', step.ms);
  }
}

/** In the status line: where the list is, or how it ended. Its end is announced once; the steps on the way are looked at. */
export function SequenceStatus() {
  const sequence = shownSequence.value;
  if (!sequence) return null;
  const { phase, doing } = sequence;
  const words = sequenceWords(sequence);
  if (phase === 'running') {
    return (
      <span class="sequence-status">
        <Icon name="loading" class="codicon-modifier-spin" />
        <span class="sequence-words" title={`${words}, ${translated(doing)}`}>
          {words}, {translated(doing)}
        </span>
        <Button small icon="debug-stop" onClick={() => void ask('cancelSequence', {})}>
          {t('Cancel')}
        </Button>
      </span>
    );
  }
  return (
    <span class={`sequence-status ${phase === 'failed' ? 'refused' : 'quiet'}`} title={words}>
      {phase === 'failed' && <Icon name="error" />}
      <span class="sequence-words">{words}</span>
    </span>
  );
}
