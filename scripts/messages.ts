/**
 * Texts for people: collects what the app's modules pass to `message` or `gs.getMessage` and writes them as
 * `sys_ui_message` records, so that an instance has them to translate. `node scripts/messages.ts` renews the file.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');
export const messagesFile = join(root, 'now-app/fluent/messages/message.now.ts');
/** Length of `sys_ui_message.key`. */
const mostCharacters = 255;
/** Rows whose words are parts of sentences (`tableText`): what the app ships is translated like the sentences. */
const labelled = 'now-app/fluent/data/{factor-weights,priority-bands}.now.ts';
/** Where the formatter breaks a line; it leaves a short name beside its value. */
const lineWidth = 120;

/** Texts in the modules and in labelled rows, sorted; throws with the place of one that is no literal or too long. */
export function collectMessages(): readonly string[] {
  const texts = new Set<string>();
  eachNode('now-app/server/**/*.ts', (node, source) => {
    if (ts.isCallExpression(node) && isMessage(node.expression)) texts.add(readText(node, source));
  });
  eachNode(labelled, (node) => {
    if (!ts.isPropertyAssignment(node) || node.name.getText() !== 'label') return;
    if (ts.isStringLiteralLike(node.initializer)) texts.add(node.initializer.text);
  });
  return [...texts].sort();
}

function eachNode(files: string, look: (node: ts.Node, source: ts.SourceFile) => void): void {
  for (const name of globSync(files, { cwd: root })) {
    if (name.endsWith('.test.ts')) continue;
    const path = join(root, name);
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      look(node, source);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
}

/** Calls that show a text to people: of a literal nobody could make a translation. */
const SHOWING = ['addWorkNote', 'addErrorMessage', 'addInfoMessage', 'toWords'];

/** Places where a literal with words is shown without a key. */
export function findUntranslated(): readonly string[] {
  const places: string[] = [];
  eachNode('now-app/server/**/*.ts', (node, source) => {
    if (!ts.isCallExpression(node)) return;
    const callee = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
    if (SHOWING.includes(callee.getText(source)) && node.arguments.some(holdsWords)) places.push(toPlace(node, source));
  });
  return places;
}

function holdsWords(argument: ts.Expression): boolean {
  if (ts.isStringLiteralLike(argument)) return /[A-Za-z]/.test(argument.text);
  if (!ts.isTemplateExpression(argument)) return false;
  const parts = [argument.head, ...argument.templateSpans.map((span) => span.literal)];
  return parts.some((part) => /[A-Za-z]/.test(part.text));
}

const toPlace = (node: ts.Node, source: ts.SourceFile): string =>
  `${relative(root, source.fileName)}:${source.getLineAndCharacterOfPosition(node.pos).line + 1}`;

/** `message(...)`, and `gs.getMessage(...)` but for the one place that passes on the text of a message. */
function isMessage(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === 'message';
  return ts.isPropertyAccessExpression(callee) && callee.name.text === 'getMessage';
}

function readText(call: ts.CallExpression, source: ts.SourceFile): string {
  const [text] = call.arguments;
  const place = toPlace(call, source);
  if (text === undefined || !ts.isStringLiteralLike(text)) {
    // The handle through which all messages go.
    if (text?.getText(source) === 'text') return '';
    throw new Error(`MESSAGE_NOT_LITERAL: ${place}: write the text itself as the first argument, values after it`);
  }
  if (text.text.length > mostCharacters) throw new Error(`MESSAGE_TOO_LONG: ${place}: at most ${mostCharacters}`);
  return text.text;
}

/** A literal as the formatter writes it: in double quotes when that saves escapes. */
function quote(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\');
  return text.includes("'") && !text.includes('"') ? `"${escaped}"` : `'${escaped.replaceAll("'", "\\'")}'`;
}

/** A name that stays when other texts come and go. */
function toKey(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/\{\d\}/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return `message_${words.slice(0, 5).join('_')}_${createHash('sha256').update(text).digest('hex').slice(0, 6)}`;
}

/** The file, as it should be. */
export function renderMessages(texts: readonly string[]): string {
  const records = texts
    .filter((text) => text !== '')
    .map((text) => {
      const value = quote(text);
      const message = `    message: ${value},`;
      return `Record({
  $id: Now.ID['${toKey(text)}'],
  table: 'sys_ui_message',
  data: {
    key: ${value},
${message.length <= lineWidth ? message : `    message:\n      ${value},`}
    language: 'en',
  },
});
`;
    });
  return `import '@servicenow/sdk/global';
import { Record } from '@servicenow/sdk/core';

/** Texts the app shows to people, written by scripts/messages.ts. The English text is the key. */

${records.join('\n')}`;
}

if (import.meta.main) writeFileSync(messagesFile, renderMessages(collectMessages()));
