import type { Memento } from 'vscode';

const KEY = 'realtime.composerHistory';
const MAX_TEXTS = 50;
/** All of them together: VS Code reads what is kept at its start. */
const MAX_CHARACTERS = 100_000;

/** Texts that were sent from the composer of any panel, newest last: for all sessions of this machine. None that holds a secret. */
export class ComposerHistory {
  constructor(private readonly memento: Memento) {}

  get all(): readonly string[] {
    const kept = this.memento.get<unknown>(KEY);
    return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string') : [];
  }

  /**
   * The oldest go when there is no room for them.
   * @param secrets that the session's connection knows: they may look like nothing that is known to be one
   */
  async add(text: string, secrets: readonly string[]): Promise<void> {
    // Loaded when something is kept: the extension starts without it.
    const { Redactor } = await import('../export/redact.ts');
    if (text.length > MAX_CHARACTERS || new Redactor({ secrets }).text(text) !== text) return;
    const newestFirst = [text, ...this.all.filter((old) => old !== text).toReversed()].slice(0, MAX_TEXTS);
    let characters = 0;
    const end = newestFirst.findIndex((one) => (characters += one.length) > MAX_CHARACTERS);
    await this.memento.update(KEY, newestFirst.slice(0, end < 0 ? undefined : end).toReversed());
  }
}
