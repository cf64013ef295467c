import type { Disposable } from './disposable.ts';

/** Subscribing returns the handle that ends the subscription. */
export type Event<T> = (listener: (value: T) => void) => Disposable;

/**
 * A single typed event source. Listeners run in the order in which they subscribed; one that throws does not keep the
 * rest from running (the first error is rethrown afterwards, so that it is not lost either).
 */
export class Emitter<T> implements Disposable {
  #listeners: ((value: T) => void)[] = [];

  readonly event: Event<T> = (listener) => {
    this.#listeners = [...this.#listeners, listener];
    return { dispose: () => (this.#listeners = this.#listeners.filter((other) => other !== listener)) };
  };

  fire(value: T): void {
    const errors: unknown[] = [];
    for (const listener of this.#listeners) {
      try {
        listener(value);
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw errors[0];
  }

  dispose(): void {
    this.#listeners = [];
  }
}
