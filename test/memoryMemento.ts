import type { Memento } from 'vscode';

/** Keeps values as VS Code does: as JSON. */
export function memoryMemento(): Memento {
  const kept = new Map<string, string>();
  return {
    keys: () => [...kept.keys()],
    get: <Value>(key: string, otherwise?: Value) => {
      const text = kept.get(key);
      return text === undefined ? otherwise : (JSON.parse(text) as Value);
    },
    update: async (key: string, value: unknown) => {
      kept.set(key, JSON.stringify(value));
    },
  };
}
