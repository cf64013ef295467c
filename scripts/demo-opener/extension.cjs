// Loaded by `npm start` beside the extension itself: opens the demo session as soon as VS Code is up.
const vscode = require('vscode');

exports.activate = async () => {
  await vscode.commands.executeCommand('realtime.openDemo');
};
