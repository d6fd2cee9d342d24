import { type Made, type Node, nameOf, type Placed, part, parts, readSource, type SourceFile } from './source-files';

/** Stands in a sentence for what is put in. */
const HOLE = '{}';
/** More ways than these to fill one hole are no list of words but anything. */
const MOST_WORDS = 150;
const DEEPEST = 12;

/** A sentence of the source with `{}` for what is put in, and the file that says it. */
export interface Said {
  sentence: string;
  path: string;
}

/** Reads sentences out of the source: through constants, parameters, lists of words and helpers that give them back. */
export class SaidSentences {
  private readonly files = readSource();

  /** What the argument at `index` of the function `name` says, wherever it is called. */
  ofArgument(name: string, index: number): Said[] {
    return [...this.files.values()].flatMap((file) =>
      file.calls
        .filter((call) => call.name === name && call.args[index])
        .flatMap(({ args }) => this.of(args[index]!, file.path)),
    );
  }

  /** What `key` says in every object that has all of `keys`. */
  ofObjects(key: string, keys: readonly string[]): Said[] {
    return [...this.files.values()].flatMap((file) =>
      file.objects
        .filter(({ node }) => keys.every((one) => propertyOf(node, one)))
        .flatMap(({ node, around }) => this.of({ node: propertyOf(node, key)!, file, around }, file.path)),
    );
  }

  private of(said: Placed, path: string): Said[] {
    return [...new Set(this.resolve(said, new Map(), 0))].map((sentence) => ({ sentence, path }));
  }

  /** Every way an expression can read; `{}` where it is not words of the source. @param bound arguments by function */
  private resolve(said: Placed, bound: Bound, depth: number): string[] {
    const { node, file, around } = said;
    if (depth > DEEPEST) return [HOLE];
    const next = (one: Node) => this.resolve({ node: one, file, around }, bound, depth + 1);
    switch (node.type) {
      case 'StringLiteral':
        return [nameOf(node)];
      case 'NumericLiteral':
        return [String(node.value)];
      case 'NullLiteral':
        return [];
      case 'TemplateLiteral': {
        const holes = parts(node, 'expressions').map((one) => words(next(one)));
        const texts = parts(node, 'quasis').map(({ cooked }) => String(cooked));
        return texts.reduce<string[]>(
          (sofar, text, index) => joined(index === 0 ? [''] : joined(sofar, holes[index - 1]!), [text]),
          [''],
        );
      }
      case 'ConditionalExpression':
        return [...next(part(node, 'consequent')), ...next(part(node, 'alternate'))];
      case 'BinaryExpression':
        if (node.operator === '+') return joined(words(next(part(node, 'left'))), words(next(part(node, 'right'))));
        if (node.operator === '&&') return next(part(node, 'right'));
        return ['??', '||'].includes(String(node.operator))
          ? [...next(part(node, 'left')), ...next(part(node, 'right'))]
          : [HOLE];
      case 'ParenthesisExpression':
      case 'TsAsExpression':
      case 'TsNonNullExpression':
      case 'TsConstAssertion':
      case 'TsSatisfiesExpression':
        return next(part(node, 'expression'));
      case 'AwaitExpression':
        return next(part(node, 'argument'));
      case 'CallExpression':
        return this.called(said, bound, depth);
      default: {
        const meant = this.meant(said, bound, depth);
        return meant.length === 0 ? unknownWord(node) : meant.flatMap((one) => this.resolve(one, one.bound, depth + 1));
      }
    }
  }

  private called({ node, file, around }: Placed, bound: Bound, depth: number): string[] {
    const callee = part(node, 'callee');
    if (callee.type === 'MemberExpression' && nameOf(part(callee, 'property')) === 'toLowerCase') {
      const all = this.resolve({ node: part(callee, 'object'), file, around }, bound, depth + 1);
      return all.map((one) => one.toLowerCase());
    }
    const made = callee.type === 'Identifier' && this.functionOf(nameOf(callee), file);
    if (!made || made.returns.length === 0) return [HOLE];
    const args = parts(node, 'arguments').map((one) => ({ node: part(one, 'expression'), file, around, bound }));
    const inside = new Map(bound).set(made, args);
    return made.returns.flatMap((one) => this.resolve(one, inside, depth + 1));
  }

  private functionOf(name: string, file: SourceFile): Made | undefined {
    const imported = file.imports.get(name);
    const [home, own] = imported ? [this.files.get(imported.path), imported.name] : [file, name];
    return home?.functions.find((one) => one.name === own && !one.isMethod);
  }

  /** The expressions that a name or a member may stand for; none where they are no part of the source. */
  private meant({ node, file, around }: Placed, bound: Bound, depth: number): BoundPlace[] {
    if (depth > DEEPEST) return [];
    if (node.type === 'Identifier') return this.named(nameOf(node), file, around, bound, depth);
    if (node.type === 'ElementOf') {
      const list = { node: part(node, 'of'), file, around, bound };
      return this.literals(list, depth).flatMap((one) =>
        parts(one.node, 'elements').map((element) => ({ ...one, node: part(element, 'expression') })),
      );
    }
    if (node.type !== 'MemberExpression') return [];
    const { type, value } = part(node, 'property');
    const owners = this.literals({ node: part(node, 'object'), file, around, bound }, depth);
    return owners.flatMap((owner) => {
      const found = type === 'Computed' ? propertiesOf(owner.node) : [propertyOf(owner.node, String(value))];
      return found.flatMap((one) => (one ? [{ ...owner, node: one }] : []));
    });
  }

  /** The object or array literals behind an expression. */
  private literals(said: BoundPlace, depth: number): BoundPlace[] {
    const { node } = said;
    if (['ObjectExpression', 'ArrayExpression'].includes(node.type)) return [said];
    const inner = (node.expression ?? undefined) as Node | undefined;
    if (inner && node.type.startsWith('Ts')) return this.literals({ ...said, node: inner }, depth + 1);
    return this.meant(said, said.bound, depth + 1).flatMap((one) => this.literals(one, depth + 1));
  }

  private named(name: string, file: SourceFile, around: readonly Made[], bound: Bound, depth: number): BoundPlace[] {
    for (let level = around.length; level >= 0; level -= 1) {
      const found = file.values.filter(
        ({ pattern, init }) =>
          init.around.length === level &&
          init.around.every((one, index) => one === around[index]) &&
          names(pattern, name),
      );
      if (found.length > 0) {
        return found.flatMap(({ pattern, init }) => this.takenApart(pattern, name, { ...init, bound }, depth));
      }
      const made = around[level - 1];
      const index = made?.params.findIndex((one) => names(one, name)) ?? -1;
      if (made && index >= 0) {
        const args = bound.has(made) ? [bound.get(made)![index]] : this.argumentsOf(made, file, index);
        const given = args.flatMap((one) => (one ? this.takenApart(made.params[index]!, name, one, depth) : []));
        return [...given, ...fallbacks(made.params[index]!, { file, around, bound })];
      }
    }
    const imported = file.imports.get(name);
    const home = imported && this.files.get(imported.path);
    return imported && home ? this.named(imported.name, home, [], bound, depth + 1) : [];
  }

  private argumentsOf(made: Made, home: SourceFile, index: number): (BoundPlace | undefined)[] {
    if (made.name === '') return [];
    return [...this.files.values()].flatMap((file) =>
      file.calls
        .filter(({ name, isMethod }) => {
          if (made.isMethod) return isMethod && name === made.name;
          const imported = file.imports.get(name);
          if (isMethod) return false;
          return imported
            ? imported.path === home.path && imported.name === made.name
            : file === home && name === made.name;
        })
        .map(({ args }) => args[index] && { ...args[index], bound: new Map() }),
    );
  }

  /** What a name of a pattern is of the value that the pattern takes apart. */
  private takenApart(pattern: Node, name: string, value: BoundPlace, depth: number): BoundPlace[] {
    if (pattern.type === 'AssignmentPattern') return this.takenApart(part(pattern, 'left'), name, value, depth);
    if (pattern.type === 'Identifier') return [value];
    const literals = this.literals(value, depth);
    if (pattern.type === 'ArrayPattern') {
      const index = (pattern.elements as (Node | null)[]).findIndex((one) => one && names(one, name));
      return literals.flatMap((one) => {
        const element = parts(one.node, 'elements')[index];
        return element ? [{ ...one, node: part(element, 'expression') }] : [];
      });
    }
    const property = parts(pattern, 'properties').find((one) => names(one, name));
    if (!property) return [];
    return literals.flatMap((one) => {
      const found = propertyOf(one.node, nameOf(part(property, 'key')));
      return found ? [{ ...one, node: found }] : [];
    });
  }
}

type Bound = ReadonlyMap<Made, readonly (BoundPlace | undefined)[]>;
interface BoundPlace extends Placed {
  bound: Bound;
}

function names(pattern: Node, name: string): boolean {
  if (pattern.type === 'Identifier') return nameOf(pattern) === name;
  const inside = [...parts(pattern, 'elements'), ...parts(pattern, 'properties'), pattern.left, pattern.argument];
  const own = pattern.type === 'AssignmentPatternProperty' ? pattern.key : pattern.value;
  return [...inside, own].some((one) => typeof one === 'object' && one !== null && names(one as Node, name));
}

/** What a parameter is where nothing is given. */
function fallbacks(pattern: Node, place: Omit<BoundPlace, 'node'>): BoundPlace[] {
  return pattern.type === 'AssignmentPattern' ? [{ node: part(pattern, 'right'), ...place }] : [];
}

function unknownWord(node: Node): string[] {
  return node.type === 'Identifier' && nameOf(node) === 'undefined' ? [] : [HOLE];
}

/** What fills a hole: words of the source where there are only such, else anything. */
function words(ways: readonly string[]): string[] {
  const all = [...new Set(ways)];
  const isWords = all.length > 0 && all.length <= MOST_WORDS && all.every((one) => one === '' || /\p{L}/u.test(one));
  return isWords ? all : [HOLE];
}

function joined(left: readonly string[], right: readonly string[]): string[] {
  return left.flatMap((one) => right.map((other) => `${one}${other}`.replaceAll('{}{}', HOLE)));
}

function propertiesOf(node: Node): Node[] {
  return parts(node, 'properties').flatMap((one) => (one.type === 'KeyValueProperty' ? [part(one, 'value')] : []));
}

function propertyOf(node: Node, key: string): Node | undefined {
  const found = parts(node, 'properties').find((one) => nameOf((one.key ?? one) as Node) === key);
  if (found?.type === 'Identifier') return found;
  return found?.type === 'KeyValueProperty' ? part(found, 'value') : undefined;
}
