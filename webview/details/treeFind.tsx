import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { thousands } from '../../src/session/format.ts';
import { FindSteps } from '../base/findSteps.tsx';
import { TextField } from '../toolkit/fields.tsx';
import { MOST_HITS } from './treeSearch.ts';
import type { TreeSearch } from './useTreeSearch.ts';

/** The box that searches a tree. */
export function TreeFind(props: {
  readonly query: string;
  readonly search: TreeSearch | undefined;
  readonly fieldRef: RefObject<HTMLElement | null>;
  readonly onQuery: (query: string) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}) {
  const { query, search } = props;
  useLayoutEffect(() => props.fieldRef.current?.focus(), []);
  const found = search?.hits.length ?? 0;
  const words =
    query === ''
      ? ''
      : !search || (found === 0 && !search.isDone)
        ? t('Searching…')
        : found === 0
          ? t('No results')
          : t('{0} of {1}', thousands(search.at + 1), `${thousands(found)}${found >= MOST_HITS ? '+' : ''}`);
  return (
    <div
      class="tree-find"
      role="search"
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape') props.onClose();
        else if (event.key === 'Enter' && (event.target as Element).closest('vscode-text-field'))
          props.onStep(event.shiftKey ? -1 : 1);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <TextField
        inputRef={props.fieldRef}
        label={t('Search in names and values')}
        placeholder={t('Search')}
        value={query}
        onInput={props.onQuery}
      />
      <span class={`tree-find-count num ${search?.isDone === true && found === 0 ? 'refused' : 'quiet'}`} role="status">
        {words}
      </span>
      <FindSteps found={found} onStep={props.onStep} onClose={props.onClose} />
    </div>
  );
}
