/** What an app's environment needs so that it goes through the proxy: the address, and files that make it trust the certificate. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { machineAuthorities } from '../transport/certificates.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Files that apps read. */
export interface AppTrust {
  /** What Node.js trusts besides what it trusts anyway. */
  readonly nodeFile: string;
  /** All that Python and OpenSSL trust: what the file names takes the place of what they trust otherwise. */
  readonly bundleFile: string;
}

/**
 * Writes the proxy's certificate, and beside it what the environment already names to be trusted.
 * @param certificate PEM
 */
export async function writeAppTrust(
  folder: string,
  port: number,
  certificate: string,
  environment: Environment,
): Promise<AppTrust> {
  const [nodeFile, bundleFile] = [join(folder, `proxy-${port}.pem`), join(folder, `proxy-${port}-bundle.pem`)];
  await mkdir(folder, { recursive: true });
  const [node, openSsl] = await Promise.all([
    readIfThere(environment['NODE_EXTRA_CA_CERTS']),
    readIfThere(environment['SSL_CERT_FILE']),
  ]);
  await Promise.all([
    writeFile(nodeFile, joined([certificate, node ?? ''])),
    writeFile(bundleFile, joined([certificate, openSsl ?? machineAuthorities().join('\n'), node ?? ''])),
  ]);
  return { nodeFile, bundleFile };
}

export async function removeAppTrust({ nodeFile, bundleFile }: AppTrust): Promise<void> {
  await Promise.all([rm(nodeFile, { force: true }), rm(bundleFile, { force: true })]);
}

/**
 * Variables by name. Clients of Azure put their own path behind the address, and refuse to be told both.
 * @param baseUrl of the proxy
 */
export function appEnvironment(baseUrl: string, { nodeFile, bundleFile }: AppTrust): Readonly<Record<string, string>> {
  const { origin, pathname } = new URL(baseUrl);
  const isAzureOnly = pathname === '/openai' || pathname === '/voice-live';
  return {
    ...(isAzureOnly ? { AZURE_OPENAI_ENDPOINT: origin } : { OPENAI_BASE_URL: baseUrl }),
    NODE_EXTRA_CA_CERTS: nodeFile,
    SSL_CERT_FILE: bundleFile,
  };
}

async function readIfThere(path: string | undefined): Promise<string | undefined> {
  if (path === undefined || path === '') return undefined;
  return await readFile(path, 'utf8').catch(() => undefined);
}

function joined(texts: readonly string[]): string {
  return `${texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n')}\n`;
}
