import { t, translated } from '../../src/base/l10n.ts';
import type { FixChoice } from '../../src/session/findings/finding.ts';
import { shortId, thousands } from '../../src/session/format.ts';
import { timeOf } from '../../src/session/timing/timeOf.ts';
import { fixChoices, type PanelFinding, type PanelFix } from '../../src/contract/messages.ts';
import { Icon } from '../base/icon.tsx';
import { VisibleText } from '../base/visibleText.tsx';
import { putFix } from '../composer/draft.ts';
import { putFixOf, useFixEvent } from './fixEvent.ts';
import { shortName, ShortText } from '../conversation/shortText.tsx';
import { JsonLines } from '../details/jsonLines.tsx';
import { DirectionMark } from '../events/eventRow.tsx';
import { explanationOf, muteRule, severityWords, titleOf } from '../state/findings.ts';
import { clockTime, entryTime } from '../state/clock.ts';
import { ask, copyText, makeRoom, selectItem, selectRow, store } from '../state/panel.ts';
import { sendBlock } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { showInTimeline } from '../timeline/goTo.ts';
import { Button } from '../toolkit/button.tsx';
import { turnNumberOf } from './turnMenu.tsx';

/** So many frames are listed; a selected finding lists all that it names. */
const FRAMES_SHOWN = 4;

/** One finding. Its texts hold what came over the wire: they are text nodes, nothing else. */
export function FindingCard(props: { finding: PanelFinding; selected: boolean }) {
  const { finding, selected } = props;
  const { icon, one } = severityWords[finding.severity];
  const turn = turnNumberOf(finding);
  const n = finding.ns[0];
  const at = timeOf(store.row(n));
  return (
    <li class={`finding is-${finding.severity} ${selected ? 'is-selected' : ''}`}>
      <div class="finding-body">
        <button
          type="button"
          class="finding-head"
          data-finding={finding.id}
          aria-expanded={selected}
          title={selected ? t('Fold') : t('Why this matters, and what to do')}
          onClick={() => (view.selectedFindingId.value = selected ? undefined : finding.id)}
        >
          <Icon name={selected ? 'chevron-down' : 'chevron-right'} class="finding-chevron" />
          <Icon name={icon} size={16} class="finding-icon" />
          <span class="visually-hidden">{one}: </span>
          <strong>{titleOf(finding)}</strong>
          {at !== undefined && (
            <span class="quiet num finding-at">
              {turn > 0 ? t('turn {0}, {1}', thousands(turn), clockTime(at)) : clockTime(at)}
            </span>
          )}
        </button>
        <p class="finding-message">
          <ShortText text={translated(finding.message)} />
        </p>
        {selected && <p class="finding-why">{explanationOf(finding)}</p>}
        {selected ? (
          fixChoices.map((choice) => {
            const fix = finding[choice];
            return fix && <Fix key={choice} findingId={finding.id} choice={choice} fix={fix} />;
          })
        ) : (
          <div class="finding-fix-line">
            {fixChoices.map((choice) => {
              const fix = finding[choice];
              return fix && <FixButton key={choice} findingId={finding.id} choice={choice} fix={fix} />;
            })}
            {n !== undefined && at !== undefined && <TimelineButton n={n} />}
          </div>
        )}
        {selected && (
          <div class="finding-more">
            {n !== undefined && at !== undefined && <TimelineButton n={n} />}
            <Button
              small
              icon="bell-slash"
              label={t('Mute this rule: {0}', finding.rule)}
              title={t(
                'No panel lists what the rule finds any more, nor does the Problems view; how much that is is said below the list',
              )}
              onClick={() => muteRule(finding.rule)}
            >
              {t('Mute this rule')}
            </Button>
            <span class="mono quiet">{finding.rule}</span>
          </div>
        )}
      </div>
      <Frames finding={finding} all={selected} />
    </li>
  );
}

interface FixProps {
  findingId: string;
  choice: FixChoice;
  fix: PanelFix;
}

/** The same as in an open card, in one click. */
function FixButton({ findingId, choice, fix }: FixProps) {
  return (
    <>
      <Button
        small
        icon="lightbulb"
        title={t('Puts the event into the composer. Nothing is sent by it')}
        disabledReason={sendBlock.value}
        onClick={() => void putFixOf(findingId, choice, fix)}
      >
        {translated(fix.label)}
      </Button>
      {fix.insteadOfN !== undefined && <DiffButton small findingId={findingId} choice={choice} n={fix.insteadOfN} />}
    </>
  );
}

/** In VS Code's own diff editor. */
function DiffButton(props: { findingId: string; choice: FixChoice; n: number; small?: boolean }) {
  const { findingId, choice, n, small = false } = props;
  return (
    <Button
      small={small}
      class="compare-fix"
      icon="diff"
      title={t('Opens what was sent in #{0} beside its right form, in a diff editor', n)}
      onClick={() => void ask('compareFix', { findingId, choice })}
    >
      {t('Open diff')}
    </Button>
  );
}

function TimelineButton({ n }: { n: number }) {
  return (
    <Button
      small
      class="show-in-timeline"
      icon="graph-line"
      title={t('Shows its turn in the Timeline')}
      onClick={() => showInTimeline(n)}
    >
      {t('Show in Timeline')}
    </Button>
  );
}

/** The event that puts it right. It goes into the composer, to be looked at and sent there. */
function Fix({ findingId, choice, fix }: FixProps) {
  const { event, failure } = useFixEvent(findingId, choice, fix);
  const label = translated(fix.label);
  const missing = failure ?? (event ? undefined : t('the event is being fetched'));
  return (
    <div class="finding-fix">
      <div class="finding-fix-head">
        <span class="finding-fix-label">
          <Icon name="lightbulb" size={12} /> {choice === 'fix' ? label : t('Or: {0}', label)}
        </span>
        <Button
          appearance={choice === 'fix' ? 'primary' : 'secondary'}
          icon="edit"
          label={choice === 'fix' ? t('Put into composer') : t('{0}: put into composer', label)}
          title={t('Puts this event into the composer. Nothing is sent by it')}
          disabledReason={sendBlock.value ?? missing}
          onClick={() => {
            makeRoom();
            if (event) putFix(event);
          }}
        >
          {t('Put into composer')}
        </Button>
        <Button
          icon="copy"
          label={choice === 'fix' ? t('Copy the event') : t('{0}: copy the event', label)}
          disabledReason={missing}
          onClick={() => event && copyText(JSON.stringify(event, null, 2))}
        >
          {t('Copy')}
        </Button>
        {fix.insteadOfN !== undefined && <DiffButton findingId={findingId} choice={choice} n={fix.insteadOfN} />}
      </div>
      <div class="finding-event" tabIndex={0} role="group" aria-label={t('{0}: the event', label)}>
        {event ? (
          <JsonLines value={event} marks={{ wrong: new Set(), same: new Set() }} />
        ) : (
          <p class="details-note">{failure ?? t('Reading the event…')}</p>
        )}
      </div>
    </div>
  );
}

function Frames({ finding, all }: { finding: PanelFinding; all: boolean }) {
  const { ns, itemId, missing = [] } = finding;
  const shown = all ? ns : ns.slice(0, FRAMES_SHOWN);
  return (
    <div class="finding-frames">
      {ns.length > 0 && <h3>{ns.length === 1 ? t('Frame it comes from') : t('Frames it comes from')}</h3>}
      {shown.map((n) => (
        <FrameLink key={n} n={n} />
      ))}
      {missing.map((type) => (
        <p key={type} class="frame-missing" title={t('{0}: expected, not seen', type)}>
          <Icon name="circle-slash" size={14} />
          <span class="mono frame-type">{type}</span>
          <span class="frame-what">{t('expected, not seen')}</span>
        </p>
      ))}
      {shown.length < ns.length && <p class="quiet num">{t('{0} more', ns.length - shown.length)}</p>}
      {itemId !== undefined && store.item(itemId) && (
        <button
          type="button"
          class="finding-item link-button"
          title={t('Shows the item in the conversation: {0}', itemId)}
          onClick={() => {
            makeRoom('conversation');
            selectItem(itemId);
          }}
        >
          <Icon name="comment-discussion" size={12} /> <span class="mono">{shortId(itemId)}</span>
        </button>
      )}
    </div>
  );
}

function FrameLink({ n }: { n: number }) {
  const row = store.row(n);
  if (!row) return null;
  return (
    <button
      type="button"
      class="frame-link num"
      title={t('Shows the event')}
      onClick={() => {
        makeRoom();
        selectRow(n, { reveal: true });
      }}
    >
      <span class="frame-n">#{n}</span>
      <span class="quiet frame-time">{entryTime(row)}</span>
      <DirectionMark dir={row.dir} />
      <span class="mono frame-type">
        <VisibleText text={row.type === '' ? row.outcome : shortName(row.type)} />
      </span>
      <span class="frame-what">
        <VisibleText text={row.what} />
      </span>
    </button>
  );
}
