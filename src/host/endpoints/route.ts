/** The way to a server as VS Code's settings, the environment and the endpoint have it: proxy and trusted certificates. */
import { readFile } from 'node:fs/promises';
import { workspace } from 'vscode';
import { RealtimeError } from '../../base/errors.ts';
import type { Endpoint } from '../../transport/endpoint.ts';
import { proxyFor, type ProxySettings } from '../../transport/proxy.ts';
import type { ConnectTarget } from '../../transport/target.ts';
import type { TrustStore } from './trustStore.ts';
import { phrase } from '../../base/l10n.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws RealtimeError `ca-file-unreadable`, `proxy-invalid` */
export async function routeTo(
  url: string,
  { caFile }: Endpoint,
  trusted: TrustStore,
  environment: Environment,
): Promise<Pick<ConnectTarget, 'tls' | 'proxy'>> {
  const proxy = proxyFor(url, proxySettings(environment));
  const pin = trusted.get(new URL(url).host);
  const ca = caFile === undefined ? undefined : await readAuthorities(caFile);
  const tls = { ...(pin && { pin }), ...(ca !== undefined && { ca }) };
  return { ...(proxy && { proxy }), ...(Object.keys(tls).length > 0 && { tls }) };
}

function proxySettings(environment: Environment): ProxySettings {
  const http = workspace.getConfiguration('http');
  if (http.get('proxySupport') === 'off') return { environment: {} };
  const text = (name: string): string | undefined => {
    const value = http.get<unknown>(name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const proxy = text('proxy');
  const authorization = text('proxyAuthorization');
  const noProxy = http.get<unknown>('noProxy');
  return {
    environment,
    verifyCertificate: http.get('proxyStrictSSL') !== false,
    ...(Array.isArray(noProxy) && { noProxy: noProxy.map(String) }),
    ...(proxy !== undefined && { proxy }),
    ...(authorization !== undefined && { authorization }),
  };
}

async function readAuthorities(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new RealtimeError('ca-file-unreadable', phrase('The certificate file {0} cannot be read.', path), {
      hint: phrase('It is the "caFile" of the endpoint: an absolute path on the machine where the extension runs.'),
      cause,
    });
  });
  if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
  throw new RealtimeError('ca-file-unreadable', phrase('{0} holds no certificate.', path), {
    hint: phrase('Expected a PEM file, which begins with -----BEGIN CERTIFICATE-----.'),
  });
}
