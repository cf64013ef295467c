/** How the keys that send what is written are called where this runs. */
export const isMac = navigator.platform.startsWith('Mac');
export const sendKeys = isMac ? '⌘⏎' : 'Ctrl ⏎';
