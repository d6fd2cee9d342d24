import {
  actionLabelKey,
  draftDocuments,
  emptyDraft,
  groupActions,
  missingFields,
} from '../../src/features/dossier/life/action-forms';

describe('actions', () => {
  test('one main action, a few beside it, the grave ones behind "other"', () => {
    expect(groupActions(['STOP', 'SEND_BACK', 'ADVANCE', 'REFUSE', 'REQUEST_SUPPLEMENT', 'WITHDRAW'])).toEqual({
      main: 'ADVANCE',
      row: ['SEND_BACK', 'REQUEST_SUPPLEMENT'],
      menu: ['STOP', 'REFUSE', 'WITHDRAW'],
    });
    expect(groupActions(['WITHDRAW', 'RECORD_SUPPLEMENT']).main).toBe('RECORD_SUPPLEMENT');
    expect(groupActions([])).toEqual({ main: undefined, row: [], menu: [] });
  });

  test('finishing an approval step is called approval', () => {
    expect(actionLabelKey('ADVANCE', 'APPROVE')).toBe('APPROVE');
    expect(actionLabelKey('ADVANCE', 'APPRAISE')).toBe('ADVANCE');
  });

  test('documents are those ticked and those typed, once each', () => {
    const draft = { ...emptyDraft, documents: ['Tờ khai'], otherDocuments: ' Sổ hộ khẩu \n\nTờ khai\n' };
    expect(draftDocuments(draft)).toEqual(['Tờ khai', 'Sổ hộ khẩu']);
  });

  test('says what must still be filled in', () => {
    expect(missingFields('REQUEST_SUPPLEMENT', emptyDraft)).toEqual(['documents', 'reason']);
    expect(missingFields('REFUSE', { ...emptyDraft, reason: '   ' })).toEqual(['reason']);
    expect(missingFields('ADVANCE', emptyDraft)).toEqual([]);
  });
});
