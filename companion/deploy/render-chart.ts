/**
 * Renders the Helm chart for the checks, without Helm: the part of its template language that the chart uses, and an error
 * for everything else. A path that leads nowhere is an error too, where Helm would print nothing.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments, stringify } from 'yaml';

type Tree = Readonly<Record<string, unknown>>;
export type Manifest = Tree & { readonly kind: string };

/** Manifests of a release with `values` over the chart's own. Throws `CHART_INVALID` naming template and reason. */
export function renderChart(folder: string, release: string, values: Tree = {}): Manifest[] {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const chart = parse(read('Chart.yaml')) as Tree;
  const context = {
    Release: { Name: release },
    Chart: { Name: chart['name'], AppVersion: chart['appVersion'] },
    Values: merge(parse(read('values.yaml')) as Tree, values),
  };
  return globSync('templates/*.yaml', { cwd: folder })
    .sort()
    .flatMap((path) => parseTemplate(path, renderTemplate(read(path), context, path)));
}

function parseTemplate(path: string, text: string): Manifest[] {
  return parseAllDocuments(text)
    .filter((document) => document.contents !== null)
    .map((document) => {
      const [fault] = document.errors;
      if (fault !== undefined) throw new Error(`CHART_INVALID: ${path}: ${fault.message}`);
      return document.toJS() as Manifest;
    });
}

function merge(base: Tree, over: Tree): Tree {
  const merged: Record<string, unknown> = { ...base };
  for (const [name, value] of Object.entries(over))
    merged[name] = isTree(value) && isTree(base[name]) ? merge(base[name], value) : value;
  return merged;
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text and actions in turn; a `-` inside the braces drops the blanks on that side. */
function renderTemplate(template: string, context: Tree, path: string): string {
  const parts = template
    .replace(/\s*\{\{-/g, '{{')
    .replace(/-\}\}\s*/g, '}}')
    .split(/\{\{(.*?)\}\}/);
  const shown = [true];
  let text = '';
  for (const [index, part] of parts.entries()) {
    const action = part.trim();
    if (index % 2 === 0) text += shown.every(Boolean) ? part : '';
    else if (action === 'end') shown.pop();
    else if (action.startsWith('if ')) shown.push(isTrue(evaluate(action.slice(3), context, path)));
    else if (shown.every(Boolean)) text += String(evaluate(action, context, path));
  }
  if (shown.length !== 1) throw new Error(`CHART_INVALID: ${path}: "if" and "end" do not match`);
  return text;
}

const isTrue = (value: unknown): boolean => value !== false && value !== '' && value !== 0 && value !== null;

function evaluate(action: string, context: Tree, path: string): unknown {
  const [first = '', ...pipes] = action.split('|').map((part) => part.trim());
  return pipes.reduce<unknown>((value, pipe) => applyPipe(value, pipe, path), evaluateTerm(first, context, path));
}

function evaluateTerm(term: string, context: Tree, path: string): unknown {
  const [, call, rest = ''] = /^(toYaml|printf) (.*)$/.exec(term) ?? [];
  if (call === 'toYaml') return stringify(readPath(rest, context, path)).trimEnd();
  if (call === 'printf') {
    const [, format, names = ''] = /^"([^"]*)" (.*)$/.exec(rest) ?? [];
    if (format === undefined) throw new Error(`CHART_INVALID: ${path}: printf without a format`);
    return names.split(' ').reduce((text, name) => text.replace('%s', String(readPath(name, context, path))), format);
  }
  return readPath(term, context, path);
}

function applyPipe(value: unknown, pipe: string, path: string): string {
  if (pipe === 'quote') return JSON.stringify(String(value));
  const width = /^nindent (\d+)$/.exec(pipe)?.[1];
  if (width === undefined) throw new Error(`CHART_INVALID: ${path}: "${pipe}" is not known to this renderer`);
  return `\n${String(value).replace(/^/gm, ' '.repeat(Number(width)))}`;
}

function readPath(name: string, context: Tree, path: string): unknown {
  if (!/^(\.\w+)+$/.test(name)) throw new Error(`CHART_INVALID: ${path}: "${name}" is not known to this renderer`);
  let value: unknown = context;
  for (const step of name.split('.').slice(1)) value = isTree(value) ? value[step] : undefined;
  if (value === undefined) throw new Error(`CHART_INVALID: ${path}: ${name} is no value of the chart`);
  return value;
}
