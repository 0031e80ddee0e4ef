import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

// French typography in every French text of the pages: a no-break space before ; : ? ! and inside « ».

/** The files of the pages. */
const files = readdirSync('web', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/node_modules|generated|\.d\.ts$/.test(name))
  .map((name) => join('web', name));

/** Returns the texts below a node; a template's values are replaced by a letter. */
function textsIn(node: ts.Node): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) {
    const whole = [node.head.text, ...node.templateSpans.map(({ literal }) => `x${literal.text}`)].join('');
    return [whole, ...node.templateSpans.flatMap(({ expression }) => textsIn(expression))];
  }
  const found: string[] = [];
  node.forEachChild((child) => {
    // A property's name is not a text, even if it is an English text whose translation is the value.
    if (!ts.isPropertyAssignment(node) || child !== node.name) found.push(...textsIn(child));
  });
  return found;
}

/** Returns the texts that a file marks as French: the `fr` of an object, and declarations of French texts. */
function frenchIn(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const named =
      (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) &&
      /^(?:fr|french|panels|operationTexts)$/.test(node.name.getText());
    if (named && node.initializer) found.push(...textsIn(node.initializer));
    else node.forEachChild(look);
  };
  look(source);
  return found;
}

const texts = files.flatMap((file) => frenchIn(file).map((text) => ({ file, text })));

it('finds the French texts of the pages', () => {
  expect(new Set(texts.map(({ file }) => file)).size).toBeGreaterThan(20);
  expect(texts.length).toBeGreaterThan(500);
});

it.each([
  [
    'a no-break space before ; : ? ! and »',
    /[^\s\u00a0\u202f][;?!»]|[^\s\u00a0\u202f]:(?!\/\/)|[ \n][;:?!»]/,
  ],
  ['a no-break space after «', /«[^\u00a0\u202f]/],
  ['the curly apostrophe', /\p{L}'\p{L}/u],
  ['numbers as ordinals without an accent', /\d[èe]mes?\b/],
  ['the French short name of the plan', /JVAP/],
  ['one word for money of a country', /monnaie/i],
])('they have %s', (_rule, broken) => {
  const wrong = texts.filter(({ text }) => broken.test(text));
  expect(wrong).toEqual([]);
});
