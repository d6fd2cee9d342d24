import { placeholders } from '../../../database/sql';
import { monthOf } from '../../../kernel/month';
import { staffById } from '../../identity/staff-by-id';
import { heldByOffice, heldByPerson } from '../../offices/held-dossiers';
import type { Office } from '../../organisation/office.entity';
import { type FigureColumn, figuresOf, type PaperRow, type PaperSection, totalOf } from '../paper';
import { officesWithin } from './offices-within';
import type { Reading } from './settlement-section';

const HOUR = 60;
const VIETNAMESE = new Intl.Collator('vi');

const NOW = 'Đang giữ lúc lập';
const DONE = 'Đã làm trong kỳ';

const COLUMNS: FigureColumn[] = [
  { key: 'held', group: NOW, label: 'Hồ sơ', unit: 'COUNT', overRows: 'SUM', isMomentary: true },
  { key: 'overdue', group: NOW, label: 'Quá hạn', unit: 'COUNT', overRows: 'SUM', isMomentary: true },
  { key: 'legs', group: DONE, label: 'Chặng', unit: 'COUNT', overRows: 'SUM' },
  { key: 'overQuota', group: DONE, label: 'Vượt thời gian', unit: 'COUNT', overRows: 'SUM' },
  { key: 'hours', group: DONE, label: 'Giờ làm việc', unit: 'HOURS', overRows: 'SUM' },
  {
    key: 'average',
    group: DONE,
    label: 'Giờ mỗi chặng',
    unit: 'HOURS',
    reckoned: { plus: ['hours'], over: 'legs' },
    overRows: 'SUM',
  },
];

interface Work {
  held: number;
  overdue: number;
  legs: number;
  overQuota: number;
  usedMinutes: number;
}

const NO_WORK: Work = { held: 0, overdue: 0, legs: 0, overQuota: 0, usedMinutes: 0 };

function figuresOfWork(work: Work): (number | null)[] {
  const values = { ...work, hours: work.usedMinutes / HOUR };
  return figuresOf(COLUMNS, ({ key }) => values[key as keyof typeof values] ?? null);
}

const byName = (a: PaperRow, b: PaperRow) => VIETNAMESE.compare(a.texts.join(' '), b.texts.join(' '));

/** What each office of the area holds and has done, whole months of it. */
export async function officeWorkSection(reading: Reading): Promise<PaperSection> {
  const { sql, actor, scope, books, now } = reading;
  const { directory } = books.references;
  const officeIds = officesWithin(reading);
  const held = await heldByOffice(sql, actor, books.references, now, officeIds);
  const within = officeIds === null ? '' : ` AND office_id IN (${placeholders(officeIds.length)})`;
  const cells = await sql.query<{ officeId: string; legs: number; usedMinutes: number; overQuota: number }>(
    `SELECT office_id AS officeId, SUM(legs) AS legs, SUM(used_minutes) AS usedMinutes, SUM(over_quota) AS overQuota
       FROM leg_cell WHERE period >= ? AND period <= ?${within} GROUP BY office_id`,
    [monthOf(scope.from), monthOf(scope.to), ...(officeIds ?? [])],
  );
  const work = new Map<Office, Work>();
  const add = (officeId: string, more: Partial<Work>) => {
    const office = directory.presentOffice(officeId);
    const sum = { ...(work.get(office) ?? NO_WORK) };
    for (const key of Object.keys(NO_WORK) as (keyof Work)[]) sum[key] += Number(more[key] ?? 0);
    work.set(office, sum);
  };
  for (const [officeId, { held: count, overdue }] of held) add(officeId, { held: count, overdue });
  for (const { officeId, ...done } of cells) add(officeId, done);
  const rows = [...work]
    .map(([office, each]) => ({ key: office.code, texts: [office.name], figures: figuresOfWork(each) }))
    .sort(byName);
  return {
    key: 'offices',
    caption: 'Theo cơ quan',
    by: null,
    texts: [{ key: 'name', label: 'Cơ quan', width: null }],
    columns: COLUMNS,
    rows,
    total: totalOf(COLUMNS, rows),
    note: null,
    empty: 'Không có việc nào trong kỳ',
  };
}

/** What the people of the area's own offices hold and have done, whole months of it; those below it have a paper of their own. */
export async function peopleWorkSection(reading: Reading): Promise<PaperSection> {
  const { sql, actor, scope, books, now } = reading;
  const { references } = books;
  const { directory } = references;
  const rows: PaperRow[] = [];
  for (const office of directory.officesOf(scope.area.code)) {
    const held = await heldByPerson(sql, actor, references, now, office);
    const desk = directory.deskIds(office.id);
    const done = await sql.query<{ id: string; legs: number; usedMinutes: number; overQuota: number }>(
      `SELECT person_id AS id, SUM(legs) AS legs, SUM(used_minutes) AS usedMinutes, SUM(over_quota) AS overQuota
         FROM person_cell WHERE office_id IN (${placeholders(desk.length)}) AND period >= ? AND period <= ?
          AND person_id <> '' GROUP BY person_id`,
      [...desk, monthOf(scope.from), monthOf(scope.to)],
    );
    const people = await staffById(sql, [...held.keys(), ...done.map(({ id }) => id)]);
    const work = new Map<string | null, Work>();
    for (const [id, { held: count, overdue }] of held) work.set(id, { ...NO_WORK, held: count, overdue });
    for (const { id, ...each } of done) {
      const [legs, usedMinutes, overQuota] = [each.legs, each.usedMinutes, each.overQuota].map(Number) as [
        number,
        number,
        number,
      ];
      work.set(id, { ...(work.get(id) ?? NO_WORK), legs, usedMinutes, overQuota });
    }
    for (const [id, each] of work) {
      const name = id === null ? 'Chưa có người nhận' : (people.get(id)?.fullName ?? '');
      rows.push({ key: `${office.code} ${id ?? ''}`, texts: [name, office.name], figures: figuresOfWork(each) });
    }
  }
  rows.sort((a, b) => VIETNAMESE.compare(a.texts[1]!, b.texts[1]!) || byName(a, b));
  return {
    key: 'people',
    caption: 'Theo người',
    by: null,
    texts: [
      { key: 'name', label: 'Người', width: 150 },
      { key: 'office', label: 'Cơ quan', width: null },
    ],
    columns: COLUMNS,
    rows,
    total: totalOf(COLUMNS, rows),
    note: `Người của các cơ quan trực thuộc ${scope.area.name}; mỗi đơn vị cấp dưới có báo cáo riêng.`,
    empty: 'Không có việc nào trong kỳ',
  };
}
