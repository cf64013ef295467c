/**
 * The only folder that knows the component library: replacing the library is a change to this folder alone.
 * This file registers the custom elements in use and tells the type checker their attributes.
 */
import {
  provideVSCodeDesignSystem,
  vsCodeBadge,
  vsCodeButton,
  vsCodeCheckbox,
  vsCodeDropdown,
  vsCodeOption,
  vsCodePanels,
  vsCodePanelTab,
  vsCodePanelView,
  vsCodeProgressRing,
  vsCodeTextArea,
  vsCodeTextField,
} from '@vscode/webview-ui-toolkit';
import type { HTMLAttributes } from 'preact';
import { badgeOverrides } from './badgeTemplate.ts';

interface FieldAttributes extends HTMLAttributes<HTMLElement> {
  value?: string;
  placeholder?: string;
  readonly?: boolean;
  disabled?: boolean;
  spellcheck?: boolean;
  rows?: number;
  resize?: 'none' | 'vertical';
}

declare module 'preact' {
  // The library's elements become known to JSX.
  // eslint's namespace rule does not apply to a declaration that has to merge.
  namespace JSX {
    interface IntrinsicElements {
      'vscode-badge': HTMLAttributes<HTMLElement>;
      'vscode-button': HTMLAttributes<HTMLElement> & { appearance?: string; disabled?: boolean };
      'vscode-checkbox': HTMLAttributes<HTMLElement> & { checked?: boolean; disabled?: boolean };
      'vscode-dropdown': FieldAttributes;
      'vscode-option': HTMLAttributes<HTMLElement> & { value?: string; selected?: boolean };
      'vscode-panels': HTMLAttributes<HTMLElement> & { activeid?: string };
      'vscode-panel-tab': HTMLAttributes<HTMLElement>;
      'vscode-panel-view': HTMLAttributes<HTMLElement>;
      'vscode-progress-ring': HTMLAttributes<HTMLElement>;
      'vscode-text-area': FieldAttributes;
      'vscode-text-field': FieldAttributes & { type?: 'text' | 'password' };
    }
  }
}

export function registerToolkit(): void {
  provideVSCodeDesignSystem().register(
    vsCodeBadge(badgeOverrides),
    vsCodeButton(),
    vsCodeCheckbox(),
    vsCodeDropdown(),
    vsCodeOption(),
    vsCodePanels(),
    vsCodePanelTab(),
    vsCodePanelView(),
    vsCodeProgressRing(),
    vsCodeTextArea(),
    vsCodeTextField(),
  );
}
