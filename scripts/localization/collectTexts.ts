// Collects what `t('…')` is called with in src and webview: the keys of the bundles in l10n.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface CollectedTexts {
  /** In the order of the alphabet, each once. */
  readonly texts: readonly string[];
  /** Calls whose text is no literal, as `file:line`: nobody could translate them. */
  readonly problems: readonly string[];
}

export function collectTexts(root: string): CollectedTexts {
  const texts = new Set<string>();
  const problems: string[] = [];
  for (const folder of ['src', 'webview']) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      if (!/\.tsx?$/.test(name) || name.endsWith('.d.ts')) continue;
      const path = join(root, folder, name);
      const content = readFileSync(path, 'utf8');
      if (!content.includes('/l10n.ts')) continue;
      const file = ts.createSourceFile(path, content, ts.ScriptTarget.Latest, true);
      const visit = (node: ts.Node): void => {
        if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 't') {
          const [message] = node.arguments;
          if (message && ts.isStringLiteralLike(message)) texts.add(message.text);
          else {
            const { line } = file.getLineAndCharacterOfPosition(node.getStart());
            problems.push(`${folder}/${name.replaceAll('\\', '/')}:${line + 1}`);
          }
        }
        ts.forEachChild(node, visit);
      };
      visit(file);
    }
  }
  return { texts: [...texts].sort(), problems };
}
