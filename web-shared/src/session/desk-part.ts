import type { ApolloLink } from '@apollo/client/link';
import type { ComponentType } from 'react';
import type { Connection } from './link/apollo-client';

/** What lets an app go on while its line is down; it comes only where the machine is a desk that does. */
export interface DeskPart {
  /** Stands before everything that goes to the server. */
  link: ApolloLink;
  begin: (connection: Connection) => void;
  /** Takes the page's place while nobody can say who is signed in: the password opens what is kept here. */
  Door: ComponentType;
  /** Says in the frame how the line is, and what is not sent. */
  Bar: ComponentType;
  /** A hook: says of an address why it can't be opened now; undefined where it can. */
  useWhyNot: () => (path: string) => string | undefined;
}
