import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import type { ValidationRule } from 'graphql';

/** The dossier page, the deepest of our own documents, has 6 levels. */
const MAX_DEPTH = 10;
/** Our own dearest document costs about 900 by this measure; see the test that holds them against it. */
const MAX_COST = 6_000;

/** Refuses documents that nest or ask for more than any screen does, before anything is run. */
export function limitRules(): ValidationRule[] {
  return [
    maxDepthRule({ n: MAX_DEPTH, ignoreIntrospection: true }) as unknown as ValidationRule,
    costLimitRule({ maxCost: MAX_COST, ignoreIntrospection: true }) as unknown as ValidationRule,
  ];
}
