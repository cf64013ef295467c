// Loaded by `npm start` beside the extension itself: opens the demo session as soon as VS Code is up. When the window is only reloaded
// the panel of the session comes back as its recording, and nothing is opened over it.
const vscode = require('vscode');

exports.activate = async ({ globalState }) => {
  // It starts the extension host of every reload, and ends with `npm start`.
  const before = globalState.get('startedBy');
  await globalState.update('startedBy', process.ppid);
  if (before === process.ppid && panelIsOpen()) console.log('The demo session has a panel already: none is opened.');
  else await vscode.commands.executeCommand('realtime.openDemo');
};

function panelIsOpen() {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  // VS Code puts a prefix of its own before the type.
  return tabs.some(
    ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('realtime.session'),
  );
}
