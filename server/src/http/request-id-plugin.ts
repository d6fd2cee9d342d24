import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../graphql/context';

/** Lets the formatter of errors know in which request they came up; it passes on nothing but its own extensions. */
export const requestIdPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue }) => {
      for (const error of errors) error.extensions.requestId = contextValue.requestId;
    },
  }),
};
