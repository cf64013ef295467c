/**
 * Findings of open sessions in the Problems view, each at its line of the recording. They are taken from the projection
 * that a panel shows anyway, and go with that panel.
 */
import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  languages,
  Location,
  Range,
  Uri,
  type DiagnosticCollection,
} from 'vscode';
import { DisposableStore, type Disposable } from '../base/disposable.ts';
import { translated } from '../base/l10n.ts';
import type { EntryLog } from '../protocol/entryLog.ts';
import type { RecordingLog } from '../recording/recordingLog.ts';
import type { Finding, Severity } from '../session/findings/finding.ts';
import type { DebugSession } from './debugSession.ts';
import type { MutedRules } from './mutedRules.ts';
import { commandIds } from './names.ts';
import type { Panels } from './panels.ts';

/** Sessions change many times a second, the Problems view does not. */
const INTERVAL_MS = 500;
/** Of one recording; what is more is in its panel. */
const MAX_PROBLEMS = 500;
const MAX_RELATED = 20;
/** A line may be a megabyte of audio: its beginning is underlined. */
const UNDERLINED = 80;

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** A diagnostic that remembers which finding it is. */
export class FindingDiagnostic extends Diagnostic {
  constructor(
    range: Range,
    readonly finding: Finding,
    readonly recording: Uri,
    title: string,
  ) {
    super(range, `${title}: ${translated(finding.message)}`, severities[finding.severity]);
    this.source = 'Realtime';
    this.code = { value: finding.rule, target: showFindingUri(recording, finding.id) };
  }
}

export class Problems implements Disposable {
  readonly #disposables = new DisposableStore();
  /** By the path of each recording what is shown of it: the view is told only of what changes. */
  readonly #shown = new Map<string, { readonly diagnostics: DiagnosticCollection; findings: readonly Finding[] }>();
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly panels: Panels,
    private readonly muted: MutedRules,
  ) {
    this.#disposables.add(panels.onDidChange(() => this.#schedule()));
    this.#disposables.add(muted.onDidChange(() => this.#schedule()));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposables.dispose();
    for (const { diagnostics } of this.#shown.values()) diagnostics.dispose();
  }

  #schedule(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#update();
    }, INTERVAL_MS);
  }

  #update(): void {
    const sessions = new Map<string, DebugSession>();
    for (const { session } of this.panels.all) {
      const path = fileOf(session);
      if (path !== undefined) sessions.set(path, session);
    }
    for (const [path, { diagnostics }] of this.#shown) {
      if (sessions.has(path)) continue;
      diagnostics.dispose();
      this.#shown.delete(path);
    }
    const muted = new Set(this.muted.ids);
    for (const [path, session] of sessions) {
      const findings = this.#due(session, muted);
      const shown = this.#shown.get(path) ?? {
        diagnostics: languages.createDiagnosticCollection('realtime'),
        findings: [],
      };
      this.#shown.set(path, shown);
      if (areSame(findings, shown.findings)) continue;
      shown.findings = findings;
      shown.diagnostics.clear();
      shown.diagnostics.set(diagnosticsOf(path, session, findings));
    }
  }

  /** While a session goes on the client may be about to do the right thing. */
  #due(session: DebugSession, muted: ReadonlySet<string>): Finding[] {
    const findings = [...session.state.findings.values()].filter(({ rule }) => !muted.has(rule));
    if (session.readOnly) return findings.slice(0, MAX_PROBLEMS);
    const due = findings.filter(({ showFromMonoMs = 0 }) => showFromMonoMs <= session.nowMonoMs);
    if (due.length < findings.length) this.#schedule();
    return due.slice(0, MAX_PROBLEMS);
  }
}

/** By file: a long recording fills several. */
function diagnosticsOf(path: string, session: DebugSession, findings: readonly Finding[]): [Uri, Diagnostic[]][] {
  const recording = Uri.file(path);
  const rules = new Map(session.rules.map((rule) => [rule.id, rule]));
  return findings.map((finding) => {
    const [place, ...others] = finding.ns.slice(0, MAX_RELATED + 1).flatMap((n) => placeOf(session, n) ?? []);
    const range = place?.range ?? new Range(0, 0, 0, UNDERLINED);
    const rule = rules.get(finding.rule);
    const diagnostic = new FindingDiagnostic(range, finding, recording, rule ? translated(rule.title) : finding.rule);
    const uri = place?.uri ?? recording;
    diagnostic.relatedInformation = [
      // Why it matters, and what to do: at the place itself.
      ...(rule ? [{ uri, range, what: translated(rule.explanation) }] : []),
      ...others,
    ].map(({ uri: file, range: where, what }) => new DiagnosticRelatedInformation(new Location(file, where), what));
    return [uri, [diagnostic]];
  });
}

/** Opens a finding in its panel. */
function showFindingUri(recording: Uri, findingId: string): Uri {
  const argument = encodeURIComponent(JSON.stringify([recording.fsPath, findingId]));
  return Uri.parse(`command:${commandIds.showFinding}?${argument}`);
}

/** Path of the recording that a session's log is, or of its first file. Other logs than a recording on this disk have no lines. */
export function fileOf({ entries }: DebugSession): string | undefined {
  return isOnDisk(entries) ? entries.files[0]?.path : undefined;
}

/** Told by what it can do: the class is loaded with the first session. */
function isOnDisk(entries: EntryLog | Pick<RecordingLog, 'files' | 'lineOf'>): entries is RecordingLog {
  return 'lineOf' in entries;
}

function placeOf(session: DebugSession, n: number): { uri: Uri; range: Range; what: string } | undefined {
  const place = isOnDisk(session.entries) ? session.entries.lineOf(n - 1) : undefined;
  if (!place) return undefined;
  const row = session.state.rows[n - 1];
  const what = [`#${n}`, row?.type, row?.what].filter(Boolean).join(' ');
  return { uri: Uri.file(place.path), range: new Range(place.line, 0, place.line, UNDERLINED), what };
}

/** Findings never change: one that is told anew is another object. */
function areSame(findings: readonly Finding[], before: readonly Finding[]): boolean {
  return findings.length === before.length && findings.every((finding, index) => finding === before[index]);
}
