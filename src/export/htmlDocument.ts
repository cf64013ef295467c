/** The frame of every exported page: its policy allows its own style, by hash, and sound and pictures that are in it. */
import { encodeBase64 } from '../base/base64.ts';
import { sha256 } from '../base/sha256.ts';
import { encodeUtf8 } from '../base/utf8.ts';
import { htmlStyle } from './htmlStyle.ts';
import { escaped } from './htmlText.ts';

export const pageEnd = '</main>\n</body>\n</html>\n';

/** Everything up to the page's content, which `pageEnd` follows. */
export function pageHead(title: string, moreStyle = ''): string {
  const style = htmlStyle + moreStyle;
  const hash = encodeBase64(sha256(encodeUtf8(style)));
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; media-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n',
    `<link rel="icon" href="data:,">\n<title>${escaped(title)}</title>\n`,
    `<style>${style}</style>\n</head>\n<body>\n<main>\n`,
  ].join('');
}
