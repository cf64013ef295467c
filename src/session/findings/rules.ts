/** Every rule, in the order in which a list shows them. */
import {
  closedWithoutFrame,
  connectionRefused,
  conversationLost,
  ephemeralSideband,
  sessionExpired,
  sessionNearLimit,
} from './connectionRules.ts';
import { betaInUse, betaRetired, betaShapeOnGa, gaShapeOnBeta, sessionTypeMissing } from './dialectRules.ts';
import { audioWrongRate } from './audioRateRule.ts';
import { audioClipping, audioDcOffset, audioSilent } from './audioLevelRules.ts';
import { audioFileHeader, audioNotBase64, audioOddBytes, audioWrongFormat } from './audioRules.ts';
import { answersCutOff, bargeInWithoutTruncate, lateCancel } from './bargeInRules.ts';
import { appendTooLarge, commitTooShort, commitWithoutResponse, commitWithServerVad } from './commitRules.ts';
import type { Rule } from './rule.ts';
import { mcpApprovalUnanswered, mcpListingFailed, mcpNotListed, mcpResultUnanswered } from './mcpRules.ts';
import { idleTimeout } from './idleTimeoutRule.ts';
import { deprecatedModel } from './modelRules.ts';
import { fieldNotInEffect, modelInUpdate, tracingTooLate, updateRefused, voiceTooLate } from './sessionRules.ts';
import {
  transcriptionFailed,
  transcriptionModelUnknown,
  transcriptionStalled,
  transcriptLate,
} from './transcriptionRules.ts';
import { clientEventUnanswered } from './unansweredRule.ts';
import { otherProtocol, unexpectedShape, unknownEvent, unknownField } from './unknownRules.ts';
import { cachedTokensDropped, contextNearLimit } from './usageRules.ts';
import {
  functionCallWithoutOutput,
  outputForUnknownCall,
  outputWithoutResponse,
  responseBeforeOutputs,
} from './functionCallRules.ts';
import { assistantAudioReplayed, callIdCharacters, idTooLong } from './itemIdRules.ts';
import { itemUnknown } from './itemReferenceRules.ts';
import { responseFailed, responseIncomplete } from './responseEndRules.ts';
import { responseAfterCancel, responseBeforeCallDone, responseWhileActive } from './responseRules.ts';
import { truncateAtZero, truncateBeyondAudio, truncateOfNonAudio, truncateUnknownItem } from './truncationRules.ts';

export const rules: readonly Rule[] = [
  responseWhileActive,
  responseAfterCancel,
  responseBeforeCallDone,
  responseFailed,
  responseIncomplete,
  lateCancel,
  bargeInWithoutTruncate,
  answersCutOff,
  truncateBeyondAudio,
  truncateAtZero,
  truncateOfNonAudio,
  truncateUnknownItem,
  functionCallWithoutOutput,
  responseBeforeOutputs,
  outputWithoutResponse,
  outputForUnknownCall,
  idTooLong,
  callIdCharacters,
  assistantAudioReplayed,
  itemUnknown,
  clientEventUnanswered,
  commitWithoutResponse,
  commitTooShort,
  commitWithServerVad,
  idleTimeout,
  appendTooLarge,
  audioWrongFormat,
  audioWrongRate,
  audioFileHeader,
  audioNotBase64,
  audioOddBytes,
  audioSilent,
  audioClipping,
  audioDcOffset,

  voiceTooLate,
  modelInUpdate,
  tracingTooLate,
  fieldNotInEffect,
  updateRefused,
  sessionTypeMissing,
  betaShapeOnGa,
  gaShapeOnBeta,
  betaRetired,
  betaInUse,
  deprecatedModel,
  contextNearLimit,
  cachedTokensDropped,
  mcpNotListed,
  mcpListingFailed,
  mcpResultUnanswered,
  mcpApprovalUnanswered,
  transcriptionFailed,
  transcriptLate,
  transcriptionModelUnknown,
  transcriptionStalled,
  otherProtocol,
  unknownEvent,
  unknownField,
  unexpectedShape,
  sessionNearLimit,
  sessionExpired,
  conversationLost,
  ephemeralSideband,
  connectionRefused,
  closedWithoutFrame,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of a finding, or undefined for a name that this version does not know. */
export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}
