import type { AudioFormat } from '../base/audioFormat.ts';
import { defaultAudioFormat, inputAudioFormat, outputAudioFormat } from '../protocol/sessionConfig.ts';
import type { ContentPart, ConversationItem, SessionState } from './state.ts';

/** The format of a part's audio: an answer's is its response's own, where that names one, else the session's. */
export function audioFormatOf(state: SessionState, item: ConversationItem, part: ContentPart): AudioFormat {
  if (part.type === 'input_audio') return inputAudioFormat(state.effectiveSession);
  const configuration = item.responseId === undefined ? undefined : state.responses.get(item.responseId)?.configuration;
  return outputAudioFormat(configuration) ?? outputAudioFormat(state.effectiveSession) ?? defaultAudioFormat;
}
