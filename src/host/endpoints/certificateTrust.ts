/** "Trust this certificate": what a person is shown, and what follows from the answer. */
import { window } from 'vscode';
import { RealtimeError, describeError } from '../../base/errors.ts';
import type { ShownCertificate } from '../../transport/certificates.ts';
import { mayBeTrusted } from '../../transport/certificateWords.ts';
import { describeNetworkError } from '../../transport/socketDetails.ts';
import type { ConnectTarget } from '../../transport/target.ts';
import type { TrustStore } from './trustStore.ts';
import { t, translated } from '../../base/l10n.ts';

const TRUST = t('Trust This Certificate');
const FORGET = t('Forget the Exception and Connect');

/**
 * Shows the certificate that a connection failed for and asks whether to trust it; expired ones are not up for it.
 * @param failure what `RealtimeConnection.open` threw
 * @returns true when connecting again makes sense
 */
export async function offerTrust(target: ConnectTarget, failure: unknown, trusted: TrustStore): Promise<boolean> {
  if (!(failure instanceof RealtimeError) || failure.code !== 'certificate-not-trusted') return false;
  const { code } = describeNetworkError(failure.cause);
  if (!mayBeTrusted(code)) {
    void window.showErrorMessage(t('Realtime: {0}', describeError(failure)));
    return false;
  }
  const { host } = new URL(target.url);
  const { readCertificate } = await import('../../transport/certificates.ts');
  const certificate = await readCertificate(target);
  if (certificate.trusted && trusted.get(host)) {
    const message = t(
      '{0} has another certificate than the one you trusted, and this machine trusts the new one without an exception.',
      host,
    );
    if ((await window.showWarningMessage(message, { modal: true }, FORGET)) !== FORGET) return false;
    await trusted.forget(host);
    return true;
  }
  const detail = certificateDetail(certificate, trusted.get(host)?.fingerprint256);
  const choice = await window.showWarningMessage(translated(failure.phrase), { modal: true, detail }, TRUST);
  if (choice !== TRUST) return false;
  await trusted.trust(host, certificate);
  return true;
}

/** Asks which exception to take back; says so where there is none. */
export async function forgetCertificate(trusted: TrustStore): Promise<void> {
  const hosts = trusted.hosts();
  if (hosts.length === 0) {
    const nothing = t(
      'No certificate was trusted by hand. You are asked when a server shows one that this machine does not trust.',
    );
    void window.showInformationMessage(nothing);
    return;
  }
  const picks = hosts.map((host) => ({
    label: host,
    detail: t('SHA-256 {0}', trusted.get(host)?.fingerprint256 ?? ''),
  }));
  const title = t('Realtime: Forget Trusted Certificate');
  const chosen = await window.showQuickPick(picks, { title, placeHolder: t('Which server?') });
  if (!chosen) return;
  await trusted.forget(chosen.label);
  void window.showInformationMessage(t('The certificate of {0} is no longer trusted.', chosen.label));
}

function certificateDetail(certificate: ShownCertificate, before: string | undefined): string {
  const lines = [
    t('Subject: {0}', certificate.subject),
    t('Issuer: {0}', certificate.issuer),
    ...(certificate.names.length === 0 ? [] : [t('For: {0}', certificate.names.join(', '))]),
    t('Valid: {0} to {1}', certificate.validFrom, certificate.validTo),
    t('SHA-256: {0}', certificate.fingerprint256),
    ...(before === undefined ? [] : [t('Trusted before: {0}', before)]),
    '',
    t(
      'If you trust it, this server is accepted with exactly this certificate, and gets the key. Compare the fingerprint with the one the server was set up with. "Realtime: Forget Trusted Certificate" takes it back.',
    ),
  ];
  return lines.join('\n');
}
