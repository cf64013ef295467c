import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

/** Tabs over one view; arrow keys move between them. `start` stands at their left, `end` at their right. */
export function Tabs<Id extends string>(props: {
  readonly name: string;
  /** What the tabs are of, for screen readers. */
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly active: Id;
  readonly onChange: (id: Id) => void;
  readonly start?: ComponentChildren;
  readonly end?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const element = useRef<HTMLElement & { activeid: string }>(null);
  const domId = (id: Id) => `${props.name}-${id}`;
  const wanted = domId(props.active);
  // The element calls itself "Panels" when it enters the page.
  useEffect(() => element.current?.setAttribute('aria-label', props.label), [props.label]);
  useEffect(() => {
    const panels = element.current;
    if (panels && panels.activeid !== wanted) panels.activeid = wanted;
  }, [wanted]);
  return (
    <vscode-panels
      ref={element}
      class="tabs"
      activeid={wanted}
      onChange={(event: Event) => {
        if (event.target !== element.current) return;
        const chosen = props.tabs.find(({ id }) => domId(id) === element.current?.activeid);
        if (chosen && chosen.id !== props.active) props.onChange(chosen.id);
      }}
    >
      {props.tabs.map(({ id, label }) => (
        <vscode-panel-tab key={id} id={domId(id)}>
          {label}
        </vscode-panel-tab>
      ))}
      {props.tabs.map(({ id }) => (
        <vscode-panel-view key={`view-${id}`} id={`${domId(id)}-view`} class={id === props.active ? 'is-active' : ''}>
          {id === props.active ? props.children : null}
        </vscode-panel-view>
      ))}
      {props.start && (
        <div slot="start" class="tabs-start">
          {props.start}
        </div>
      )}
      <div slot="end" class="tabs-end">
        {props.end}
      </div>
    </vscode-panels>
  );
}
