import { useMemo } from 'preact/hooks';
import { decodeBase64 } from '../../src/base/base64.ts';
import { t, translated } from '../../src/base/l10n.ts';
import { thousands } from '../../src/session/format.ts';
import type { EventRow } from '../../src/session/state.ts';
import { size } from '../base/format.ts';
import { ask } from '../state/panel.ts';
import { frameJson, frameText, isWhole, loadMore, type FrameText } from '../state/frames.ts';
import { Button } from '../toolkit/button.tsx';
import { ProgressRing } from '../toolkit/feedback.tsx';
import { problemsByValue, problemsOf } from './frameProblems.ts';
import { base64Bytes } from './elide.ts';
import { JsonIndex, MOST_VALUES } from './jsonIndex.ts';
import { JsonTree } from './jsonTree.tsx';

/** A frame as a tree, where it is one. */
export function TreeView({ row }: { row: EventRow }) {
  const { n } = row;
  const frame = frameText(n).value;
  const json = useMemo(() => jsonOf(frame), [frame]);
  if (!frame) return <Fetching />;
  if (frame.failure !== undefined) return <p class="details-note refused">{frame.failure}</p>;
  if (!isWhole(frame)) {
    return (
      <div class="details-note">
        <p>{t('This frame is {0} long; the tree needs all of it.', size(frame.totalLength))}</p>
        <Button small onClick={() => void loadMore(n, frame.totalLength)}>
          {t('Read the whole frame')}
        </Button>
      </div>
    );
  }
  if (json === undefined) {
    return (
      <p class="details-note">
        {frame.binary
          ? t('A binary frame of {0} bytes, which are no JSON. Raw shows them.', thousands(base64Bytes(frame.text)))
          : t('This frame is not JSON. Raw shows it as it was sent.')}
      </p>
    );
  }
  return (
    <>
      {frame.binary && <p class="details-note">{t('A binary frame; its bytes are JSON text.')}</p>}
      <WholeTree key={n} row={row} json={json} />
    </>
  );
}

function WholeTree({ row, json }: { row: EventRow; json: string }) {
  const index = useMemo(() => JsonIndex.of(json), [json]);
  const problems = problemsOf(row);
  const problemsKey = problems.map(({ path, message }) => `${path} ${translated(message)}`).join('\n');
  const byValue = useMemo(() => index && problemsByValue(index, problems), [index, problemsKey]);
  if (!index || !byValue) {
    return (
      <div class="details-note">
        <p>{t('This frame has more than {0} values, too many for a tree.', thousands(MOST_VALUES))}</p>
        <Button small icon="go-to-file" onClick={() => void ask('openAsJson', { n: row.n })}>
          {t('Open the frame in an editor')}
        </Button>
      </div>
    );
  }
  return <JsonTree index={index} n={row.n} problems={byValue} />;
}

/** The frame's text, if it is JSON. */
function jsonOf(frame: FrameText | undefined): string | undefined {
  if (!frame || !isWhole(frame)) return undefined;
  if (!frame.binary) return frameJson(frame) === undefined ? undefined : frame.text;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(decodeBase64(frame.text));
    JSON.parse(text);
    return text;
  } catch {
    return undefined;
  }
}

export function Fetching() {
  return (
    <p class="details-note">
      <ProgressRing /> {t('Reading the frame…')}
    </p>
  );
}
