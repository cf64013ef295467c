/** Questions about breakpoints. Loaded when one of them is asked. */
import { QuickPickItemKind, ThemeIcon, window, type QuickPickItem } from 'vscode';
import { t, translated } from '../../base/l10n.ts';
import { clientEvents, serverEvents } from '../../protocol/catalog.ts';
import type { Breakpoints } from './breakpoints.ts';

/** Asks for a type of event, or a filter. @param argument a filter to begin with, as the panel gives one */
export async function addBreakpoint(argument: unknown, breakpoints: Breakpoints): Promise<void> {
  const text =
    typeof argument === 'string' ? await askFilter(argument, breakpoints) : await chooseBreakpoint(breakpoints);
  if (text !== undefined) await breakpoints.add(text);
}

/** @param argument the breakpoint, from its menu; else it is asked which */
export async function editBreakpoint(argument: unknown, breakpoints: Breakpoints): Promise<void> {
  const before = await chosen(argument, t('Edit Breakpoint'), breakpoints);
  const text = before === undefined ? undefined : await askFilter(before, breakpoints, before);
  if (before !== undefined && text !== undefined) await breakpoints.edit(before, text);
}

/** @param argument as `editBreakpoint` takes it */
export async function removeBreakpoint(argument: unknown, breakpoints: Breakpoints): Promise<void> {
  const text = await chosen(argument, t('Remove Breakpoint'), breakpoints);
  if (text !== undefined) await breakpoints.remove(text);
}

async function chosen(argument: unknown, title: string, { all }: Breakpoints): Promise<string | undefined> {
  if (typeof argument === 'string') return argument;
  if (all.length === 0) {
    void window.showInformationMessage(t('There is no breakpoint. Run "Realtime: Add Breakpoint…".'));
    return undefined;
  }
  return (
    await window.showQuickPick(
      all.map(({ text }) => ({ label: text })),
      { title: `Realtime: ${title}` },
    )
  )?.label;
}

/** What is written is offered first, as it is; types are found by it. */
async function chooseBreakpoint(breakpoints: Breakpoints): Promise<string | undefined> {
  const own = {
    label: t('Own filter…'),
    iconPath: new ThemeIcon('filter'),
    detail: t('as in the event table: type:response.* from:server -delta'),
  };
  const picks: readonly (QuickPickItem & { readonly text?: string })[] = [
    own,
    separator(t('the app sends')),
    ...typesFrom('client', breakpoints),
    separator(t('the server sends')),
    ...typesFrom('server', breakpoints),
  ];
  const choice = await window.showQuickPick(picks, {
    title: t('Realtime: Add Breakpoint'),
    placeHolder: t('Hold which frames?'),
    matchOnDescription: true,
  });
  if (!choice) return undefined;
  return choice === own ? askFilter('', breakpoints) : choice.text;
}

function typesFrom(from: 'client' | 'server', { all }: Breakpoints): (QuickPickItem & { readonly text: string })[] {
  return (from === 'client' ? clientEvents : serverEvents)
    .map(({ type, summary }) => ({
      label: type,
      description: translated(summary),
      iconPath: new ThemeIcon(from === 'client' ? 'arrow-up' : 'arrow-down'),
      text: `type:${type} from:${from}`,
    }))
    .filter(({ text }) => !all.some((one) => one.text === text));
}

function separator(label: string): QuickPickItem {
  return { label, kind: QuickPickItemKind.Separator };
}

/** @param instead the breakpoint that is edited */
function askFilter(value: string, breakpoints: Breakpoints, instead?: string): Thenable<string | undefined> {
  return window.showInputBox({
    title: instead === undefined ? t('Realtime: Add Breakpoint') : t('Realtime: Edit Breakpoint'),
    prompt: t('A filter as in the event table. What passes it is held in the proxy: type:response.create from:client'),
    value,
    validateInput: async (text) => {
      const problem = await breakpoints.problemOf(text, instead);
      return problem && translated(problem);
    },
  });
}
