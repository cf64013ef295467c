/** The page that captures the microphone. Its addresses are relative: a proxy may serve it below a path of its own. */
export function microphoneHtml(nonce: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Microphone – Realtime Debugger</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" nonce="${nonce}" href="microphone.css">
</head>
<body>
<main>
<h1>Microphone</h1>
<p id="status" role="status">Connecting to VS Code…</p>
<p id="problem" role="alert" hidden></p>
<div id="controls" hidden>
<p class="row">
<label for="level">Level</label>
<meter id="level" min="-60" max="0" high="-3" value="-60"></meter>
<span id="elapsed">0:00</span>
</p>
<p class="row">
<button id="start" type="button" hidden>Start</button>
<button id="mute" type="button" aria-pressed="false">Mute</button>
<button id="talk" type="button" aria-pressed="false" hidden>Hold to talk</button>
<button id="stop" type="button">Stop</button>
</p>
<p class="row"><label for="device">Device</label> <select id="device"></select></p>
<p><label><input id="pushToTalk" type="checkbox"> Push to talk: heard only while the button or the space bar is held</label></p>
<p><label><input id="process" type="checkbox"> Let the browser cancel echo, reduce noise and even out the level, as it does for calls</label></p>
</div>
<p class="small">What this page hears goes to the session in VS Code that opened it, and nowhere else. Muted, nothing is sent. Closing the page ends it.</p>
</main>
<script type="module" nonce="${nonce}" src="microphone.js"></script>
</body>
</html>`;
}
