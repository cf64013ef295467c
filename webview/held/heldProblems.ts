/** What is wrong with what is to go on in the place of a held frame. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { t, translated } from '../../src/base/l10n.ts';
import { clientProblems, type ClientProblem } from '../../src/protocol/clientProblems.ts';
import { parsePath } from '../../src/protocol/jsonPath.ts';
import { locate, syntaxProblem } from '../../src/protocol/jsonText.ts';
import { problemText, type CheckShape } from '../../src/protocol/parse.ts';
import { shapeCheckOf } from '../state/eventHelp.ts';
import { dialect, sessionType } from '../state/session.ts';

/** What is written now: one frame is edited at a time. */
export const editedText = signal('');
const checkShape = shapeCheckOf(editedText);
const ofClient: ReadonlySignal<readonly ClientProblem[]> = computed(() =>
  clientProblems(editedText.value, dialect.value, sessionType.value, checkShape.value),
);
const ofServer: ReadonlySignal<readonly ClientProblem[]> = computed(() =>
  serverProblems(editedText.value, checkShape.value),
);

export function heldProblems(dir: 'client' | 'server'): readonly ClientProblem[] {
  return dir === 'client' ? ofClient.value : ofServer.value;
}

/** Of an app it is not known what it takes: only what the API documents. */
function serverProblems(text: string, check: CheckShape): readonly ClientProblem[] {
  const syntax = syntaxProblem(text);
  if (syntax) {
    const range = { start: syntax.offset, end: Math.min(text.length, syntax.offset + 1) };
    return [{ message: t('not JSON: {0}', syntax.message), path: [], range }];
  }
  const shape = check('', {});
  if (!shape) return [];
  const path = parsePath(shape.path);
  const range = locate(text, path) ?? locate(text, path.slice(0, -1)) ?? { start: 0, end: Math.min(1, text.length) };
  return [{ message: translated(problemText(shape)), path, range }];
}
