/** Runs the rules over a log as it comes and keeps what they report. */
import { stringAt, type JsonObject } from '../../base/json.ts';
import type { LifecycleEntry, RecordingHeader } from '../../protocol/entry.ts';
import { rewriteClientEvent } from '../../protocol/rewriteClientEvent.ts';
import type { ChangeTracker } from '../changes.ts';
import type { Finding, FindingFix } from './finding.ts';
import type { EventRow, SessionError, SessionState } from '../state.ts';
import type { Report, Rule, RuleWatcher } from './rule.ts';
import { SentFixes } from './sentFixes.ts';

export class FindingsTracker {
  readonly #watchers: readonly RuleWatcher[];
  /** Those that want every type, and by type all that want it, in the order of the rules. */
  readonly #seeingAll: readonly RuleWatcher[];
  readonly #timed: readonly RuleWatcher[];
  readonly #seeing = new Map<string, readonly RuleWatcher[]>();
  /** The same of what the server sends, without those that want what is odd alone. */
  readonly #familiarSeeing = new Map<string, readonly RuleWatcher[]>();
  readonly #familiarSeeingAll: readonly RuleWatcher[];
  readonly #fixes = new SentFixes();

  constructor(
    rules: readonly Rule[],
    private readonly state: SessionState,
    private readonly changes: ChangeTracker,
    header: RecordingHeader | undefined,
  ) {
    this.#watchers = rules.map((rule) =>
      rule.watch({
        state,
        header,
        report: (key, report) => this.#report(rule, key, report),
        retract: (key) => this.#retract(`${rule.id}:${key}`),
      }),
    );
    this.#timed = this.#watchers.filter((watcher) => watcher.goesOn !== undefined);
    this.#seeingAll = this.#watchers.filter(({ sees }) => sees === undefined);
    for (const type of new Set(this.#watchers.flatMap(({ sees }) => sees ?? []))) {
      const seeing = this.#watchers.filter(({ sees }) => sees === undefined || sees.includes(type));
      this.#seeing.set(type, seeing);
      this.#familiarSeeing.set(type, seeing.filter(seesFamiliar));
    }
    this.#familiarSeeingAll = this.#seeingAll.filter(seesFamiliar);
  }

  client(event: JsonObject, row: EventRow, wire: JsonObject): void {
    this.#fixes.client(wire, row);
    for (const watcher of this.#watchersOf(event)) watcher.client?.(event, row, wire);
  }

  /** @param isFamiliar there is nothing odd about the frame */
  server(event: JsonObject, row: EventRow, wire: JsonObject, isFamiliar: boolean): void {
    const watchers = isFamiliar
      ? (this.#familiarSeeing.get(stringAt(event, 'type') ?? '') ?? this.#familiarSeeingAll)
      : this.#watchersOf(event);
    for (const watcher of watchers) watcher.server?.(event, row, wire);
    const settled = [...this.#fixes.settledBy(row)].flatMap((id) => this.state.findings.get(id) ?? []);
    if (settled.length === 0) return;
    for (const { id } of settled) this.#retract(id);
    this.#fixes.settle(settled, row);
  }

  /** Whether some rule looks at this type in particular. */
  sees(type: string): boolean {
    return this.#seeing.has(type);
  }

  /** Instead of `server`, for a frame that goes on a run of deltas. */
  goesOn(n: number, monoMs: number | null, wallMs: number | null): void {
    for (const watcher of this.#timed) watcher.goesOn?.(n, monoMs, wallMs);
  }

  error(error: SessionError, row: EventRow): void {
    for (const finding of this.#fixes.refused(error.causeN))
      if (!this.state.findings.has(finding.id)) this.#add(finding);
    for (const watcher of this.#watchers) watcher.error?.(error, row);
  }

  lifecycle(entry: LifecycleEntry): void {
    for (const watcher of this.#watchers) watcher.lifecycle?.(entry);
  }

  end(): void {
    for (const watcher of this.#watchers) watcher.end?.();
  }

  #watchersOf(event: JsonObject): readonly RuleWatcher[] {
    return this.#seeing.get(stringAt(event, 'type') ?? '') ?? this.#seeingAll;
  }

  #report(rule: Rule, key: string | number, report: Report): void {
    const id = `${rule.id}:${key}`;
    const { message, ns, severity = rule.severity, itemId, responseId, showFromMonoMs, missing } = report;
    const { fix, alternative } = report;
    if (this.#fixes.hasMended(id, ns)) return;
    this.#add({
      id,
      rule: rule.id,
      severity,
      message,
      ns,
      ...(itemId !== undefined && { itemId }),
      ...(responseId !== undefined && { responseId }),
      ...(fix !== undefined && { fix: this.#inSessionsDialect(fix) }),
      ...(alternative !== undefined && { alternative: this.#inSessionsDialect(alternative) }),
      ...(missing !== undefined && { missing }),
      ...(showFromMonoMs !== undefined && { showFromMonoMs }),
    });
  }

  #add(finding: Finding): void {
    this.#fixes.offer(finding);
    this.state.findings.set(finding.id, finding);
    this.changes.findings();
  }

  /** Rules write GA; what is proposed must be what this session's server takes. */
  #inSessionsDialect(fix: FindingFix): FindingFix {
    if (this.state.dialect !== 'beta') return fix;
    return { ...fix, event: rewriteClientEvent(fix.event, 'beta')?.event ?? fix.event };
  }

  #retract(id: string): void {
    const finding = this.state.findings.get(id);
    if (!finding) return;
    this.#fixes.withdraw(finding);
    this.state.findings.delete(id);
    this.changes.findings();
  }
}

function seesFamiliar(watcher: RuleWatcher): boolean {
  return watcher.oddOnly !== true && 'server' in watcher;
}
