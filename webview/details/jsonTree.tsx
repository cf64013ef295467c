/** A JSON value as a tree. Children are made when they are unfolded, so depth and size are no danger. */
import { useState } from 'preact/hooks';
import { isJsonObject, type JsonValue } from '../../src/base/json.ts';
import { pathText, type JsonPath } from '../../src/protocol/jsonPath.ts';
import { Icon } from '../base/icon.tsx';
import { elide } from './elide.ts';

const CHILDREN_AT_ONCE = 100;
/** Levels that are open at first. */
const OPEN_DEPTH = 3;
const OPEN_CHILDREN = 12;

export function JsonTree({ value }: { value: JsonValue }) {
  const members = membersOf(value);
  return (
    <div class="tree mono" role="tree" aria-label="Frame" onKeyDown={onTreeKey}>
      {members.length === 0 ? (
        <div role="treeitem" class="tree-row" tabIndex={0}>
          <Leaf value={value} />
        </div>
      ) : (
        <Members members={members} path={[]} depth={0} isRoot />
      )}
    </div>
  );
}

type Member = readonly [key: string | number, value: JsonValue];

function Members(props: { members: readonly Member[]; path: JsonPath; depth: number; isRoot?: boolean }) {
  const [shown, setShown] = useState(CHILDREN_AT_ONCE);
  const rest = props.members.length - shown;
  return (
    <>
      {props.members.slice(0, shown).map(([key, value], index) => (
        <Node
          key={key}
          name={key}
          value={value}
          path={[...props.path, key]}
          depth={props.depth}
          isFirst={props.isRoot === true && index === 0}
        />
      ))}
      {rest > 0 && (
        <div role="treeitem" class="tree-row">
          <Indent depth={props.depth} />
          <button type="button" class="link-button" onClick={() => setShown(shown + CHILDREN_AT_ONCE * 10)}>
            {rest} more
          </button>
        </div>
      )}
    </>
  );
}

function Node(props: { name: string | number; value: JsonValue; path: JsonPath; depth: number; isFirst: boolean }) {
  const { value, depth } = props;
  const members = membersOf(value);
  const [open, setOpen] = useState(depth < OPEN_DEPTH && members.length <= OPEN_CHILDREN);
  const branch = members.length > 0;
  return (
    <div role="none">
      <div
        role="treeitem"
        class="tree-row"
        aria-level={depth + 1}
        {...(branch ? { 'aria-expanded': open } : {})}
        title={pathText(props.path)}
        tabIndex={props.isFirst ? 0 : -1}
        onClick={() => branch && setOpen(!open)}
        onKeyDown={(event: KeyboardEvent) => {
          const wanted = event.key === 'ArrowRight' ? true : event.key === 'ArrowLeft' ? false : undefined;
          if (wanted !== undefined && branch && wanted !== open) {
            event.stopPropagation();
            setOpen(wanted);
          } else if (event.key === 'Enter' && branch) setOpen(!open);
        }}
      >
        <Indent depth={depth} />
        <span class="tree-twistie">{branch && <Icon name={open ? 'chevron-down' : 'chevron-right'} size={12} />}</span>
        <span class={typeof props.name === 'number' ? 'json-index' : 'json-name'}>{props.name}</span>
        <span class="json-punctuation">: </span>
        {branch ? <Summary value={value} open={open} count={members.length} /> : <Leaf value={value} />}
      </div>
      {branch && open && (
        <div role="group">
          <Members members={members} path={props.path} depth={depth + 1} />
        </div>
      )}
    </div>
  );
}

function Indent({ depth }: { depth: number }) {
  return <span class="tree-indent" style={{ width: `${Math.min(depth, 40) * 14}px` }} />;
}

function Summary({ value, open, count }: { value: JsonValue; open: boolean; count: number }) {
  const list = Array.isArray(value);
  const [left, right] = list ? '[]' : '{}';
  return (
    <span class="json-punctuation">
      {open
        ? left
        : `${left} ${count} ${list ? (count === 1 ? 'entry' : 'entries') : count === 1 ? 'member' : 'members'} ${right}`}
    </span>
  );
}

export function Leaf({ value }: { value: JsonValue }) {
  if (typeof value === 'string') {
    const { text, note } = elide(value);
    return (
      <>
        <span class="json-string">{JSON.stringify(text)}</span>
        {note !== undefined && <span class="elided">{note}</span>}
      </>
    );
  }
  if (typeof value === 'number') return <span class="json-number">{String(value)}</span>;
  if (typeof value === 'boolean' || value === null) return <span class="json-boolean">{String(value)}</span>;
  return <span class="json-punctuation">{Array.isArray(value) ? '[]' : '{}'}</span>;
}

function membersOf(value: JsonValue): readonly Member[] {
  if (Array.isArray(value)) return value.map((one, index) => [index, one]);
  if (!isJsonObject(value)) return [];
  return Object.entries(value).map(([key, one]) => [key, one ?? null]);
}

function onTreeKey(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const all = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=treeitem]')];
  all[all.indexOf(document.activeElement as HTMLElement) + step]?.focus();
}
