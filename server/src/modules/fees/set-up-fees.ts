import type { Database } from '../../database/database';
import { conflictWith } from '../../kernel/conflict';
import { badField, badInput, type FieldProblem, notFound } from '../../kernel/errors';
import type { Instant } from '../../kernel/instant';
import { formatDong } from '../../kernel/money';
import { clean } from '../../kernel/text';
import { AuditKind } from '../audit/audit-terms';
import { recordChange } from '../audit/record-change';
import type { ProcedureVersion } from '../catalogue/procedure.entity';
import type { Actor } from '../identity/actor';
import { BankAccount } from './bank.entity';
import { FeeTariff } from './fee-tariff.entity';
import { FeeKind } from './fee-terms';
import { readTariff } from './money-duty';
import { type Exemption, type FeeLine, ONE_OF_EACH, reckonFee } from './reckon-fee';

const MOST_LINES = 30;
const MOST_DONG = 2_000_000_000;
const CODE = /^[A-Z0-9-]{1,20}$/;

export interface SaveTariff {
  /** The revision that the client saw; 0 where there was none. */
  expectedRevision: number;
  lines: readonly FeeLine[];
  exemptions: readonly Exemption[];
}

/** Another administrator's name and address go into the trail. */
export interface Deed {
  by: Actor;
  address: string;
}

/**
 * Says how the fee of an edition is made up and who pays less. One of each line comes to the fee that the edition tells
 * citizens; what is owed already stays as it was reckoned.
 * @throws HccError BAD_USER_INPUT naming line and column, CONFLICT (saved by somebody else)
 */
export async function saveTariff(
  db: Database,
  { by, address }: Deed,
  at: Instant,
  version: ProcedureVersion,
  { expectedRevision, lines, exemptions }: SaveTariff,
): Promise<void> {
  const kept = {
    lines: lines.map((line) => ({ ...line, code: clean(line.code), name: clean(line.name), basis: clean(line.basis) })),
    exemptions: exemptions.map((one) => ({
      ...one,
      code: clean(one.code),
      name: clean(one.name),
      basis: clean(one.basis),
      evidence: clean(one.evidence),
    })),
  };
  const problems = tariffProblems(kept.lines, kept.exemptions);
  if (problems.length > 0) throw badInput(problems);
  const { fullDong } = reckonFee(kept, ONE_OF_EACH);
  if (fullDong !== (version.feeDong ?? 0)) {
    const told = formatDong(version.feeDong ?? 0);
    throw badField('lines', `Cộng lại phải bằng mức công bố của thủ tục (${told}); hiện là ${formatDong(fullDong)}.`);
  }
  await db.transact(async (tx) => {
    await tx.query(`SELECT id FROM procedure_version WHERE id = ?${tx.forUpdate}`, [version.id]);
    const before = await readTariff(tx, version);
    if (before.revision !== expectedRevision) {
      const last = await tx.entities.findOneBy(FeeTariff, { versionId: version.id, revision: before.revision });
      throw conflictWith('Biểu phí vừa được người khác sửa; hãy mở lại.', { who: last?.madeBy, at: last?.madeAt });
    }
    await tx.entities.insert(FeeTariff, {
      versionId: version.id,
      revision: before.revision + 1,
      linesText: JSON.stringify(kept.lines),
      exemptionsText: JSON.stringify(kept.exemptions),
      madeAt: at,
      madeById: by.staffId,
      madeBy: by.fullName,
    });
    const change = {
      subject: `fees.tariff ${version.code}`,
      before,
      after: { ...kept, revision: before.revision + 1 },
    };
    await recordChange(db, tx, { kind: AuditKind.SETTING_CHANGED, by, address, ...change });
  });
}

function tariffProblems(lines: readonly FeeLine[], exemptions: readonly Exemption[]): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const note = (path: string, reason: string, isWrong: boolean) => {
    if (isWrong) problems.push({ path, reason });
  };
  note('lines', `Tối đa ${MOST_LINES} khoản.`, lines.length > MOST_LINES);
  note('exemptions', `Tối đa ${MOST_LINES} diện.`, exemptions.length > MOST_LINES);
  const rows = [
    ...lines.map((line, index) => ({ ...line, path: `lines.${index}`, codes: lines.map(({ code }) => code) })),
    ...exemptions.map((one, index) => ({
      ...one,
      path: `exemptions.${index}`,
      codes: exemptions.map(({ code }) => code),
    })),
  ];
  for (const { path, code, name, basis, codes } of rows) {
    note(`${path}.code`, 'Mã gồm chữ in hoa không dấu, số và dấu gạch, tối đa 20 ký tự.', !CODE.test(code));
    note(`${path}.code`, 'Mã bị trùng.', codes.filter((each) => each === code).length > 1);
    note(`${path}.name`, 'Phải ghi tên, tối đa 300 ký tự.', name === '' || name.length > 300);
    note(`${path}.basis`, 'Phải ghi căn cứ, tối đa 300 ký tự.', basis === '' || basis.length > 300);
  }
  for (const [index, { kind }] of lines.entries())
    note(`lines.${index}.kind`, 'Cước bưu chính thu hộ không phải phí, lệ phí.', kind === FeeKind.POSTAGE);
  for (const [index, { amountDong }] of lines.entries())
    note(`lines.${index}.amountDong`, 'Phải là số đồng nguyên, không âm.', !isWhole(amountDong, 0, MOST_DONG));
  for (const [index, { percent, evidence }] of exemptions.entries()) {
    note(`exemptions.${index}.percent`, 'Phải là số nguyên từ 1 đến 100.', !isWhole(percent, 1, 100));
    note(
      `exemptions.${index}.evidence`,
      'Phải ghi giấy tờ chứng minh, tối đa 300 ký tự.',
      evidence === '' || evidence.length > 300,
    );
  }
  return problems;
}

const isWhole = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most;

export interface SaveBankAccount {
  officeId: string;
  expectedVersion: number;
  bankBin: string;
  bankName: string;
  accountNumber: string;
  accountName: string;
}

/**
 * To which account an office has fees transferred.
 * @throws HccError BAD_USER_INPUT, CONFLICT (changed by somebody else), NOT_FOUND where `mayManage` says no
 */
export async function saveBankAccount(
  db: Database,
  { by, address }: Deed,
  mayManage: boolean,
  input: SaveBankAccount,
): Promise<void> {
  if (!mayManage) throw notFound('cơ quan này');
  const { officeId, expectedVersion } = input;
  const account = {
    bankBin: clean(input.bankBin),
    bankName: clean(input.bankName),
    accountNumber: clean(input.accountNumber),
    accountName: clean(input.accountName),
  };
  const problems: FieldProblem[] = [];
  if (!/^\d{6}$/.test(account.bankBin)) problems.push({ path: 'bankBin', reason: 'Mã ngân hàng gồm 6 chữ số.' });
  if (!/^[0-9A-Z]{4,19}$/.test(account.accountNumber))
    problems.push({ path: 'accountNumber', reason: 'Số tài khoản gồm 4 đến 19 chữ số hoặc chữ in hoa.' });
  for (const path of ['bankName', 'accountName'] as const)
    if (account[path] === '' || account[path].length > 120)
      problems.push({ path, reason: 'Phải ghi, tối đa 120 ký tự.' });
  if (problems.length > 0) throw badInput(problems);
  await db.transact(async (tx) => {
    await tx.query(`SELECT id FROM office WHERE id = ?${tx.forUpdate}`, [officeId]);
    const before = await tx.entities.findOneBy(BankAccount, { officeId });
    if ((before?.version ?? 0) !== expectedVersion)
      throw conflictWith('Tài khoản vừa được người khác sửa; hãy mở lại.', { who: null, at: null });
    const after = { officeId, ...account, version: expectedVersion + 1 };
    await tx.entities.save(BankAccount, after);
    const change = { subject: `fees.bankAccount ${officeId}`, ...(before ? { before } : {}), after };
    await recordChange(db, tx, { kind: AuditKind.SETTING_CHANGED, by, address, ...change });
  });
}
