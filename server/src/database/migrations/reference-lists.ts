import type { MigrationInterface, QueryRunner } from 'typeorm';
import { newId } from '../../kernel/ids';
import { dayOf } from '../../kernel/instant';
import { readProductData } from '../../product-data';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "entry_use" ("dossier_id" varchar(16) NOT NULL, "ordinal" integer NOT NULL, "list" varchar(16) NOT NULL, "code" varchar(64) NOT NULL, "type" varchar(24) NOT NULL, "office_id" varchar(16) NOT NULL, "day" varchar(10) NOT NULL, PRIMARY KEY ("dossier_id", "ordinal"))',
    'CREATE INDEX "ix_entry_use_day" ON "entry_use" ("list", "day", "office_id", "code") ',
    'CREATE INDEX "ix_entry_use_entry" ON "entry_use" ("list", "code", "day", "office_id") ',
    'CREATE TABLE "reference_entry" ("id" varchar(16) PRIMARY KEY NOT NULL, "list" varchar(16) NOT NULL, "code" varchar(64) NOT NULL, "edition" integer NOT NULL, "name" text NOT NULL, "name_en" text, "note" text, "place" integer NOT NULL, "data" text NOT NULL, "ends" integer NOT NULL, "valid_from" bigint NOT NULL, "state" varchar(10) NOT NULL, "changed_at" bigint NOT NULL, "changed_by" varchar(120) NOT NULL, "changed_by_id" varchar(16), "confirmed_at" bigint, "confirmed_by" varchar(120), "withdrawn_at" bigint, "withdrawn_by" varchar(120))',
    'CREATE UNIQUE INDEX "ux_reference_entry_edition" ON "reference_entry" ("list", "code", "edition") ',
    'ALTER TABLE "declined_request" ADD COLUMN "reason_code" varchar(64)',
    'CREATE INDEX "ix_declined_request_reason" ON "declined_request" ("reason_code", "day", "office_id") ',
  ],
  mysql: [
    'CREATE TABLE `entry_use` (`dossier_id` varchar(16) NOT NULL, `ordinal` int NOT NULL, `list` varchar(16) NOT NULL, `code` varchar(64) NOT NULL, `type` varchar(24) NOT NULL, `office_id` varchar(16) NOT NULL, `day` varchar(10) NOT NULL, INDEX `ix_entry_use_day` (`list`, `day`, `office_id`, `code`), INDEX `ix_entry_use_entry` (`list`, `code`, `day`, `office_id`), PRIMARY KEY (`dossier_id`, `ordinal`)) ENGINE=InnoDB',
    'CREATE TABLE `reference_entry` (`id` varchar(16) NOT NULL, `list` varchar(16) NOT NULL, `code` varchar(64) NOT NULL, `edition` int NOT NULL, `name` text NOT NULL, `name_en` text NULL, `note` text NULL, `place` int NOT NULL, `data` text NOT NULL, `ends` int NOT NULL, `valid_from` bigint NOT NULL, `state` varchar(10) NOT NULL, `changed_at` bigint NOT NULL, `changed_by` varchar(120) NOT NULL, `changed_by_id` varchar(16) NULL, `confirmed_at` bigint NULL, `confirmed_by` varchar(120) NULL, `withdrawn_at` bigint NULL, `withdrawn_by` varchar(120) NULL, UNIQUE INDEX `ux_reference_entry_edition` (`list`, `code`, `edition`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'ALTER TABLE `declined_request` ADD `reason_code` varchar(64) NULL',
    'CREATE INDEX `ix_declined_request_reason` ON `declined_request` (`reason_code`, `day`, `office_id`)',
  ],
};

/** From the beginning: what there was before lists had dates. */
const ALWAYS = 0;
const SHIPPED_BY = 'Hệ thống';

interface Entry {
  list: string;
  code: string;
  edition?: number;
  name: string;
  nameEn?: string | null;
  note?: string | null;
  place?: number;
  data?: object;
  ends?: 0 | 1;
  validFrom?: number;
  changedAt?: number;
  changedBy?: string;
}

const COLUMNS = `id, list, code, edition, name, name_en, note, place, data, ends, valid_from, state, changed_at,
  changed_by`;

/** A few hundred rows of lists that had tables of their own, and what the product ships. */
async function addEntries(runner: QueryRunner, entries: readonly Entry[]): Promise<void> {
  for (const entry of entries) {
    const { list, code, edition = 1, name, nameEn = null, note = null, place = 0, data = {}, ends = 0 } = entry;
    const { validFrom = ALWAYS, changedAt = ALWAYS, changedBy = SHIPPED_BY } = entry;
    const words = [newId(), list, code, edition, name, nameEn, note, place, JSON.stringify(data), ends];
    await runner.query(`INSERT INTO reference_entry (${COLUMNS}) VALUES (${'?,'.repeat(words.length + 3)}?)`, [
      ...words,
      validFrom,
      'CONFIRMED',
      changedAt,
      changedBy,
    ]);
  }
}

interface OldCause {
  code: string;
  text: string;
  place: number;
  is_active: number;
}

/** A cause that was switched off has ended; when is not known. */
const ofCause = ({ code, text: name, place, is_active }: OldCause): Entry[] => {
  const entry = { list: 'LATE_CAUSE', code, name, place: place * 10, nameEn: CAUSES_IN_ENGLISH[code] ?? null };
  return is_active ? [entry] : [entry, { ...entry, edition: 2, ends: 1 }];
};

const CAUSES_IN_ENGLISH: Record<string, string> = {
  NHIEU_HO_SO: 'Many more dossiers than usual',
  THIEU_NHAN_LUC: 'Too few people: leave, duty travel, training',
  CHO_Y_KIEN: 'Waiting for the opinion of another office',
  CHUYEN_CHAM: 'The office before passed it on late',
  XAC_MINH: 'Facts had to be verified, a difficult case',
  HE_THONG: 'Failure of software, power or network',
  THIEN_TAI: 'Natural disaster, epidemic, force majeure',
  KHAC: 'Another cause',
};

interface OldText {
  form: string;
  text_key: string;
  text: string | null;
  valid_from: string | number;
  changed_at: string | number;
  changed_by: string;
}

/** The wording as shipped, where it was wanted again, is the end of the wording before. */
function ofTexts(rows: readonly OldText[]): Entry[] {
  const editions = new Map<string, number>();
  const last = new Map<string, string>();
  return rows.map(({ form, text_key, text, valid_from, changed_at, changed_by }) => {
    const code = `${form}.${text_key}`;
    const edition = (editions.get(code) ?? 0) + 1;
    editions.set(code, edition);
    const name = text ?? last.get(code) ?? '';
    last.set(code, name);
    const when = { validFrom: Number(valid_from), changedAt: Number(changed_at), changedBy: changed_by };
    return { list: 'FORM_TEXT', code, edition, name, ends: text === null ? 1 : 0, ...when };
  });
}

interface OldMilestone {
  plan_id: string;
  area_code: string;
  office_id: string;
  tier: string;
  title: string;
  due_on: string;
  evidence_kind: string;
  target: number | null;
}

const ofMilestone = (row: OldMilestone): Entry => ({
  list: 'MILESTONE',
  code: [row.plan_id, row.area_code, row.tier, row.evidence_kind].join('/'),
  name: row.title,
  data: {
    planId: row.plan_id,
    areaCode: row.area_code,
    officeId: row.office_id,
    areaName: null,
    tier: row.tier,
    dueOn: row.due_on,
    evidenceKind: row.evidence_kind,
    target: row.target,
  },
});

/** Which events named a cause: `entry_use` follows from events, those of before too. */
async function findUses(runner: QueryRunner): Promise<void> {
  const events: { dossier_id: string; sequence: number; type: string; at: string; office_id: string; data: string }[] =
    await runner.query(
      `SELECT dossier_id, sequence, type, at, office_id, data FROM dossier_event
        WHERE type IN ('LATE_CAUSE_RECORDED', 'APOLOGY_PROPOSED')`,
    );
  for (const { dossier_id, sequence, type, at, office_id, data } of events) {
    const { cause } = JSON.parse(data) as { cause?: string };
    if (!cause) continue;
    await runner.query(
      'INSERT INTO entry_use (dossier_id, ordinal, list, code, type, office_id, day) VALUES (?,?,?,?,?,?,?)',
      [dossier_id, sequence, 'LATE_CAUSE', cause, type, office_id, dayOf(Number(at))],
    );
  }
}

/** Causes, form texts and roll-out plans move to the one table of dated lists, which begins with what the product ships. */
export class ReferenceLists1795731302597 implements MigrationInterface {
  name = 'ReferenceLists1795731302597';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
    const causes: OldCause[] = await runner.query('SELECT * FROM late_cause ORDER BY place');
    const texts: OldText[] = await runner.query('SELECT * FROM form_text ORDER BY revision');
    const plans: { id: string; name: string; source: string | null; active: number }[] =
      await runner.query('SELECT * FROM rollout_plan');
    const milestones: OldMilestone[] = await runner.query('SELECT * FROM milestone');
    await addEntries(runner, [
      ...(JSON.parse(readProductData('reference-lists.json')) as { entries: Entry[] }).entries,
      ...causes.flatMap(ofCause),
      ...ofTexts(texts),
      ...plans.map(({ id, name, source, active }) => ({
        list: 'ROLLOUT_PLAN',
        code: id,
        name,
        note: source,
        data: { inForce: Boolean(active) },
      })),
      ...milestones.map(ofMilestone),
    ]);
    for (const table of ['late_cause', 'form_text', 'rollout_plan', 'milestone'])
      await runner.query(`DROP TABLE ${table}`);
    await findUses(runner);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
