/** The parts of the page, and what they say in each state. */
function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${id}.`);
}

export const elements = {
  status: element('status', HTMLElement),
  problem: element('problem', HTMLElement),
  controls: element('controls', HTMLElement),
  level: element('level', HTMLMeterElement),
  elapsed: element('elapsed', HTMLElement),
  start: element('start', HTMLButtonElement),
  mute: element('mute', HTMLButtonElement),
  talk: element('talk', HTMLButtonElement),
  stop: element('stop', HTMLButtonElement),
  device: element('device', HTMLSelectElement),
  process: element('process', HTMLInputElement),
  pushToTalk: element('pushToTalk', HTMLInputElement),
};

export function showState(device: string | undefined, muted: boolean, pushToTalk: boolean): void {
  const { status, mute, talk, pushToTalk: box } = elements;
  box.checked = pushToTalk;
  mute.hidden = pushToTalk;
  mute.setAttribute('aria-pressed', String(muted));
  talk.hidden = !pushToTalk;
  talk.setAttribute('aria-pressed', String(!muted));
  document.body.dataset['state'] = device === undefined ? 'off' : muted ? 'muted' : 'live';
  if (device === undefined) status.textContent = 'Not capturing.';
  else if (!muted) status.textContent = `Live: ${device}`;
  else status.textContent = pushToTalk ? 'Hold to talk. Nothing is sent now.' : 'Muted: nothing is sent.';
}

export function showProblem(message: string): void {
  elements.problem.textContent = message;
  elements.problem.hidden = message === '';
  elements.start.hidden = message === '';
}

export function showEnd(reason: string): void {
  elements.controls.hidden = true;
  elements.problem.hidden = true;
  elements.status.textContent = `${reason} This page can be closed.`;
  document.body.dataset['state'] = 'off';
}

/** @param level of what was heard last, 0 to 1 */
export function showLevel(level: number, elapsed: string): void {
  const db = 20 * Math.log10(Math.max(level, 1e-3));
  elements.level.value = db;
  elements.level.textContent = `${Math.round(db)} dBFS`;
  elements.elapsed.textContent = `${elapsed} sent`;
}

export function showDevices(devices: readonly { readonly id: string; readonly label: string }[], chosen: string): void {
  elements.device.replaceChildren(
    ...devices.map(({ id, label }) => new Option(label, id, id === chosen, id === chosen)),
  );
}
