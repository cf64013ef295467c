/** A frame as it was on the wire: its text, or its bytes. */
import { signal } from '@preact/signals';
import { useMemo, useState } from 'preact/hooks';
import { decodeBase64 } from '../../src/base/base64.ts';
import { t } from '../../src/base/l10n.ts';
import { encodeUtf8 } from '../../src/base/utf8.ts';
import { thousands } from '../../src/session/format.ts';
import { size } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { Segmented } from '../base/segmented.tsx';
import { VisibleText } from '../base/visibleText.tsx';
import { frameText, isWhole, loadMore, type FrameText } from '../state/frames.ts';
import { copyText } from '../state/panel.ts';
import { Button } from '../toolkit/button.tsx';
import { hexDump, hexLine, hexLineCount } from './hexDump.ts';
import { lineStarts, lineText } from './textLines.ts';
import { Fetching } from './treeView.tsx';
import { VirtualLines } from './virtualLines.tsx';

const RAW_STEP = 256 * 1024;
/** A shorter text is set by the browser, and can be selected as a whole. */
const SET_WHOLE = 20_000;

type RawMode = 'text' | 'hex';
/** What was chosen; until then text frames are text and binary ones are bytes. */
const chosenMode = signal<RawMode | undefined>(undefined);

export function RawView({ n }: { n: number }) {
  const frame = frameText(n).value;
  if (!frame) return <Fetching />;
  return <RawFrame n={n} frame={frame} />;
}

function RawFrame({ n, frame }: { n: number; frame: FrameText }) {
  const mode = chosenMode.value ?? (frame.binary ? 'hex' : 'text');
  const bytes = useMemo(() => (mode === 'hex' || frame.binary ? bytesOf(frame) : undefined), [frame, mode]);
  const { text, isUtf8 } = useMemo(() => textOf(frame, bytes), [frame, bytes]);
  const note = noteOf(frame, text, isUtf8);
  return (
    <div class="raw">
      <div class="raw-head">
        <Segmented<RawMode>
          label={t('Show the frame as')}
          value={mode}
          segments={[
            { value: 'text', label: t('Text'), content: t('Text') },
            { value: 'hex', label: t('Bytes in hexadecimal'), content: t('Hex') },
          ]}
          onChange={(chosen) => (chosenMode.value = chosen)}
        />
        <span class="quiet num">{lengthWords(frame, bytes)}</span>
        {frame.failure !== undefined && <span class="refused">{frame.failure}</span>}
        {note !== undefined && (
          <span class="raw-note" title={note}>
            <Icon name={isUtf8 ? 'info' : 'warning'} size={12} class={isUtf8 ? '' : 'waiting'} /> {note}
          </span>
        )}
        <span class="spacer" />
        {!isWhole(frame) && frame.failure === undefined && (
          <>
            <Button small onClick={() => void loadMore(n, frame.text.length + RAW_STEP)}>
              {t('Show more')}
            </Button>
            <Button small onClick={() => void loadMore(n, frame.totalLength)}>
              {t('Show all')}
            </Button>
          </>
        )}
        <Button
          appearance="icon"
          small
          icon="copy"
          label={mode === 'hex' ? t('Copy the hex dump') : t('Copy the text')}
          onClick={() => copyText(mode === 'hex' ? hexDump(bytes ?? new Uint8Array()) : text)}
        />
      </div>
      {mode === 'hex' && bytes ? <HexLines n={n} bytes={bytes} /> : <RawText key={n} n={n} text={text} />}
    </div>
  );
}

function RawText({ n, text }: { n: number; text: string }) {
  const [columns, setColumns] = useState(120);
  const isShort = text.length <= SET_WHOLE;
  const starts = useMemo(() => (isShort ? undefined : lineStarts(text, columns)), [text, columns]);
  if (!starts) {
    return (
      <div class="raw-scroll" tabIndex={0} role="group" aria-label={t('Text of event {0}', n)}>
        <pre class="raw-text mono">
          <VisibleText text={text} />
        </pre>
      </div>
    );
  }
  return (
    <VirtualLines
      class="raw-text"
      label={t('Text of event {0}', n)}
      count={starts.length}
      onColumns={setColumns}
      line={(line) => <VisibleText text={lineText(text, starts, line)} />}
    />
  );
}

function HexLines({ n, bytes }: { n: number; bytes: Uint8Array }) {
  return (
    <VirtualLines
      class="hex-lines"
      label={t('Bytes of event {0}', n)}
      count={hexLineCount(bytes)}
      line={(line) => {
        const { offset, hex, ascii } = hexLine(bytes, line);
        return (
          <>
            <span class="quiet">{offset}</span>
            {'  '}
            {hex} <span class="hex-ascii">{ascii}</span>
          </>
        );
      }}
    />
  );
}

/** Of a binary frame that is not here whole, as many as are. */
function bytesOf(frame: FrameText): Uint8Array {
  if (!frame.binary) return encodeUtf8(frame.text);
  return (
    decodeBase64(isWhole(frame) ? frame.text : frame.text.slice(0, Math.floor(frame.text.length / 4) * 4)) ??
    new Uint8Array()
  );
}

function textOf(frame: FrameText, bytes: Uint8Array | undefined): { readonly text: string; readonly isUtf8: boolean } {
  if (!frame.binary) return { text: frame.text, isUtf8: true };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), isUtf8: true };
  } catch {
    return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), isUtf8: false };
  }
}

function noteOf(frame: FrameText, text: string, isUtf8: boolean): string | undefined {
  if (frame.binary && isUtf8) return t('A binary frame; its bytes are text in UTF-8.');
  if (frame.binary) return t('A binary frame that is not UTF-8: as text, � stands for what cannot be read.');
  if (/\p{Cs}/u.test(text))
    return t('It has half a surrogate pair, which UTF-8 cannot write: in its bytes it is U+FFFD.');
  if (text.includes('\ufffd'))
    return t('It has the character U+FFFD: sent as such, or in place of bytes that were no UTF-8.');
  return undefined;
}

/** `256 kB of 20 MB`; of a text, characters and bytes are not the same. */
function lengthWords(frame: FrameText, bytes: Uint8Array | undefined): string {
  if (!isWhole(frame)) return t('{0} of {1}', size(frame.text.length), size(frame.totalLength));
  if (bytes) return t('{0} bytes', thousands(bytes.length));
  return t('{0} characters', thousands(frame.text.length));
}
