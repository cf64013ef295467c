/** Presets: fill one in, save what is there under a name, take them along as JSON. */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { builtInPresets, type SessionPreset } from '../../src/protocol/sessionPresets.ts';
import { Icon } from '../base/icon.tsx';
import { ask } from '../state/panel.ts';
import { Button } from '../toolkit/button.tsx';
import { TextField } from '../toolkit/fields.tsx';
import { changed, changedMembers, readOnlyReason } from './edits.ts';
import {
  applyPreset,
  deletePreset,
  effectiveMembers,
  importPresets,
  loadPresets,
  presetNote,
  presetsOpen,
  saved,
  savePreset,
} from './presets.ts';

export function PresetList() {
  const { value: open } = presetsOpen;
  useEffect(loadPresets, []);
  const own = saved.value ?? [];
  return (
    <section class="side-section presets" aria-label={t('Presets')}>
      <div class="side-head">
        <h2>
          <button type="button" class="group-button" aria-expanded={open} onClick={() => (presetsOpen.value = !open)}>
            <Icon name={open ? 'chevron-down' : 'chevron-right'} size={12} /> {t('Presets')}
          </button>
        </h2>
        <span class="quiet num">{own.length + builtInPresets.length}</span>
        <span class="spacer" />
        {open && (
          <>
            <Button
              appearance="icon"
              small
              icon="cloud-download"
              label={t('Import presets from a JSON document')}
              onClick={() => void importPresets()}
            />
            <Button
              appearance="icon"
              small
              icon="go-to-file"
              label={t('Export saved presets to an editor')}
              disabledReason={own.length === 0 ? t('no preset was saved yet') : undefined}
              onClick={() => void ask('exportPresets', {})}
            />
          </>
        )}
      </div>
      {presetNote.value !== undefined && (
        <p class="quiet side-note" role="status">
          {presetNote.value}
        </p>
      )}
      {open && (
        <>
          <SaveForm />
          <ul class="preset-list" aria-label={t('Presets to fill in')}>
            {own.map((preset) => (
              <PresetLine key={`own ${preset.name}`} preset={preset} isOwn />
            ))}
            {builtInPresets.map((preset) => (
              <PresetLine key={preset.name} preset={preset} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function PresetLine({ preset, isOwn = false }: { preset: SessionPreset; isOwn?: boolean }) {
  const about =
    preset.about ??
    Object.keys(preset.session)
      .filter((key) => key !== 'type')
      .join(', ');
  return (
    <li class="preset">
      <div class="preset-words">
        <span>
          {isOwn && <Icon name="star-empty" size={12} />} {preset.name}
        </span>
        <span class="quiet preset-about" title={about}>
          {about}
        </span>
      </div>
      {isOwn && (
        <Button
          appearance="icon"
          small
          icon="trash"
          label={t('Delete the preset {0}', preset.name)}
          onClick={() => void deletePreset(preset)}
        />
      )}
      <Button
        small
        label={t('Fill in {0}', preset.name)}
        title={t('Writes it into the fields. Nothing is sent by it')}
        disabledReason={readOnlyReason.value}
        onClick={() => applyPreset(preset)}
      >
        {t('Fill in')}
      </Button>
    </li>
  );
}

/** A name, and which of the two to keep under it. */
function SaveForm() {
  const [name, setName] = useState('');
  const isTaken = saved.value?.some((preset) => preset.name === name.trim()) ?? false;
  const noName = name.trim() === '' ? t('give it a name first') : undefined;
  const save = async (session: ReturnType<typeof changedMembers>) => {
    if (await savePreset(name, session)) setName('');
  };
  return (
    <div class="preset-form">
      <TextField label={t('Name of the preset')} placeholder={t('Save as…')} value={name} onInput={setName} />
      <div class="button-row">
        <Button
          small
          disabledReason={noName}
          title={t('What is in effect now, all of it')}
          onClick={() => void save(effectiveMembers())}
        >
          {isTaken ? t('Replace by all fields') : t('Save all fields')}
        </Button>
        <Button
          small
          disabledReason={noName ?? (changed.value.size === 0 ? t('no field is edited') : undefined)}
          title={t('The edited fields alone')}
          onClick={() => void save(changedMembers())}
        >
          {isTaken ? t('Replace by the edited') : t('Save the edited')}
        </Button>
      </div>
    </div>
  );
}
