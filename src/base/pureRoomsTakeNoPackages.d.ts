// tsconfig.pure.json resolves every package to this file, which is no module: an import of one is an error that names it. Without it a
// type of 'vscode' or 'ws' would compile, and bring Node's globals into the pure rooms with it.
