import { useEffect, useState } from 'preact/hooks';
import { t, translated } from '../../src/base/l10n.ts';
import type { ConversationItem } from '../../src/session/state.ts';
import { duration } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { Words } from '../base/words.tsx';
import { RowLink } from '../events/rowLink.tsx';
import { ask, store } from '../state/panel.ts';
import { isLive, openCalls, sendBlock, sessionNowMs } from '../state/session.ts';
import { Button } from '../toolkit/button.tsx';
import { ShortText, shortName } from './shortText.tsx';

const LOOK_AGAIN_MS = 500;

/** What can be done about a call without an output, and what its stub is doing. */
export function CallActions({ item, answer }: { item: ConversationItem; answer: () => void }) {
  const isOpen = openCalls.value.some(({ id }) => id === item.id);
  const stubs = store.steady.value?.stubs;
  if (!isOpen) return null;
  const name = item.name ?? '';
  const hasStub = stubs?.tools.includes(name) === true;
  const run = stubs?.runs.find(({ callId }) => callId === item.callId);
  const blocked =
    sendBlock.value ?? (item.status === 'in_progress' ? t('the arguments are still streaming') : undefined);
  const ofCall = { callId: item.callId ?? '' };
  return (
    <>
      {item.stub?.failure !== undefined && run === undefined && (
        <p class="item-note refused">
          <Icon name="error" size={12} />{' '}
          <Words
            text={t('The stub failed: {0} {1}')}
            values={[<ShortText text={translated(item.stub.failure)} />, <RowLink n={item.stub.n} />]}
          />
        </p>
      )}
      <div class="item-actions">
        <Button appearance="primary" small icon="reply" disabledReason={blocked} onClick={answer}>
          {t('Answer…')}
        </Button>
        {hasStub && (
          <Button
            small
            icon="run-all"
            title={t('Answers with the stub of {0}', shortName(name))}
            disabledReason={blocked ?? (run?.phase === 'running' ? t('the stub is running') : undefined)}
            onClick={() => void ask('runStub', ofCall)}
          >
            {t('Run stub')}
          </Button>
        )}
        {!hasStub && (
          <Button
            small
            icon="run-all"
            title={t('Makes a stub that answers calls of {0} by itself', shortName(name))}
            onClick={() => void ask('createStub', ofCall)}
          >
            {t('Create stub…')}
          </Button>
        )}
        {run ? <StubAtWork phase={run.phase} delayMs={run.delayMs} /> : <Waiting item={item} />}
      </div>
    </>
  );
}

function StubAtWork({ phase, delayMs }: { phase: 'waiting' | 'running'; delayMs: number }) {
  return (
    <span class="stub-run num">
      <Icon name="loading" size={12} class="spin" />{' '}
      {phase === 'running' ? t('the stub is running') : t('the stub answers after {0}', duration(delayMs))}
    </span>
  );
}

/** How long the model has been waiting, while it waits. */
function Waiting({ item }: { item: ConversationItem }) {
  const doneN = store.responses.value.get(item.responseId ?? '')?.doneN;
  const fromMs = isLive.value ? store.row(doneN)?.monoMs : undefined;
  const [, look] = useState(0);
  useEffect(() => {
    if (fromMs == null) return;
    const timer = setInterval(() => look((count) => count + 1), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [fromMs]);
  if (fromMs == null) return <span class="waiting">{t('no output yet')}</span>;
  return <span class="waiting num">{t('no output for {0}', duration(Math.max(0, sessionNowMs() - fromMs)))}</span>;
}
