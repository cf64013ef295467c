import { t } from '../../src/base/l10n.ts';
import type { JsonObject } from '../../src/base/json.ts';
import { resend } from '../composer/resend.ts';
import { frameText } from '../state/frames.ts';
import { sendBlock } from '../state/session.ts';
import { Button } from '../toolkit/button.tsx';

/** Members that make of a refused event one that is accepted. */
export interface ResendFix {
  readonly label: string;
  readonly members: JsonObject;
}

/** Opens the composer with the event and a fresh id. */
export function ResendButton({ n, fix }: { n: number; fix?: ResendFix }) {
  const frame = frameText(n).value;
  return (
    <Button
      small
      icon="edit"
      disabledReason={sendBlock.value ?? (frame ? undefined : t('the frame is being read'))}
      onClick={() => void resend(n, fix?.members)}
    >
      {fix?.label ?? t('Edit and resend')}
    </Button>
  );
}
