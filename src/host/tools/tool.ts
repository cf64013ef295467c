import type { JsonObject } from '../../base/json.ts';
import type { MutedRules } from '../mutedRules.ts';
import type { Panels } from '../panels.ts';
import type { RestorableRecordings } from '../restorableRecordings.ts';

/** What the tools of language models work with. */
export interface ToolServices {
  readonly panels: Panels;
  readonly recordings: RestorableRecordings;
  readonly muted: MutedRules;
}

/** A line for whoever reads the chat, and the facts for the model. */
export interface ToolAnswer {
  readonly text: string;
  readonly facts?: JsonObject;
}
