/** Server modules of a project as typed syntax trees, and which functions a function can reach. */

import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import type { Place } from '../rule.ts';
import { createHost, forEachOfKind } from './syntax.ts';

/** A call the tree contains, with what is known about it. */
export interface Call {
  readonly node: ts.CallExpression;
  /** Name of the method or function, `''` for computed ones. */
  readonly name: string;
  /** Name of the receiver's type, or of the class it was made from; `''` for plain functions or unknown ones. */
  readonly receiver: string;
}

export class ServerModules {
  readonly root: string;
  readonly #program: ts.Program;
  readonly #checker: ts.TypeChecker;
  readonly #files: readonly ts.SourceFile[];
  readonly #inline: ReadonlyMap<string, ts.SourceFile>;
  readonly #own: ReadonlySet<ts.SourceFile>;
  readonly #calls = new Map<ts.Node, readonly Call[]>();
  readonly #uses = new Map<ts.Symbol, ts.Identifier[]>();
  readonly #reached = new Map<ts.Node, readonly ts.Node[]>();
  readonly #names = new Map<ts.Node, ReadonlySet<ts.Node>>();
  readonly #paths = new Map<ts.SourceFile, string>();

  /** `inline` holds scripts that stand in records, by a name of their own: they are bound and typed like modules. */
  constructor(
    root: string,
    paths: readonly string[],
    tsconfig: string | undefined,
    inline: ReadonlyMap<string, string> = new Map(),
  ) {
    this.root = root;
    const virtual = new Map([...inline].map(([name, text]) => [join(root, `${name}.js`), text] as const));
    const options = readOptions(root, tsconfig);
    this.#program = ts.createProgram([...paths, ...virtual.keys()], options, createHost(options, virtual));
    this.#checker = this.#program.getTypeChecker();
    const wanted = new Set(paths);
    this.#files = this.#program.getSourceFiles().filter((file) => wanted.has(file.fileName));
    this.#inline = new Map(
      [...inline.keys()].flatMap((name) => {
        const file = this.#program.getSourceFile(join(root, `${name}.js`));
        return file === undefined ? [] : [[name, file] as const];
      }),
    );
    this.#own = new Set([...this.#files, ...this.#inline.values()]);
  }

  /** Files of the server modules. */
  get files(): readonly ts.SourceFile[] {
    return this.#files;
  }

  /** Files of the modules and the scripts of records. */
  get all(): readonly ts.SourceFile[] {
    return [...this.#own];
  }

  /** The script of a record by the name it was given. */
  inline(name: string): ts.SourceFile | undefined {
    return this.#inline.get(name);
  }

  /** Files that do not parse: nothing in them was checked. */
  get unread(): readonly { readonly file: string; readonly why: string }[] {
    return this.#files.flatMap((file) =>
      this.#program.getSyntacticDiagnostics(file).map((problem) => ({
        file: this.path(file),
        why: ts.flattenDiagnosticMessageText(problem.messageText, ' '),
      })),
    );
  }

  /** Path of a file below the project's root. */
  path(file: ts.SourceFile): string {
    let path = this.#paths.get(file);
    if (path === undefined) {
      path = relative(this.root, file.fileName).replaceAll('\\', '/');
      this.#paths.set(file, path);
    }
    return path;
  }

  place(node: ts.Node): Place {
    const file = node.getSourceFile();
    return { file: this.path(file), line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1 };
  }

  file(path: string): ts.SourceFile | undefined {
    return this.#files.find((file) => this.path(file) === path);
  }

  /** The function a module exports under a name, through re-exports. */
  exported(path: string, name: string): ts.Node | undefined {
    const file = this.file(path);
    const module = file === undefined ? undefined : this.#checker.getSymbolAtLocation(file);
    if (module === undefined) return undefined;
    const symbol = this.#checker.getExportsOfModule(module).find((candidate) => candidate.name === name);
    return symbol === undefined ? undefined : this.#bodyOf(symbol);
  }

  /** The function itself and everything of the project it can reach by name: an over-estimate, so nothing is missed. */
  reach(start: ts.Node): readonly ts.Node[] {
    const known = this.#reached.get(start);
    if (known !== undefined) return known;
    const seen = new Set<ts.Node>([start]);
    const waiting: ts.Node[] = [start];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop())
      for (const body of this.#named(node)) {
        if (seen.has(body)) continue;
        seen.add(body);
        waiting.push(body);
      }
    const reached = [...seen];
    this.#reached.set(start, reached);
    return reached;
  }

  /** The functions and classes of the project that code names itself. */
  #named(node: ts.Node): ReadonlySet<ts.Node> {
    const known = this.#names.get(node);
    if (known !== undefined) return known;
    const named = new Set<ts.Node>();
    this.#names.set(node, named);
    forEachOfKind(node, [ts.SyntaxKind.Identifier], (inner) => {
      if (!ts.isIdentifier(inner)) return;
      const symbol = this.#checker.getSymbolAtLocation(inner);
      const body = symbol === undefined ? undefined : this.#bodyOf(symbol);
      if (body !== undefined && this.#own.has(body.getSourceFile())) named.add(body);
    });
    return named;
  }

  /** The function of the project that a called expression names. */
  declarationOf(callee: ts.Expression): ts.Node | undefined {
    const name = ts.isPropertyAccessExpression(callee) ? callee.name : callee;
    const symbol = this.#checker.getSymbolAtLocation(name);
    const body = symbol === undefined ? undefined : this.#bodyOf(symbol);
    return body !== undefined && this.#own.has(body.getSourceFile()) ? body : undefined;
  }

  /** Every place of the project's code that names a symbol. */
  uses(symbol: ts.Symbol): readonly ts.Identifier[] {
    if (this.#uses.size === 0)
      for (const file of this.#own)
        forEachOfKind(file, [ts.SyntaxKind.Identifier], (node) => {
          if (!ts.isIdentifier(node)) return;
          const named = ts.isShorthandPropertyAssignment(node.parent)
            ? this.#checker.getShorthandAssignmentValueSymbol(node.parent)
            : this.#checker.getSymbolAtLocation(node);
          const meant = this.#resolve(named);
          if (meant === undefined) return;
          const known = this.#uses.get(meant);
          if (known === undefined) this.#uses.set(meant, [node]);
          else known.push(node);
        });
    return this.#uses.get(symbol) ?? [];
  }

  /** What a variable that was declared empty is first given. */
  #assigned(symbol: ts.Symbol): ts.Expression | undefined {
    for (const { parent } of this.uses(symbol)) {
      const target = ts.isPropertyAccessExpression(parent) ? parent.parent : parent;
      if (ts.isBinaryExpression(target) && target.operatorToken.kind === ts.SyntaxKind.EqualsToken) return target.right;
    }
    return undefined;
  }

  /** What a name stands for, through imports. */
  symbol(name: ts.Node): ts.Symbol | undefined {
    return this.#resolve(this.#checker.getSymbolAtLocation(name));
  }

  /** The property of the expected type that a property of an object literal fills. */
  filledProperty(name: string, literal: ts.ObjectLiteralExpression): ts.Symbol | undefined {
    return this.#checker.getContextualType(literal)?.getProperty(name);
  }

  /** Name of the class a `new` makes, whatever namespace or new name it is reached by. */
  madeClass(made: ts.NewExpression): string {
    const callee = made.expression;
    if (ts.isPropertyAccessExpression(callee)) return callee.name.text;
    if (!ts.isIdentifier(callee)) return '';
    const symbol = this.#checker.getSymbolAtLocation(callee);
    const imported = symbol?.declarations?.find(ts.isImportSpecifier);
    return (imported?.propertyName ?? imported?.name ?? callee).text;
  }

  /** Name of the class an expression is of: from its type, or from `new X(...)` where the types are not installed. */
  className(expression: ts.Expression): string {
    const type = this.#checker.getTypeAtLocation(expression);
    const parts = type.isUnion() ? type.types : [type];
    for (const part of parts) {
      const name = (part.aliasSymbol ?? part.getSymbol())?.name ?? '';
      if (name !== '' && !name.startsWith('__')) return name;
    }
    const symbol = this.#checker.getSymbolAtLocation(expression);
    const declaration = symbol?.valueDeclaration;
    const hasStart =
      declaration !== undefined && (ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration));
    const start = ts.isNewExpression(expression)
      ? expression
      : ((hasStart ? declaration.initializer : undefined) ??
        (symbol === undefined ? undefined : this.#assigned(symbol)));
    if (start !== undefined && ts.isNewExpression(start)) return this.madeClass(start);
    return ts.isIdentifier(expression) ? expression.text : '';
  }

  /** Every call inside a node. */
  calls(within: ts.Node): readonly Call[] {
    const known = this.#calls.get(within);
    if (known !== undefined) return known;
    const calls: Call[] = [];
    this.#calls.set(within, calls);
    forEachOfKind(within, [ts.SyntaxKind.CallExpression], (node) => {
      if (!ts.isCallExpression(node)) return;
      const callee = node.expression;
      if (ts.isPropertyAccessExpression(callee))
        calls.push({ node, name: callee.name.text, receiver: this.className(callee.expression) });
      else calls.push({ node, name: ts.isIdentifier(callee) ? callee.text : '', receiver: '' });
    });
    return calls;
  }

  /** The text an expression always has: literals, constants, properties of constant objects; `undefined` when it varies. */
  constant(expression: ts.Expression | undefined): string | undefined {
    if (expression === undefined) return undefined;
    if (ts.isStringLiteralLike(expression) || ts.isNumericLiteral(expression)) return expression.text;
    if (ts.isTemplateExpression(expression)) {
      const parts = expression.templateSpans.map(
        (span) => [this.constant(span.expression), span.literal.text] as const,
      );
      const known = parts.every(([value]) => value !== undefined);
      return known ? parts.reduce((text, [value, rest]) => `${text}${value}${rest}`, expression.head.text) : undefined;
    }
    if (ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.PlusToken) {
      const [left, right] = [this.constant(expression.left), this.constant(expression.right)];
      return left === undefined || right === undefined ? undefined : `${left}${right}`;
    }
    const type = this.#checker.getTypeAtLocation(expression);
    if (type.isStringLiteral()) return type.value;
    const symbol = this.#resolve(this.#checker.getSymbolAtLocation(expression));
    const declaration = symbol?.valueDeclaration;
    if (declaration === undefined) return undefined;
    const isConstant =
      (ts.isVariableDeclaration(declaration) && (declaration.parent.flags & ts.NodeFlags.Const) !== 0) ||
      ts.isPropertyAssignment(declaration);
    return isConstant && declaration.initializer !== undefined && declaration.initializer !== expression
      ? this.constant(declaration.initializer)
      : undefined;
  }

  /** Each text an expression can have by its type: one for a constant, several for a union; `undefined` when it is open. */
  constants(expression: ts.Expression | undefined): readonly string[] | undefined {
    const single = this.constant(expression);
    if (single !== undefined || expression === undefined) return single === undefined ? undefined : [single];
    const type = this.#checker.getTypeAtLocation(expression);
    if (!type.isUnion() || !type.types.every((part) => part.isStringLiteral())) return undefined;
    return type.types.map((part) => (part.isStringLiteral() ? part.value : ''));
  }

  #resolve(symbol: ts.Symbol | undefined): ts.Symbol | undefined {
    return symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0
      ? this.#checker.getAliasedSymbol(symbol)
      : symbol;
  }

  #bodyOf(symbol: ts.Symbol): ts.Node | undefined {
    for (const declaration of this.#resolve(symbol)?.declarations ?? []) {
      if (ts.isFunctionLike(declaration) && 'body' in declaration && declaration.body !== undefined) return declaration;
      if (ts.isClassDeclaration(declaration)) return declaration;
      if (ts.isVariableDeclaration(declaration) || ts.isPropertyAssignment(declaration)) {
        if (declaration.initializer !== undefined && this.#own.has(declaration.getSourceFile()))
          return declaration.initializer;
      }
    }
    return undefined;
  }
}

function readOptions(root: string, tsconfig: string | undefined): ts.CompilerOptions {
  const fallback: ts.CompilerOptions = {
    allowJs: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ES2022,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    // Each script of a record has names of its own.
    moduleDetection: ts.ModuleDetectionKind.Force,
  };
  const path = tsconfig === undefined ? undefined : join(root, tsconfig);
  if (path === undefined || !existsSync(path)) return fallback;
  const read = ts.readConfigFile(path, ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(read.config ?? {}, ts.sys, dirname(path));
  return {
    ...fallback,
    ...parsed.options,
    noEmit: true,
    allowJs: true,
    moduleDetection: ts.ModuleDetectionKind.Force,
  };
}
