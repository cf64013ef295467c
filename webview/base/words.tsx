import { Fragment, type ComponentChildren } from 'preact';

/**
 * A sentence in which elements stand: `<Words text={t('Reading {0}…')} values={[<RowLink n={3} />]} />`. A translation may put
 * them in another order, so that the sentence stays one text.
 */
export function Words({ text, values }: { text: string; values: readonly ComponentChildren[] }) {
  return (
    <>
      {text.split(/\{(\d+)\}/).map((piece, index) =>
        // Every second piece is the number of a place.
        index % 2 === 1 ? <Fragment key={index}>{values[Number(piece)]}</Fragment> : piece,
      )}
    </>
  );
}
