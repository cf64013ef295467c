const ofSystem = window.matchMedia('(prefers-reduced-motion: reduce)');

/** Whether motion is unwelcome now: to the operating system, or to VS Code by its setting `workbench.reduceMotion`. */
export function isMotionReduced(): boolean {
  return ofSystem.matches || document.body.classList.contains('vscode-reduce-motion');
}
