import { useEffect, useState } from 'preact/hooks';
import { exportFormats } from '../../src/base/exportFormats.ts';
import { numberAt, objectAt, stringAt } from '../../src/base/json.ts';
import type { SessionHeader } from '../../src/contract/messages.ts';
import type { CostSum } from '../../src/session/cost/cost.ts';
import { transcriptionModelOf } from '../../src/protocol/sessionConfig.ts';
import { shortId, thousands } from '../../src/session/format.ts';
import { clock, compact, plural } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { MenuButton } from '../base/menu.tsx';
import { bill, costWords, prices } from '../state/costs.ts';
import { ask, focusPart, store } from '../state/panel.ts';
import { dialectTitles } from '../state/dialectNames.ts';
import { callId, isRecording, isTranscription, sessionNowMs } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { Button } from '../toolkit/button.tsx';
import { remedyFor, type Ending } from './advice.ts';

export function Header() {
  const header = store.header.value;
  if (!header) {
    return (
      <header class="header">
        <h1 class="visually-hidden">Realtime session</h1>
      </header>
    );
  }
  const narrow = view.narrow.value;
  return (
    <header class="header">
      <h1 class="visually-hidden">Realtime session: {header.name}</h1>
      {store.past.value ? <PastMark n={store.past.value.n} /> : <StateMark header={header} />}
      <span class="header-separator" />
      <WhatItIs header={header} />
      {header.dialect !== 'unknown' && (
        <span class="dialect" title={dialectTitles[header.dialect]}>
          {header.dialect}
        </span>
      )}
      <span class="header-endpoint quiet" title={header.sourceUrl ?? header.name}>
        {header.name}
      </span>
      <span class="header-separator" />
      {!(isRecording(header) && header.nowMonoMs === 0) && <Clock />}
      <Tokens header={header} />
      {header.activeResponseId !== undefined && (
        <span class="responding from-server" title={header.activeResponseId}>
          <Icon name="loading" class={store.past.value ? '' : 'spin'} /> responding
        </span>
      )}
      <span class="spacer" />
      <Button
        appearance={narrow ? 'icon' : 'secondary'}
        icon="settings"
        label="Session…"
        title="What the session is configured to, and change it"
        onClick={() => focusPart('session')}
      >
        {narrow ? undefined : 'Session…'}
      </Button>
      <MenuButton
        appearance={narrow ? 'icon' : 'secondary'}
        icon="export"
        label="Export transcript"
        menuLabel="Export transcript"
        align="end"
        entries={() =>
          exportFormats.map(({ id, title, detail, icon }) => ({
            label: title,
            detail,
            icon,
            run: () => void ask('exportTranscript', { format: id }),
          }))
        }
      >
        {narrow ? undefined : 'Export'}
      </MenuButton>
      <ConnectionButton narrow={narrow} />
    </header>
  );
}

/** The model that answers; what kind of session it is where none does; the call that a sideband listens in on. */
function WhatItIs({ header }: { header: SessionHeader }) {
  const model = stringAt(header.session, 'model');
  const transcriber = transcriptionModelOf(header.session);
  const call = callId.value;
  return (
    <>
      {isTranscription.value ? (
        <>
          <span title="It hears and writes down; no model answers">transcription</span>
          {transcriber !== undefined && <span class="mono header-model">{transcriber}</span>}
        </>
      ) : (
        model !== undefined && <span class="mono header-model">{model}</span>
      )}
      {call !== undefined && (
        <span class="header-call quiet" title={`Sideband of the call ${call}: the audio goes another way`}>
          <Icon name="call-outgoing" size={12} /> call <span class="mono">{shortId(call)}</span>
        </span>
      )}
    </>
  );
}

function ConnectionButton({ narrow }: { narrow: boolean }) {
  // What it does, it does now.
  const header = store.live.header.value;
  if (!header) return null;
  const { phase } = header.connection;
  const appearance = narrow ? ('icon' as const) : ('secondary' as const);
  if ((phase === 'open' || phase === 'connecting') && !header.readOnly) {
    const label = phase === 'open' ? 'Disconnect' : 'Cancel';
    return (
      <Button
        appearance={appearance}
        icon="debug-disconnect"
        class="disconnect"
        label={label}
        onClick={() => void ask('disconnect', {})}
      >
        {narrow ? undefined : label}
      </Button>
    );
  }
  if (!header.canReconnect) return null;
  return (
    <Button
      appearance={narrow ? 'icon' : remedyFor(endingOf(header)) ? 'secondary' : 'primary'}
      icon="plug"
      label="Reconnect"
      title="Connects again; it is a new session, with an empty conversation"
      onClick={() => void ask('reconnect', {})}
    >
      {narrow ? undefined : 'Reconnect'}
    </Button>
  );
}

/** How the session ended, as advice needs it. */
export function endingOf(header: SessionHeader): Ending {
  return {
    connection: header.connection,
    errorCode: store.live.errors.value.at(-1)?.code ?? undefined,
    sourceKind: header.sourceKind,
    canReconnect: !isRecording(header),
  };
}

/** No state of now is said beside what was. Not read aloud: the bar that steps tells where one is. */
function PastMark({ n }: { n: number }) {
  return (
    <span class="state is-past">
      <Icon name="history" />
      <strong>as of #{thousands(n)}</strong>
    </span>
  );
}

/** The state in a word, with who ended it, the code and the reason. */
function StateMark({ header }: { header: SessionHeader }) {
  const { connection } = header;
  const [tone, icon, word] = stateOf(header);
  const ended = connection.phase === 'closed' && !isRecording(header);
  return (
    <span class={`state is-${tone}`} role="status">
      <Icon name={icon} class={icon === 'loading' ? 'spin' : ''} />
      <strong>{word}</strong>
      {ended && <span class="quiet state-detail">{closedWords(header, false)}</span>}
    </span>
  );
}

function stateOf(header: SessionHeader): readonly [tone: string, icon: string, word: string] {
  const { phase } = header.connection;
  if (isRecording(header)) return ['recording', 'lock', 'recording, read-only'];
  switch (phase) {
    case 'open':
      return ['live', 'circle-filled', 'live'];
    case 'connecting':
      return ['connecting', 'loading', 'connecting'];
    case 'refused':
      return ['failed', 'error', 'refused'];
    case 'failed':
      return ['failed', 'error', 'failed'];
    case 'closed':
      return ['closed', 'circle-large', 'closed'];
    case 'none':
      return ['closed', 'circle-large', 'not connected'];
  }
}

/** `by the server, code 1001, “…”`. */
export function closedWords({ connection }: SessionHeader, withReason = true): string {
  const by =
    connection.closedBy === undefined
      ? ''
      : ` by ${connection.closedBy === 'client' ? 'you' : `the ${connection.closedBy}`}`;
  const code = connection.closeCode === undefined ? 'no close frame' : `code ${connection.closeCode}`;
  const reason = withReason && connection.closeReason ? `, “${connection.closeReason}”` : '';
  return `${by.trim()}${by === '' ? '' : ', '}${code}${reason}`;
}

function Clock() {
  const [, tick] = useState(0);
  const header = store.header.value;
  const live = header?.connection.phase === 'open' && !store.past.value;
  useEffect(() => {
    if (!live) return;
    const timer = setInterval(() => tick((ticks) => ticks + 1), 250);
    return () => clearInterval(timer);
  }, [live]);
  return (
    <span class="clock num" title="Time since the connection opened">
      {clock(sessionNowMs() - (header?.connection.openedMonoMs ?? 0))}
    </span>
  );
}

/** Tokens of all responses as the wire counts them, and what they cost by the price table. */
function Tokens({ header }: { header: SessionHeader }) {
  const input = numberAt(header.usage, 'input_tokens');
  const output = numberAt(header.usage, 'output_tokens');
  const { cost } = bill.value;
  if (input === undefined && output === undefined && cost.usd === undefined) return null;
  const cached = numberAt(objectAt(header.usage, 'input_token_details'), 'cached_tokens') ?? 0;
  const write = view.narrow.value ? compact : thousands;
  return (
    <>
      {(input !== undefined || output !== undefined) && (
        <span
          class="tokens num"
          title="Tokens of all responses, as the server counts them; cached ones are a part of “in”"
        >
          <span class="quiet">in</span> {write(input ?? 0)}
          {cached > 0 && <span class="quiet tokens-cached"> ({write(cached)} cached)</span>}
          <span class="quiet tokens-out">out</span> {write(output ?? 0)}
        </span>
      )}
      {cost.usd !== undefined && (
        <button
          type="button"
          class="header-cost num"
          title={`${costNote(cost)} Shows the usage.`}
          aria-label={`Cost ${costWords(bill.value)}, ${costNote(cost)} Show the usage`}
          onClick={() => (view.bottomTab.value = 'usage')}
        >
          {costWords(bill.value)}
        </button>
      )}
    </>
  );
}

function costNote({ unpriced }: CostSum): string {
  const rest =
    unpriced === 0
      ? ''
      : ` ${plural(unpriced, 'response or transcription', 'responses or transcriptions')} without a price not counted.`;
  return `Worked out with prices of ${prices.value.asOf}.${rest}`;
}
