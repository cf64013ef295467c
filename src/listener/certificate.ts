/** A certificate for this machine's own names, so that clients that insist on `wss:` can talk to a server of this debugger's. */
import { generate } from 'selfsigned';

export interface Certificate {
  /** PEM. */
  readonly cert: string;
  /** PEM. */
  readonly key: string;
}

const DAYS = 365;

/** Signed by itself: clients trust it when they are told to, e.g. by `NODE_EXTRA_CA_CERTS`. Takes some 20 ms. */
export async function selfSignedCertificate(): Promise<Certificate> {
  const dns = ['localhost', '*.localhost'].map((value) => ({ type: 2, value }) as const);
  const addresses = ['127.0.0.1', '::1'].map((ip) => ({ type: 7, ip }) as const);
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + DAYS * 24 * 3600 * 1000),
    extensions: [
      // It is its own authority; some clients trust nothing else.
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyCertSign: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [...dns, ...addresses] },
    ],
  });
  return { cert, key };
}
