import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  type ArgumentNode,
  type ASTNode,
  type GraphQLError,
  Kind,
  type ValidationContext,
  type ValidationRule,
  visit,
} from 'graphql';
import { MAX_PAGE } from '../kernel/page';

/** The page of a procedure, the deepest of our own documents, has 8 levels; a fragment counts as one more. */
const MAX_DEPTH = 11;
/** Our own dearest document costs about 70,000, with a page of 200; see the test that holds them against it. */
const MAX_COST = 200_000;

/**
 * Words and marks of a document; our own longest has about 500. What a document costs is known only when all of it was
 * read and looked through: of a megabyte that takes a second in which nobody else is answered.
 */
export const MOST_TOKENS = 4_000;

/** The rules' own way is to throw, which ends in a failure of the server instead of a refusal of the document. */
const REPORT = {
  ignoreIntrospection: true,
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
};

/**
 * A page whose size comes in a variable may be as large as any. The rule sees only written numbers, and would let a
 * hundred such pages through.
 */
function withLargestPages<Node extends ASTNode>(node: Node): Node {
  return visit(node, {
    Argument: (argument): ArgumentNode | undefined =>
      argument.name.value === 'first' && argument.value.kind === Kind.VARIABLE
        ? { ...argument, value: { kind: Kind.INT, value: String(MAX_PAGE) } }
        : undefined,
  });
}

/** Refuses documents that nest or ask for more than any screen does, before anything is run. */
export function limitRules(): ValidationRule[] {
  return [
    maxDepthRule({ ...REPORT, n: MAX_DEPTH }) as unknown as ValidationRule,
    (context) => {
      const measured: ValidationContext = Object.create(context, {
        getFragment: {
          value: (name: string) => {
            const fragment = context.getFragment(name);
            return fragment && withLargestPages(fragment);
          },
        },
      });
      const rule = costLimitRule({ ...REPORT, maxCost: MAX_COST }) as unknown as ValidationRule;
      const { OperationDefinition } = rule(measured) as { OperationDefinition: { enter(node: ASTNode): void } };
      return { OperationDefinition: (operation) => OperationDefinition.enter(withLargestPages(operation)) };
    },
  ];
}
