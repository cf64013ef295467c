/**
 * Looks for regular expressions in a thread of its own: one expression can take longer than the world has lasted, and
 * cannot be stopped in between. Here the thread is, and the panel goes on.
 */

/** A row passes if its text has the expression, or has it not where it is excluded. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly excluded: boolean;
}

/** So long it may take for the texts of one call, which take a thousandth of that with any sensible expression. */
const PATIENCE_MS = 2000;

const THREAD = `
  let tests = [];
  onmessage = ({ data: { expressions, texts } }) => {
    if (expressions) tests = expressions.map(({ source, flags, excluded }) => [new RegExp(source, flags), excluded]);
    if (texts) postMessage(texts.map((text) => tests.every(([pattern, excluded]) => pattern.test(text) !== excluded)));
  };`;

export class RegexMatcher {
  readonly #worker: Worker;
  readonly #url = URL.createObjectURL(new Blob([THREAD], { type: 'text/javascript' }));

  constructor(expressions: readonly Expression[]) {
    this.#worker = new Worker(this.#url);
    this.#worker.postMessage({ expressions });
  }

  /** Which of the texts pass; undefined where it took too long. One call at a time. */
  matches(texts: readonly string[]): Promise<readonly boolean[] | undefined> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
      this.#worker.onmessage = ({ data }: MessageEvent<readonly boolean[]>) => {
        clearTimeout(timer);
        resolve(data);
      };
      this.#worker.onerror = () => {
        clearTimeout(timer);
        resolve(undefined);
      };
      this.#worker.postMessage({ texts });
    });
  }

  dispose(): void {
    this.#worker.terminate();
    URL.revokeObjectURL(this.#url);
  }
}
