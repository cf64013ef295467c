/** Entry of the page on which two recordings are side by side. It keeps nothing but how it is looked at. */
import '../translations.ts';
import '@vscode/codicons/dist/codicon.css';
import '../styles/base.css';
import '../styles/controls.css';
import './comparison.css';
import { render } from 'preact';
import { t } from '../../src/base/l10n.ts';
import { describeError } from '../../src/base/errors.ts';
import type { ComparisonNotifications, ComparisonRequests } from '../../src/contract/comparison.ts';
import { connectToHost, writeState } from '../host.ts';
import { registerToolkit } from '../toolkit/elements.ts';
import { ComparisonView } from './comparisonView.tsx';

const host = connectToHost<ComparisonRequests, ComparisonNotifications, object>({});
const report = (message: string): void => host.notify('problem', { message });
window.addEventListener('error', (event) => report(`${event.message} (${event.filename}:${event.lineno})`));
window.addEventListener('unhandledrejection', (event) => report(`Unhandled rejection: ${String(event.reason)}`));
document.addEventListener('securitypolicyviolation', (event) =>
  report(`Content security policy: ${event.violatedDirective} refused ${event.blockedURI}`),
);

registerToolkit();
const root = document.getElementById('root') ?? document.body;
host.request('ready', {}).then(
  ({ comparison, files }) => {
    writeState('files', files);
    render(<ComparisonView comparison={comparison} onOpen={(side, n) => host.request('open', { side, n })} />, root);
  },
  (error: unknown) =>
    render(<p role="alert">{t('The recordings cannot be compared: {0}', describeError(error))}</p>, root),
);
