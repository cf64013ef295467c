/** What is exported: the format, the part of the session, and what is masked or left out. Asked for in quick picks. */
import { QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import { exportFormatFacts, exportFormats, type ExportFormat } from '../base/exportFormats.ts';
import type { ExportSelection } from '../export/prepareExport.ts';
import type { RedactionRules } from '../export/redact.ts';
import { turnsOf } from '../session/timing/turns.ts';
import { itemText } from '../session/state.ts';
import type { DebugSession } from './debugSession.ts';
import { redactionSetting } from './settings.ts';
import { t } from '../base/l10n.ts';

export interface ExportChoice {
  readonly selection: ExportSelection;
  readonly redaction: RedactionRules;
  readonly audio: boolean;
}

/** All of the session, masked as the settings say. */
export function everything(): ExportChoice {
  return { selection: {}, redaction: redactionSetting(), audio: true };
}

/** A format, or the collector that the settings name. Undefined when the pick was closed. */
export async function chooseTarget(): Promise<ExportFormat | 'collector' | undefined> {
  const files = exportFormats.map(({ id, title, detail, icon }) => ({ id, label: `$(${icon}) ${title}`, detail }));
  const collector = {
    id: 'collector' as const,
    label: t('$(cloud-upload) OpenTelemetry collector'),
    detail: t('The same trace, sent to the collector in the settings'),
  };
  const options = { title: t('Realtime: Export Session'), placeHolder: t('Format'), matchOnDetail: true };
  return (await window.showQuickPick([...files, collector], options))?.id;
}

interface Step extends QuickPickItem {
  /** The choice to go on with; undefined where the user thought better of it. */
  readonly run?: () => ExportChoice | Promise<ExportChoice | undefined>;
  readonly toggle?: () => ExportChoice;
}

/** Undefined when the pick was closed. Toggles change what the first entries would do, and leave the list open. */
export async function chooseWhat(session: DebugSession, format: ExportFormat): Promise<ExportChoice | undefined> {
  let choice = everything();
  for (;;) {
    const chosen: Step | undefined = await window.showQuickPick(stepsOf(session, format, choice), {
      title: t('Realtime: Export as {0}', exportFormatFacts(format).title),
      placeHolder: t('What to export'),
    });
    if (!chosen) return undefined;
    const done = await chosen.run?.();
    if (done) return done;
    choice = chosen.toggle?.() ?? choice;
  }
}

function stepsOf(session: DebugSession, format: ExportFormat, choice: ExportChoice): Step[] {
  const { redaction, audio } = choice;
  const option = (on: boolean, label: string, toggle: () => ExportChoice): Step => ({
    label: `$(${on ? 'check' : 'circle-large-outline'}) ${label}`,
    toggle,
  });
  const isMasked = redaction.off !== true;
  return [
    { label: t('$(export) Whole session'), run: () => choice },
    { label: t('$(list-ordered) Some turns…'), run: () => withSelection(choice, askForTurns(session)) },
    { label: t('$(selection) Some entries…'), run: () => withSelection(choice, askForEntries(session)) },
    { label: t('Options'), kind: QuickPickItemKind.Separator },
    option(isMasked, t('Mask keys, tokens, authorization and headers of tools'), () => ({
      ...choice,
      redaction: { ...redaction, off: isMasked, personal: false },
    })),
    option(isMasked && redaction.personal === true, t('Mask e-mail addresses and phone numbers'), () => ({
      ...choice,
      redaction: { ...redaction, off: false, personal: redaction.personal !== true },
    })),
    ...(exportFormatFacts(format).audio === 'optional'
      ? [option(audio, 'Audio', () => ({ ...choice, audio: !audio }))]
      : []),
  ];
}

async function withSelection(
  choice: ExportChoice,
  asked: Promise<ExportSelection | undefined>,
): Promise<ExportChoice | undefined> {
  const selection = await asked;
  return selection && { ...choice, selection };
}

async function askForTurns({ state }: DebugSession): Promise<ExportSelection | undefined> {
  const picks = turnsOf(state).map(({ number, items }) => ({
    number,
    label: t('Turn {0}', number),
    detail: items.map(itemText).filter(Boolean).join(' · ') || items.map(({ id }) => id).join(', '),
  }));
  if (picks.length === 0) {
    void window.showInformationMessage(t('There is no turn in this session yet.'));
    return undefined;
  }
  const chosen = await window.showQuickPick(picks, {
    title: t('Turns to export'),
    placeHolder: t('From the first to the last that you choose'),
    canPickMany: true,
    matchOnDetail: true,
  });
  const numbers = chosen?.map(({ number }) => number) ?? [];
  return numbers.length === 0 ? undefined : { turns: { from: Math.min(...numbers), to: Math.max(...numbers) } };
}

async function askForEntries({ entries }: DebugSession): Promise<ExportSelection | undefined> {
  const text = await window.showInputBox({
    title: t('Entries to export'),
    prompt: t('Numbers of events, 1 to {0}, as the panel shows them', entries.length),
    placeHolder: '120-480',
    validateInput: (value) =>
      entriesOf(value, entries.length) ? undefined : t('Two numbers from 1 to {0}, such as 12-80.', entries.length),
  });
  return text === undefined ? undefined : entriesOf(text, entries.length);
}

function entriesOf(text: string, length: number): ExportSelection | undefined {
  const match = /^\s*(\d{1,9})\s*[-–]\s*(\d{1,9})\s*$/.exec(text);
  const [fromN, toN] = [Number(match?.[1]), Number(match?.[2])];
  return match && fromN >= 1 && fromN <= toN && fromN <= length ? { fromN, toN } : undefined;
}
