import { InputBoxValidationSeverity, window, type Memento } from 'vscode';
import { isJsonObject } from '../base/json.ts';
import { Emitter } from '../base/emitter.ts';
import { t } from '../base/l10n.ts';

/** A text that was kept by name. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** What is asked and said of them. */
export interface NamedTextWords {
  readonly save: string;
  readonly rename: string;
  readonly delete: string;
  readonly deleted: (name: string) => string;
  /** There is none to choose from, and how one comes to be. */
  readonly none: string;
}

/** Texts that were kept by name, for all sessions and all windows of this machine. */
export class NamedTexts {
  readonly #didChange = new Emitter<void>();
  /** One came, went or got another name. */
  readonly onDidChange = this.#didChange.event;

  /**
   * @param key of the memento
   * @param nameFor what a person would call a text
   */
  constructor(
    private readonly memento: Memento,
    private readonly key: string,
    private readonly words: NamedTextWords,
    private readonly nameFor: (text: string) => string,
  ) {}

  /** By name. */
  get all(): readonly NamedText[] {
    return this.memento
      .get<readonly NamedText[]>(this.key, [])
      .filter((one) => isJsonObject(one) && typeof one.name === 'string' && typeof one.text === 'string')
      .toSorted((left, right) => left.name.localeCompare(right.name));
  }

  /** Asks for a name; one that is taken is replaced when the person says so. Undefined when the question was closed. */
  async save(text: string): Promise<string | undefined> {
    const name = await this.#askName(this.words.save, this.nameFor(text), replaced);
    if (name !== undefined) await this.put(name, text);
    return name;
  }

  async put(name: string, text: string): Promise<void> {
    await this.memento.update(this.key, [...this.all.filter((one) => one.name !== name), { name, text }]);
    this.#didChange.fire();
  }

  /** Undefined when the question was closed. */
  async rename(name: string): Promise<string | undefined> {
    const known = this.all.find((one) => one.name === name);
    if (!known) return undefined;
    const next = await this.#askName(this.words.rename, name, (taken) =>
      taken === name ? undefined : replaced(taken),
    );
    if (next === undefined || next === name) return next;
    await this.delete(name);
    await this.put(next, known.text);
    return next;
  }

  /** @returns what was deleted, so that it can be put back */
  async delete(name: string): Promise<NamedText | undefined> {
    const { all } = this;
    await this.memento.update(
      this.key,
      all.filter((one) => one.name !== name),
    );
    this.#didChange.fire();
    return all.find((one) => one.name === name);
  }

  /** @param named none asks which */
  async renameChosen(named?: string): Promise<void> {
    const name = named ?? (await this.choose(this.words.rename));
    if (name !== undefined) await this.rename(name);
  }

  /** Asks which; undefined when the question was closed, or there is none, which is said. */
  async choose(title: string): Promise<string | undefined> {
    const { all } = this;
    if (all.length === 0) {
      void window.showInformationMessage(this.words.none);
      return undefined;
    }
    const picks = all.map(({ name, text }) => ({ label: name, detail: text.replace(/\s+/g, ' ').slice(0, 120) }));
    return (await window.showQuickPick(picks, { title: `Realtime: ${title}` }))?.label;
  }

  /** Offers to put it back. @param named none asks which */
  async deleteChosen(named?: string): Promise<void> {
    const name = named ?? (await this.choose(this.words.delete));
    const gone = name === undefined ? undefined : await this.delete(name);
    if (!gone) return;
    // Nobody waits for the answer: the message may stand there for long.
    void window.showInformationMessage(this.words.deleted(gone.name), t('Undo')).then(async (choice) => {
      if (choice) await this.put(gone.name, gone.text);
    });
  }

  async #askName(
    title: string,
    value: string,
    warning: (taken: string) => string | undefined,
  ): Promise<string | undefined> {
    const names = new Set(this.all.map(({ name }) => name));
    const answer = await window.showInputBox({
      title: `Realtime: ${title}`,
      prompt: t('A name to find it by'),
      value,
      validateInput: (text) => {
        const name = text.trim();
        if (name === '') return t('A name is needed.');
        const words = names.has(name) ? warning(name) : undefined;
        return words === undefined ? undefined : { message: words, severity: InputBoxValidationSeverity.Warning };
      },
    });
    return answer?.trim();
  }
}

function replaced(taken: string): string {
  return t('"{0}" is there already: it is replaced.', taken);
}
