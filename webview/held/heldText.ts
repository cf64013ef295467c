/** The text of a held frame as it is shown and edited, and why it is not. */
import { withEscapes } from '../../src/base/invisible.ts';
import { laidOutJson } from '../../src/base/laidOutJson.ts';
import { t } from '../../src/base/l10n.ts';
import { secretMask } from '../../src/base/secretMask.ts';
import { syntaxProblem } from '../../src/protocol/jsonText.ts';
import { isWhole, type FrameText } from '../state/frames.ts';

const texts = new WeakMap<FrameText, string>();

/** With a line for each member where it is JSON; what nobody would see is written as its escape. */
export function shownText(frame: FrameText): string {
  let text = texts.get(frame);
  if (text === undefined) {
    text = syntaxProblem(frame.text) ? frame.text : withEscapes(laidOutJson(frame.text));
    texts.set(frame, text);
  }
  return text;
}

/** Why a frame can go on, or not, but not as something else; undefined where it can. */
export function editBlock(frame: FrameText | undefined): string | undefined {
  if (!frame) return t('the frame is being read');
  if (frame.failure !== undefined) return frame.failure;
  if (frame.binary) return t('it is a binary frame, which has no text to edit');
  if (!isWhole(frame)) return t('it is too long to be edited here');
  if (frame.text.includes(secretMask)) {
    return t('the log masks a key in it, and what is edited would go on with the mask: {0}', secretMask);
  }
  return undefined;
}
