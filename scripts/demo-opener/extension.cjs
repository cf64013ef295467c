// Loaded by `npm start` beside the extension itself: opens the demo session as soon as VS Code is up. When the window is only reloaded
// the panel of the session comes back as its recording, and nothing is opened over it.
const fs = require('node:fs');
const path = require('node:path');
const vscode = require('vscode');

exports.activate = async ({ globalStorageUri }) => {
  const seenBefore = startedBefore(globalStorageUri.fsPath);
  if (seenBefore && panelIsOpen()) {
    console.log('The demo session has a panel already: none is opened.');
    return;
  }
  console.log('The demo session is opened.');
  await vscode.commands.executeCommand('realtime.openDemo');
};

// The process that starts the extension host of every reload ends with `npm start`. On disk, because what VS Code in a browser
// remembers is written some seconds late.
function startedBefore(folder) {
  const file = path.join(folder, 'started-by');
  const starter = String(process.ppid);
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === starter) return true;
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(file, starter);
  return false;
}

function panelIsOpen() {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  // VS Code puts a prefix of its own before the type.
  return tabs.some(
    ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('realtime.session'),
  );
}
