import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'operations/*.graphql',
  hooks: { afterAllFileWrite: ['node tidy-hooks.mjs'] },
  generates: {
    'generated/hooks.ts': {
      plugins: ['typescript-operations', 'typescript-react-apollo'],
      config: {
        scalars: { DateTime: 'string', Day: 'string', ID: 'string' },
        enumsAsTypes: true,
        skipTypename: true,
        addDocBlocks: false,
        apolloReactHooksImportFrom: '@apollo/client/react',
        apolloReactCommonImportFrom: '@apollo/client/react',
        withHooks: true,
        withMutationFn: false,
        withMutationOptionsType: false,
        withResultType: false,
        // Documents as syntax trees: a browser then needs no parser, which weighs more than the trees (10 kB gzipped).
        documentMode: 'documentNodeImportFragments',
      },
    },
  },
};

export default config;
