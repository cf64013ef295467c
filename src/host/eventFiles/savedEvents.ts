import { InputBoxValidationSeverity, window, type Memento } from 'vscode';
import { isJsonObject, stringAt } from '../../base/json.ts';
import type { SavedEvent } from '../../contract/messages.ts';
import { parseFrame } from '../../protocol/parse.ts';
import { parseSequence, sequenceInWords } from '../../protocol/eventSequence.ts';

const KEY = 'realtime.savedEvents';

/** Events that were kept by name, for all sessions and all windows of this machine. */
export class SavedEvents {
  constructor(private readonly memento: Memento) {}

  /** By name. */
  get all(): readonly SavedEvent[] {
    return this.memento
      .get<readonly SavedEvent[]>(KEY, [])
      .filter((one) => isJsonObject(one) && typeof one.name === 'string' && typeof one.text === 'string')
      .toSorted((left, right) => left.name.localeCompare(right.name));
  }

  /** Asks for a name; one that is taken is replaced when the person says so. Undefined when the question was closed. */
  async save(text: string): Promise<string | undefined> {
    const name = await this.#askName(
      'Save Event',
      nameFor(text),
      (taken) => `"${taken}" is there already: it is replaced.`,
    );
    if (name !== undefined) await this.put(name, text);
    return name;
  }

  async put(name: string, text: string): Promise<void> {
    await this.memento.update(KEY, [...this.all.filter((one) => one.name !== name), { name, text }]);
  }

  /** Undefined when the question was closed. */
  async rename(name: string): Promise<string | undefined> {
    const known = this.all.find((one) => one.name === name);
    if (!known) return undefined;
    const next = await this.#askName('Rename Saved Event', name, (taken) =>
      taken === name ? undefined : `"${taken}" is there already: it is replaced.`,
    );
    if (next === undefined || next === name) return next;
    await this.delete(name);
    await this.put(next, known.text);
    return next;
  }

  /** @returns what was deleted, so that it can be put back */
  async delete(name: string): Promise<SavedEvent | undefined> {
    const { all } = this;
    await this.memento.update(
      KEY,
      all.filter((one) => one.name !== name),
    );
    return all.find((one) => one.name === name);
  }

  async renameChosen(): Promise<void> {
    const name = await this.#choose('Rename Saved Event');
    if (name !== undefined) await this.rename(name);
  }

  /** Offers to put it back. */
  async deleteChosen(): Promise<void> {
    const name = await this.#choose('Delete Saved Event');
    const gone = name === undefined ? undefined : await this.delete(name);
    if (!gone) return;
    // Nobody waits for the answer: the message may stand there for long.
    void window.showInformationMessage(`The saved event "${gone.name}" was deleted.`, 'Undo').then(async (choice) => {
      if (choice) await this.put(gone.name, gone.text);
    });
  }

  async #choose(title: string): Promise<string | undefined> {
    const picks = this.all.map(({ name, text }) => ({ label: name, detail: text.replace(/\s+/g, ' ').slice(0, 120) }));
    return (await window.showQuickPick(picks, { title: `Realtime: ${title}` }))?.label;
  }

  async #askName(
    title: string,
    value: string,
    warning: (taken: string) => string | undefined,
  ): Promise<string | undefined> {
    const names = new Set(this.all.map(({ name }) => name));
    const answer = await window.showInputBox({
      title: `Realtime: ${title}`,
      prompt: 'A name to find it by',
      value,
      validateInput: (text) => {
        const name = text.trim();
        if (name === '') return 'A name is needed.';
        const words = names.has(name) ? warning(name) : undefined;
        return words === undefined ? undefined : { message: words, severity: InputBoxValidationSeverity.Warning };
      },
    });
    return answer?.trim();
  }
}

/** What a person would call it: its type and what kind. */
function nameFor(text: string): string {
  const sequence = parseSequence(text);
  if (sequence) return sequenceInWords(sequence.steps);
  const { event, type } = parseFrame(text);
  const item = isJsonObject(event?.['item']) ? event['item'] : undefined;
  return [type ?? 'event', stringAt(item, 'role') ?? stringAt(item, 'type')].filter(Boolean).join(' ');
}
