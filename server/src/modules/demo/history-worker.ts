import 'reflect-metadata';
import { Database } from '../../database/database';
import { runAsWorker } from '../../kernel/worker-threads';
import { type HistoryPart, writePart } from './generate-more';

runAsWorker<HistoryPart, number, null>(async (part, onProgress) => {
  const db = await Database.open(part.address, { poolSize: 4 });
  try {
    await writePart(db, part, onProgress);
  } finally {
    await db.close();
  }
  return null;
});
