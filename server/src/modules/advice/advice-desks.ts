import type { Database } from '../../database/database';
import type { Sql } from '../../database/sql';
import { badField } from '../../kernel/errors';
import { clean, searchKey } from '../../kernel/text';
import { type AuditActor, AuditKind } from '../audit/audit-terms';
import { recordChange } from '../audit/record-change';
import type { Catalogue } from '../catalogue/catalogue';
import type { References } from '../dossier/dossier-room';
import type { Directory } from '../organisation/directory';
import type { Office } from '../organisation/office.entity';
import { OfficeKind, Tier } from '../organisation/organisation-terms';
import { AdviceDesk } from './advice-desk.entity';

/** Sở Tư pháp, by the code of its unit. */
const JUSTICE = 'TP';
/** The desk of all fields that have none of their own. */
const ALL_FIELDS = '';

/** The fields of the catalogue, as people read them. */
export function fieldsOf({ current }: Catalogue): string[] {
  const byKey = new Map(current.map(({ field }) => [searchKey(field), field]));
  return [...byKey.values()].sort((a, b) => a.localeCompare(b, 'vi'));
}

function shippedDesk(directory: Directory): Office | undefined {
  const offices = directory.offices.filter(({ tier }) => tier === Tier.PROVINCE);
  return (
    offices.find(({ kind, unitCode }) => kind === OfficeKind.DEPARTMENT && unitCode === JUSTICE) ??
    offices.find(({ kind }) => kind === OfficeKind.CENTRE)
  );
}

/** Who answers questions about each field: its own desk, else that of all fields, else the department of justice. */
export class AdviceDesks {
  private readonly byKey: Map<string, AdviceDesk>;

  constructor(
    rows: readonly AdviceDesk[],
    private readonly directory: Directory,
  ) {
    this.byKey = new Map(rows.map((row) => [row.fieldKey, row]));
  }

  ownDeskOf(field: string): Office | undefined {
    const own = this.byKey.get(searchKey(field));
    return own && this.directory.presentOffice(own.officeId);
  }

  deskOf(field: string): Office | undefined {
    return this.ownDeskOf(field) ?? this.ownDeskOf(ALL_FIELDS) ?? shippedDesk(this.directory);
  }

  /** Offices that answer for some field. */
  get offices(): Office[] {
    const named = [...this.byKey.values()].map(({ officeId }) => this.directory.presentOffice(officeId));
    return [...new Set([...named, this.deskOf(ALL_FIELDS)].filter((office) => office !== undefined))];
  }
}

export async function readAdviceDesks({ entities }: Sql, { directory }: Pick<References, 'directory'>) {
  return new AdviceDesks(await entities.find(AdviceDesk), directory);
}

/**
 * Lets an office answer for a field, or for all that have no desk of their own.
 * @param officeId null takes the field's own desk away
 * @throws HccError BAD_USER_INPUT
 */
export async function setAdviceDesk(
  db: Database,
  { by, address }: { by: AuditActor; address: string | null },
  { directory, catalogue }: References,
  { field: text, officeId }: { field: string; officeId: string | null },
): Promise<void> {
  const fieldKey = searchKey(text);
  const field = clean(text);
  if (fieldKey !== ALL_FIELDS && !fieldsOf(catalogue).some((each) => searchKey(each) === fieldKey)) {
    throw badField('field', 'Không có lĩnh vực này trong danh mục thủ tục.');
  }
  const office = officeId === null ? null : directory.offices.find(({ id }) => id === officeId);
  if (office === undefined) throw badField('officeId', 'Không có cơ quan này.');
  await db.transact(async (tx) => {
    const before = await tx.entities.findOneBy(AdviceDesk, { fieldKey });
    if ((before?.officeId ?? null) === officeId) return;
    if (office === null) await tx.entities.delete(AdviceDesk, { fieldKey });
    else await tx.entities.save(AdviceDesk, { fieldKey, field, officeId: office.id });
    const nameOf = (id: string | null) => (id === null ? null : (directory.findOffice(id)?.name ?? id));
    await recordChange(db, tx, {
      kind: AuditKind.SETTING_CHANGED,
      by,
      address,
      subject: `advice.desk ${field || '*'}`,
      before: { office: nameOf(before?.officeId ?? null) },
      after: { office: nameOf(officeId) },
    });
  });
}
