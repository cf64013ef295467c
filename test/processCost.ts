/** What a Node process cost, told by itself at its end. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ProcessCost {
  /** Of its resident memory. */
  readonly peakMb: number;
  readonly cpuMs: number;
}

const hook = new URL('processCost.mjs', import.meta.url).href;

/** @param run starts the process with these variables in its environment, and resolves when it has ended */
export async function costOf<Result>(
  run: (env: Record<string, string>) => Promise<Result>,
): Promise<{ result: Result; cost: ProcessCost }> {
  const folder = mkdtempSync(join(tmpdir(), 'realtime-cost-'));
  try {
    const file = join(folder, 'cost.json');
    const result = await run({ NODE_OPTIONS: `--import=${hook}`, PROCESS_COST_FILE: file });
    return { result, cost: JSON.parse(readFileSync(file, 'utf8')) as ProcessCost };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
