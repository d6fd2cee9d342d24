import type { TFunction } from 'i18next';

interface Office {
  /** TIER:KIND or TIER:KIND:UNIT; RECEIVING instead of a tier is wherever a dossier is received. */
  rule: string;
  /** The server's words, in Vietnamese. */
  label: string;
}

const KINDS = ['CENTRE', 'COMMITTEE'] as const;
const PLACES = ['RECEIVING', 'PROVINCE', 'DISTRICT', 'COMMUNE'] as const;

/** Offices of steps in English: what kind they are of; the name of a unit stays what it is. */
export function inEnglish(t: TFunction<'procedures'>, { rule, label }: Office): Office {
  const [place, kind, unit] = rule.split(':');
  const where = PLACES.find((each) => each === place);
  const what = unit ? undefined : KINDS.find((each) => each === kind);
  if (!where) return { rule, label };
  const name = what ? t(`officeKind.${what}`) : label.replace(/^[^:]*: /, '');
  return { rule, label: `${t(`officeAt.${where}`)}: ${name}` };
}
