import { t, translated } from '../../src/base/l10n.ts';
import { eventSpec } from '../../src/protocol/catalog.ts';
import { canonicalType } from '../../src/protocol/dialect.ts';
import type { EventDocumentation } from '../../src/protocol/eventDocumentation.ts';
import type { FrameProblem } from '../../src/protocol/parse.ts';
import { Prose } from '../base/prose.tsx';
import { VisibleText } from '../base/visibleText.tsx';
import { Words } from '../base/words.tsx';
import { dialectNames } from '../state/dialectNames.ts';
import { FieldList } from './fieldList.tsx';

/** What the API documents of an event of a known type, and of its members. */
export function EventDocs(props: {
  readonly type: string;
  /** Undefined until it is there, null where the type is not documented. */
  readonly docs: EventDocumentation | null | undefined;
  readonly problems: readonly FrameProblem[];
}) {
  const { type, docs, problems } = props;
  const spec = eventSpec(type);
  if (!spec) return null;
  const gaType = canonicalType(type);
  return (
    <>
      <p class="docs-summary">
        <Prose text={translated(spec.summary)} />
      </p>
      <p class="quiet docs-origin">
        {originWords(
          spec.from === 'client',
          spec.dialects.map((one) => dialectNames[one]),
        )}
        {gaType !== type && (
          <>
            {' '}
            <Words text={t('GA calls it {0}.')} values={[<span class="mono">{gaType}</span>]} />
          </>
        )}
      </p>
      {paragraphs(docs?.summary).map((text) => (
        <p key={text}>
          <Prose text={text} />
        </p>
      ))}
      {docs && (
        <>
          <h3>{t('Members in {0}', dialectNames[docs.dialect])}</h3>
          <FieldList fields={docs.fields} problems={problems} />
          {docs.undocumented.length > 0 && (
            <>
              <h3>{t('Not documented')}</h3>
              <p class="mono docs-undocumented">
                <VisibleText text={docs.undocumented.join(', ')} />
              </p>
            </>
          )}
        </>
      )}
    </>
  );
}

function originWords(isClient: boolean, dialects: readonly string[]): string {
  const [first = '', second] = dialects;
  if (second === undefined)
    return isClient ? t('Sent by the client, in {0}.', first) : t('Sent by the server, in {0}.', first);
  return isClient
    ? t('Sent by the client, in {0} and {1}.', first, second)
    : t('Sent by the server, in {0} and {1}.', first, second);
}

function paragraphs(text = ''): string[] {
  return text.split('\n\n').filter((paragraph) => paragraph !== '');
}
