import { t } from '../../src/base/l10n.ts';
import { Button } from '../toolkit/button.tsx';

/** The buttons of a search: to the result before, to the next, and out of it. */
export function FindSteps(props: {
  readonly found: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}) {
  const disabledReason = props.found === 0 ? t('nothing was found') : undefined;
  return (
    <>
      <Button
        appearance="icon"
        small
        icon="arrow-up"
        label={t('Previous result')}
        title={t('Previous result (Shift+Enter)')}
        disabledReason={disabledReason}
        onClick={() => props.onStep(-1)}
      />
      <Button
        appearance="icon"
        small
        icon="arrow-down"
        label={t('Next result')}
        title={t('Next result (Enter)')}
        disabledReason={disabledReason}
        onClick={() => props.onStep(1)}
      />
      <Button appearance="icon" small icon="close" label={t('Close the search')} onClick={props.onClose} />
    </>
  );
}
