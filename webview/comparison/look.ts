/** What the parts of a comparison share: who is who, and what a click does. */
import { createContext } from 'preact';
import type { Side } from '../../src/session/comparison/comparison.ts';

export interface Look {
  readonly names: Readonly<Record<Side, string>>;
  readonly onlyDifferences: boolean;
  /** Shows an entry of a side, as it is shown, in its recording. */
  readonly open: (side: Side, n: number) => void;
}

export const LookContext = createContext<Look>({
  names: { left: '', right: '' },
  onlyDifferences: false,
  open: () => undefined,
});
