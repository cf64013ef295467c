import { eventSpec } from '../../src/protocol/catalog.ts';
import { canonicalType } from '../../src/protocol/dialect.ts';
import { problemText } from '../../src/protocol/parse.ts';
import type { EventRow } from '../../src/session/state.ts';
import { Icon } from '../base/icon.tsx';
import { Prose } from '../base/prose.tsx';
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
          {paragraphs(docs?.summary).map((text) => (
            <p key={text}>
              <Prose text={text} />
            </p>
          ))}
          <dl class="facts">
            <dt>sent by</dt>
            <dd>{spec.from}</dd>
            <dt>dialects</dt>
            <dd>{spec.dialects.join(', ')}</dd>
            {gaType !== row.type && (
              <>
                <dt>in GA</dt>
                <dd class="mono">{gaType}</dd>
              </>
            )}
            {docs && docs.undocumented.length > 0 && (
              <>
                <dt>not documented</dt>
                <dd class="mono">{docs.undocumented.join(', ')}</dd>
              </>
            )}
          </dl>
          {docs && (
            <>
              <h3>Members ({docs.dialect === 'ga' ? 'GA' : 'beta'})</h3>
              <FieldList fields={docs.fields} problem={row.problem} />
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
