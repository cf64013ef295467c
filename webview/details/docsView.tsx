import { eventSpec } from '../../src/protocol/catalog.ts';
import { canonicalType } from '../../src/protocol/dialect.ts';
import { problemText } from '../../src/protocol/parse.ts';
import type { EventRow } from '../../src/session/state.ts';
import { Icon } from '../base/icon.tsx';
import { Prose } from '../base/prose.tsx';
import { dialectNames } from '../state/dialectNames.ts';
import { documentation } from '../state/eventHelp.ts';
import { FieldList } from './fieldList.tsx';

/** What the protocol says of this event, and what does not fit. */
export function DocsView({ row }: { row: EventRow }) {
  const spec = eventSpec(row.type);
  const gaType = canonicalType(row.type);
  const docs = spec && row.dir !== 'lifecycle' ? documentation({ n: row.n }).value : null;
  return (
    <div class="docs">
      {row.problem !== undefined && (
        <p class="details-note refused">
          <Icon name="warning" size={12} /> {outcomeWords[row.outcome]}: {problemText(row.problem)}
        </p>
      )}
      {row.dir === 'lifecycle' && <p>An entry about the connection, not a frame. {row.what}</p>}
      {spec ? (
        <>
          <p class="docs-summary">
            <Prose text={spec.summary} />
          </p>
          <p class="quiet docs-origin">
            {spec.from === 'client' ? 'Sent by the client' : 'Sent by the server'}, in{' '}
            {spec.dialects.map((one) => dialectNames[one]).join(' and ')}
            {gaType !== row.type && (
              <>
                ; GA calls it <span class="mono">{gaType}</span>
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
              <h3>Members in {dialectNames[docs.dialect]}</h3>
              <FieldList fields={docs.fields} problem={row.problem} />
              {docs.undocumented.length > 0 && (
                <>
                  <h3>Not documented</h3>
                  <p class="mono docs-undocumented">{docs.undocumented.join(', ')}</p>
                </>
              )}
            </>
          )}
        </>
      ) : (
        row.dir !== 'lifecycle' && (
          <p>This version knows nothing about this type. The frame is kept and exported as it is.</p>
        )
      )}
    </div>
  );
}

function paragraphs(text = ''): string[] {
  return text.split('\n\n').filter((paragraph) => paragraph !== '');
}

const outcomeWords: Readonly<Record<EventRow['outcome'], string>> = {
  known: 'known',
  unexpected: 'unexpected shape',
  unknown: 'unknown',
  'not-json': 'not JSON',
  lifecycle: 'connection',
};
