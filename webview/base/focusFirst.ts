/** Gives the focus to what the first selector finds that finds anything. */
export function focusFirst(...selectors: readonly string[]): void {
  const found = selectors.map((selector) => document.querySelector<HTMLElement>(selector));
  found.find((element) => element !== null)?.focus();
}

/** Into what the bottom pane shows, past its tabs. */
export function focusBottomPane(): void {
  focusFirst('.bottom-pane [tabindex="0"]', '.bottom-pane vscode-text-field', '.bottom-pane vscode-button');
}
