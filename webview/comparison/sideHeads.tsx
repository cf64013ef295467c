import { useContext } from 'preact/hooks';
import { VisibleText } from '../base/visibleText.tsx';
import { LookContext } from './look.ts';

/** The two columns of a table that has both sides. */
export function SideHeads() {
  const { names } = useContext(LookContext);
  return (
    <>
      <th scope="col">
        <VisibleText text={names.left} />
      </th>
      <th scope="col">
        <VisibleText text={names.right} />
      </th>
    </>
  );
}
