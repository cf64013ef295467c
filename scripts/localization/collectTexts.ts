// Collects what `t('…')` and `phrase('…')` are called with in src and webview: the keys of the bundles in l10n.
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
        if (isText(node)) {
          const [message] = node.arguments;
          const text = message && literal(message);
          if (text !== undefined) texts.add(text);
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

/** Whether the node is `t(…)` or `phrase(…)`. */
export function isText(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && /^(?:t|phrase)$/.test(node.expression.text);
}

/** A long text may be put together of several lines. */
function literal(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const [left, right] = [literal(node.left), literal(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}
