import { eventSpec } from '../../src/protocol/catalog.ts';
import { canonicalType } from '../../src/protocol/dialect.ts';
import { problemText } from '../../src/protocol/parse.ts';
import type { EventRow } from '../../src/session/state.ts';
import { Icon } from '../base/icon.tsx';
import { Prose } from '../base/prose.tsx';

/** What the protocol says of this event, and what does not fit. */
export function DocsView({ row }: { row: EventRow }) {
  const spec = eventSpec(row.type);
  const gaType = canonicalType(row.type);
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
          </dl>
          <h3>Members every frame of this type has</h3>
          <dl class="facts mono">
            <dt>type</dt>
            <dd class="json-string">"{row.type}"</dd>
            {Object.entries(spec.required).map(([name, type]) => (
              <>
                <dt>{name}</dt>
                <dd>{type}</dd>
              </>
            ))}
          </dl>
        </>
      ) : (
        row.dir !== 'lifecycle' && (
          <p>This version knows nothing about this type. The frame is kept and exported as it is.</p>
        )
      )}
    </div>
  );
}

const outcomeWords: Readonly<Record<EventRow['outcome'], string>> = {
  known: 'known',
  unexpected: 'unexpected shape',
  unknown: 'unknown',
  'not-json': 'not JSON',
  lifecycle: 'connection',
};
