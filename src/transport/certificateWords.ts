/** Why a certificate was not accepted, each reason in its own words: the ways out differ. */
import { phrase, type Phrase } from '../base/l10n.ts';

/** Our own beside OpenSSL's codes: the server shows another certificate than the one that was pinned. */
export const OTHER_CERTIFICATE = 'REALTIME_OTHER_CERTIFICATE';

/**
 * `[what happened, what to do]` for OpenSSL's and Node's codes; undefined for other errors.
 * @param isPinned one certificate was said yes to
 */
export function certificateWords(
  code: string | undefined,
  host: string,
  isPinned: boolean,
): readonly [message: Phrase, hint: Phrase] | undefined {
  if (code === undefined) return undefined;
  if (code === 'CERT_HAS_EXPIRED') {
    return [
      phrase('The certificate of {0} has expired.', host),
      phrase('It has to be renewed on the server. If it is valid there, the clock of this machine is wrong.'),
    ];
  }
  if (code === 'CERT_NOT_YET_VALID') {
    return [
      phrase('The certificate of {0} is not valid yet.', host),
      phrase('The clock of this machine, or of the server, is wrong.'),
    ];
  }
  if (code === 'CERT_REVOKED') {
    return [phrase('The certificate of {0} was revoked.', host), phrase('Do not connect. The server needs a new one.')];
  }
  if (isPinned && untrusted.has(code)) {
    return [
      phrase('The certificate of {0} is not the one you trusted.', host),
      phrase('Somebody renewed it, or somebody is in between. Compare the fingerprints before you trust the new one.'),
    ];
  }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return [
      phrase('The certificate of {0} is for another name.', host),
      phrase('Connect by a name that the certificate has. An IP address or a tunnel usually is none of them.'),
    ];
  }
  if (code === 'DEPTH_ZERO_SELF_SIGNED_CERT') {
    return [
      phrase('The certificate of {0} is self-signed: only the server itself vouches for it.', host),
      phrase('If it is yours, trust it after comparing the fingerprint, or name its file in "caFile" of the endpoint.'),
    ];
  }
  if (untrusted.has(code)) {
    return [
      phrase('The certificate of {0} comes from an authority that this machine does not know.', host),
      phrase(
        'A company’s own authority, or a proxy that looks into TLS: name its PEM file in "caFile" of the endpoint, or install it in the system. A server may also have left out a certificate of its chain.',
      ),
    ];
  }
  return undefined;
}

/** True where a person may say yes to the certificate all the same: nobody vouches for it, or not for this name. */
export function mayBeTrusted(code: string | undefined): boolean {
  return code !== undefined && (untrusted.has(code) || code === 'ERR_TLS_CERT_ALTNAME_INVALID');
}

const untrusted: ReadonlySet<string> = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_UNTRUSTED',
  OTHER_CERTIFICATE,
]);
