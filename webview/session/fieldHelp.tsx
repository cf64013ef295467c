/** What the API documents about the field that has the focus, from its schema. Its height is fixed: nothing jumps. */
import { t } from '../../src/base/l10n.ts';
import { documentation, fieldAt } from '../state/eventHelp.ts';
import { dialect, isTranscription } from '../state/session.ts';
import { Icon } from '../base/icon.tsx';
import { Prose } from '../base/prose.tsx';
import { Button } from '../toolkit/button.tsx';
import { explained } from './view.ts';

export function FieldHelp() {
  const key = explained.value;
  if (key === undefined) return null;
  // The editor's places are GA's. What only beta has, beta documents.
  const type = isTranscription.value ? 'transcription' : 'realtime';
  const text = JSON.stringify({ type: 'session.update', session: { type } });
  const found = fieldAt(documentation({ text, dialect: 'ga' }).value, `session.${key}`);
  const beta =
    found === undefined && dialect.value === 'beta'
      ? fieldAt(
          documentation({ text: '{"type":"session.update","session":{}}', dialect: 'beta' }).value,
          `session.${key}`,
        )
      : undefined;
  const field = found ?? beta;
  return (
    <section class="field-help" aria-label={t('About {0}', key)}>
      <div class="field-help-head">
        <Icon name="question" size={12} />
        <strong class="mono">{key}</strong>
        <span class="quiet">{field?.type}</span>
        {field && field.values.length > 0 && <span class="quiet mono field-help-values">{field.values.join(' ')}</span>}
        <span class="spacer" />
        <Button
          appearance="icon"
          small
          icon="close"
          label={t('Close the explanation')}
          onClick={() => (explained.value = undefined)}
        />
      </div>
      <div class="field-help-text" tabIndex={0} role="group" aria-label={t('Documentation')}>
        {(field?.doc ?? '') === '' ? (
          <p class="quiet">{t('The API documents nothing about it.')}</p>
        ) : (
          field?.doc.split(/\n\n+/).map((paragraph, index) => (
            <p key={index}>
              <Prose text={paragraph} />
            </p>
          ))
        )}
      </div>
    </section>
  );
}
