import 'reflect-metadata';
import { Database } from '../../database/database';
import { runAsWorker } from '../../kernel/worker-threads';
import { readReferences } from '../dossier/read-references';
import type { RebuildPart } from './rebuild';
import { type RebuiltOffices, rebuildOffices } from './rebuild-offices';

runAsWorker<RebuildPart, number, RebuiltOffices>(async ({ address, officeIds }, onProgress) => {
  const db = await Database.open(address, { poolSize: 4 });
  try {
    return await rebuildOffices(db, await readReferences(db.read), officeIds, onProgress);
  } finally {
    await db.close();
  }
});
