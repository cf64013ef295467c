/** What the shell that started the command line gives it. */

/** Keys of this shell: they are masked wherever they stand, whatever they look like. */
export function secretsOfEnvironment(): string[] {
  return ['OPENAI_API_KEY', 'AZURE_OPENAI_API_KEY'].flatMap((name) => process.env[name] ?? []);
}
