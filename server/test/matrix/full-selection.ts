import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import { PAGE } from './pages';

/** The deepest that a document of ours goes. */
const DEPTH = 4;

/** Every field of a type, and of the types in it, that can be asked for without arguments. */
export function fullSelection(type: GraphQLOutputType, depth = DEPTH): string {
  const named = getNamedType(type);
  if (isUnionType(named)) {
    const each = named.getTypes().map((one) => `... on ${one.name}${fullSelection(one, depth)}`);
    return ` { ${each.join(' ')} }`;
  }
  if (isLeafType(named) || !isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    if (isLeafType(getNamedType(field.type))) return [field.name];
    return depth > 1 ? [`${field.name}${fullSelection(field.type, depth - 1)}`] : [];
  });
  return ` { __typename ${fields.join(' ')} }`;
}

/** In a variable it would be weighed as the largest page there is, which of everything is more than any screen asks. */
const PAGE_SIZE = 'first';

/** The document that calls a root field with all of its arguments as variables and asks for everything. */
export function fullDocument(operation: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): string {
  const variable = field.args.filter(({ name }) => name !== PAGE_SIZE);
  const declared = variable.map(({ name, type }) => `$${name}: ${String(type)}`);
  const passed = field.args.map(({ name }) => (name === PAGE_SIZE ? `${name}: ${PAGE}` : `${name}: $${name}`));
  const list = (parts: string[]) => (parts.length === 0 ? '' : `(${parts.join(', ')})`);
  return `${operation}${list(declared)} { ${field.name}${list(passed)}${fullSelection(field.type)} }`;
}

const NAMES_SOMETHING = /^(id|code|key|username)s?$|(Id|Code)s?$/;

/** The arguments that name a thing (an id, a code, an area, an office, an account), as dotted paths. */
export function namingArguments(field: GraphQLField<unknown, unknown>): string[] {
  const inside = (path: string, type: GraphQLInputType): string[] => {
    const named = getNamedType(type);
    if (isInputObjectType(named)) {
      return Object.values(named.getFields()).flatMap((one) => inside(`${path}.${one.name}`, one.type));
    }
    return NAMES_SOMETHING.test(path.slice(path.lastIndexOf('.') + 1)) ? [path] : [];
  };
  return field.args.flatMap(({ name, type }) => inside(name, type));
}
