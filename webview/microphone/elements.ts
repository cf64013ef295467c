/** The parts of the page, and what they say in each state. */
import { t } from '../../src/base/l10n.ts';

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
  if (device === undefined) status.textContent = t('Not capturing.');
  else if (!muted) status.textContent = t('Live: {0}', device);
  else status.textContent = pushToTalk ? t('Hold to talk. Nothing is sent now.') : t('Muted: nothing is sent.');
}

export function showProblem(message: string): void {
  elements.problem.textContent = message;
  elements.problem.hidden = message === '';
  elements.start.hidden = message === '';
}

export function showEnd(reason: string): void {
  elements.controls.hidden = true;
  elements.problem.hidden = true;
  elements.status.textContent = t('{0} This page can be closed.', reason);
  document.body.dataset['state'] = 'off';
}

/** @param level of what was heard last, 0 to 1 */
export function showLevel(level: number, elapsed: string): void {
  const db = 20 * Math.log10(Math.max(level, 1e-3));
  elements.level.value = db;
  elements.level.textContent = `${Math.round(db)} dBFS`;
  elements.elapsed.textContent = t('{0} sent', elapsed);
}

export function showDevices(devices: readonly { readonly id: string; readonly label: string }[], chosen: string): void {
  elements.device.replaceChildren(
    ...devices.map(({ id, label }) => new Option(label, id, id === chosen, id === chosen)),
  );
}
