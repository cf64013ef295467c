/** Appending audio files: how it is done, how far it is, and what became of the last one. */
import { signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t, translated } from '../../src/base/l10n.ts';
import { appendLimits, type Appending, type AppendOptions } from '../../src/contract/messages.ts';
import { seconds } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { Segmented } from '../base/segmented.tsx';
import { Words } from '../base/words.tsx';
import { ask } from '../state/panel.ts';
import { sendBlock } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { Button } from '../toolkit/button.tsx';
import { Checkbox, TextField } from '../toolkit/fields.tsx';

/** Undefined until the host was asked, and while the form is closed. */
const options = signal<AppendOptions | undefined>(undefined);
/** What is written in the number fields, which may be no number yet. */
const written = signal<{ chunkMs: string; silenceMs: string }>({ chunkMs: '', silenceMs: '' });

/** The host keeps them: they are the same in every panel. */
async function openOptions(): Promise<void> {
  const kept = await ask('readAppendOptions', {});
  if (!kept) return;
  const { silenceMs } = kept;
  written.value = { chunkMs: String(kept.chunkMs), silenceMs: silenceMs === 'auto' ? '' : String(silenceMs) };
  options.value = kept;
}

function change(part: Partial<AppendOptions>): void {
  if (!options.value) return;
  options.value = { ...options.value, ...part };
  void ask('writeAppendOptions', options.value);
}

export function AppendOptionsButton({ look }: { look: 'icon' | 'secondary' }) {
  const blocked = sendBlock.value;
  const isOpen = options.value !== undefined;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    box.current?.querySelector<HTMLElement>('.segment.is-chosen')?.focus();
    const onPointer = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) options.value = undefined;
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [isOpen]);
  return (
    <div
      class="append-options-anchor"
      ref={box}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        options.value = undefined;
        box.current?.querySelector<HTMLElement>('vscode-button')?.focus();
      }}
    >
      <Button
        appearance={look}
        icon="settings"
        label={t('How files are appended')}
        title={t('Pace, chunks, silence, and what follows')}
        disabledReason={blocked}
        expanded={isOpen}
        onClick={() => {
          if (isOpen) options.value = undefined;
          else void openOptions();
        }}
      />
      {options.value && <OptionsForm {...options.value} />}
    </div>
  );
}

function OptionsForm({ pace, commit, respond }: AppendOptions) {
  const { minChunkMs, maxChunkMs, maxSilenceMs } = appendLimits;
  return (
    <div class="append-options" role="group" aria-label={t('How files are appended')}>
      <Segmented
        label={t('Pace')}
        value={pace}
        onChange={(value) => change({ pace: value })}
        segments={[
          { value: 'fast', label: t('As fast as possible'), content: t('As fast as possible') },
          { value: 'realtime', label: t('In real time'), content: t('Real time') },
        ]}
      />
      <Milliseconds name="chunkMs" label={t('Audio in one event')} min={minChunkMs} max={maxChunkMs} />
      <Milliseconds name="silenceMs" label={t('Silence after it')} min={0} max={maxSilenceMs} isAutoIfEmpty />
      <Checkbox checked={commit} onChange={(checked) => change({ commit: checked })}>
        {t('then input_audio_buffer.commit')}
      </Checkbox>
      <Checkbox checked={respond} onChange={(checked) => change({ respond: checked })}>
        {t('then response.create')}
      </Checkbox>
      <p class="quiet append-hint">{t('Files can be dropped on this panel, too: hold Shift while dropping.')}</p>
    </div>
  );
}

function Milliseconds(props: {
  name: 'chunkMs' | 'silenceMs';
  label: string;
  min: number;
  max: number;
  isAutoIfEmpty?: boolean;
}) {
  const { name, label, min, max, isAutoIfEmpty = false } = props;
  const text = written.value[name];
  const isAuto = (value: string) => isAutoIfEmpty && value.trim() === '';
  const fits = (value: string) =>
    isAuto(value) || (/^\d+$/.test(value.trim()) && Number(value) >= min && Number(value) <= max);
  return (
    <label class="append-number num">
      <span>{label}</span>
      <TextField
        label={t('{0}, milliseconds', label)}
        value={text}
        {...(isAutoIfEmpty && { placeholder: t('auto') })}
        title={
          isAutoIfEmpty
            ? t('{0} to {1} ms; empty: as much as ends the turn where the server detects its end', min, max)
            : t('{0} to {1} ms', min, max)
        }
        onInput={(value) => {
          written.value = { ...written.value, [name]: value };
          if (fits(value)) change({ [name]: isAuto(value) ? 'auto' : Number(value) });
        }}
      >
        ms
      </TextField>
      {!fits(text) && <span class="refused">{t('{0} to {1}', min, max)}</span>}
    </label>
  );
}

/** While a file is appended. */
export function AppendProgress({ fileName, phase, source, target, doneMs, totalMs }: Appending) {
  const share = totalMs !== undefined && totalMs > 0 ? Math.min(1, doneMs / totalMs) : undefined;
  const isPaused = phase === 'paused';
  return (
    <div class="appending">
      <div class="appending-text num" title={source ? `${fileName}: ${translated(source)} → ${target}` : fileName}>
        <Icon name={isPaused ? 'debug-pause' : 'loading'} size={12} class={isPaused ? '' : 'spin'} />{' '}
        {phase === 'reading' ? (
          <Words text={t('{0} is being read')} values={[<span class="file-name">{fileName}</span>]} />
        ) : (
          <>
            <span class="file-name">{fileName}</span>{' '}
            {totalMs === undefined ? seconds(doneMs) : t('{0} of {1}', seconds(doneMs), seconds(totalMs))}
          </>
        )}
      </div>
      <div
        class="progress"
        role="progressbar"
        aria-label={t('Appending {0}', fileName)}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(share !== undefined && { 'aria-valuenow': Math.round(share * 100) })}
      >
        <div class="progress-fill" style={{ width: `${(share ?? 0) * 100}%` }} />
      </div>
      <span class="appending-buttons">
        {phase !== 'reading' && (
          <Button
            small
            icon={isPaused ? 'debug-continue' : 'debug-pause'}
            label={isPaused ? t('Resume append') : t('Pause append')}
            onClick={() => void ask('pauseAppend', { paused: !isPaused })}
          />
        )}
        <Button small icon="debug-stop" label={t('Cancel append')} onClick={() => void ask('cancelAppend', {})}>
          {view.narrow.value ? undefined : t('Cancel')}
        </Button>
      </span>
      {source !== undefined && (
        <div class="appending-what quiet num">
          {translated(source)} → {target}
        </div>
      )}
    </div>
  );
}

/** What became of a file, in words. */
export function appendWords({ fileName, phase, doneMs, silenceMs = 0 }: Appending): string {
  if (phase !== 'done') return t('cancelled after {0} of {1}', seconds(doneMs), fileName);
  return silenceMs > 0
    ? t('appended {0} of {1} and {2} of silence', seconds(doneMs - silenceMs), fileName, seconds(silenceMs))
    : t('appended {0} of {1}', seconds(doneMs), fileName);
}

/** What became of the last file. */
export function AppendResult(appending: Appending) {
  const { fileName, phase, source, target } = appending;
  return (
    <p class="append-result quiet num" title={`${fileName}: ${source ? translated(source) : ''} → ${target ?? ''}`}>
      <Icon name={phase === 'done' ? 'check' : 'debug-stop'} size={12} /> {appendWords(appending)}
      {source && `: ${translated(source)} → ${target ?? ''}`}
    </p>
  );
}
