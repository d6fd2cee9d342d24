import { hash } from 'node:crypto';
import type { Sql } from '../../database/sql';
import { dayOf, type Instant } from '../../kernel/instant';
import { readCalendarParts } from '../calendar/calendar-cache';
import { calendarSpecOf } from '../calendar/calendars';
import type { ProcedureVersion } from '../catalogue/procedure.entity';
import type { References } from '../dossier/dossier-room';
import { type Actor, atPresentOffice } from '../identity/actor';
import { findHolders } from '../identity/staff.queries';
import { staffById } from '../identity/staff-by-id';
import type { Office } from '../organisation/office.entity';
import { issuerOf } from '../printing/office-heading';
import { PrintedForm } from '../printing/texts/form-terms';
import { readTexts } from '../printing/texts/form-texts';
import type { OfflineBundle, OfflineEdition, OfflineProcedure } from './offline-bundle';
import { LEASE_MS } from './offline-rules';

/** Days off that ended so long ago move no date that a desk still reckons. */
const PAST_DAYS_MS = 60 * 86_400_000;

function editionOf(version: ProcedureVersion): OfflineEdition {
  const { id, code, versionNo, name, field, agency, serviceLevel, result, feeDong, limit } = version;
  const { receivingTiers, effectiveFrom, effectiveUntil } = version;
  return {
    ...{ id, code, versionNo, name, field, agency, serviceLevel, result, feeDong, limit },
    ...{ receivingTiers, effectiveFrom, effectiveUntil },
    documents: version.documents.map((document) => ({
      id: document.id,
      name: document.name,
      originals: document.originals,
      certifiedCopies: document.certifiedCopies,
      photocopies: document.photocopies,
      required: document.required,
    })),
  };
}

/** What the office receives now, or will while a desk may be without a line. */
function proceduresFor(office: Office, { catalogue }: References, at: Instant): OfflineProcedure[] {
  const procedures: OfflineProcedure[] = [];
  for (const editions of catalogue.procedures) {
    const counted = editions.filter((version, index) => {
      const next = editions[index + 1];
      const isOver = next && next.effectiveFrom <= at;
      const hasEnded = version.effectiveUntil !== null && version.effectiveUntil <= at;
      return !isOver && !hasEnded && version.effectiveFrom <= at + LEASE_MS;
    });
    const offered = counted.some(({ receivingTiers }) => receivingTiers.includes(office.tier));
    if (offered) procedures.push({ code: counted[0]!.code, editions: counted.map(editionOf) });
  }
  return procedures.sort((a, b) => (a.code < b.code ? -1 : 1));
}

async function readClerks(sql: Sql, office: Office, { directory }: References, at: Instant) {
  const ids = await findHolders(sql, 'dossier:receive', directory.deskIds(office.id), dayOf(at));
  const people = await staffById(sql, ids);
  return [...people.values()].map(({ id, username, fullName }) => ({ id, username, fullName }));
}

/** Everything that a desk of the actor's office needs to receive without a line. */
export async function readBundle(
  sql: Sql,
  person: Actor,
  references: References,
  { publicUrl, at }: { publicUrl: string; at: Instant },
): Promise<OfflineBundle> {
  const { directory } = references;
  const { office } = atPresentOffice(person, directory);
  const { agencyLines, placeName, phone } = issuerOf(directory, office.id, at);
  const { id, code, name, tier, areaCode } = office;
  const calendar = calendarSpecOf(await readCalendarParts(sql), id);
  const since = dayOf(at - PAST_DAYS_MS);
  const recent = (days: Iterable<string>) => [...days].filter((day) => day >= since).sort();
  return {
    issuedAt: at,
    office: { id, code, name, tier, areaCode, agencyLines, placeName, phone },
    publicUrl,
    calendar: { ...calendar, off: recent(calendar.off), work: recent(calendar.work) },
    procedures: proceduresFor(office, references, at),
    areas: directory.areas.map((area) => [area.code, area.name, area.parentCode]),
    slipTexts: await readTexts(sql, PrintedForm.SLIP, at),
    clerks: await readClerks(sql, office, references, at),
  };
}

/** Of everything but the moment at which it was read: the same where nothing has changed. */
export function bundleTag({ issuedAt: _, ...content }: OfflineBundle): string {
  return `"${hash('sha256', JSON.stringify(content), 'hex').slice(0, 32)}"`;
}
