import type { RefObject } from 'preact';
import { t } from '../../src/base/l10n.ts';
import { typeOver } from '../composer/useCompletion.ts';
import { Button } from '../toolkit/button.tsx';
import { textTermAt, toggledCase, toggledRegex, type TextTerm } from './filterToggles.ts';

/** As in VS Code's find widget; they write what they mean into the filter. */
export function FilterToggleButtons(props: {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly filter: string;
  readonly caret: number;
}) {
  const { input, filter, caret } = props;
  if (filter === '') return null;
  const term = textTermAt(filter, caret);
  const missing = term ? undefined : t('the filter has no text that is looked for');
  const write = (toggled: (of: TextTerm) => string) => {
    if (!term || !input.current) return;
    input.current.focus();
    typeOver(input.current, term.from, term.end, toggled(term));
  };
  return (
    <>
      <Button
        appearance="icon"
        small
        class="filter-toggle"
        icon="case-sensitive"
        label={t('Match case')}
        title={t('Match case: writes the text as /text/')}
        pressed={term?.matchesCase === true}
        disabledReason={missing}
        onClick={() => write(toggledCase)}
      />
      <Button
        appearance="icon"
        small
        class="filter-toggle"
        icon="regex"
        label={t('Regular expression')}
        title={t('Regular expression: writes the text as /text/i')}
        pressed={term?.isRegex === true}
        disabledReason={missing}
        onClick={() => write(toggledRegex)}
      />
    </>
  );
}
