import type { GatewayInterface } from '@apollo/server-gateway-interface';
import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledQuery, type CompilerOptions, compileQuery, isCompiledQuery } from 'graphql-jit';
import { cleanDocument, cleanVariables } from './input-texts';

/** Our apps send some fifty documents; others may send any number, so the oldest go. */
const MAX_COMPILED = 500;
/** Enough to mend a form by. */
const MAX_ERRORS = 20;

/**
 * Rows carry what their fields say, so only our own scalars are converted: asking each value of fifty rows whether it
 * is a string makes more garbage than the rows themselves. Who reads a sum or a flag from the database makes it a
 * number or a boolean there.
 */
const COMPILE_OPTIONS: Partial<CompilerOptions> = { disableLeafSerialization: true };

type Result = ExecutionResult<Record<string, unknown>>;
type Variables = Record<string, unknown>;

/**
 * Runs documents as compiled functions. Apollo takes a foreign executor only through its gateway door; there is no
 * gateway behind it.
 */
export function jitGateway(schema: GraphQLSchema): GatewayInterface {
  const compiled = new Map<string, CompiledQuery>();
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      executor: async ({ document, operation, queryHash, request, context }) => {
        // As it was asked for: Apollo's own field has the name only where there is such an operation.
        const operationName = request.operationName ?? '';
        const key = `${queryHash}:${operationName}`;
        let query = compiled.get(key);
        let variables: Variables;
        try {
          if (!query) {
            const result = compileQuery(schema, cleanDocument(document), operationName, COMPILE_OPTIONS);
            if (!isCompiledQuery(result)) return { errors: result.errors?.map(realError) };
            query = result;
            if (compiled.size >= MAX_COMPILED) compiled.delete(compiled.keys().next().value!);
            compiled.set(key, query);
          }
          variables = cleanVariables(schema, operation, request.variables ?? {});
        } catch (error) {
          if (!(error instanceof GraphQLError)) throw error;
          return { errors: [error] };
        }
        const result = (await query.query({}, context, variables)) as Result;
        if (!result.errors) return result;
        return { ...result, errors: variableErrors(schema, operation, variables) ?? result.errors.map(realError) };
      },
    }),
    stop: async () => undefined,
  };
}

/** What graphql-js says of wrong variables: graphql-jit refuses the same ones, without saying where in an input. */
function variableErrors(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): readonly GraphQLError[] | undefined {
  return getVariableValues(schema, variableDefinitions, variables, { maxErrors: MAX_ERRORS }).errors;
}

/** graphql-jit's errors only look like GraphQLError: without `extensions` Apollo fails on them. */
function realError({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path, originalError });
  Object.defineProperty(error, 'locations', { value: locations, enumerable: true });
  return error;
}
