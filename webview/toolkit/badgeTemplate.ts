import type { vsCodeBadge } from '@vscode/webview-ui-toolkit';

type BadgeOverrides = NonNullable<Parameters<typeof vsCodeBadge>[0]>;

const nothingToDo = (): void => undefined;
const view = { bind: nothingToDo, unbind: nothingToDo, dispose: nothingToDo };

/**
 * What a badge is made of. The library's own template has a `style` attribute, which the panel's content security policy
 * refuses; this one makes the same elements without it.
 */
export const badgeOverrides = {
  template: {
    create: () => view,
    render: (_source: unknown, host: Node) => {
      const control = document.createElement('div');
      control.className = 'control';
      control.setAttribute('part', 'control');
      control.append(document.createElement('slot'));
      host.appendChild(control);
      return view;
    },
  },
} as unknown as BadgeOverrides;
