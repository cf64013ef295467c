/** What a form says beside a member where its documentation says too little, or too much for one line. */
import { t } from '../base/l10n.ts';
import { pathText, type JsonPath } from './jsonPath.ts';

const hints: Readonly<Record<string, string>> = {
  event_id: t('An error names the event it is about by this id.'),
  previous_item_id: t('Where the item goes. Left out: at the end.'),
  'item.id': t('At most 32 characters. Left out: the server makes one.'),
  'item.arguments': t('A JSON text.'),
  audio: t('Base64 in the session’s input format.'),
  audio_end_ms: t('Keeps this much. Not more than has arrived.'),
  response_id: t('Left out: the active response of the conversation.'),
  'session.audio.input.transcription': t('What writes down. null turns it off.'),
  'response.instructions': t('Replaces the session’s instructions for this response.'),
  'response.conversation': t('`auto`, or `none`: out of band, the conversation stays as it is.'),
  'response.max_output_tokens': t('1 to 4096, or inf'),
  'response.max_response_output_tokens': t('1 to 4096, or inf'),
  'session.max_output_tokens': t('1 to 4096, or inf'),
  'session.max_response_output_tokens': t('1 to 4096, or inf'),
  'response.tools': t('An empty list means none.'),
  'response.input': t(
    'Items instead of the conversation; an item_reference names one. An empty list is an empty context.',
  ),
  'response.metadata': t('Up to 16 pairs of texts; comes back with the response.'),
};

export function formHint(path: JsonPath): string | undefined {
  const name = pathText(path);
  return Object.hasOwn(hints, name) ? hints[name] : undefined;
}
