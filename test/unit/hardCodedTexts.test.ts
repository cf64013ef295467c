/** What people read is a text of the translations: literals stand nowhere where VS Code or the panel would show them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Members of what VS Code shows: picks, boxes, progress, items of views. */
const members = new Set(
  'label description detail title placeHolder prompt tooltip validationMessage message openLabel saveLabel'.split(' '),
);
const attributes = new Set(['title', 'label', 'placeholder', 'aria-label', 'aria-description', 'aria-valuetext']);
/** Language models read these, in English. */
const forModels = /^src\/host\/tools\//;
/** Two words or more: one alone is a name, of a field, a file or a codicon. JSON and filters are languages of their own. */
const isSentence = (text: string): boolean =>
  !/^(?:\{|type:)/.test(text) && /\p{L}{2,}[\s,]+\p{L}/u.test(text.replace(/\{\d+\}|\$\([\w~-]+\)/g, ''));

function texts(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  if (ts.isConditionalExpression(node)) return [...texts(node.whenTrue), ...texts(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...texts(node.left), ...texts(node.right)];
  if (ts.isParenthesizedExpression(node)) return texts(node.expression);
  return [];
}

/** What of this node somebody would read. */
function shown(node: ts.Node, isHost: boolean): readonly ts.Node[] {
  if (ts.isJsxText(node)) return [node];
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && node.expression) return [node.expression];
  if (ts.isJsxAttribute(node) && attributes.has(node.name.getText()) && node.initializer) {
    const { initializer } = node;
    return ts.isJsxExpression(initializer) ? (initializer.expression ? [initializer.expression] : []) : [initializer];
  }
  if (!isHost) return [];
  if (ts.isPropertyAssignment(node) && members.has(node.name.getText())) return [node.initializer];
  if (
    ts.isCallExpression(node) &&
    /\.(?:show(?:Error|Warning|Information)|setStatusBar)Message$/.test(node.expression.getText())
  ) {
    return node.arguments;
  }
  const isMember = ts.isBinaryExpression(node) && ts.isPropertyAccessExpression(node.left);
  return isMember && members.has(node.left.name.text) ? [node.right] : [];
}

function hardCoded(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    for (const one of shown(node, path.startsWith('src/host'))) {
      const all = ts.isJsxText(one) ? [one.text] : texts(one);
      const { line } = file.getLineAndCharacterOfPosition(one.getStart());
      for (const text of all.filter(isSentence)) found.push(`${path}:${line + 1} ${text.trim()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

it('no text is hard-coded in the host or the panel', () => {
  const files = ['src/host', 'webview'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name.replaceAll('\\', '/')}`,
    ),
  );
  const sources = files.filter((name) => /\.tsx?$/.test(name) && !forModels.test(name));
  expect(sources.length).toBeGreaterThan(300);
  expect(sources.flatMap(hardCoded)).toEqual([]);
});
