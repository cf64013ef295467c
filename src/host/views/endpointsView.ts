import { EventEmitter, ThemeColor, ThemeIcon, TreeItem, window, workspace, type TreeDataProvider } from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable.ts';
import { t } from '../../base/l10n.ts';
import { knownEndpoints } from '../endpoints/knownEndpoints.ts';
import type { KeyStore } from '../endpoints/keyStore.ts';
import type { Targets } from '../endpoints/targets.ts';
import { viewIds } from '../names.ts';

/** What the simulator is called among the endpoints, and by the command "Connect". */
const SIMULATOR = 'simulator';

/**
 * Where one can connect: each by the name that the command "Connect" takes. A click connects nowhere: it costs nothing to look at
 * what is there.
 */
export class EndpointsView implements TreeDataProvider<string>, Disposable {
  readonly #disposables = new DisposableStore();
  readonly #didChange = this.#disposables.add(new EventEmitter<void>());
  readonly onDidChangeTreeData = this.#didChange.event;

  constructor(
    private readonly keys: KeyStore,
    private readonly targets: Targets,
  ) {
    this.#disposables.add(window.createTreeView(viewIds.endpoints, { treeDataProvider: this }));
    this.#disposables.add(keys.onDidChange(() => this.#didChange.fire()));
    this.#disposables.add(
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('realtime')) this.#didChange.fire();
      }),
    );
  }

  getChildren(parent?: string): string[] {
    return parent === undefined ? [SIMULATOR, ...this.#known().map(({ name }) => name)] : [];
  }

  getTreeItem(name: string): TreeItem {
    const known = this.#known().find((one) => one.name === name);
    const item = new TreeItem(known?.name ?? t('Simulator'));
    item.id = name;
    if (!known) {
      item.description = t('no key needed');
      item.iconPath = new ThemeIcon('vm-running');
      item.tooltip = t('No key, no network, no cost. Speaks GA and beta.');
      item.accessibilityInformation = { label: [t('Simulator'), item.description].join(', ') };
      item.contextValue = 'simulator';
      return item;
    }
    const { description, key, ready, where, isSaved } = known;
    item.description = ready ? description : [description, t('to be set up')].filter(Boolean).join(', ');
    item.iconPath = ready
      ? new ThemeIcon('pass', new ThemeColor('testing.iconPassed'))
      : new ThemeIcon('circle-large-outline');
    item.tooltip = `${where}\n${key}`;
    item.accessibilityInformation = { label: [name, description, key].filter(Boolean).join(', ') };
    item.contextValue = isSaved ? 'saved' : 'builtIn';
    return item;
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #known() {
    return knownEndpoints(this.keys, this.targets);
  }
}
