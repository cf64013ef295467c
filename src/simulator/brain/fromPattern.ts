/** A text that a schema's `pattern` accepts: for the plain patterns that people write into tool definitions. */

/** A part that is there `min` times at least and `max` at most; it writes itself once. */
interface Part {
  readonly write: (extra: number) => string;
  readonly min: number;
  readonly max: number;
}

const MOST = 40;
const LONGEST = 1000;

/** @returns undefined when it cannot be found: look-arounds, back references and the like */
export function fromPattern(pattern: string, minLength: number, maxLength: number): string | undefined {
  let accepts: RegExp;
  try {
    accepts = new RegExp(pattern, 'u');
  } catch {
    return undefined;
  }
  const write = new PatternReader(pattern).choice();
  for (let extra = 0; extra <= MOST; extra++) {
    const text = write(extra);
    if (text.length >= minLength && text.length <= maxLength && accepts.test(text)) return text;
  }
  return undefined;
}

class PatternReader {
  #at = 0;

  constructor(private readonly pattern: string) {}

  /** Alternatives up to the end or a closing parenthesis: the first of them. */
  choice(): (extra: number) => string {
    const first = this.#sequence();
    while (this.#peek() === '|') {
      this.#at++;
      this.#sequence();
    }
    return first;
  }

  #peek(): string | undefined {
    return this.pattern[this.#at];
  }

  #next(): string {
    return this.pattern[this.#at++] ?? '';
  }

  #sequence(): (extra: number) => string {
    const parts: Part[] = [];
    for (let next = this.#peek(); next !== undefined && next !== '|' && next !== ')'; next = this.#peek()) {
      const write = this.#atom();
      parts.push({ write, ...this.#times() });
    }
    return (extra) =>
      parts
        .map(({ write, min, max }) => {
          // What repeats inside what repeats would grow beyond all bounds.
          const isFixed = min === max;
          return write(isFixed ? extra : 0).repeat(isFixed ? min : Math.min(max, min + extra));
        })
        .join('');
  }

  #atom(): (extra: number) => string {
    const next = this.#next();
    switch (next) {
      case '^':
      case '$':
        return () => '';
      case '.':
        return () => 'a';
      case '(': {
        const kind = /^\?(?::|<[^=!>]*>)/.exec(this.pattern.slice(this.#at))?.[0];
        this.#at += kind?.length ?? 0;
        const inner = this.choice();
        this.#at++;
        return inner;
      }
      case '[': {
        const one = this.#oneOfClass();
        return () => one;
      }
      case '\\': {
        const one = escaped(this.#next());
        return () => one;
      }
      default:
        return () => next;
    }
  }

  /** A character of the class that begins here. */
  #oneOfClass(): string {
    const end = this.pattern.indexOf(']', this.#at + 1);
    const members = this.pattern.slice(this.#at, end < 0 ? undefined : end);
    this.#at = end < 0 ? this.pattern.length : end + 1;
    if (members.startsWith('^')) {
      const wanted = new RegExp(`[${members}]`, 'u');
      return Array.from('a0A- _').find((character) => wanted.test(character)) ?? 'a';
    }
    return members.startsWith('\\') ? escaped(members.charAt(1)) : members.charAt(0);
  }

  #times(): { min: number; max: number } {
    const [text, from, comma, to] = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.pattern.slice(this.#at)) ?? [''];
    this.#at += text.length;
    if (text === '') return { min: 1, max: 1 };
    if (from !== undefined) {
      const min = Math.min(Number(from), LONGEST);
      return { min, max: comma === '' ? min : to ? Number(to) : MOST };
    }
    return { min: text.startsWith('+') ? 1 : 0, max: text.startsWith('?') ? 1 : MOST };
  }
}

function escaped(letter: string): string {
  return { d: '1', w: 'a', s: ' ', D: 'a', W: '-', S: 'a', n: '\n', t: '\t', b: '', B: '' }[letter] ?? letter;
}
