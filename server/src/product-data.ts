import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRootFolder } from './config';

/** Where a file of server/data lies, e.g. "procedures.tsv". */
export function productDataFile(name: string): string {
  return join(findRootFolder(), 'server/data', name);
}

/** The text of a file that the product ships. */
export function readProductData(name: string): string {
  return readFileSync(productDataFile(name), 'utf8');
}
