import { computed, signal, untracked } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { exportFormats } from '../../src/base/exportFormats.ts';
import { stringAt } from '../../src/base/json.ts';
import { t } from '../../src/base/l10n.ts';
import type { Connection } from '../../src/session/state.ts';
import { transcriptionModelOf } from '../../src/protocol/sessionConfig.ts';
import { clock, shortId, thousands } from '../../src/session/format.ts';
import { plural } from '../base/format.ts';
import { useGivingWay } from '../base/givingWay.ts';
import { Icon } from '../base/icon.tsx';
import { MenuButton } from '../base/menu.tsx';
import { SteadyText } from '../base/steadyText.tsx';
import { Words } from '../base/words.tsx';
import { ask, focusPart, makeRoom, selectItem, store } from '../state/panel.ts';
import { dialectTitles } from '../state/dialectNames.ts';
import type { SteadyHeader } from '../state/sessionStore.ts';
import {
  awaitedCalls,
  callId,
  isLive,
  isReadingOn,
  isRecording,
  isTranscription,
  readPercent,
  sessionNowMs,
} from '../state/session.ts';
import { Button } from '../toolkit/button.tsx';
import { remedyFor, type Ending } from './advice.ts';
import { ContinueAllButton, HeldBadge } from './heldBadge.tsx';
import { Tokens } from './tokens.tsx';

export function Header() {
  const header = store.steady.value;
  if (!header) {
    return (
      <header class="header">
        <h1 class="visually-hidden">{t('Realtime session')}</h1>
      </header>
    );
  }
  return <Parts header={header} />;
}

/** What leaves where there is too little room: Usage has the tokens and the cost, a tooltip the words of a button and of a call. */
const leaving = ['cached', 'waiting', 'labels', 'endpoint', 'tokens', 'doing', 'badges', 'cost'] as const;

function Parts({ header }: { header: SteadyHeader }) {
  const element = useRef<HTMLElement>(null);
  useGivingWay(element, leaving);
  return (
    <header class="header" ref={element}>
      <h1 class="visually-hidden">{t('Realtime session: {0}', header.name)}</h1>
      {store.past.value ? <PastMark n={store.past.value.n} /> : <StateMark header={header} />}
      <span class="header-separator" />
      <WhatItIs header={header} />
      {header.dialect !== 'unknown' && (
        <span class="dialect" title={dialectTitles[header.dialect]}>
          {header.dialect}
        </span>
      )}
      {header.proxy ? (
        <span
          class="header-endpoint header-proxy quiet"
          title={`${t('An app has this session, through the proxy')}\n${header.sourceUrl ?? header.name}`}
        >
          {t('through proxy :{0}', header.proxy.port)}
        </span>
      ) : (
        !isNamedAtBottom(header) && (
          <span class="header-endpoint quiet" title={header.sourceUrl ?? header.name}>
            {header.name}
          </span>
        )
      )}
      <span class="header-separator" />
      <Clock />
      <Tokens header={header} />
      {header.activeResponseId !== undefined && !isReadingOn.value && (
        <span class="responding from-server" title={`${t('responding')}\n${header.activeResponseId}`}>
          <Icon name={store.past.value ? 'circle-large' : 'loading'} class={store.past.value ? '' : 'spin'} />
          <span class="doing-words">{t('responding')}</span>
        </span>
      )}
      <AwaitedCalls />
      <HeldBadge />
      {isLive.value && (
        <span
          class="header-reserve"
          data-words={t('waiting for {0} tool outputs', 2)}
          data-fewer-words={t('responding')}
          aria-hidden="true"
        />
      )}
      <span class="spacer" />
      <ContinueAllButton />
      <Button
        class="header-button"
        icon="settings"
        label={t('Session…')}
        title={t('What the session is configured to, and change it')}
        onClick={() => focusPart('session')}
      >
        <span class="button-words">{t('Session…')}</span>
      </Button>
      <MenuButton
        class="header-button"
        icon="export"
        label={t('Export transcript')}
        menuLabel={t('Export transcript')}
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
        <span class="button-words">{t('Export')}</span>
      </MenuButton>
      <ConnectionButton />
    </header>
  );
}

/** The server is done; whoever runs the functions is not. */
function AwaitedCalls() {
  const calls = awaitedCalls.value;
  const [first] = calls;
  if (!first) return null;
  const words = plural(calls.length, t('waiting for tool output'), t('waiting for {0} tool outputs'));
  return (
    <button
      type="button"
      class="awaited from-tool"
      title={`${words}\n${t('Shows the function call')}`}
      aria-label={words}
      onClick={() => {
        makeRoom('conversation');
        selectItem(first.id);
      }}
    >
      <Icon name="symbol-method" />
      <span class="doing-words">{words}</span>
    </button>
  );
}

/** A file that tells no name of its own is called by the one that stands at the panel's bottom, and on its tab. */
function isNamedAtBottom(header: SteadyHeader): boolean {
  return isRecording(header) && store.header.peek()?.recording?.fileName.startsWith(header.name) === true;
}

/** The model that answers; what kind of session it is where none does; the call that a sideband listens in on. */
function WhatItIs({ header }: { header: SteadyHeader }) {
  const model = stringAt(header.session, 'model');
  const transcriber = transcriptionModelOf(header.session);
  const call = callId.value;
  return (
    <>
      {isTranscription.value ? (
        <>
          <span title={t('It hears and writes down; no model answers')}>{t('transcription')}</span>
          {transcriber !== undefined && <span class="mono header-model">{transcriber}</span>}
        </>
      ) : (
        model !== undefined && <span class="mono header-model">{model}</span>
      )}
      {call !== undefined && (
        <span class="header-call quiet" title={t('Sideband of the call {0}: the audio goes another way', call)}>
          <Icon name="call-outgoing" size={12} />{' '}
          <Words text={t('call {0}')} values={[<span class="mono">{shortId(call)}</span>]} />
        </span>
      )}
    </>
  );
}

function ConnectionButton() {
  // What it does, it does now.
  const header = store.liveSteady.value;
  if (!header) return null;
  const { phase } = header.connection;
  if ((phase === 'open' || phase === 'connecting') && !header.readOnly) {
    const label = phase === 'open' ? t('Disconnect') : t('Cancel');
    return (
      <Button
        icon="debug-disconnect"
        class="header-button disconnect"
        label={label}
        onClick={() => void ask('disconnect', {})}
      >
        <span class="button-words">{label}</span>
      </Button>
    );
  }
  if (!header.canReconnect) return null;
  return (
    <Button
      disabledReason={header.reconnecting && t('the session is reconnecting')}
      appearance={remedyFor(endingOf(header)) ? 'secondary' : 'primary'}
      class="header-button"
      icon="plug"
      label={t('Reconnect')}
      title={t('Connects again; it is a new session, with an empty conversation')}
      onClick={() => void ask('reconnect', {})}
    >
      <span class="button-words">{t('Reconnect')}</span>
    </Button>
  );
}

/** How the session ended, as advice needs it. */
export function endingOf(header: SteadyHeader): Ending {
  return {
    connection: header.connection,
    errorCode: store.live.errors.value.at(-1)?.code ?? undefined,
    sourceKind: header.sourceKind,
    canReconnect: !isRecording(header) && header.proxy === undefined,
  };
}

/** No state of now is said beside what was. Not read aloud: the bar that steps tells where one is. */
function PastMark({ n }: { n: number }) {
  return (
    <span class="state is-past">
      <Icon name="history" />
      <strong>{t('as of #{0}', thousands(n))}</strong>
    </span>
  );
}

/** The state in a word, with who ended it, the code and the reason. */
function StateMark({ header }: { header: SteadyHeader }) {
  const { connection } = header;
  const [tone, icon, word] = stateOf(header);
  const ended = connection.phase === 'closed' && !isRecording(header) && !header.reconnecting;
  return (
    <span class={`state is-${tone}`} role="status" title={ended ? closedWords(header) : ''}>
      <Icon name={icon} class={icon === 'loading' ? 'spin' : ''} />
      <strong>{word}</strong>
      {ended && <span class="quiet state-detail">{closedWords(header)}</span>}
      {isReadingOn.value && <ReadShare />}
    </span>
  );
}

const readWords = computed(() => t('reading… {0} %', readPercent.value ?? 100));

/** Not read aloud at each step. */
function ReadShare() {
  return (
    <span class="quiet num read-share" aria-hidden="true">
      <SteadyText text={readWords} />
    </span>
  );
}

function stateOf(header: SteadyHeader): readonly [tone: string, icon: string, word: string] {
  const { phase } = header.connection;
  if (header.reconnecting) return ['connecting', 'loading', t('reconnecting')];
  if (isRecording(header)) return ['recording', 'lock', t('recording, read-only')];
  switch (phase) {
    case 'open':
      return ['live', 'circle-filled', t('live')];
    case 'connecting':
      return ['connecting', 'loading', t('connecting')];
    case 'refused':
      return ['failed', 'error', t('refused')];
    case 'failed':
      return ['failed', 'error', t('failed')];
    case 'closed':
      return ['closed', 'circle-large', t('closed')];
    case 'none':
      return ['closed', 'circle-large', t('not connected')];
  }
}

/** `by the server, code 1001`. */
function closedWords({ connection, proxy }: SteadyHeader): string {
  const code = codeWords(connection);
  switch (connection.closedBy) {
    case 'client':
      return proxy ? t('by the app, {0}', code) : t('by you, {0}', code);
    case 'debugger':
      return t('by you, {0}', code);
    case 'server':
      return t('by the server, {0}', code);
    case 'network':
      return t('by the network, {0}', code);
    default:
      return code;
  }
}

/** `Closed by the server, code 1001, “…”.` */
export function closedSentence({ connection, proxy }: SteadyHeader): string {
  const code = codeWords(connection);
  const what = connection.closeReason ? t('{0}, “{1}”', code, connection.closeReason) : code;
  switch (connection.closedBy) {
    case 'client':
      return proxy ? t('Closed by the app, {0}.', what) : t('Closed by you, {0}.', what);
    case 'debugger':
      return t('Closed by you, {0}.', what);
    case 'server':
      return t('Closed by the server, {0}.', what);
    case 'network':
      return t('Closed by the network, {0}.', what);
    default:
      return t('Closed, {0}.', what);
  }
}

function codeWords({ closeCode }: Connection): string {
  return closeCode === undefined ? t('no close frame') : t('code {0}', closeCode);
}

const clockWords = signal('');

function Clock() {
  const header = store.steady.value;
  const openedMs = header?.connection.openedMonoMs ?? 0;
  const isLive = header?.connection.phase === 'open' && !store.past.value;
  // It ticks by itself while it runs; where it stands still, it shows what came.
  const stillMs = isLive ? undefined : (store.header.value?.nowMonoMs ?? 0);
  const show = () => (clockWords.value = clock((stillMs ?? untracked(sessionNowMs)) - openedMs));
  show();
  useEffect(() => {
    if (!isLive) return;
    const timer = setInterval(show, 250);
    return () => clearInterval(timer);
  }, [isLive, openedMs]);
  if (header && isRecording(header) && stillMs === 0) return null;
  // A log without lifecycle entries is as long as it is; what never opened has no time of its own.
  if (header?.connection.openedMonoMs === undefined && header?.connection.phase !== 'none') return null;
  return (
    <span class="clock" title={t('Time since the connection opened')}>
      <SteadyText text={clockWords} />
    </span>
  );
}
