import type { JsonObject } from '../../base/json.ts';
import { exportSession } from '../../export/exportSession.ts';
import { loadShapeCheck } from '../../protocol/shapeCheck.ts';
import { breathe, secretsOf } from '../exportCommand.ts';
import { priceSettings, redactionSetting } from '../settings.ts';
import type { ToolAnswer, ToolServices } from './tool.ts';
import { countAt, idOf, sessionOf } from './toolSessions.ts';

const USUAL_LENGTH = 8_000;
const MAX_LENGTH = 40_000;

/** The conversation as the text export has it, in pieces. */
export async function getConversation(input: JsonObject, services: ToolServices): Promise<ToolAnswer> {
  const session = await sessionOf(input, services);
  const redaction = { ...redactionSetting(), secrets: secretsOf(session) };
  const checkShape = await loadShapeCheck();
  const { pieces } = await exportSession(session, 'text', {
    redaction,
    checkShape,
    keptMarks: session.keptMarks,
    pause: breathe,
    prices: priceSettings(),
  });
  const whole = Array.from(pieces, (piece) => piece.toString()).join('');
  const offset = countAt(input, 'offset', 0, 0, whole.length);
  const length = countAt(input, 'length', USUAL_LENGTH, 1, MAX_LENGTH);
  const text = whole.slice(offset, offset + length);
  const end = offset + text.length;
  const facts: JsonObject = { session: idOf(session), items: session.state.order.length, characters: whole.length };
  return { text, facts: { ...facts, ...(end < whole.length && { nextOffset: end }) } };
}
