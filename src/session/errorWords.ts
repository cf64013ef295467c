/** `DeploymentNotFound: The deployment does not exist.`: the code is what one looks for, the message what one reads. */
export function errorWords(code: string | null | undefined, message: string | null | undefined): string {
  return [code, message].filter(Boolean).join(': ');
}
