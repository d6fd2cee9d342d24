import { RECEIPT_FIELDS } from '@hcc/web-shared/src/features/dossier/receipt-fields';
import type { FieldError } from '@hcc/web-shared/src/ui/text/graphql-error';
import { fieldsSaid } from '@hcc/web-shared/src/ui/text/said';
import { useFieldWords } from '@hcc/web-shared/src/ui/text/use-field-words';
import { useTranslation } from 'react-i18next';
import type { KeptAnswer } from '../desk/send-unsent';

/** What the clerk can put right in the form; the way it came is asked there too, and stands on no receipt. */
const IN_FORM = [...RECEIPT_FIELDS, 'channel'] as const;
/** What the machine wrote by itself, or what is so: only the heads can decide about it. */
const FIXED = [
  'number',
  'receivedAt',
  'clerkId',
  'printedDueAt',
  'catalogueAt',
  'procedureVersionId',
  'lookupKey',
  'receivingOffice',
  'settlingAreaCode',
] as const;

function knownName<Name extends string>(path: string, names: readonly Name[]): Name | undefined {
  const parts = path.split(/[.[\]]+/);
  return names.find((name) => parts.includes(name));
}

/** Whether the form is what leads on; else the heads decide. */
export function isMendable(refusal: KeptAnswer<unknown>['refusal']): boolean {
  return (
    refusal !== undefined && refusal.fields.length > 0 && refusal.fields.every(({ path }) => knownName(path, IN_FORM))
  );
}

/** A refusal in words, line by line: which field, and what is wrong with it, in the server's words. */
export function useRefusalWords(): (refusal: { message: string; fields: FieldError[] }) => string[] {
  const { t } = useTranslation('desk');
  const words = useFieldWords();
  return ({ message, fields }) => {
    if (fields.length === 0) return [message];
    return fieldsSaid(fields).map(({ path, reason }) => {
      const name = knownName(path, [...IN_FORM, ...FIXED]);
      return name
        ? t('refusal.line', { field: t(`refusal.field.${name}`), reason: reason ? words(reason) : t('refusal.wrong') })
        : words(reason);
    });
  };
}
