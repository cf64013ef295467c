/** A text as a regular expression that finds it and nothing else. */
export function regExpSource(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
