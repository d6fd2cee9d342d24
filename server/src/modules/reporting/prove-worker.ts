import 'reflect-metadata';
import { Database } from '../../database/database';
import { runAsWorker } from '../../kernel/worker-threads';
import { type OfficesToProve, type ProvenOffice, proveHere } from './prove-offices';

runAsWorker<OfficesToProve, never, ProvenOffice[]>(async (part) => {
  const db = await Database.open(part.address, { poolSize: 2 });
  try {
    return await proveHere(db, part);
  } finally {
    await db.close();
  }
});
