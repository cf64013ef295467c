/** Targets for tests that need one URL and perhaps a key. */
import { endpointTarget } from '../../src/transport/endpointTarget.ts';
import type { ConnectTarget } from '../../src/transport/target.ts';

/** A server at this URL that takes a bearer key. */
export function customTarget(url: string, key = ''): ConnectTarget {
  return endpointTarget({ kind: 'custom', name: new URL(url).host, url }, { key });
}
