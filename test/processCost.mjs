// Preloaded by `NODE_OPTIONS=--import`: writes at the end what the process took, as JSON {"peakMb", "cpuMs"}.
import { writeFileSync } from 'node:fs';

const { PROCESS_COST_FILE: file } = process.env;
if (file) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(file, JSON.stringify({ peakMb: maxRSS / 1024, cpuMs: (userCPUTime + systemCPUTime) / 1000 }));
  });
}
