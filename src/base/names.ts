/** Names that repeat, as numbers: what is told of a million events names a handful of types. 0 stands for none. */
export class Names {
  readonly #list: string[] = [''];
  readonly #ids = new Map<string, number>([['', 0]]);

  get list(): readonly string[] {
    return this.#list;
  }

  idOf(name: string | undefined): number {
    if (name === undefined) return 0;
    let id = this.#ids.get(name);
    if (id === undefined) {
      id = this.#list.length;
      this.#list.push(name);
      this.#ids.set(name, id);
    }
    return id;
  }

  /** Undefined where no such name is there. */
  knownIdOf(name: string): number | undefined {
    return this.#ids.get(name);
  }

  /** Undefined for 0. */
  nameOf(id: number): string | undefined {
    return id === 0 ? undefined : this.#list[id];
  }
}
