import { window } from 'vscode';
import { sessionRefusalAdvice } from '../transport/refusalAdvice.ts';
import type { LiveSession } from './liveSession.ts';

const ANOTHER_KEY = 'Enter Another Key…';

/** Says in the server's own words why it refused the session, and offers what can be done about it. */
export async function explainRefusal(session: LiveSession, enterAnotherKey: () => Promise<void>): Promise<void> {
  const { connection, errors } = session.state;
  if (connection.phase !== 'refused') return;
  const code =
    connection.closeCode === undefined
      ? ''
      : ` (close code ${connection.closeCode}${connection.closeReason ? `, ${connection.closeReason}` : ''})`;
  const said = connection.message ?? errors.at(-1)?.message ?? 'no reason given';
  // An HTTP refusal's message ends with the advice already.
  const advice =
    connection.closeCode === undefined ? undefined : sessionRefusalAdvice(errors.at(-1)?.code, session.target);
  const message = [`${session.name} refused the session: ${said}${code}`, advice].filter(Boolean).join(' ');
  const choice = await window.showErrorMessage(message, ...(session.target.kind === 'simulator' ? [] : [ANOTHER_KEY]));
  if (choice === ANOTHER_KEY) await enterAnotherKey();
}
