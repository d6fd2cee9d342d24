import type { ListEntryInput } from '@hcc/shared-schema/generated/hooks';
import type { Edition, EntryData, KeptList } from './entry-words';

/** What was typed into the form of an entry. */
export interface EntryDraft {
  code: string;
  name: string;
  nameEn: string;
  note: string;
  /** As the field has it; '' for the end of the list. */
  place: string;
  data: Partial<EntryData>;
  /** yyyy-MM-dd; '' for at once. */
  day: string;
}

const NEW_DATA: Partial<Record<KeptList, Partial<EntryData>>> = {
  REFUSAL_REASON: { purposes: ['DECLINE'] },
  SURVEY_CRITERION: {
    scale: 'DECREE_61',
    weight: 1,
    levels: [2, 1, 0].map((points) => ({ points, text: '', textEn: null })),
  },
  TARGET: { measure: 'ON_TIME', percent: 90 },
  SERVICE_INDEX: { component: 'PROGRESS', weight: 20 },
  MILESTONE: { tier: 'COMMUNE', evidenceKind: 'FIRST_DOSSIER' },
};

export function newDraft(list: KeptList, name: string): EntryDraft {
  return { code: '', name, nameEn: '', note: '', place: '', data: NEW_DATA[list] ?? {}, day: '' };
}

export function draftOf(code: string, { name, nameEn, note, place, data }: Edition): EntryDraft {
  return { code, name, nameEn: nameEn ?? '', note: note ?? '', place: String(place), data: { ...data }, day: '' };
}

/** @param edition the newest that was seen; 0 for a new entry */
export function inputOf(
  list: KeptList,
  { code, name, nameEn, note, place, data, day }: EntryDraft,
  edition: number,
): ListEntryInput {
  // What the server sends beside, by which the client knows the kinds of things.
  const { __typename, levels, stateThen, ...own } = data as Partial<EntryData> & { __typename?: string };
  return {
    list,
    code: code || null,
    edition,
    name,
    nameEn: nameEn || null,
    note: note || null,
    place: place === '' ? null : Math.trunc(Number(place) || 0),
    data: {
      ...own,
      levels: levels?.map(({ points, text, textEn }) => ({ points, text, textEn })) ?? null,
      stateThen: stateThen?.map(({ name, nameEn, count, total }) => ({ name, nameEn, count, total })) ?? null,
    },
    validFrom: day === '' ? null : `${day}T00:00:00+07:00`,
  };
}
