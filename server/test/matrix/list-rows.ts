import { nobodys, type Row } from './row';
import { PERIOD } from './world';

const NO_MOVE = { milestones: [{ code: 'KHONG_CO', edition: 1 }], quarters: 1 };
const NO_ENTRY = { list: 'LATE_CAUSE', code: 'KHONG_CO', edition: 1 };

/** An edition that was never there has been overtaken, whoever asks. */
const noEntry = (variables: object): Row => ({
  covers: ['input.code'],
  calls: () => [{ title: 'no entry', variables: { input: NO_ENTRY, ...variables }, refusal: () => 'CONFLICT' }],
});

/** The dated lists: they name nobody's dossiers, but what names their entries does. */
export const LIST_QUERIES: Record<string, Row> = {
  referenceList: { ...nobodys, calls: () => [{ title: 'causes', variables: { list: 'LATE_CAUSE' } }] },
  entryUses: {
    covers: ['code'],
    calls: () => [{ title: 'a cause', variables: { list: 'LATE_CAUSE', code: 'KHAC' } }],
  },
  documentGroups: { ...nobodys, calls: () => [{ title: 'all papers', variables: { first: 5 } }] },
  milestonePreview: {
    covers: ['input.code', 'input.data.areaCode', 'input.data.planId'],
    calls: () => [
      {
        title: 'of no area',
        variables: { input: { list: 'MILESTONE', edition: 0, name: 'x', data: { planId: 'TH2016', areaCode: '0' } } },
        refusal: () => 'BAD_USER_INPUT',
      },
    ],
  },
  milestoneMoves: {
    covers: ['input.milestones.code'],
    calls: () => [{ title: 'of none', variables: { input: NO_MOVE }, refusal: () => 'BAD_USER_INPUT' }],
  },
  documentKinds: { ...nobodys, calls: () => [{ title: 'all kinds', variables: {} }] },
  refusalReasons: { ...nobodys, calls: () => [{ title: 'at the counter', variables: { purpose: 'DECLINE' } }] },
  surveyCriteria: { ...nobodys, calls: () => [{ title: 'now', variables: {} }] },
  reasonCounts: { ...nobodys, calls: () => [{ title: 'the period', variables: PERIOD }] },
  reasonUses: {
    covers: ['code'],
    calls: () =>
      ['DECLINE', 'SUPPLEMENT', 'RETURN', 'REFUSE'].flatMap((purpose) =>
        [null, 'THIEU_GIAY_TO'].map((code) => ({
          title: `${purpose} ${code}`,
          variables: { ...PERIOD, purpose, code, first: 50 },
        })),
      ),
  },
};

export const LIST_MUTATIONS: Record<string, Row> = {
  saveListEntry: {
    covers: ['input.code', 'input.data.areaCode', 'input.data.planId'],
    calls: () => [
      {
        title: 'no entry',
        variables: { input: { ...NO_ENTRY, name: 'x', data: { areaCode: '0', planId: '0' } } },
        refusal: () => 'CONFLICT',
      },
    ],
  },
  endListEntry: noEntry({}),
  confirmListEntry: noEntry({}),
  withdrawListEntry: noEntry({}),
  moveMilestones: {
    covers: ['input.milestones.code'],
    calls: () => [{ title: 'of none', variables: { input: NO_MOVE }, refusal: () => 'CONFLICT' }],
  },
  mergeDocumentKinds: {
    covers: ['from.code', 'into.code'],
    calls: () => [
      {
        title: 'of one with itself',
        variables: { from: { code: 'UY_QUYEN', edition: 1 }, into: { code: 'UY_QUYEN', edition: 1 } },
        refusal: () => 'BAD_USER_INPUT',
      },
    ],
  },
  importListEntries: {
    ...nobodys,
    calls: () => [
      { title: 'no workbook', variables: { list: 'LATE_CAUSE', file: 'eA==' }, refusal: () => 'BAD_USER_INPUT' },
    ],
  },
};
