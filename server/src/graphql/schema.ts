import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { CatalogueResolver } from '../modules/catalogue/catalogue.resolver';
import { DossierResolver } from '../modules/dossier/dossier.resolver';
import { DossierCommandsResolver } from '../modules/dossier/dossier-commands.resolver';
import { IdentityResolver } from '../modules/identity/identity.resolver';
import { OrganisationResolver } from '../modules/organisation/organisation.resolver';
import { ReportingResolver } from '../modules/reporting/reporting.resolver';
import { RolloutResolver } from '../modules/rollout/rollout.resolver';
import { authChecker } from './access';

/** The one schema of all three apps and of the outside. */
export function createSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [
      IdentityResolver,
      OrganisationResolver,
      CatalogueResolver,
      DossierResolver,
      DossierCommandsResolver,
      ReportingResolver,
      RolloutResolver,
    ],
    authChecker,
    // Input is checked by the commands, which see what fields mean together and answer with all problems at once.
    validate: false,
    pubSub: {
      publish: () => undefined,
      subscribe: () => {
        throw new Error('Subscriptions name their own source.');
      },
    },
  });
}
