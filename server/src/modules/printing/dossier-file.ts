import type { Sql } from '../../database/sql';
import { notFound } from '../../kernel/errors';
import type { ProcedureVersion } from '../catalogue/procedure.entity';
import { getRowByCode } from '../dossier/dossier.queries';
import type { References } from '../dossier/dossier-room';
import type { DossierRow } from '../dossier/dossier-rows';
import { DossierEventType } from '../dossier/dossier-terms';
import { type DossierState, project } from '../dossier/history/dossier.projection';
import { readEvents, toProjected } from '../dossier/history/dossier-store';
import { type ProjectedEvent } from '../dossier/history/projected-event';
import type { Actor } from '../identity/actor';
import type { LetterHead, LetterSubject } from './documents/letter';
import { issuerOf } from './office-heading';

/** Everything that a letter may say of a dossier. */
export interface DossierFile {
  row: DossierRow;
  events: readonly ProjectedEvent[];
  state: DossierState;
  version: ProcedureVersion;
  subject: LetterSubject;
  references: References;
}

/** @throws HccError NOT_FOUND, also for what the actor may not see */
export async function readDossierFile(
  sql: Sql,
  actor: Actor,
  references: References,
  code: string,
): Promise<DossierFile> {
  const row = await getRowByCode(sql, actor, references, code);
  const events = (await readEvents(sql, row.id)).map(toProjected);
  const state = project(events, row.procedureVersionId, references.catalogue.versionOf);
  const version = references.catalogue.getVersion(row.procedureVersionId);
  const { phone, email, address, applicantName } = row;
  const procedure = { procedureName: version.name, procedureCode: version.code };
  return {
    row,
    events,
    state,
    version,
    references,
    subject: { code: row.code, applicantName, phone, email, address, ...procedure },
  };
}

/**
 * The event that made a letter.
 * @param ordinal which of them, from 1; the last where left out
 * @param what the letter, for the answer where there is none
 * @throws HccError NOT_FOUND
 */
export function getLetterEvent(
  { events }: Pick<DossierFile, 'events'>,
  type: DossierEventType,
  ordinal: number | undefined,
  what: string,
): ProjectedEvent {
  const found = events.filter((event) => event.type === type);
  const event = ordinal === undefined ? found.at(-1) : found[ordinal - 1];
  if (!event) throw notFound(what);
  return event;
}

/** The letter's heading: who wrote it, when, under which number. */
export function letterHead({ references }: Pick<DossierFile, 'references'>, event: ProjectedEvent): LetterHead {
  const { directory } = references;
  return {
    issuer: issuerOf(directory, event.officeId, event.at),
    number: event.data.formNumber ?? null,
    issuedAt: event.at,
  };
}
