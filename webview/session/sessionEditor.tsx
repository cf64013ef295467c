/** The session's configuration: what was asked for, what is in effect, and what to change it to. */
import { Fragment } from 'preact';
import { t } from '../../src/base/l10n.ts';
import { pathText, valueAt } from '../../src/protocol/jsonPath.ts';
import type { SessionGroup } from '../../src/protocol/sessionField.ts';
import { transcriptionWords, turnDetectionWords, type Words } from '../../src/protocol/listeningWords.ts';
import { turnDetectionPresets } from '../../src/protocol/sessionPresets.ts';
import { plural } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { MenuButton } from '../base/menu.tsx';
import { Words as Sentence } from '../base/words.tsx';
import { RowLink } from '../events/rowLink.tsx';
import { entryTime } from '../state/clock.ts';
import { ask, store } from '../state/panel.ts';
import { isTranscription } from '../state/session.ts';
import { Button } from '../toolkit/button.tsx';
import { TextField } from '../toolkit/fields.tsx';
import { effective, plannedSession, readOnlyReason } from './edits.ts';
import { FieldHelp } from './fieldHelp.tsx';
import { FieldRow } from './fieldRow.tsx';
import { applyPreset } from './presets.ts';
import { sendUpdate, SessionLists, UpdatePreview } from './updatePreview.tsx';
import { view } from '../state/viewState.ts';
import { counts, fieldFilter, folded, shown, shownGroups, type Shown } from './view.ts';

export function SessionEditor() {
  if (!effective.value) {
    return (
      <p class="empty-note">{t('The server has not told its configuration yet: it does so with session.created.')}</p>
    );
  }
  return (
    <div
      class="session-editor"
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.stopPropagation();
        void sendUpdate();
      }}
    >
      <div class="session-main">
        <Toolbar />
        {readOnlyReason.value !== undefined && (
          <p class="session-read-only">
            <Icon name="lock" size={12} /> {t('Nothing can be changed: {0}.', readOnlyReason.value)}
          </p>
        )}
        <div class="session-scroll" tabIndex={0} role="group" aria-label={t('Fields of the session')}>
          <div role="table" aria-label={t('Session')}>
            <div class="session-row session-head" role="row">
              <span role="columnheader">{t('field of session')}</span>
              <span role="columnheader">{t('asked for')}</span>
              <span role="columnheader">{t('effective')}</span>
              <span role="columnheader">{t('new value')}</span>
            </div>
            {shownGroups.value.map((group) => (
              <Group key={group.id} group={group} />
            ))}
          </div>
          {shownGroups.value.length === 0 && (
            <p class="empty-note">
              {t('No field is shown.')}{' '}
              <Button
                small
                onClick={() => {
                  shown.value = 'all';
                  fieldFilter.value = '';
                }}
              >
                {t('Show all')}
              </Button>
            </p>
          )}
          {view.narrow.value && (
            <div class="session-lists">
              <SessionLists />
            </div>
          )}
        </div>
        <FieldHelp />
      </div>
      <UpdatePreview />
    </div>
  );
}

const toggles: readonly { which: Shown; icon: string; class: string; words: (count: number) => string }[] = [
  { which: 'edited', icon: 'circle-filled', class: 'edited-icon', words: (count) => t('{0} edited', count) },
  {
    which: 'differing',
    icon: 'warning',
    class: 'waiting',
    words: (count) => plural(count, t('{0} differs'), t('{0} differ')),
  },
  { which: 'locked', icon: 'lock', class: '', words: (count) => t('{0} locked', count) },
];

function Toolbar() {
  const sinceN = store.steady.value?.sessionN;
  const sinceRow = store.row(sinceN);
  return (
    <div class="session-toolbar num">
      <TextField
        class="session-filter"
        label={t('Filter fields')}
        placeholder={t('Filter fields')}
        value={fieldFilter.value}
        onInput={(text) => (fieldFilter.value = text)}
      />
      <div class="session-toggles" role="group" aria-label={t('Show only')}>
        {toggles.map((toggle) => {
          const count = counts.value[toggle.which];
          const words = toggle.words(count);
          const pressed = shown.value === toggle.which;
          return (
            <Button
              key={toggle.which}
              appearance="quiet"
              small
              label={words}
              title={pressed ? t('Show all fields again') : t('Show only these: {0}', words)}
              pressed={pressed}
              onClick={() => (shown.value = pressed ? 'all' : toggle.which)}
            >
              <Icon name={toggle.icon} size={12} class={count > 0 ? toggle.class : 'quiet'} />
              {words}
            </Button>
          );
        })}
      </div>
      <span class="spacer" />
      {sinceN !== undefined && (
        <span class="quiet session-since">
          <Sentence text={t('effective since {0}')} values={[<RowLink n={sinceN} />]} />{' '}
          {sinceRow && entryTime(sinceRow)}
          <Button
            appearance="icon"
            small
            icon="go-to-file"
            label={t('Open the effective configuration in an editor')}
            onClick={() => void openEffective(sinceN)}
          />
          <Button
            small
            icon="diff"
            title={t('What was asked for beside what is in effect, in an editor')}
            onClick={() => void ask('compareSession', {})}
          >
            {t('Compare')}
          </Button>
        </span>
      )}
    </div>
  );
}

/** Of the past the host keeps no configuration: what told it is opened then. */
async function openEffective(sinceN: number): Promise<void> {
  if (store.past.peek()) await ask('openAsJson', { n: sinceN });
  else await ask('openConfiguration', {});
}

function Group({ group }: { group: SessionGroup }) {
  const { id, title, prefix, fields } = group;
  const isFolded = folded.value.has(title);
  const toggle = () => {
    const next = new Set(folded.value);
    if (!next.delete(title)) next.add(title);
    folded.value = next;
  };
  return (
    <Fragment>
      <div class="session-group" role="row">
        <div role="cell" class="session-group-cell">
          <button type="button" class="group-button" aria-expanded={!isFolded} onClick={toggle}>
            <Icon name={isFolded ? 'chevron-right' : 'chevron-down'} size={12} /> {title}{' '}
            <span class="mono quiet">{prefix}</span>
          </button>
          {id === 'turnDetection' && readOnlyReason.value === undefined && <TurnDetectionMenu />}
        </div>
      </div>
      {!isFolded && <GroupWords id={id} />}
      {!isFolded && fields.map((field) => <FieldRow key={pathText(field.path)} field={field} />)}
    </Fragment>
  );
}

function TurnDetectionMenu() {
  return (
    <MenuButton
      small
      appearance="quiet"
      icon="wand"
      label={t('Ways to detect turns')}
      menuLabel={t('Ways to detect turns')}
      align="end"
      wide
      entries={() =>
        turnDetectionPresets.map((preset) => ({
          label: preset.name,
          detail: preset.about,
          run: () => applyPreset(preset),
        }))
      }
    >
      {t('Ways to detect turns')}
    </MenuButton>
  );
}

/** What the group's fields do together, as they would be. */
function GroupWords({ id }: Pick<SessionGroup, 'id'>) {
  const sessionType = isTranscription.value ? 'transcription' : 'realtime';
  const session = plannedSession.value;
  let words: Words;
  if (id === 'turnDetection') {
    words = turnDetectionWords(valueAt(session, ['audio', 'input', 'turn_detection']), sessionType);
  } else if (id === 'listening') words = transcriptionWords(session, sessionType);
  else if (id === 'other')
    words = { text: t('What this server tells besides, and what it gives a session.'), warning: undefined };
  else return null;
  return (
    <div class="session-words" role="row">
      <span role="cell">
        {id === 'listening' ? t('Transcription: {0}', words.text) : words.text}{' '}
        {words.warning !== undefined && (
          <strong>
            <Icon name="warning" size={12} class="waiting" /> {words.warning}
          </strong>
        )}
      </span>
    </div>
  );
}
