import { currentLanguage } from '../../i18n/language';

/** The server's own words in the language of the screen; '' where it has none in that. */
export function said(of: object | undefined, name: 'reason' | 'message'): string {
  const words: unknown = of?.[(currentLanguage() === 'en' ? `${name}En` : name) as keyof typeof of];
  return typeof words === 'string' ? words : '';
}

/** Refused fields as an answer has them, each with its reason in the language of the screen. */
export function fieldsSaid<Field extends { reason: string }>(fields: readonly Field[] = []): Field[] {
  return fields.map((field) => ({ ...field, reason: said(field, 'reason') }));
}

/** The reasons of refused fields in one line; '' where none has words in the language of the screen. */
export const allReasons = (fields: readonly { reason: string }[]): string =>
  fields.flatMap(({ reason }) => reason || []).join(' ');
