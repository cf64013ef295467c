import { isJsonObject, stringAt } from '../../base/json.ts';
import type { EndpointKind } from '../../transport/endpoint.ts';

/** Where a recorded session can be connected again. */
export type RecordedSource =
  | { readonly kind: 'simulator'; readonly name?: string }
  | {
      readonly kind: EndpointKind;
      readonly name?: string;
      /** Without secrets. */
      readonly url: string;
      readonly model?: string;
    };

/**
 * @param header first line of a recording, as a file has it: of any shape
 * @returns undefined when it does not say where the session was
 */
export function recordedSource(header: unknown): RecordedSource | undefined {
  const source = isJsonObject(header) && isJsonObject(header['source']) ? header['source'] : undefined;
  const url = stringAt(source, 'url') ?? '';
  const name = stringAt(source, 'name');
  const named = name === undefined ? {} : { name };
  const kind = source?.['kind'];
  switch (kind) {
    case 'simulator':
      return { kind, ...named };
    case 'openai':
    case 'azure':
    case 'azure-preview':
    case 'voice-live':
    case 'custom': {
      if (!/^wss?:\/\/./i.test(url) || !URL.canParse(url)) return undefined;
      const model = new URL(url).searchParams.get('model');
      return { kind, url, ...named, ...(model === null ? {} : { model }) };
    }
    default:
      return undefined;
  }
}
