/** What can be done about findings from outside their panel. */
import {
  CodeAction,
  CodeActionKind,
  languages,
  Uri,
  window,
  type CodeActionContext,
  type CodeActionProvider,
  type Disposable,
  type Range,
  type TextDocument,
} from 'vscode';
import { fixChoices } from '../contract/messages.ts';
import { isJsonObject } from '../base/json.ts';
import { fixOf } from './findingFixes.ts';
import type { MutedRules } from './mutedRules.ts';
import { commandIds } from './names.ts';
import type { Panels } from './panels.ts';
import { fileOf, FindingDiagnostic } from './problems.ts';
import { recordingExtension } from './recordingFiles.ts';
import { openRecording } from './recordings.ts';
import type { SessionPanel } from './sessionPanel.ts';
import { t, translated } from '../base/l10n.ts';

/** On a recording that is open as text, and in the Problems view. */
export function registerFindingActions(panels: Panels): Disposable {
  return languages.registerCodeActionsProvider({ pattern: `**/*${recordingExtension}` }, new FindingActions(panels), {
    providedCodeActionKinds: [CodeActionKind.QuickFix],
  });
}

class FindingActions implements CodeActionProvider {
  constructor(private readonly panels: Panels) {}

  provideCodeActions(_document: TextDocument, _range: Range, { diagnostics }: CodeActionContext): CodeAction[] {
    return diagnostics
      .filter((one) => one instanceof FindingDiagnostic)
      .flatMap((one) => [
        ...this.#fix(one),
        action(t('Show in Realtime Panel'), one, commandIds.showFinding, [one.recording.fsPath, one.finding.id]),
        action(t('Mute the Rule {0}', one.finding.rule), one, commandIds.muteRules, [one.finding.rule]),
      ]);
  }

  /** To a session that is connected its event can be sent; of another it is good for a test, or for the client's code. */
  #fix(diagnostic: FindingDiagnostic): CodeAction[] {
    const { finding, recording } = diagnostic;
    const panel = panelOf(this.panels, recording.fsPath);
    if (!panel) return [];
    return fixChoices.flatMap((choice) => {
      const fix = finding[choice];
      if (!fix) return [];
      const label = translated(fix.label);
      const isLive = panel.liveSession?.readOnly === false;
      const title = isLive ? t('{0}: Put into the Composer', label) : t('{0}: Copy the Event', label);
      return action(title, diagnostic, commandIds.useFix, [recording.fsPath, { findingId: finding.id, choice }]);
    });
  }
}

function panelOf(panels: Panels, path: string): SessionPanel | undefined {
  return panels.all.find(({ session }) => fileOf(session) === path);
}

function action(title: string, diagnostic: FindingDiagnostic, command: string, parameters: unknown[]): CodeAction {
  const made = new CodeAction(title, CodeActionKind.QuickFix);
  made.diagnostics = [diagnostic];
  made.command = { command, title, arguments: parameters };
  return made;
}

/**
 * Opens a finding in the panel of its recording, opening that first where it is closed.
 * @param path of the recording
 */
export async function showFinding(path: unknown, findingId: unknown, panels: Panels, folder: string): Promise<void> {
  if (typeof path !== 'string' || typeof findingId !== 'string') return;
  if (!panelOf(panels, path)) await openRecording(Uri.file(path), folder);
  panelOf(panels, path)?.revealIn({ findingId });
}

/**
 * Puts the event of a finding's fix into the composer of its session, or copies it where nothing can be sent.
 * @param path of the recording
 * @param wanted `findingId`, and which fix as `choice`
 * @throws RealtimeError `no-such-fix`
 */
export async function useFix(path: unknown, wanted: unknown, panels: Panels): Promise<void> {
  const { findingId, choice } = isJsonObject(wanted) ? wanted : {};
  if (typeof path !== 'string' || typeof findingId !== 'string') return;
  const panel = panelOf(panels, path);
  if (!panel) return;
  const putFix = fixChoices.find((one) => one === choice) ?? 'fix';
  const { event } = fixOf(panel.session.state, findingId, putFix);
  if (panel.liveSession?.readOnly === false) {
    panel.revealIn({ findingId, putFix });
    return;
  }
  const { copyText } = await import('./copyText.ts');
  await copyText(panel.session, JSON.stringify(event, null, 2));
}

/** @param rule mutes this one; none lets the user choose among all that there are */
export async function muteRules(rule: unknown, muted: MutedRules): Promise<void> {
  if (typeof rule === 'string') {
    await muted.set(rule, true);
    return;
  }
  const { ruleDescriptions } = await import('./ruleDescriptions.ts');
  const entries = ruleDescriptions.map(({ id, title }) => ({
    label: translated(title),
    description: id,
    picked: muted.ids.includes(id),
  }));
  const chosen = await window.showQuickPick(entries, {
    title: t('Muted Rules'),
    placeHolder: t('Findings of the rules that are checked here are listed nowhere'),
    canPickMany: true,
    matchOnDescription: true,
  });
  if (chosen) await muted.setAll(chosen.map(({ description }) => description));
}
