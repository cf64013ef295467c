/** Whether a word of a name begins so: `tr` of `response.output_audio_transcript.delta`. */
export function hasWord(name: string, begin: string): boolean {
  const lower = name.toLowerCase();
  for (let at = lower.indexOf(begin); at >= 0; at = lower.indexOf(begin, at + 1)) {
    if (at === 0 || /[._\s-]/.test(lower[at - 1] ?? '')) return true;
  }
  return false;
}
