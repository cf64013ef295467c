import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { appEnvironment, removeAppTrust, writeAppTrust } from '../../../src/proxy/appEnvironment.ts';

const folder = mkdtempSync(join(tmpdir(), 'realtime-trust-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const trust = { nodeFile: '/n.pem', bundleFile: '/b.pem' };

it('names the address as each API’s clients want it', () => {
  const files = { NODE_EXTRA_CA_CERTS: '/n.pem', SSL_CERT_FILE: '/b.pem' };
  const origin = 'http://127.0.0.1:8787';
  expect(appEnvironment(`${origin}/v1`, trust)).toEqual({ OPENAI_BASE_URL: `${origin}/v1`, ...files });
  expect(appEnvironment(`${origin}/openai/v1`, trust)).toEqual({ OPENAI_BASE_URL: `${origin}/openai/v1`, ...files });
  expect(appEnvironment(`${origin}/openai`, trust)).toEqual({ AZURE_OPENAI_ENDPOINT: origin, ...files });
});

it('adds the certificate to what was trusted before, and takes nothing away', async () => {
  const [node, bundle] = [join(folder, 'node.pem'), join(folder, 'company.pem')];
  writeFileSync(node, 'NODE\n');
  writeFileSync(bundle, 'COMPANY\n');
  const written = await writeAppTrust(folder, 8787, 'OURS\n', { NODE_EXTRA_CA_CERTS: node, SSL_CERT_FILE: bundle });
  expect(readFileSync(written.nodeFile, 'utf8')).toBe('OURS\nNODE\n');
  expect(readFileSync(written.bundleFile, 'utf8')).toBe('OURS\nCOMPANY\nNODE\n');
  const plain = await writeAppTrust(folder, 8788, 'OURS\n', { SSL_CERT_FILE: '/nowhere.pem' });
  expect(readFileSync(plain.nodeFile, 'utf8')).toBe('OURS\n');
  // All that this machine trusts: some hundred authorities.
  expect(readFileSync(plain.bundleFile, 'utf8').split('BEGIN CERTIFICATE').length).toBeGreaterThan(50);
  await removeAppTrust(plain);
  expect(() => readFileSync(plain.nodeFile)).toThrow();
});
