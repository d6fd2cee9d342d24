import { statfs } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { LessThan } from 'typeorm';
import type { HealthConfig } from '../../config';
import type { Database } from '../../database/database';
import type { Sql } from '../../database/sql';
import { addDays, dayNumber, dayOf, type Instant } from '../../kernel/instant';
import { DiskSample } from './health.entity';

/** Growth is that of the last month; older samples are thrown away. */
const KEPT_DAYS = 30;

export interface Disk {
  /** What lies there. */
  folders: HealthConfig['folders'];
  /** The machine and the first of the folders. */
  place: string;
  usedBytes: number;
  freeBytes: number;
}

/** Space that the account of the server may use. A folder that is not there yet lies where its parent does. */
async function look(path: string): Promise<{ id: string; usedBytes: number; freeBytes: number }> {
  try {
    const found = await statfs(path);
    const usedBytes = (found.blocks - found.bfree) * found.bsize;
    // Node gives no number of the file system; two of one size, as full and with as many files are one.
    const id = `${found.type} ${found.blocks} ${found.bfree} ${found.files}`;
    return { id, usedBytes, freeBytes: found.bavail * found.bsize };
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT' || dirname(path) === path) throw error;
    return look(dirname(path));
  }
}

/** The disks behind the folders; folders on one disk are named together. */
export async function readDisks(folders: HealthConfig['folders']): Promise<Disk[]> {
  const disks = new Map<string, Disk>();
  for (const folder of folders) {
    const { id, ...space } = await look(folder.path);
    const known = disks.get(id);
    if (known) known.folders.push(folder);
    else disks.set(id, { folders: [folder], place: `${hostname()}:${folder.path}`.slice(0, 200), ...space });
  }
  return [...disks.values()];
}

/** Writes down how full they are today. */
export async function sampleDisks(db: Database, folders: HealthConfig['folders'], at: Instant): Promise<number> {
  const disks = await readDisks(folders);
  const day = dayOf(at);
  await db.transact(async (tx) => {
    const samples = tx.entities.getRepository(DiskSample);
    for (const { place, usedBytes, freeBytes } of disks) await samples.save({ place, day, usedBytes, freeBytes });
    await samples.delete({ day: LessThan(addDays(day, -KEPT_DAYS)) });
  });
  return disks.length;
}

/** Bytes a day by the oldest and the newest sample; null before there are two days. */
export async function readGrowth({ entities }: Pick<Sql, 'entities'>, place: string): Promise<number | null> {
  const samples = await entities.find(DiskSample, { where: { place }, order: { day: 'ASC' } });
  const [first] = samples;
  const last = samples.at(-1);
  if (!first || !last || first.day === last.day) return null;
  return (last.usedBytes - first.usedBytes) / (dayNumber(last.day) - dayNumber(first.day));
}
