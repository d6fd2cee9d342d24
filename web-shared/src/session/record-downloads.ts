import type { ApolloClient } from '@apollo/client';
import { RecordExportDocument } from '@hcc/shared-schema/generated/hooks';
import { tellOfDownloads } from '../ui/text/csv';

const LONGEST_SCOPE = 500;

/**
 * Files that a page makes of what it has been given are written into the access trail, whichever button made them. On a
 * dead line the file is there all the same; that its rows were read the server knows anyhow.
 */
export function recordDownloads(client: ApolloClient): void {
  tellOfDownloads((name, count) => {
    const scope = `${window.location.pathname}${window.location.search}`.slice(0, LONGEST_SCOPE);
    void client
      .mutate({ mutation: RecordExportDocument, variables: { input: { name: name.slice(0, 100), count, scope } } })
      .catch(() => undefined);
  });
}
