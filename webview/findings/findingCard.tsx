import { t, translated } from '../../src/base/l10n.ts';
import { sessionTime, shortId } from '../../src/session/format.ts';
import type { PanelFinding, PanelFix } from '../../src/contract/messages.ts';
import { Icon } from '../base/icon.tsx';
import { putFix } from '../composer/draft.ts';
import { putFixOf, useFixEvent } from './fixEvent.ts';
import { JsonLines } from '../details/jsonLines.tsx';
import { DirectionMark } from '../events/eventRow.tsx';
import { explanationOf, muteRule, severityWords, titleOf } from '../state/findings.ts';
import { copyText, makeRoom, selectItem, selectRow, store } from '../state/panel.ts';
import { sendBlock } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { Button } from '../toolkit/button.tsx';

/** So many frames are listed; a selected finding lists all that it names. */
const FRAMES_SHOWN = 4;

/** One finding. Its texts hold what came over the wire: they are text nodes, nothing else. */
export function FindingCard(props: { finding: PanelFinding; selected: boolean; tabbable: boolean }) {
  const { finding, selected } = props;
  const { icon, one } = severityWords[finding.severity];
  void store.rowsVersion.value;
  const at = store.row(finding.ns[0])?.monoMs;
  return (
    <li class={`finding is-${finding.severity} ${selected ? 'is-selected' : ''}`}>
      <div class="finding-body">
        <button
          type="button"
          class="finding-head"
          data-finding={finding.id}
          tabIndex={props.tabbable ? 0 : -1}
          aria-expanded={selected}
          title={selected ? t('Fold') : t('Why this matters, and what to do')}
          onClick={() => (view.selectedFindingId.value = selected ? undefined : finding.id)}
        >
          <Icon name={selected ? 'chevron-down' : 'chevron-right'} class="finding-chevron" />
          <Icon name={icon} size={16} class="finding-icon" />
          <span class="visually-hidden">{one}: </span>
          <strong>{titleOf(finding)}</strong>
          {at != null && <span class="quiet num finding-at">{sessionTime(at)}</span>}
        </button>
        <p class="finding-message">{translated(finding.message)}</p>
        {selected && <p class="finding-why">{explanationOf(finding)}</p>}
        {finding.fix &&
          (selected ? (
            <Fix findingId={finding.id} fix={finding.fix} />
          ) : (
            <FixButton findingId={finding.id} fix={finding.fix} />
          ))}
        {selected && (
          <div class="finding-mute">
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

/** The same as in an open card, in one click. */
function FixButton({ findingId, fix }: { findingId: string; fix: PanelFix }) {
  return (
    <div class="finding-fix-line">
      <Button
        small
        icon="lightbulb"
        title={t('Puts the event into the composer. Nothing is sent by it')}
        disabledReason={sendBlock.value}
        onClick={() => void putFixOf(findingId, fix)}
      >
        {translated(fix.label)}
      </Button>
    </div>
  );
}

/** The event that puts it right. It goes into the composer, to be looked at and sent there. */
function Fix({ findingId, fix }: { findingId: string; fix: PanelFix }) {
  const { event, failure } = useFixEvent(findingId, fix);
  const missing = failure ?? (event ? undefined : t('the event is being fetched'));
  return (
    <div class="finding-fix">
      <div class="finding-fix-head">
        <span class="finding-fix-label">
          <Icon name="lightbulb" size={12} /> {translated(fix.label)}
        </span>
        <Button
          appearance="primary"
          icon="edit"
          label={t('Put into composer')}
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
          label={t('Copy the event')}
          disabledReason={missing}
          onClick={() => event && copyText(JSON.stringify(event, null, 2))}
        >
          {t('Copy')}
        </Button>
      </div>
      <div class="finding-event" tabIndex={0} role="group" aria-label={t('{0}: the event', fix.label)}>
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
  const { ns, itemId } = finding;
  const shown = all ? ns : ns.slice(0, FRAMES_SHOWN);
  return (
    <div class="finding-frames">
      {ns.length > 0 && <h3>{ns.length === 1 ? t('Frame it comes from') : t('Frames it comes from')}</h3>}
      {shown.map((n) => (
        <FrameLink key={n} n={n} />
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
      <span class="quiet frame-time">{row.monoMs !== null && sessionTime(row.monoMs)}</span>
      <DirectionMark dir={row.dir} />
      <span class="mono frame-type">{row.type === '' ? row.outcome : row.type}</span>
      <span class="frame-what">{row.what}</span>
    </button>
  );
}
