import type { DataSource } from 'typeorm';
import { ENTITIES, NOT_COPIED } from '../entities';

/** A table as a copy sees it. */
export interface TableToCopy {
  name: string;
  columns: string[];
  /** Columns of the primary key, by which rows are ordered. */
  key: string[];
  /** False where only the table comes along, not what is in it. */
  withRows: boolean;
}

/** Every table of the product, from its entities: a new one is in the next copy. */
export function tablesToCopy(dataSource: DataSource): TableToCopy[] {
  return ENTITIES.map((entity) => {
    const { tableName, columns, primaryColumns } = dataSource.getMetadata(entity);
    return {
      name: tableName,
      columns: columns.map(({ databaseName }) => databaseName),
      key: primaryColumns.map(({ databaseName }) => databaseName),
      withRows: !NOT_COPIED.includes(entity),
    };
  });
}
