import { countEntryUses } from '../../dossier/causes/entry-uses.queries';
import { causeText } from '../../dossier/causes/late-causes';
import { DossierEventType } from '../../dossier/dossier-terms';
import { ReferenceList } from '../../reference-lists/reference-terms';
import { type FigureColumn, type PaperSection, totalOf } from '../paper';
import { officesWithin } from './offices-within';
import type { Reading } from './settlement-section';

const COLUMNS: (FigureColumn & { type: DossierEventType })[] = [
  {
    key: 'recorded',
    label: 'Ghi nhận nguyên nhân',
    unit: 'COUNT',
    overRows: 'SUM',
    type: DossierEventType.LATE_CAUSE_RECORDED,
  },
  {
    key: 'apologised',
    label: 'Nêu trong đề nghị xin lỗi',
    unit: 'COUNT',
    overRows: 'SUM',
    type: DossierEventType.APOLOGY_PROPOSED,
  },
];

/** Why dossiers were late, by the causes that offices of the area gave in the period. */
export async function causesSection(reading: Reading, asOf: number): Promise<PaperSection> {
  const { sql, scope, books } = reading;
  const uses = await countEntryUses(sql, ReferenceList.LATE_CAUSE, {
    from: scope.from,
    to: scope.to,
    officeIds: officesWithin(reading),
  });
  const countOf = (code: string, type: DossierEventType) =>
    uses.find((use) => use.code === code && use.type === type)?.count ?? 0;
  const rows = [...new Set(uses.map(({ code }) => code))]
    .map((code) => ({
      key: code,
      texts: [causeText(books.lists, code, asOf)],
      figures: COLUMNS.map(({ type }) => countOf(code, type)),
    }))
    .filter(({ figures }) => figures.some((figure) => figure > 0))
    .sort((a, b) => b.figures[0]! + b.figures[1]! - a.figures[0]! - a.figures[1]!);
  const columns = COLUMNS.map(({ type: _, ...column }) => column);
  return {
    key: 'causes',
    caption: 'Nguyên nhân quá hạn',
    by: null,
    texts: [{ key: 'cause', label: 'Nguyên nhân', width: null }],
    columns,
    rows,
    total: totalOf(columns, rows),
    note: null,
    empty: 'Không có nguyên nhân nào được ghi trong kỳ',
  };
}
