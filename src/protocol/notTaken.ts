/** Client events that a session refuses because of what kind of session it is. */
import { t } from '../base/l10n.ts';
import type { Dialect } from './catalog.ts';
import type { SessionType } from './dialectSession.ts';

/** They concern a model's answers. A transcription session hears and writes down; no model answers in it. */
const ofAnswers = /^(?:response\.|conversation\.item\.(?:create|truncate)$|output_audio_buffer\.)/;

/**
 * Why a session does not take events of this type, in half a sentence; undefined when it does.
 * @param sessionType unknown until the server has told it: then everything is taken
 */
export function notTaken(type: string, dialect: Dialect, sessionType: SessionType | undefined): string | undefined {
  if (sessionType === 'transcription') {
    if (ofAnswers.test(type)) return t('a transcription session does not take this: no model answers in it');
    if (dialect === 'beta' && type === 'session.update')
      return t('a transcription session of the beta dialect takes transcription_session.update in its place');
  } else if (sessionType === 'realtime' && type === 'transcription_session.update') {
    return t('only a transcription session takes this; here it is session.update');
  }
  return undefined;
}
