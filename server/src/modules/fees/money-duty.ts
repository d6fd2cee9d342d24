import type { Sql, Tx } from '../../database/sql';
import { badField, notFound } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { ProcedureVersion } from '../catalogue/procedure.entity';
import type { OpenHistory } from '../dossier/changes/append-event';
import type { DossierState } from '../dossier/history/dossier.projection';
import { FeeTariff } from './fee-tariff.entity';
import { FeeUnit } from './fee-terms';
import { MoneyDuty } from './money.entity';
import { type FeeFacts, ONE_OF_EACH, plainTariff, type Quote, reckonFee, type Tariff } from './reckon-fee';

/** The fee of the procedure itself; from 1 on the payments asked for on the way. */
export const FEE_ORDINAL = 0;
const MOST_UNITS = 10_000;

/** How the fee of an edition is made up; one line where nobody has said. */
export async function readTariff(
  { entities }: Pick<Sql, 'entities'>,
  { id, feeDong }: Pick<ProcedureVersion, 'id' | 'feeDong'>,
): Promise<Tariff & { revision: number }> {
  const [newest] = await entities.find(FeeTariff, { where: { versionId: id }, order: { revision: 'DESC' }, take: 1 });
  if (!newest) return { ...plainTariff(feeDong), revision: 0 };
  const { revision, linesText, exemptionsText } = newest;
  return { lines: JSON.parse(linesText), exemptions: JSON.parse(exemptionsText), revision };
}

/** @throws HccError BAD_USER_INPUT */
export function quoteOf(tariff: Tariff, facts: FeeFacts): Quote {
  for (const path of ['copies', 'pages'] as const) {
    const count = facts[path];
    if (!Number.isInteger(count) || count < 1 || count > MOST_UNITS)
      throw badField(path, `Phải là số nguyên từ 1 đến ${MOST_UNITS}.`);
  }
  if (facts.exemption !== null && !tariff.exemptions.some(({ code }) => code === facts.exemption))
    throw badField('exemption', 'Thủ tục này không có diện miễn, giảm đó.');
  return reckonFee(tariff, facts);
}

/** What is asked for on the way, or the procedure's fee as it is reckoned now, before anybody has kept it. */
export async function reckonDuty(
  sql: Pick<Sql, 'entities'>,
  state: DossierState,
  version: ProcedureVersion,
  ordinal: number,
  facts: FeeFacts = ONE_OF_EACH,
): Promise<
  Pick<
    MoneyDuty,
    'purpose' | 'linesText' | 'copies' | 'pages' | 'fullDong' | 'amountDong' | 'exemption' | 'exemptionName'
  >
> {
  const { copies, pages } = facts;
  if (ordinal === FEE_ORDINAL) {
    const { lines, fullDong, totalDong, exemption } = quoteOf(await readTariff(sql, version), facts);
    const amounts = { fullDong, amountDong: totalDong };
    const granted = { exemption: exemption?.code ?? null, exemptionName: exemption?.name ?? null };
    return { purpose: feePurpose(version), linesText: JSON.stringify(lines), copies, pages, ...amounts, ...granted };
  }
  const payment = state.proceedings.payments.find((each) => each.ordinal === ordinal);
  if (!payment) throw notFound('khoản phải nộp này');
  const { amountDong, purpose } = payment;
  const nothing = { exemption: null, exemptionName: null };
  return { purpose, linesText: '[]', copies: 1, pages: 1, fullDong: amountDong, amountDong, ...nothing };
}

function feePurpose({ name }: ProcedureVersion): string {
  return `Phí, lệ phí thủ tục ${name}`;
}

/** Whether copies or pages make a difference. */
export function countsUnits({ lines }: Tariff): { byCopy: boolean; byPage: boolean } {
  const has = (wanted: FeeUnit) => lines.some(({ unit }) => unit === wanted);
  return { byCopy: has(FeeUnit.COPY), byPage: has(FeeUnit.PAGE) };
}

/**
 * What a dossier's citizen owes, kept from the first time that somebody has to do with it: a tariff that changes
 * afterwards does not touch it. The dossier's row is locked by who calls.
 */
export async function keepDuty(tx: Tx, open: OpenHistory, ordinal: number, at: Instant): Promise<MoneyDuty> {
  const { origin, state, version } = open;
  const known = await tx.entities.findOneBy(MoneyDuty, { dossierId: origin.id, ordinal });
  if (known) return known;
  const id = newId();
  const duty = {
    id,
    dossierId: origin.id,
    dossierCode: origin.code,
    ordinal,
    officeId: origin.receivingOfficeId,
    ...(await reckonDuty(tx, state, version, ordinal)),
    reference: `HCC${id}`,
    paidDong: 0,
    overDong: 0,
    spentOn: null,
    madeAt: at,
  };
  await tx.entities.insert(MoneyDuty, duty);
  return duty;
}

export const isPaid = ({ paidDong, amountDong }: Pick<MoneyDuty, 'paidDong' | 'amountDong'>): boolean =>
  paidDong >= amountDong;
