/** The decoding worker and its decoders, bundled exactly as the build does, for tests that start the worker. */
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import { bundles } from '../../scripts/bundles.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}test-results/audio-${process.pid}`;

/** Builds them before the tests of this file; returns where the worker is. */
export function useAudioWorker(): string {
  beforeAll(async () => {
    const wanted = bundles(root, folder).filter(({ name }) => name === 'audioWorker' || name === 'decoders');
    await Promise.all(wanted.map(({ options }) => build(options)));
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return `${folder}/audioWorker.js`;
}
