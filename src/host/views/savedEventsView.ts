import { EventEmitter, ThemeIcon, TreeItem, window, type TreeDataProvider } from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable.ts';
import { t } from '../../base/l10n.ts';
import { parseSequence } from '../../protocol/eventSequence.ts';
import { parseFrame } from '../../protocol/parse.ts';
import type { SavedEvents } from '../eventFiles/savedEvents.ts';
import { commandIds, viewIds } from '../names.ts';

const TOOLTIP_CHARACTERS = 2000;

/** Events, and lists of them, that were kept by name. A click puts one into the composer of the session in front: it sends nothing. */
export class SavedEventsView implements TreeDataProvider<string>, Disposable {
  readonly #disposables = new DisposableStore();
  readonly #didChange = this.#disposables.add(new EventEmitter<void>());
  readonly onDidChangeTreeData = this.#didChange.event;

  constructor(private readonly saved: SavedEvents) {
    this.#disposables.add(window.createTreeView(viewIds.savedEvents, { treeDataProvider: this }));
    this.#disposables.add(saved.onDidChange(() => this.#didChange.fire()));
  }

  getChildren(parent?: string): string[] {
    return parent === undefined ? this.saved.all.map(({ name }) => name) : [];
  }

  getTreeItem(name: string): TreeItem {
    const text = this.saved.all.find((one) => one.name === name)?.text ?? '';
    const item = new TreeItem(name);
    const isList = parseSequence(text) !== undefined;
    const type = isList ? t('list') : (parseFrame(text).type ?? '');
    item.id = name;
    item.description = type === '' || name.startsWith(type) ? '' : type;
    item.iconPath = new ThemeIcon(isList ? 'list-ordered' : 'star-full');
    item.tooltip = text.slice(0, TOOLTIP_CHARACTERS);
    // The tooltip, all that is in it, would be its name.
    item.accessibilityInformation = { label: [name, item.description].filter(Boolean).join(', ') };
    item.contextValue = 'savedEvent';
    item.command = { command: commandIds.useSavedEvent, title: t('Put Into Composer'), arguments: [name] };
    return item;
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}
