import type { FieldError } from '@hcc/web-shared/src/ui/text/graphql-error';

/** Why each field was refused, by its path. @param otherwise where the server has no words in the language of the screen */
export const reasonsByField = (fields: readonly FieldError[], otherwise: string): Partial<Record<string, string>> =>
  Object.fromEntries(fields.map(({ path, reason }) => [path, reason || otherwise]));
