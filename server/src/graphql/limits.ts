import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql';

/** The dossier page, the deepest of our own documents, has 6 levels. */
const MAX_DEPTH = 10;
/** Our own dearest document costs about 900 by this measure; see the test that holds them against it. */
const MAX_COST = 6_000;

/** The rules' own way is to throw, which ends in a failure of the server instead of a refusal of the document. */
const REPORT = {
  ignoreIntrospection: true,
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
};

/** Refuses documents that nest or ask for more than any screen does, before anything is run. */
export function limitRules(): ValidationRule[] {
  return [
    maxDepthRule({ ...REPORT, n: MAX_DEPTH }) as unknown as ValidationRule,
    costLimitRule({ ...REPORT, maxCost: MAX_COST }) as unknown as ValidationRule,
  ];
}
