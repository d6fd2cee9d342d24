import { In } from 'typeorm';
import type { Sql } from '../../database/sql';
import type { SubjectFile } from '../files/subject-file.entity';
import { readSubjectFiles } from '../files/subject-files';
import type { Role } from '../identity/permissions';
import { staffById } from '../identity/staff-by-id';
import type { Directory } from '../organisation/directory';
import type { Office } from '../organisation/office.entity';
import { DECISION_FILE } from './decision-files';
import { WorkReassignment } from './reassignment/work-reassignment.entity';
import { rolesFromText } from './staffing-terms';

/** What a hand-over has come to. */
export interface HandOverProgress {
  id: string;
  moved: number;
  isFinished: boolean;
}

/** What a decision about somebody's place says, and how far it has come. */
export interface NamedPost {
  username: string;
  fullName: string;
  /** As it was called when it was decided. */
  fromOffice: Office;
  roles: Role[];
  handToName: string | null;
  handOver: HandOverProgress | null;
  /** The scanned decision. */
  files: SubjectFile[];
}

interface PostRow {
  id: string;
  staffId: string;
  handToId: string | null;
  fromOfficeId: string;
  rolesText: string;
  reassignmentId: string | null;
}

/** Transfers or secondments with the names of who and where. */
export async function namedPosts<Row extends PostRow>(
  sql: Sql,
  directory: Directory,
  rows: readonly Row[],
): Promise<(Row & NamedPost)[]> {
  const people = await staffById(
    sql,
    rows.flatMap(({ staffId, handToId }) => [staffId, handToId]),
  );
  const handOvers = await progressOf(
    sql,
    rows.map(({ reassignmentId }) => reassignmentId),
  );
  const files = await readSubjectFiles(
    sql,
    DECISION_FILE,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const { username, fullName } = people.get(row.staffId)!;
    return {
      ...row,
      username,
      fullName,
      fromOffice: directory.getOffice(row.fromOfficeId),
      roles: rolesFromText(row.rolesText),
      handToName: people.get(row.handToId ?? '')?.fullName ?? null,
      handOver: handOvers.get(row.reassignmentId ?? '') ?? null,
      files: files.filter(({ subjectId }) => subjectId === row.id),
    };
  });
}

async function progressOf({ entities }: Sql, ids: readonly (string | null)[]): Promise<Map<string, HandOverProgress>> {
  const rows = await entities.findBy(WorkReassignment, { id: In(ids.flatMap((id) => id ?? [])) });
  return new Map(rows.map(({ id, moved, finishedAt }) => [id, { id, moved, isFinished: finishedAt !== null }]));
}
