/** Tokens of Microsoft Entra ID, from VS Code's own sign-in. They are fetched for each connection and never stored. */
import { authentication } from 'vscode';
import { RealtimeError } from '../../base/errors.ts';
import { phrase } from '../../base/l10n.ts';

/** Today's scope, then the one that older resources know. */
const scopes = ['https://ai.azure.com/.default', 'https://cognitiveservices.azure.com/.default'];

/** VS Code's `authentication.getSession` for one scope, which may ask the user to sign in. */
export type SignIn = (scope: string) => PromiseLike<{ readonly accessToken: string } | undefined>;

const microsoftSignIn: SignIn = (scope) => authentication.getSession('microsoft', [scope], { createIfNone: true });

/**
 * Undefined when the user declined to sign in.
 * @throws RealtimeError `entra-failed` when no scope gave a token
 */
export async function entraToken(signIn: SignIn = microsoftSignIn): Promise<string | undefined> {
  let cause: unknown;
  for (const scope of scopes) {
    try {
      return (await signIn(scope))?.accessToken;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (/did not consent|cancel/i.test(message)) return undefined;
      cause = error;
    }
  }
  const reason = cause instanceof Error ? cause.message : String(cause);
  throw new RealtimeError('entra-failed', phrase('Microsoft sign-in gave no token: {0}', reason), {
    hint: phrase('Sign in under Accounts in VS Code, or use an API key: set "auth" of the endpoint to "api-key".'),
    cause,
  });
}
