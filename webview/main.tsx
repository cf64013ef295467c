/** Entry of the panel. Invariant of this folder: the panel shows what the host sent, and sends what the user saw. */
import './translations.ts';
import '@vscode/codicons/dist/codicon.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/layout.css';
import './styles/events.css';
import './styles/details.css';
import './styles/conversation.css';
import './styles/composer.css';
import './styles/form.css';
import './styles/buffer.css';
import './styles/microphone.css';
import './styles/session.css';
import './styles/findings.css';
import './styles/timeline.css';
import './styles/travel.css';
import './styles/held.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { reportProblem, store } from './state/panel.ts';
import { loadSharedView } from './state/sharedView.ts';
import { registerToolkit } from './toolkit/elements.ts';

window.addEventListener('error', (event) => reportProblem(`${event.message} (${event.filename}:${event.lineno})`));
window.addEventListener('unhandledrejection', (event) => reportProblem(`Unhandled rejection: ${String(event.reason)}`));
document.addEventListener('securitypolicyviolation', (event) =>
  reportProblem(
    `Content security policy: ${event.violatedDirective} refused ${event.blockedURI} (${event.sourceFile}:${event.lineNumber}:${event.columnNumber})`,
  ),
);

registerToolkit();
const root = document.getElementById('root') ?? document.body.appendChild(document.createElement('div'));
root.id = 'root';
render(<App />, root);
// Before the rows are there, so that these are drawn once.
void loadSharedView();
void store.load();
