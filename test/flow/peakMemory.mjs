// Preloaded by `NODE_OPTIONS=--import`: says at the end how much memory the process took at its peak.
import { writeFileSync } from 'node:fs';

const { PEAK_MEMORY_FILE: file } = process.env;
if (file) process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
