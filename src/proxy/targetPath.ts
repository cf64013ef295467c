/**
 * Where at the target an app's path leads. What an app calls its base (`/v1`, `/openai/v1`) need not be what the target does:
 * the app says `/v1/realtime` to a gateway at `/gateway/v1/realtime`. Where they overlap they are laid over each other; what
 * has nothing in common goes on as it is, and the target says what it makes of it.
 */
const REALTIME = /\/realtime\/?$/;

/** @param target path of the target's Realtime endpoint · @param app path that the app asked for */
export function targetPath(target: string, app: string): string {
  const base = basePath(target);
  if (app === base || app.startsWith(`${base}/`)) return app;
  const segments = base.split('/').filter((segment) => segment !== '');
  for (let from = 0; from < segments.length; from++) {
    const shared = `/${segments.slice(from).join('/')}`;
    if (app === shared || app.startsWith(`${shared}/`)) return base + app.slice(shared.length);
  }
  return app === '/realtime' || app.startsWith('/realtime/') ? base + app : app;
}

/** What apps have as the path of their base URL: `/v1` for `/v1/realtime`. */
export function basePath(target: string): string {
  return target.replace(REALTIME, '').replace(/\/+$/, '');
}
