import { t } from '../../base/l10n.ts';
import { pageLanguage, translationsBlock } from '../translationsBlock.ts';

/** The page that captures the microphone. Its addresses are relative: a proxy may serve it below a path of its own. */
export function microphoneHtml(nonce: string): string {
  return `<!DOCTYPE html>
<html lang="${pageLanguage()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${t('Microphone – Realtime Debugger')}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" nonce="${nonce}" href="microphone.css">
</head>
<body>
<main>
<h1>${t('Microphone')}</h1>
<p id="status" role="status">${t('Connecting to VS Code…')}</p>
<p id="problem" role="alert" hidden></p>
<div id="controls" hidden>
<p class="row">
<label for="level">${t('Level')}</label>
<meter id="level" min="-60" max="0" high="-3" value="-60"></meter>
<span id="elapsed">0:00</span>
</p>
<p class="row">
<button id="start" type="button" hidden>${t('Start')}</button>
<button id="mute" type="button" aria-pressed="false">${t('Mute')}</button>
<button id="talk" type="button" aria-pressed="false" hidden>${t('Hold to talk')}</button>
<button id="stop" type="button">${t('Stop')}</button>
</p>
<p class="row"><label for="device">${t('Device')}</label> <select id="device"></select></p>
<p><label><input id="pushToTalk" type="checkbox"> ${t('Push to talk: heard only while the button or the space bar is held')}</label></p>
<p><label><input id="process" type="checkbox"> ${t('Let the browser cancel echo, reduce noise and even out the level, as it does for calls')}</label></p>
</div>
<p class="small">${t('What this page hears goes to the session in VS Code that opened it, and nowhere else. Muted, nothing is sent. Closing the page ends it.')}</p>
</main>
${translationsBlock()}<script type="module" nonce="${nonce}" src="microphone.js"></script>
</body>
</html>`;
}
