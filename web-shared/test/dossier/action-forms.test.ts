import { draftDocuments, emptyDraft } from '../../src/features/dossier/life/action-draft';
import { actionLabelKey, groupActions, missingFields } from '../../src/features/dossier/life/action-forms';
import { pageDossier } from './dossier-data';

const dossier = pageDossier();

describe('actions', () => {
  test('one main action, the others in groups', () => {
    expect(groupActions(['STOP', 'SEND_BACK', 'ADVANCE', 'REFUSE', 'REQUEST_SUPPLEMENT', 'WITHDRAW'])).toEqual({
      main: 'ADVANCE',
      menu: [
        { group: 'PROCESS', actions: ['SEND_BACK', 'REFUSE', 'STOP'] },
        { group: 'CITIZEN', actions: ['REQUEST_SUPPLEMENT', 'WITHDRAW'] },
      ],
    });
    expect(groupActions(['WITHDRAW', 'RECORD_SUPPLEMENT']).main).toBe('RECORD_SUPPLEMENT');
    expect(groupActions([])).toEqual({ main: undefined, menu: [] });
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
    expect(missingFields('REQUEST_SUPPLEMENT', emptyDraft, dossier)).toEqual(['documents', 'reason']);
    expect(missingFields('REFUSE', { ...emptyDraft, reason: '   ' }, dossier)).toEqual(['reason']);
    expect(missingFields('DECIDE_APOLOGY', { ...emptyDraft, decision: 'REJECT' }, dossier)).toEqual(['reason']);
    expect(missingFields('DECIDE_APOLOGY', { ...emptyDraft, decision: 'APPROVE' }, dossier)).toEqual([]);
    expect(missingFields('ADVANCE', emptyDraft, dossier)).toEqual([]);
  });
});
