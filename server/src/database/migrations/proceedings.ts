import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Types as each engine names them. */
const INT = { sqlite: 'integer', mysql: 'int' };

function statements(engine: 'sqlite' | 'mysql'): string[] {
  const int = INT[engine];
  const end = engine === 'mysql' ? ' ENGINE=InnoDB' : '';
  return [
    `CREATE TABLE late_cause (code varchar(24) NOT NULL, text varchar(200) NOT NULL, place ${int} NOT NULL,
      is_active ${int} NOT NULL, PRIMARY KEY (code))${end}`,
    `CREATE TABLE form_counter (office_id varchar(16) NOT NULL, form varchar(16) NOT NULL, year ${int} NOT NULL,
      last_number ${int} NOT NULL, PRIMARY KEY (office_id, form, year))${end}`,
    `CREATE TABLE consultation (dossier_id varchar(16) NOT NULL, ordinal ${int} NOT NULL, office_id varchar(16),
      outside_name varchar(300), asked_by_office_id varchar(16) NOT NULL, asked_at bigint NOT NULL,
      due_at bigint NOT NULL, state varchar(10) NOT NULL, settled_at bigint, PRIMARY KEY (dossier_id, ordinal))${end}`,
    'CREATE INDEX ix_consultation_office ON consultation (office_id, state, due_at, dossier_id)',
    'CREATE INDEX ix_consultation_asker ON consultation (asked_by_office_id, state, due_at, dossier_id)',
    'CREATE INDEX ix_consultation_due ON consultation (state, due_at)',
    `CREATE TABLE handover_list (id varchar(16) NOT NULL, number ${int} NOT NULL, from_office_id varchar(16) NOT NULL,
      to_office_id varchar(16) NOT NULL, created_at bigint NOT NULL, created_by varchar(120) NOT NULL,
      size ${int} NOT NULL, PRIMARY KEY (id))${end}`,
    'CREATE INDEX ix_handover_from ON handover_list (from_office_id, created_at, id)',
    'CREATE INDEX ix_handover_to ON handover_list (to_office_id, created_at, id)',
    `CREATE TABLE handover_item (list_id varchar(16) NOT NULL, ordinal ${int} NOT NULL, dossier_id varchar(16) NOT NULL,
      confirmed_at bigint, confirmed_by varchar(120), PRIMARY KEY (list_id, ordinal))${end}`,
    'CREATE UNIQUE INDEX ux_handover_item_dossier ON handover_item (dossier_id)',
    `CREATE TABLE notice (id varchar(16) NOT NULL, kind varchar(24) NOT NULL, office_id varchar(16) NOT NULL,
      dossier_id varchar(16) NOT NULL, ref ${int} NOT NULL, at bigint NOT NULL, moment bigint, done_at bigint,
      PRIMARY KEY (id))${end}`,
    'CREATE UNIQUE INDEX ux_notice_once ON notice (dossier_id, kind, office_id, ref)',
    'CREATE INDEX ix_notice_office ON notice (office_id, at, id)',
    `ALTER TABLE procedure_version ADD COLUMN on_consultation varchar(8) NOT NULL DEFAULT 'WAIT'`,
    'ALTER TABLE leg ADD COLUMN late_cause varchar(24)',
    'ALTER TABLE dossier ADD COLUMN promised_at bigint',
    `ALTER TABLE dossier ADD COLUMN slip_edition ${int} NOT NULL DEFAULT '1'`,
    'ALTER TABLE dossier ADD COLUMN open_matters text',
    'ALTER TABLE dossier ADD COLUMN opened_at bigint',
    'ALTER TABLE dossier ADD COLUMN settling_area_code varchar(10)',
  ];
}

/** What a list of causes begins with; a province changes it as it sees fit. */
const CAUSES: [code: string, text: string][] = [
  ['NHIEU_HO_SO', 'Số lượng hồ sơ tăng đột biến'],
  ['THIEU_NHAN_LUC', 'Thiếu người: nghỉ phép, đi công tác, tập huấn'],
  ['CHO_Y_KIEN', 'Chờ ý kiến của cơ quan khác'],
  ['CHUYEN_CHAM', 'Cơ quan trước chuyển hồ sơ chậm'],
  ['XAC_MINH', 'Phải xác minh thực tế, vụ việc phức tạp'],
  ['HE_THONG', 'Sự cố phần mềm, mất điện, mất mạng'],
  ['THIEN_TAI', 'Thiên tai, dịch bệnh, sự kiện bất khả kháng'],
  ['KHAC', 'Nguyên nhân khác'],
];

/** What the law lets happen to a dossier beside its road: consultations, apologies, corrections, hand-overs. */
export class Proceedings1795707521940 implements MigrationInterface {
  name = 'Proceedings1795707521940';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of statements(engine)) await runner.query(statement);
    for (const [index, [code, text]] of CAUSES.entries()) {
      await runner.query('INSERT INTO late_cause (code, text, place, is_active) VALUES (?, ?, ?, 1)', [
        code,
        text,
        index + 1,
      ]);
    }
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
