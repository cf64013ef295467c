/** Titles of panels: those that are open at the same time differ. */

const RECORDING_SUFFIX = ' (recording)';

/** `Simulator`, then `Simulator 2`, `Simulator 3`; a name that ends in a digit is counted in brackets. */
export function freePanelName(name: string, open: readonly string[]): string {
  const taken = new Set(open.map(liveName));
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : /\d$/.test(name) ? `${name} (${count})` : `${name} ${count}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** Title of a panel that was live before the window was reloaded and shows its recording now. */
export function recordingName(title: string): string {
  return `${liveName(title)}${RECORDING_SUFFIX}`;
}

function liveName(title: string): string {
  return title.endsWith(RECORDING_SUFFIX) ? title.slice(0, -RECORDING_SUFFIX.length) : title;
}
