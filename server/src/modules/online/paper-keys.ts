import type { Sql } from '../../database/sql';
import { readEvents, toProjected } from '../dossier/history/dossier-store';
import { LONGEST_PART, type SubjectFile } from '../files/subject-file.entity';
import type { OnlineSupplement } from './online-supplement.entity';

type Asked = Pick<OnlineSupplement, 'dossierId' | 'request'>;

/** Of a paper that was asked for, its place in the request: names may be longer than what a file keeps, and begin alike. */
const KEY = /^#([1-9]\d{0,3})$/;

/**
 * The files of a supplement as its citizen sees them: each under the key of the paper that it shows, "#1" for the first
 * that was asked for. A file may also name the beginning of a paper; where two begin so, it is under none.
 */
export async function withPaperKeys(sql: Sql, asked: Asked, files: readonly SubjectFile[]): Promise<SubjectFile[]> {
  if (files.every(({ part }) => part === null || KEY.test(part))) return [...files];
  const papers = await papersAskedFor(sql, asked);
  return files.map((file) => {
    const place = placeOf(papers, file.part);
    return { ...file, part: place === null ? null : `#${place + 1}` };
  });
}

/** The same files as the desk sees them: each with the whole name of its paper, or as much of it as the file keeps. */
export async function withPaperNames(sql: Sql, asked: Asked, files: readonly SubjectFile[]): Promise<SubjectFile[]> {
  if (files.every(({ part }) => part === null)) return [...files];
  const papers = await papersAskedFor(sql, asked);
  return files.map((file) => {
    const place = placeOf(papers, file.part);
    return { ...file, part: place === null ? file.part : papers[place]! };
  });
}

/** What the request of the dossier asked for that the supplement answers. */
async function papersAskedFor(sql: Sql, { dossierId, request }: Asked): Promise<readonly string[]> {
  const events = await readEvents(sql, dossierId);
  return toProjected(events.find(({ sequence }) => sequence === request)!).data.documents ?? [];
}

/** Null where the part names no paper, or two. */
function placeOf(papers: readonly string[], part: string | null): number | null {
  if (part === null) return null;
  const key = KEY.exec(part);
  if (key) return Number(key[1]) <= papers.length ? Number(key[1]) - 1 : null;
  const begins = (name: string) => name.slice(0, LONGEST_PART).trim() === part;
  const place = papers.findIndex(begins);
  return place >= 0 && place === papers.findLastIndex(begins) ? place : null;
}
