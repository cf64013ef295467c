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
import type { MutedRules } from './mutedRules.ts';
import { commandIds } from './names.ts';
import type { Panels } from './panels.ts';
import { fileOf, FindingDiagnostic } from './problems.ts';
import { recordingExtension } from './recordingFiles.ts';
import { openRecording } from './recordings.ts';
import { t, translated } from '../base/l10n.ts';

/** On a recording that is open as text, and in the Problems view. */
export function registerFindingActions(): Disposable {
  return languages.registerCodeActionsProvider({ pattern: `**/*${recordingExtension}` }, new FindingActions(), {
    providedCodeActionKinds: [CodeActionKind.QuickFix],
  });
}

class FindingActions implements CodeActionProvider {
  provideCodeActions(_document: TextDocument, _range: Range, { diagnostics }: CodeActionContext): CodeAction[] {
    return diagnostics
      .filter((one) => one instanceof FindingDiagnostic)
      .flatMap((one) => [
        action(t('Show in Realtime Panel'), one, commandIds.showFinding, [one.recording.fsPath, one.finding.id]),
        action(t('Mute the Rule {0}', one.finding.rule), one, commandIds.muteRules, [one.finding.rule]),
      ]);
  }
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
  const find = () => panels.all.find(({ session }) => fileOf(session) === path);
  if (!find()) await openRecording(Uri.file(path), folder);
  find()?.revealIn({ findingId });
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
