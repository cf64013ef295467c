import {
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCheckboxState,
  window,
  type TreeDataProvider,
} from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable.ts';
import { t } from '../../base/l10n.ts';
import { parseFilter } from '../../session/eventFilter/parseFilter.ts';
import { viewIds } from '../names.ts';
import type { Breakpoints } from '../proxy/breakpoints.ts';

/** The breakpoints, by their texts; a checkbox says which of them hold. */
export class BreakpointsView implements TreeDataProvider<string>, Disposable {
  readonly #disposables = new DisposableStore();
  readonly #didChange = this.#disposables.add(new EventEmitter<void>());
  readonly onDidChangeTreeData = this.#didChange.event;

  constructor(private readonly breakpoints: Breakpoints) {
    const view = window.createTreeView(viewIds.breakpoints, { treeDataProvider: this });
    this.#disposables.add(view);
    this.#disposables.add(
      view.onDidChangeCheckboxState(async ({ items }) => {
        for (const [text, state] of items)
          await breakpoints.setEnabled([text], state === TreeItemCheckboxState.Checked);
      }),
    );
    this.#disposables.add(breakpoints.onDidChange(() => this.#didChange.fire()));
  }

  getChildren(parent?: string): string[] {
    return parent === undefined ? this.breakpoints.all.map(({ text }) => text) : [];
  }

  getTreeItem(text: string): TreeItem {
    const isEnabled = this.breakpoints.all.find((one) => one.text === text)?.enabled === true;
    const hits = this.breakpoints.hitsOf(text);
    const { label, isType } = wordsOf(text);
    const item = new TreeItem(label);
    item.id = text;
    if (hits > 0) item.description = `×${hits}`;
    item.checkboxState = isEnabled ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked;
    item.iconPath = isEnabled
      ? new ThemeIcon(
          isType ? 'debug-breakpoint' : 'debug-breakpoint-conditional',
          new ThemeColor('debugIcon.breakpointForeground'),
        )
      : new ThemeIcon('debug-breakpoint-disabled', new ThemeColor('debugIcon.breakpointDisabledForeground'));
    const held = hits === 0 ? t('has held nothing yet') : hits === 1 ? t('held 1 frame') : t('held {0} frames', hits);
    item.tooltip = `${text}: ${held}`;
    item.accessibilityInformation = { label: `${text}, ${held}` };
    return item;
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

/** A type with the direction it goes in is shown as the event table does; everything else as it was written. */
function wordsOf(text: string): { readonly label: string; readonly isType: boolean } {
  const { terms } = parseFilter(text);
  const types = terms.flatMap((term) => (term.kind === 'type' && !term.excluded ? [term.glob] : []));
  const dirs = terms.flatMap((term) => (term.kind === 'from' && !term.excluded ? [term.dir] : []));
  const isType = types.length === 1 && dirs.length <= 1 && types.length + dirs.length === terms.length;
  if (!isType) return { label: text, isType };
  const arrow = dirs[0] === undefined ? '' : dirs[0] === 'client' ? '↑ ' : '↓ ';
  return { label: `${arrow}${types[0] ?? ''}`, isType };
}
