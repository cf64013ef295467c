import { isJsonObject, stringAt } from '../base/json.ts';

/** Where a recorded session can be connected again. */
export type RecordedSource =
  | { readonly kind: 'simulator' }
  | { readonly kind: 'openai'; readonly model: string }
  | { readonly kind: 'custom'; readonly url: string };

/**
 * @param header first line of a recording, as a file has it: of any shape
 * @returns undefined when it does not say where the session was
 */
export function recordedSource(header: unknown): RecordedSource | undefined {
  const source = isJsonObject(header) && isJsonObject(header['source']) ? header['source'] : undefined;
  const url = stringAt(source, 'url') ?? '';
  switch (source?.['kind']) {
    case 'simulator':
      return { kind: 'simulator' };
    case 'openai': {
      const model = URL.canParse(url) ? new URL(url).searchParams.get('model') : null;
      return model === null ? undefined : { kind: 'openai', model };
    }
    case 'custom':
      return /^wss?:\/\/./i.test(url) && URL.canParse(url) ? { kind: 'custom', url } : undefined;
    default:
      return undefined;
  }
}
