/** Every rule, in the order in which a list shows them. */
import {
  closedWithoutFrame,
  connectionRefused,
  conversationLost,
  ephemeralSideband,
  sessionExpired,
  sessionNearLimit,
} from './connectionRules.ts';
import { betaRetired, betaShapeOnGa, gaShapeOnBeta, sessionTypeMissing } from './dialectRules.ts';
import type { Rule } from './finding.ts';
import { mcpApprovalUnanswered, mcpListingFailed, mcpNotListed, mcpResultUnanswered } from './mcpRules.ts';
import { deprecatedModel } from './modelRules.ts';
import { fieldNotInEffect, modelInUpdate, tracingTooLate, updateRefused, voiceTooLate } from './sessionRules.ts';
import {
  transcriptionFailed,
  transcriptionModelUnknown,
  transcriptionStalled,
  transcriptLate,
} from './transcriptionRules.ts';
import { unexpectedShape, unknownEvent } from './unknownRules.ts';
import { cachedTokensDropped, contextNearLimit } from './usageRules.ts';
import { responseWhileActive } from './responseRules.ts';

export const rules: readonly Rule[] = [
  responseWhileActive,
  voiceTooLate,
  modelInUpdate,
  tracingTooLate,
  fieldNotInEffect,
  updateRefused,
  sessionTypeMissing,
  betaShapeOnGa,
  gaShapeOnBeta,
  betaRetired,
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
  unknownEvent,
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
