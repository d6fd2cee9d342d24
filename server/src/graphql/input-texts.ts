import {
  type ASTNode,
  type DocumentNode,
  GraphQLError,
  GraphQLID,
  type GraphQLInputType,
  type GraphQLSchema,
  GraphQLString,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  visit,
} from 'graphql';
import { badInput, type FieldProblem } from '../kernel/errors';
import { textProblem } from '../kernel/text';

// The one place through which every text of the API comes in, before anything is run. A text is brought to NFC or
// refused with the name of its field. Passwords too: RFC 8265 wants NFC for them and no control characters, so that the
// same password opens from every keyboard.

type Variables = Record<string, unknown>;

/** @returns the variables in NFC. @throws GraphQLError BAD_USER_INPUT with every field whose text can't be taken */
export function cleanVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): Variables {
  const problems: FieldProblem[] = [];
  const cleaned: Variables = { ...variables };
  for (const { variable, type } of variableDefinitions) {
    const name = variable.name.value;
    const inputType = typeFromAST(schema, type) as GraphQLInputType | undefined;
    if (!inputType || !Object.hasOwn(variables, name)) continue;
    // Fields of an input object are named without the variable that holds it, as the commands name them.
    const path = isInputObjectType(nullable(inputType)) ? '' : name;
    cleaned[name] = cleanValue(inputType, variables[name], path, problems);
  }
  refuseAny(problems);
  return cleaned;
}

function cleanValue(type: GraphQLInputType, value: unknown, path: string, problems: FieldProblem[]): unknown {
  if (isNonNullType(type)) return cleanValue(type.ofType, value, path, problems);
  if (isListType(type)) {
    if (!Array.isArray(value)) return cleanValue(type.ofType, value, path, problems);
    return value.map((item, index) => cleanValue(type.ofType, item, `${path}[${index}]`, problems));
  }
  if (isInputObjectType(type)) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const fields = type.getFields();
    const cleaned = Object.entries(value).map(([key, item]: [string, unknown]) => {
      const field = fields[key];
      return [key, field ? cleanValue(field.type, item, path === '' ? key : `${path}.${key}`, problems) : item];
    });
    return Object.fromEntries(cleaned);
  }
  if ((type !== GraphQLString && type !== GraphQLID) || typeof value !== 'string') return value;
  return cleanText(value, path, problems);
}

/** @returns the document with its written texts in NFC. @throws GraphQLError as `cleanVariables` */
export function cleanDocument(document: DocumentNode): DocumentNode {
  const problems: FieldProblem[] = [];
  const cleaned = visit(document, {
    StringValue: (node, _key, parent, path, ancestors) => {
      const value = cleanText(node.value, fieldPath(path, [...ancestors, parent]), problems);
      return value === node.value ? undefined : { ...node, value };
    },
  });
  refuseAny(problems);
  return cleaned;
}

/** "documents[0].name" for the place that a visit has come to; each key of the path belongs to the holder beside it. */
function fieldPath(
  path: readonly (string | number)[],
  holders: readonly (ASTNode | readonly ASTNode[] | undefined)[],
): string {
  let field = '';
  for (const [at, holder] of holders.entries()) {
    if (holder === undefined) continue;
    if (!('kind' in holder)) {
      if (path[at - 1] === 'values') field += `[${path[at]}]`;
    } else if (holder.kind === Kind.ARGUMENT) field = holder.value.kind === Kind.OBJECT ? '' : holder.name.value;
    else if (holder.kind === Kind.VARIABLE_DEFINITION) field = holder.variable.name.value;
    else if (holder.kind === Kind.OBJECT_FIELD) field += `${field === '' ? '' : '.'}${holder.name.value}`;
  }
  return field;
}

function cleanText(text: string, path: string, problems: FieldProblem[]): string {
  const reason = textProblem(text);
  if (reason !== null) problems.push({ path, reason });
  return text.normalize('NFC');
}

function nullable(type: GraphQLInputType): GraphQLInputType {
  return isNonNullType(type) ? type.ofType : type;
}

function refuseAny(problems: FieldProblem[]): void {
  if (problems.length === 0) return;
  const refusal = badInput(problems);
  throw new GraphQLError(refusal.message, { originalError: refusal });
}
