import 'reflect-metadata';
import { Database } from '../../database/database';
import { withSnapshot } from '../../database/snapshot';
import { runAsWorker, StartingGate } from '../../kernel/worker-threads';
import { readReferences } from '../dossier/read-references';
import { momentOf, type VerifyPart, type VerifyProgress } from './verify';
import { OfficeVerification, type VerifiedOffices } from './verify-offices';

runAsWorker<VerifyPart, VerifyProgress, VerifiedOffices>(async ({ address, officeIds, gate, ...options }, say) => {
  const db = await Database.open(address, { poolSize: 4 });
  try {
    await readReferences(db.read);
    say({ ready: true });
    new StartingGate(gate).wait();
    return await withSnapshot(db, async (sql) => {
      say({ moment: await momentOf(sql) });
      const verification = new OfficeVerification(db, sql, await readReferences(sql), options);
      await verification.run(officeIds, (dossiers) => say({ dossiers }));
      return verification.handOver();
    });
  } finally {
    await db.close();
  }
});
