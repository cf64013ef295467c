interface Version<Value> {
  readonly since: number;
  readonly value: Value;
}

/** Values by id as they were at each of several times, kept once for each time at which they had changed. */
export class Versions<Value> {
  readonly #byId = new Map<string, Version<Value>[]>();

  /** @param since the first time at which the id has this value; never before that of an earlier call */
  add(id: string, since: number, value: Value): void {
    const versions = this.#byId.get(id);
    if (versions) versions.push({ since, value });
    else this.#byId.set(id, [{ since, value }]);
  }

  /** The values at a time, in the order in which their ids came first. */
  *at(time: number): Generator<readonly [id: string, value: Value]> {
    for (const [id, versions] of this.#byId) {
      const version = versions.findLast(({ since }) => since <= time);
      if (version) yield [id, version.value];
    }
  }
}
