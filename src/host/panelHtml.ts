/** The page a panel loads. It holds no data: the session comes by messages, and the policy allows nothing inline. */
import { randomBytes } from 'node:crypto';
import { Uri, type Webview, type WebviewOptions } from 'vscode';
import { pageLanguage, translationsBlock } from './translationsBlock.ts';

export function panelOptions(extensionUri: Uri): WebviewOptions {
  return { enableScripts: true, localResourceRoots: [bundleUri(extensionUri)] };
}

/** @param page which of the bundles: that of a session, or of a comparison */
export function panelHtml(webview: Webview, extensionUri: Uri, page: 'panel' | 'comparison' = 'panel'): string {
  const nonce = randomBytes(16).toString('base64');
  const bundle = (name: string): string => webview.asWebviewUri(Uri.joinPath(bundleUri(extensionUri), name)).toString();
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource} 'nonce-${nonce}'`,
    `font-src ${webview.cspSource}`,
    // Regular expressions of the filter run in a thread of their own, which the panel writes itself.
    `worker-src blob:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ];
  return `<!DOCTYPE html>
<html lang="${pageLanguage()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta property="csp-nonce" content="${nonce}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${bundle(`${page}.css`)}">
<title>Realtime Debugger</title>
</head>
<body>
<div id="root"></div>
${translationsBlock()}<script type="module" nonce="${nonce}" src="${bundle(`${page}.js`)}"></script>
</body>
</html>`;
}

/** What a panel shows that has no session, e.g. because its recording is gone. Text only. */
export function messageHtml(message: string): string {
  const text = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<!DOCTYPE html>
<html lang="${pageLanguage()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<title>Realtime Debugger</title>
</head>
<body><p>${text}</p></body>
</html>`;
}

function bundleUri(extensionUri: Uri): Uri {
  return Uri.joinPath(extensionUri, 'dist', 'webview');
}
