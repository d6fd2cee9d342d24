import 'reflect-metadata';
import { Database } from '../../database/database';
import { runAsWorker } from '../../kernel/worker-threads';
import { type IntegrityRun, type IntegrityTask, integrityHere } from './run-integrity';

runAsWorker<IntegrityTask, never, IntegrityRun>(async ({ address, now }) => {
  const db = await Database.open(address, { poolSize: 2 });
  try {
    return await integrityHere(db, now);
  } finally {
    await db.close();
  }
});
