/** Going from one difference to the next, as VS Code's diff editor does it: round the end, back to the first. */

/** Marks an element as a difference, which can be gone to. */
export const difference = { 'data-difference': '', tabIndex: -1 } as const;

function all(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-difference]')];
}

export function countDifferences(): number {
  return all().length;
}

/** Goes to the next difference, or the one before, seen from where the focus is or was; which one that is, from 0. */
export function stepDifference(by: 1 | -1): number | undefined {
  const differences = all();
  if (differences.length === 0) return undefined;
  const current = document.querySelector('[data-difference].is-current');
  const focused = document.activeElement?.closest('[data-difference]') ?? null;
  const at = differences.findIndex((one) => one === (focused ?? current));
  const next =
    at === -1 ? (by === 1 ? 0 : differences.length - 1) : (at + by + differences.length) % differences.length;
  const target = differences[next];
  current?.classList.remove('is-current');
  target?.classList.add('is-current');
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: target.offsetHeight > innerHeight / 2 ? 'start' : 'center' });
  return next;
}
