import { VisibleText } from '../base/visibleText.tsx';

/** Its end tells more than its beginning. */
const SHOWN = 160;

/** Where the value is that is gone to. */
export function PathText({ path }: { path: string }) {
  const cut = path.length > SHOWN ? `…${path.slice(-SHOWN)}` : path;
  return (
    <span class="tree-path mono quiet" title={path.slice(-2_000)}>
      <span>
        <VisibleText text={cut} />
      </span>
    </span>
  );
}
