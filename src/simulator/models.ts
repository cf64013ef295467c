/** What is known of the models a session may ask for, as far as it shows on the wire. */

export interface Model {
  readonly name: string;
  /** The gpt-realtime-2 family thinks before it speaks: reasoning tokens, `phase` on messages, a preamble before calls. */
  readonly reasoning: boolean;
  /** Models of the preview era ignore the content of an item whose id exists; later ones add it to the item. */
  readonly mergesDuplicates: boolean;
  readonly defaultVoice: string;
  readonly defaultSilenceMs: number;
}

const REALTIME = /^gpt-realtime(?:-\d+(?:\.\d+)?)?(?:-mini)?(?:-\d{4}-\d{2}-\d{2})?$/;
const PREVIEW = /^gpt-4o(?:-mini)?-realtime-preview(?:-\d{4}-\d{2}-\d{2})?$/;

/** Undefined for a name that the Realtime API would refuse. */
export function modelNamed(name: string): Model | undefined {
  if (!REALTIME.test(name) && !PREVIEW.test(name)) return undefined;
  const reasoning = /^gpt-realtime-2(?:\.\d+)?(?:-mini)?(?:-\d{4}|$)/.test(name);
  return {
    name,
    reasoning,
    mergesDuplicates: REALTIME.test(name),
    defaultVoice: reasoning ? 'marin' : 'alloy',
    defaultSilenceMs: reasoning ? 500 : 200,
  };
}
