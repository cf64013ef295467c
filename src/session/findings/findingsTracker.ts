/** Runs the rules over a log as it comes and keeps what they report. */
import type { JsonObject } from '../../base/json.ts';
import type { LifecycleEntry, RecordingHeader } from '../../protocol/entry.ts';
import type { ChangeTracker } from '../changes.ts';
import type { EventRow, SessionError, SessionState } from '../state.ts';
import type { Report, Rule, RuleWatcher } from './finding.ts';

export class FindingsTracker {
  readonly #watchers: readonly RuleWatcher[];

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
  }

  client(event: JsonObject, row: EventRow, wire: JsonObject): void {
    for (const watcher of this.#watchers) watcher.client?.(event, row, wire);
  }

  server(event: JsonObject, row: EventRow, wire: JsonObject): void {
    for (const watcher of this.#watchers) watcher.server?.(event, row, wire);
  }

  error(error: SessionError, row: EventRow): void {
    for (const watcher of this.#watchers) watcher.error?.(error, row);
  }

  lifecycle(entry: LifecycleEntry): void {
    for (const watcher of this.#watchers) watcher.lifecycle?.(entry);
  }

  end(): void {
    for (const watcher of this.#watchers) watcher.end?.();
  }

  #report(rule: Rule, key: string | number, report: Report): void {
    const id = `${rule.id}:${key}`;
    const { message, ns, severity = rule.severity, itemId, responseId, fix, showFromMonoMs } = report;
    this.state.findings.set(id, {
      id,
      rule: rule.id,
      severity,
      message,
      ns,
      ...(itemId !== undefined && { itemId }),
      ...(responseId !== undefined && { responseId }),
      ...(fix !== undefined && { fix }),
      ...(showFromMonoMs !== undefined && { showFromMonoMs }),
    });
    this.changes.findings();
  }

  #retract(id: string): void {
    if (this.state.findings.delete(id)) this.changes.findings();
  }
}
