import { t } from '../../src/base/l10n.ts';
import { span, TextOf } from './rowParts.ts';

/** Around the type of a run: what folds and unfolds it, and how many rows it has. */
export class FoldParts {
  readonly #twistie = span('twistie');
  readonly #arrow = span('', { 'aria-hidden': 'true' });
  readonly #badge = document.createElement('vscode-badge');
  readonly #count = new TextOf(this.#badge);
  #isOpen: boolean | undefined;

  constructor() {
    this.#twistie.append(this.#arrow);
    this.#badge.className = 'badge';
  }

  show(type: HTMLElement, open: boolean, count: number): void {
    this.#count.set(`×${count}`);
    if (open !== this.#isOpen) {
      this.#isOpen = open;
      this.#twistie.title = open ? t('Fold this run') : t('Unfold this run');
      this.#arrow.className = `codicon codicon-chevron-${open ? 'down' : 'right'} icon-12`;
    }
    if (this.#twistie.parentNode) return;
    type.prepend(this.#twistie);
    type.append(this.#badge);
  }

  hide(): void {
    this.#twistie.remove();
    this.#badge.remove();
  }
}
