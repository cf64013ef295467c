import { thousands } from '../../src/session/format.ts';
import { size } from '../base/format.ts';
import { frameJson, frameText, isWhole, loadMore } from '../state/frames.ts';
import { Button } from '../toolkit/button.tsx';
import { ProgressRing } from '../toolkit/feedback.tsx';
import { JsonTree } from './jsonTree.tsx';

const RAW_STEP = 256 * 1024;

export function TreeView({ n }: { n: number }) {
  const frame = frameText(n).value;
  if (!frame) return <Fetching />;
  if (frame.failure !== undefined) return <p class="details-note refused">{frame.failure}</p>;
  if (frame.binary)
    return (
      <p class="details-note">
        A binary frame of {thousands(Math.floor((frame.totalLength * 3) / 4))} bytes. Raw shows it in base64.
      </p>
    );
  if (!isWhole(frame)) {
    return (
      <div class="details-note">
        <p>This frame is {size(frame.totalLength)} long; the tree needs all of it.</p>
        <Button small onClick={() => void loadMore(n, frame.totalLength)}>
          Read the whole frame
        </Button>
      </div>
    );
  }
  const value = frameJson(frame);
  if (value === undefined) return <p class="details-note">This frame is not JSON. Raw shows it as it was sent.</p>;
  return <JsonTree key={n} value={value} />;
}

/** The frame as it was on the wire, byte for byte. */
export function RawView({ n }: { n: number }) {
  const frame = frameText(n).value;
  if (!frame) return <Fetching />;
  return (
    <div class="raw">
      {frame.failure !== undefined && <p class="details-note refused">{frame.failure}</p>}
      {frame.binary && <p class="details-note">A binary frame; its bytes in base64:</p>}
      <pre class="raw-text mono">{frame.text}</pre>
      {!isWhole(frame) && frame.failure === undefined && (
        <p class="details-note num">
          {size(frame.text.length)} of {size(frame.totalLength)}{' '}
          <Button small onClick={() => void loadMore(n, frame.text.length + RAW_STEP)}>
            Show more
          </Button>{' '}
          <Button small onClick={() => void loadMore(n, frame.totalLength)}>
            Show all
          </Button>
        </p>
      )}
    </div>
  );
}

export function Fetching() {
  return (
    <p class="details-note">
      <ProgressRing /> Reading the frame…
    </p>
  );
}
