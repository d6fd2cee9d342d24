import type { Database } from '../../database/database';
import type { Sql } from '../../database/sql';
import { conflictWith } from '../../kernel/conflict';
import { badField, badInput, type FieldProblem } from '../../kernel/errors';
import { type Day, dayOf, type Instant, isDay } from '../../kernel/instant';
import { clean } from '../../kernel/text';
import { AuditKind } from '../audit/audit-terms';
import { recordChange } from '../audit/record-change';
import type { Actor } from '../identity/actor';
import { PostTariff } from './post-list.entity';

/** What a service costs up to a weight. */
export interface TariffLine {
  service: string;
  name: string;
  upToGrams: number;
  priceDong: number;
}

export interface Tariff {
  validFrom: Day | null;
  revision: number;
  lines: readonly TariffLine[];
}

const MOST_LINES = 60;
const MOST_GRAMS = 50_000;
const MOST_DONG = 100_000_000;
const CODE = /^[A-Z0-9-]{1,20}$/;

const toTariff = ({ validFrom, revision, linesText }: PostTariff): Tariff => ({
  validFrom,
  revision,
  lines: JSON.parse(linesText) as TariffLine[],
});

/** The tariff that counts on a day; without lines where the province has given none. */
export async function readTariffOn({ entities }: Pick<Sql, 'entities'>, day: Day): Promise<Tariff> {
  const [row] = await entities
    .createQueryBuilder(PostTariff, 't')
    .where('t.validFrom <= :day', { day })
    .orderBy('t.validFrom', 'DESC')
    .addOrderBy('t.revision', 'DESC')
    .limit(1)
    .getMany();
  return row ? toTariff(row) : { validFrom: null, revision: 0, lines: [] };
}

/** All that were ever given, the newest day first. */
export async function readTariffs({
  entities,
}: Pick<Sql, 'entities'>): Promise<(Tariff & { madeBy: string; madeAt: Instant })[]> {
  const rows = await entities.find(PostTariff, { order: { validFrom: 'DESC', revision: 'DESC' } });
  const counting = rows.filter((row, index) => rows[index - 1]?.validFrom !== row.validFrom);
  return counting.map((row) => ({ ...toTariff(row), madeBy: row.madeBy, madeAt: row.madeAt }));
}

/**
 * What a parcel costs; nothing where no service is chosen.
 * @throws HccError BAD_USER_INPUT naming `service` or `weightGrams`
 */
export function priceOf(tariff: Tariff, service: string | null, weightGrams: number): number {
  assertGrams(weightGrams);
  return service === null ? 0 : lineOf(tariff, service, weightGrams).priceDong;
}

function assertGrams(weightGrams: number): void {
  if (!Number.isInteger(weightGrams) || weightGrams < 1 || weightGrams > MOST_GRAMS)
    throw badField('weightGrams', `Phải là số gam nguyên, từ 1 đến ${MOST_GRAMS}.`);
}

/**
 * The lightest line of a service that bears a weight.
 * @throws HccError BAD_USER_INPUT naming `service` or `weightGrams`
 */
export function lineOf({ lines }: Tariff, service: string, weightGrams: number): TariffLine {
  assertGrams(weightGrams);
  const own = lines.filter((line) => line.service === service);
  if (own.length === 0) throw badField('service', 'Không có dịch vụ này trong bảng cước.');
  const bearing = own.filter(({ upToGrams }) => upToGrams >= weightGrams);
  if (bearing.length === 0) throw badField('weightGrams', 'Nặng quá mức cao nhất của dịch vụ này.');
  return bearing.reduce((best, line) => (line.upToGrams < best.upToGrams ? line : best));
}

export interface SavePostTariff {
  validFrom: Day;
  /** The revision of that day that the client saw; 0 where there was none. */
  expectedRevision: number;
  lines: readonly TariffLine[];
}

/**
 * Says what the post asks from a day on; what was packed before keeps its cost.
 * @throws HccError BAD_USER_INPUT naming line and column, CONFLICT (saved by somebody else)
 */
export async function savePostTariff(
  db: Database,
  { by, address }: { by: Actor; address: string },
  at: Instant,
  { validFrom, expectedRevision, lines }: SavePostTariff,
): Promise<void> {
  const kept = lines.map((line) => ({ ...line, service: clean(line.service), name: clean(line.name) }));
  const problems = tariffProblems(kept);
  if (!isDay(validFrom)) problems.push({ path: 'validFrom', reason: 'Không phải ngày có thật.' });
  else if (validFrom < dayOf(at)) problems.push({ path: 'validFrom', reason: 'Không được trước hôm nay.' });
  if (problems.length > 0) throw badInput(problems);
  await db.transact(async (tx) => {
    const last = await tx.entities.findOne(PostTariff, { where: { validFrom }, order: { revision: 'DESC' } });
    if ((last?.revision ?? 0) !== expectedRevision)
      throw conflictWith('Bảng cước vừa được người khác sửa; hãy mở lại.', {
        who: last?.madeBy ?? null,
        at: last?.madeAt ?? null,
      });
    await tx.entities.insert(PostTariff, {
      validFrom,
      revision: expectedRevision + 1,
      linesText: JSON.stringify(kept),
      madeAt: at,
      madeById: by.staffId,
      madeBy: by.fullName,
    });
    const change = {
      subject: `post.tariff ${validFrom}`,
      ...(last ? { before: { lines: toTariff(last).lines } } : {}),
      after: { lines: kept },
    };
    await recordChange(db, tx, { kind: AuditKind.SETTING_CHANGED, by, address, ...change });
  });
}

function tariffProblems(lines: readonly TariffLine[]): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const note = (path: string, reason: string, isWrong: boolean) => {
    if (isWrong) problems.push({ path, reason });
  };
  note('lines', `Phải có từ 1 đến ${MOST_LINES} dòng.`, lines.length === 0 || lines.length > MOST_LINES);
  const isWhole = (value: number, least: number, most: number) =>
    Number.isInteger(value) && value >= least && value <= most;
  for (const [index, { service, name, upToGrams, priceDong }] of lines.entries()) {
    const path = `lines.${index}`;
    const twin = lines.findIndex((line) => line.service === service && line.upToGrams === upToGrams);
    note(`${path}.service`, 'Mã gồm chữ in hoa không dấu, số và dấu gạch, tối đa 20 ký tự.', !CODE.test(service));
    note(`${path}.name`, 'Phải ghi tên, tối đa 120 ký tự.', name === '' || name.length > 120);
    note(`${path}.upToGrams`, `Phải từ 1 đến ${MOST_GRAMS} gam.`, !isWhole(upToGrams, 1, MOST_GRAMS));
    note(`${path}.upToGrams`, 'Dịch vụ này đã có mức khối lượng ấy.', twin < index);
    note(`${path}.priceDong`, 'Phải là số đồng nguyên, không âm.', !isWhole(priceDong, 0, MOST_DONG));
  }
  return problems;
}
