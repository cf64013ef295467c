// Long audio files through the built command line: memory at its peak over that of the command line alone, and the speed of
// decoding, mixing and resampling against ffmpeg doing the same. Prints tables; test-results/bench/audioFiles.json has them too.
// Run by `npm run bench:audio`. Arguments: hours of the memory files (2), minutes of the speed files (20), rounds (3).
// Takes some five minutes on two cores that have nothing else to do.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { installAudioTools } from '../../scripts/audioTools.ts';
import { root, run } from '../../scripts/processes.ts';
import { costOf, type ProcessCost } from '../processCost.ts';
import { percentilesOf } from './percentiles.ts';

const [hours = 2, minutes = 20, rounds = 3] = process.argv.slice(2).map(Number);
const codecs = {
  'wav, 44.1 kHz stereo': { ending: 'wav', args: ['-c:a', 'pcm_s16le'] },
  'mp3, 128 kbit/s stereo': { ending: 'mp3', args: ['-c:a', 'libmp3lame', '-b:a', '128k'] },
  'flac, 16 bit stereo': { ending: 'flac', args: ['-c:a', 'flac'] },
  'ogg vorbis, stereo': { ending: 'ogg', args: ['-c:a', 'libvorbis', '-q:a', '4'] },
  'ogg opus, stereo': { ending: 'opus', args: ['-c:a', 'libopus', '-b:a', '96k'] },
  'webm opus, stereo': { ending: 'webm', args: ['-c:a', 'libopus', '-b:a', '96k'] },
  'm4a, 128 kbit/s, through ffmpeg': { ending: 'm4a', args: ['-c:a', 'aac', '-b:a', '128k'] },
} as const;
const target = ['--format', 'pcm16', '--out', '/dev/null'];
type Kind = keyof typeof codecs;
const kinds = Object.keys(codecs) as Kind[];

/** Ten minutes that no codec finds easy: two voices of noise and a sweep, made once and repeated without encoding again. */
const SEED_MINUTES = 10;
const folder = mkdtempSync(join(tmpdir(), 'realtime-bench-audio-'));
try {
  await installAudioTools();
  await must(process.execPath, ['--import', 'tsx', 'scripts/build.ts']);
  await makeSeeds();
  const memory = await measureMemory();
  const speed = await measureSpeed();
  const results = join(root, 'test-results/bench');
  mkdirSync(results, { recursive: true });
  const machine = {
    node: process.version,
    platform: process.platform,
    arch: process.arch,
    processor: cpus()[0]?.model,
    cores: availableParallelism(),
    memoryGb: totalmem() / 2 ** 30,
    loadAtEnd: loadavg()[0],
  };
  writeFileSync(join(results, 'audioFiles.json'), `${JSON.stringify({ machine, memory, speed }, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function seedOf(kind: Kind): string {
  return join(folder, `seed.${codecs[kind].ending}`);
}

async function makeSeeds(): Promise<void> {
  const noise = `anoisesrc=d=${SEED_MINUTES * 60}:c=pink:a=0.4:r=44100`;
  const tone = `sine=f=440:b=4:d=${SEED_MINUTES * 60}:r=44100`;
  const mix = '[0:a][1:a]amix=inputs=2,aformat=channel_layouts=stereo';
  const input = ['-f', 'lavfi', '-i', noise, '-f', 'lavfi', '-i', tone, '-filter_complex', mix];
  await ffmpeg([...input, '-c:a', 'pcm_s16le', seedOf('wav, 44.1 kHz stereo')]);
  for (const kind of kinds) {
    if (!kind.startsWith('wav'))
      await ffmpeg(['-i', seedOf('wav, 44.1 kHz stereo'), ...codecs[kind].args, seedOf(kind)]);
  }
}

async function longFile(kind: Kind, wantedMinutes: number): Promise<string> {
  const path = join(folder, `${wantedMinutes}.${codecs[kind].ending}`);
  const times = Math.ceil(wantedMinutes / SEED_MINUTES) - 1;
  await ffmpeg(['-stream_loop', `${times}`, '-i', seedOf(kind), '-t', `${wantedMinutes * 60}`, '-c', 'copy', path]);
  return path;
}

async function measureMemory(): Promise<object[]> {
  const idle = await convertCost(['--help']);
  console.log(`\nMemory of ${hours} hours, over ${idle.peakMb.toFixed(0)} MB of the command line alone (limit 200 MB)`);
  const rows: object[] = [];
  for (const kind of kinds) {
    const path = await longFile(kind, hours * 60);
    const sizeMb = statSync(path).size / 2 ** 20;
    const startMs = performance.now();
    const { peakMb } = await convertCost([path, ...target]);
    const row = { kind, sizeMb, overIdleMb: peakMb - idle.peakMb, seconds: (performance.now() - startMs) / 1000 };
    console.log(
      `${kind.padEnd(34)} ${sizeMb.toFixed(0).padStart(6)} MB file ${row.overIdleMb.toFixed(0).padStart(6)} MB ${row.seconds.toFixed(1).padStart(7)} s`,
    );
    rows.push(row);
    rmSync(path);
  }
  return rows;
}

/** Rounds of both, one after the other: what else the machine does falls on both alike. Processor time, not the clock's. */
async function measureSpeed(): Promise<object[]> {
  console.log(
    `\nSpeed with ${minutes} minutes: processor time of ffmpeg by ours, median of ${rounds} rounds (MP3: at least 0.3)`,
  );
  const rows: object[] = [];
  // M4A is decoded by ffmpeg itself: there is nothing to compare.
  for (const kind of kinds.filter((each) => !each.startsWith('m4a'))) {
    const path = await longFile(kind, minutes);
    const pairs: { oursMs: number; theirsMs: number }[] = [];
    for (let round = 0; round < rounds; round++) {
      const { cpuMs: oursMs } = await convertCost([path, ...target]);
      pairs.push({ oursMs, theirsMs: await ffmpegCpuMs(path) });
    }
    const [oursMs, theirsMs, ratio] = [
      percentilesOf(pairs.map((pair) => pair.oursMs)).p50,
      percentilesOf(pairs.map((pair) => pair.theirsMs)).p50,
      percentilesOf(pairs.map((pair) => pair.theirsMs / pair.oursMs)).p50,
    ];
    console.log(
      `${kind.padEnd(34)} ours ${oursMs.toFixed(0).padStart(6)} ms  ffmpeg ${theirsMs.toFixed(0).padStart(6)} ms  ratio ${ratio.toFixed(2)}`,
    );
    rows.push({ kind, oursMs, theirsMs, ratio });
    rmSync(path);
  }
  return rows;
}

async function convertCost(args: readonly string[]): Promise<ProcessCost> {
  const command = (env: Record<string, string>) =>
    must(process.execPath, ['dist/cli.js', 'audio', ...args], { ...process.env, ...env });
  return (await costOf(command)).cost;
}

async function ffmpegCpuMs(path: string): Promise<number> {
  const output = await must('ffmpeg', [
    ...['-hide_banner', '-nostats', '-benchmark', '-y', '-i', path],
    ...['-ac', '1', '-ar', '24000', '-c:a', 'pcm_s16le', '-f', 's16le', '/dev/null'],
  ]);
  const [, user = '', system = ''] = /utime=([\d.]+)s stime=([\d.]+)s/.exec(output) ?? [];
  return (Number(user) + Number(system)) * 1000;
}

async function ffmpeg(args: readonly string[]): Promise<void> {
  await must('ffmpeg', ['-v', 'error', '-nostdin', '-y', ...args]);
}

async function must(command: string, args: readonly string[], env = process.env): Promise<string> {
  const { code, output } = await run(command, args, { env });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}: ${output}`);
  return output;
}
