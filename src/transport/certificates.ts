/**
 * Certificates that this machine does not trust by itself. Invariant: a connection that carries a key is always
 * verified: against this machine's authorities, against those of a file besides, or against one certificate that a
 * person has looked at and said yes to.
 */
import { request as httpsRequest, type RequestOptions } from 'node:https';
import * as tls from 'node:tls';
import { RealtimeError } from '../base/errors.ts';
import { verbatim } from '../base/l10n.ts';
import { OTHER_CERTIFICATE } from './certificateWords.ts';
import type { ProxyRoute } from './proxy.ts';
import { proxyAgent } from './proxyAgent.ts';

/** A certificate that was said yes to, for one host and port. */
export interface PinnedCertificate {
  /** As OpenSSL writes it: `AB:CD:…`. */
  readonly fingerprint256: string;
  readonly pem: string;
}

export interface TlsTrust {
  /** PEM, trusted besides this machine's own authorities. */
  readonly ca?: string;
  /** Only this certificate is accepted, whatever name it is for. */
  readonly pin?: PinnedCertificate;
}

/** A certificate as a server shows it, in words for people. */
export interface ShownCertificate extends PinnedCertificate {
  readonly subject: string;
  readonly issuer: string;
  readonly validFrom: string;
  readonly validTo: string;
  /** Host names and addresses that it is for. */
  readonly names: readonly string[];
  /** True when this machine trusts it without an exception. */
  readonly trusted: boolean;
}

/** Where a certificate is looked at: a `ConnectTarget` is one. */
export interface CertificateRoute {
  readonly url: string;
  readonly tls?: TlsTrust;
  readonly proxy?: ProxyRoute;
}

type TlsOptions = Pick<tls.ConnectionOptions, 'ca' | 'allowPartialTrustChain' | 'checkServerIdentity'>;

const READ_TIMEOUT_MS = 10_000;

/** Options for `tls.connect`, by way of the WebSocket library: they hold through VS Code's proxy agents too. */
export function tlsOptions(trust: TlsTrust | undefined): TlsOptions {
  if (trust?.pin) {
    const { fingerprint256, pem } = trust.pin;
    return {
      ca: [pem],
      allowPartialTrustChain: true,
      checkServerIdentity: (_, certificate) =>
        certificate.fingerprint256 === fingerprint256 ? undefined : otherCertificate(),
    };
  }
  return trust?.ca === undefined ? {} : { ca: [...machineAuthorities(), trust.ca] };
}

/** A certificate that the pinned one signed: the chain is fine, and it is another all the same. */
function otherCertificate(): Error {
  return Object.assign(new Error('Another certificate than the pinned one.'), { code: OTHER_CERTIFICATE });
}

/** `ca` replaces what a process trusts, so a file's certificates go beside it. */
export function machineAuthorities(): readonly string[] {
  // Newer than VS Code's oldest Node.js: with it, NODE_EXTRA_CA_CERTS and the system's own authorities count too.
  const { getCACertificates } = tls as { getCACertificates?: (type: 'default' | 'system') => string[] };
  return getCACertificates
    ? [...new Set([...getCACertificates('default'), ...getCACertificates('system')])]
    : tls.rootCertificates;
}

/**
 * Looks at the server's certificate by the way the connection would go. No key goes along, and what the server answers
 * is not read: that is why this one connection need not be verified.
 * @throws RealtimeError `certificate-not-read`
 */
export function readCertificate({ url, tls: trust, proxy }: CertificateRoute): Promise<ShownCertificate> {
  const { hostname, port, host } = new URL(url);
  const name = hostname.replace(/^\[|\]$/g, '');
  const options: RequestOptions = {
    method: 'HEAD',
    host: name,
    port: port || 443,
    path: '/',
    timeout: READ_TIMEOUT_MS,
    rejectUnauthorized: false,
    agent: proxy ? proxyAgent(proxy) : false,
    ...tlsOptions(trust?.ca === undefined ? undefined : { ca: trust.ca }),
  };
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown): void =>
      reject(
        new RealtimeError('certificate-not-read', verbatim(`The certificate of ${host} cannot be read.`), {
          audience: 'log',
          cause,
        }),
      );
    const request = httpsRequest(options);
    request.on('error', fail);
    request.on('timeout', () => request.destroy(new Error('The server took too long.')));
    request.on('socket', (socket) => {
      if (!(socket instanceof tls.TLSSocket)) return;
      socket.once('secureConnect', () => {
        const certificate = socket.getPeerX509Certificate();
        if (certificate) resolve(shown(certificate, socket.authorized));
        request.destroy();
      });
    });
    request.on('close', () => fail(new Error('The server closed the connection.')));
    request.end();
  });
}

function shown(
  certificate: NonNullable<ReturnType<tls.TLSSocket['getPeerX509Certificate']>>,
  trusted: boolean,
): ShownCertificate {
  const { subject, issuer, validFrom, validTo, fingerprint256, subjectAltName } = certificate;
  return {
    fingerprint256,
    pem: certificate.toString(),
    subject: oneLine(subject),
    issuer: oneLine(issuer),
    validFrom,
    validTo,
    names: (subjectAltName ?? '').split(', ').flatMap((entry) => entry.replace(/^[^:]*:/, '') || []),
    trusted,
  };
}

/** `CN=a\nO=b` as `CN=a, O=b`; a certificate may lack a subject. */
function oneLine(name: string | undefined): string {
  return (name ?? '').trim().split('\n').join(', ') || '(none)';
}
