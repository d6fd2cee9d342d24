import { In, IsNull, MoreThan, MoreThanOrEqual, Or } from 'typeorm';
import type { Database } from '../../database/database';
import { bumpStamp } from '../../database/reference-cache';
import { insertRows } from '../../database/rows';
import type { Tx } from '../../database/sql';
import { addDays, type Day } from '../../kernel/instant';
import { Procedure, ProcedureStep, ProcedureVersion } from '../catalogue/procedure.entity';
import { Counter } from '../counters/counter.entity';
import { Delegation } from '../identity/delegation/delegation.entity';
import { SESSIONS_ENDED } from '../identity/sessions-notice';
import { StaffOffice } from '../identity/staff.entity';
import { Area } from '../organisation/area.entity';
import { Office } from '../organisation/office.entity';
import { OfficeChange, OfficeChangeKind } from '../organisation/office-change.entity';
import { OfficeKind, Tier } from '../organisation/organisation-terms';
import type { ReorganisationPlan } from './reorganisation-plan';
import type { TierRules } from './reorganisation-terms';

/** Writes a plan, in the transaction that makes it so: units, offices, staff and the steps of procedures, all or nothing. */
export async function switchUnits(
  db: Pick<Database, 'writer'>,
  tx: Tx,
  { areas, opened, renamed, closed, tier }: ReorganisationPlan,
  effectiveOn: Day,
): Promise<void> {
  // First: from here on receipts at these desks wait, or have been waited for.
  for (const { id, areaCode, validTo, successorId } of closed.map(({ office }) => office)) {
    await tx.run('UPDATE office SET area_code = ?, valid_to = ?, successor_id = ? WHERE id = ?', [
      areaCode,
      validTo,
      successorId,
      id,
    ]);
  }
  await renameOffices(tx, renamed);
  for (const area of areas) await tx.entities.save(Area, area);
  await insertRows(db.writer, tx, Office, opened);
  await closeCounters(
    tx,
    closed.map(({ office }) => office.id),
    addDays(effectiveOn, -1),
  );
  const heirs = new Map(closed.map(({ office, heir }) => [office.id, heir.id]));
  await moveStaff(db, tx, heirs, effectiveOn);
  await moveDelegations(tx, heirs, effectiveOn);
  if (tier) await moveSteps(tx, tier);
  await bumpStamp(tx, 'organisation');
  if (tier) await bumpStamp(tx, 'catalogue');
  // Who is signed in works for another office from now on.
  tx.notify(SESSIONS_ENDED.notice({}));
}

/** Where its head has written an address, the office keeps it: the house did not move. */
async function renameOffices({ entities }: Tx, renamed: ReorganisationPlan['renamed']): Promise<void> {
  const changes = await entities.findBy(OfficeChange, {
    officeId: In(renamed.map(({ id }) => id)),
    kind: OfficeChangeKind.CONTACT,
  });
  const written = new Set(changes.map(({ officeId }) => officeId));
  for (const { id, name, address } of renamed) {
    await entities.update(Office, { id }, written.has(id) ? { name } : { name, address });
  }
}

/** Counters stay where they stood; the office that goes on with the work says where its people sit. */
async function closeCounters({ entities }: Tx, officeIds: readonly string[], lastDay: Day): Promise<void> {
  const there = { officeId: In([...officeIds]), validTo: Or(IsNull(), MoreThan(lastDay)) };
  await entities.update(Counter, there, { validTo: lastDay });
  await entities.update(Counter, { officeId: In([...officeIds]) }, { staffId: null });
}

/** People go along; that they worked in the closed office until then stays. */
async function moveStaff(
  db: Pick<Database, 'writer'>,
  tx: Tx,
  heirs: ReadonlyMap<string, string>,
  effectiveOn: Day,
): Promise<void> {
  const { entities } = tx;
  const closed = In([...heirs.keys()]);
  const lasting = Or(IsNull(), MoreThanOrEqual(effectiveOn));
  const places = await entities.findBy(StaffOffice, { officeId: closed, validTo: lasting });
  const known = await entities.findBy(StaffOffice, { officeId: In([...new Set(heirs.values())]) });
  const keyOf = ({ staffId, officeId, role }: StaffOffice) => `${staffId} ${officeId} ${role}`;
  const there = new Map(known.map((place) => [keyOf(place), place]));
  const added = new Map<string, StaffOffice>();
  for (const { staffId, officeId, role, validFrom, validTo } of places) {
    const from = validFrom !== null && validFrom > effectiveOn ? validFrom : effectiveOn;
    const place = { staffId, officeId: heirs.get(officeId)!, role, validFrom: from, validTo };
    const own = there.get(keyOf(place));
    if (!own) added.set(keyOf(place), place);
    // Who works there too keeps the longer of the two.
    else if (own.validTo !== null && (validTo === null || validTo > own.validTo)) {
      await entities.update(StaffOffice, { staffId, officeId: place.officeId, role }, { validTo });
    }
  }
  await entities.delete(StaffOffice, { officeId: closed, validFrom: MoreThan(effectiveOn) });
  await entities.update(StaffOffice, { officeId: closed, validTo: lasting }, { validTo: addDays(effectiveOn, -1) });
  await insertRows(db.writer, tx, StaffOffice, [...added.values()]);
}

async function moveDelegations(tx: Tx, heirs: ReadonlyMap<string, string>, effectiveOn: Day): Promise<void> {
  const rows = await tx.entities.findBy(Delegation, {
    officeId: In([...heirs.keys()]),
    toDay: MoreThanOrEqual(effectiveOn),
  });
  for (const { id, officeId } of rows) await tx.entities.update(Delegation, { id }, { officeId: heirs.get(officeId)! });
}

/**
 * Where a tier's steps and its receiving go. Every edition is put right, since dossiers under way go on by theirs; what
 * goes to the province needs no other rule (`Directory.resolveOffice`).
 */
async function moveSteps(tx: Tx, { tier, byProcedure, otherwise }: TierRules): Promise<void> {
  const { entities } = tx;
  const codes = new Map((await entities.find(Procedure)).map(({ id, code }) => [id, code]));
  const versions = await entities.find(ProcedureVersion);
  const goesTo = new Map(
    versions.map(({ id, procedureId }) => [id, byProcedure.get(codes.get(procedureId) ?? '') ?? otherwise]),
  );
  for (const { id, receivingTiersText } of versions) {
    const tiers = receivingTiersText.split('|');
    if (!tiers.includes(tier)) continue;
    const moved = [...new Set(tiers.map((each) => (each === tier ? goesTo.get(id)! : each)))].join('|');
    await entities.update(ProcedureVersion, { id }, { receivingTiersText: moved });
  }
  for (const { versionId, ordinal, officeRule } of await entities.find(ProcedureStep)) {
    const [place, kind] = officeRule.split(':');
    if (place !== tier || goesTo.get(versionId) !== Tier.COMMUNE) continue;
    const does = kind === OfficeKind.CENTRE ? OfficeKind.CENTRE : OfficeKind.COMMITTEE;
    await entities.update(ProcedureStep, { versionId, ordinal }, { officeRule: `${Tier.COMMUNE}:${does}` });
  }
}
