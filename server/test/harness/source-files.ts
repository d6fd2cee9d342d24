import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync } from '@swc/core';

const SOURCE = join(__dirname, '../../src');

/** A node of the syntax tree, as SWC names its parts. */
export interface Node {
  type: string;
  [part: string]: unknown;
}

/** A function of the source: what it takes, what it gives back, and the functions around it. */
export interface Made {
  name: string;
  isMethod: boolean;
  params: readonly Node[];
  returns: Placed[];
}

/** A node with where it stands. */
export interface Placed {
  node: Node;
  file: SourceFile;
  /** The functions around it, the outermost first. */
  around: readonly Made[];
}

/** What one file says, by name. */
export interface SourceFile {
  /** From `server/src`. */
  path: string;
  /** What is declared, with the pattern that takes it apart. */
  values: { pattern: Node; init: Placed }[];
  functions: Made[];
  calls: { name: string; isMethod: boolean; args: Placed[] }[];
  objects: Placed[];
  /** A local name, and the file and name behind it. */
  imports: Map<string, { path: string; name: string }>;
}

export const part = (node: Node, name: string): Node => node[name] as Node;
export const parts = (node: Node, name: string): Node[] => (node[name] ?? []) as Node[];
export const nameOf = (node: Node | undefined): string => (typeof node?.value === 'string' ? node.value : '');

const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression', 'MethodProperty'];
const METHODS = ['ClassMethod', 'PrivateMethod', 'Constructor'];

/** Every file of the server's source, read and taken apart. */
export function readSource(): Map<string, SourceFile> {
  const paths = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  return new Map(paths.map((path) => [path, readFile(path)]));
}

function readFile(path: string): SourceFile {
  const file: SourceFile = { path, values: [], functions: [], calls: [], objects: [], imports: new Map() };
  const text = readFileSync(join(SOURCE, path), 'utf8');
  const tree = parseSync(text, { syntax: 'typescript', decorators: true, target: 'es2024' });
  visit(tree as unknown as Node, file, [], '');
  return file;
}

/** @param name what the node is declared as, or '' */
function visit(node: Node, file: SourceFile, around: readonly Made[], name: string): void {
  const placed = (one: Node): Placed => ({ node: one, file, around });
  switch (node.type) {
    case 'ImportDeclaration':
      keepImports(node, file);
      return;
    case 'VariableDeclarator':
      if (node.init) file.values.push({ pattern: part(node, 'id'), init: placed(part(node, 'init')) });
      break;
    case 'ForOfStatement': {
      const [declared] = parts(part(node, 'left'), 'declarations');
      const element = { type: 'ElementOf', of: part(node, 'right') };
      if (declared) file.values.push({ pattern: part(declared, 'id'), init: placed(element) });
      break;
    }
    case 'ReturnStatement':
      if (node.argument) around.at(-1)?.returns.push(placed(part(node, 'argument')));
      break;
    case 'CallExpression':
    case 'NewExpression': {
      const callee = part(node, 'callee');
      const isMethod = callee.type === 'MemberExpression';
      const args = parts(node, 'arguments').map((one) => placed(part(one, 'expression')));
      file.calls.push({ name: nameOf(isMethod ? part(callee, 'property') : callee), isMethod, args });
      break;
    }
    case 'ObjectExpression':
      file.objects.push(placed(node));
      break;
  }
  if (FUNCTIONS.includes(node.type) || METHODS.includes(node.type)) visitFunction(node, file, around, name);
  else visitParts(node, file, around);
}

function visitFunction(node: Node, file: SourceFile, around: readonly Made[], name: string): void {
  const isMethod = METHODS.includes(node.type);
  const body = isMethod && node.function ? part(node, 'function') : node;
  const own = nameOf((node.identifier ?? node.key) as Node | undefined) || name;
  const params = parts(body, 'params').map((one) => (one.pat ?? one.param ?? one) as Node);
  const made: Made = { name: own, isMethod, params, returns: [] };
  file.functions.push(made);
  const inside = [...around, made];
  const says = body.body as Node | null;
  if (says && !['FunctionBody', 'BlockStatement'].includes(says.type)) {
    made.returns.push({ node: says, file, around: inside });
  }
  visitParts(body, file, inside);
}

function visitParts(node: Node, file: SourceFile, around: readonly Made[]): void {
  const declared = node.type === 'VariableDeclarator' ? nameOf(part(node, 'id')) : '';
  const called = node.type === 'KeyValueProperty' ? nameOf(part(node, 'key')) : declared;
  for (const value of Object.values(node)) {
    for (const one of Array.isArray(value) ? value : [value]) visitPart(one, file, around, called);
  }
}

/** Arguments and elements are wrapped once more, in an object without a type. */
function visitPart(one: unknown, file: SourceFile, around: readonly Made[], name: string): void {
  if (typeof one !== 'object' || one === null) return;
  if ('type' in one && typeof one.type === 'string') visit(one as Node, file, around, name);
  else if ('expression' in one) visitPart(one.expression, file, around, name);
}

function keepImports(node: Node, file: SourceFile): void {
  const from = nameOf(part(node, 'source'));
  if (!from.startsWith('.')) return;
  const path = `${relative(SOURCE, join(SOURCE, dirname(file.path), from))}.ts`;
  for (const one of parts(node, 'specifiers')) {
    const local = nameOf(part(one, 'local'));
    file.imports.set(local, { path, name: nameOf(part(one, 'imported')) || local });
  }
}
