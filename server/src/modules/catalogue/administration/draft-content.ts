import { badField, badInput, type FieldProblem } from '../../../kernel/errors';
import { clean } from '../../../kernel/text';
import { type FormFiles, keptForm, type TypedForm } from '../forms/blank-form';
import { type DocumentContent, inTierOrder, LONGEST, type ProcedureContent } from '../procedure-content';

const MOST_STEPS = 40;
const MOST_DOCUMENTS = 80;
const MOST_MINUTES = 20_000 * 60;
const MOST_COPIES = 99;
const MOST_DONG = 2_000_000_000;
/** MariaDB's TEXT takes 65,535 bytes. */
const MOST_BYTES = 65_000;
const RULE =
  /^(RECEIVING|PROVINCE|DISTRICT|COMMUNE):(CENTRE|DEPARTMENT|DIVISION|COMMITTEE|CENTRAL_AGENCY)(:[A-Z0-9_.-]{1,24})?$/;

/** As a page sends it. */
export interface TypedContent extends Omit<ProcedureContent, 'documents'> {
  documents: (Omit<DocumentContent, 'form'> & { form?: TypedForm | null })[];
}

/**
 * What was typed, as it is kept: clean texts and whole numbers within bounds. Whether it makes sense is for the rules;
 * a draft may be half done.
 * @param files of the procedure's forms, as far as the documents name them
 * @throws HccError BAD_USER_INPUT with every field that can't be kept
 */
export function keptContent(input: TypedContent, files: FormFiles): ProcedureContent {
  const problems: FieldProblem[] = [];
  const text = (value: string | null | undefined, path: string, longest: number): string => {
    const kept = clean(value ?? '');
    if (kept.length > longest) problems.push({ path, reason: `Dài quá ${longest} ký tự.` });
    return kept;
  };
  const whole = (value: number, path: string, least: number, most: number): number => {
    if (!Number.isInteger(value) || value < least || value > most)
      problems.push({ path, reason: `Phải là số nguyên từ ${least} đến ${most.toLocaleString('vi-VN')}.` });
    return value;
  };
  const optional = (value: number | null | undefined, path: string, least: number, most: number): number | null =>
    value === null || value === undefined ? null : whole(value, path, least, most);
  if (input.steps.length > MOST_STEPS) throw badField('content.steps', `Nhiều quá ${MOST_STEPS} bước.`);
  if (input.documents.length > MOST_DOCUMENTS)
    throw badField('content.documents', `Nhiều quá ${MOST_DOCUMENTS} giấy tờ.`);
  const content: ProcedureContent = {
    code: input.code,
    name: text(input.name, 'content.name', LONGEST.name),
    field: text(input.field, 'content.field', LONGEST.field),
    agency: text(input.agency, 'content.agency', LONGEST.agency) || null,
    result: text(input.result, 'content.result', LONGEST.result) || null,
    decision: text(input.decision, 'content.decision', LONGEST.decision) || null,
    feeDong: optional(input.feeDong, 'content.feeDong', 0, MOST_DONG),
    serviceLevel: optional(input.serviceLevel, 'content.serviceLevel', 1, 4),
    limit: { amount: optional(input.limit.amount, 'content.limit.amount', 0, MOST_MINUTES), unit: input.limit.unit },
    onSupplement: input.onSupplement,
    onConsultation: input.onConsultation,
    receivingTiers: inTierOrder(input.receivingTiers),
    steps: input.steps.map(({ kind, name, quotaMinutes, officeRule }, index) => {
      const path = `content.steps[${index}]`;
      if (!RULE.test(officeRule))
        problems.push({ path: `${path}.officeRule`, reason: 'Hãy chọn cơ quan làm bước này.' });
      return {
        kind,
        name: text(name, `${path}.name`, LONGEST.step),
        quotaMinutes: whole(quotaMinutes, `${path}.quotaMinutes`, 0, MOST_MINUTES),
        officeRule,
      };
    }),
    documents: input.documents.map((item, index) => {
      const path = `content.documents[${index}]`;
      const form = keptForm(item.form, `${path}.form`, files, problems);
      return {
        name: text(item.name, `${path}.name`, LONGEST.document),
        originals: whole(item.originals, `${path}.originals`, 0, MOST_COPIES),
        certifiedCopies: whole(item.certifiedCopies, `${path}.certifiedCopies`, 0, MOST_COPIES),
        photocopies: whole(item.photocopies, `${path}.photocopies`, 0, MOST_COPIES),
        required: item.required,
        ...(form ? { form } : {}),
      };
    }),
  };
  if (problems.length > 0) throw badInput(problems);
  if (Buffer.byteLength(JSON.stringify(content)) > MOST_BYTES) throw badField('content', 'Nội dung dài quá.');
  return content;
}

/** The content of an edition that is in the catalogue. */
export function contentOfEdition(edition: ProcedureContent): ProcedureContent {
  const { code, name, field, agency, result, decision, feeDong, serviceLevel, limit, onSupplement, onConsultation } =
    edition;
  return {
    code,
    name,
    field,
    agency,
    result,
    decision,
    feeDong,
    serviceLevel,
    limit: { amount: limit.amount, unit: limit.unit },
    onSupplement,
    onConsultation,
    receivingTiers: [...edition.receivingTiers],
    steps: edition.steps.map(({ kind, name, quotaMinutes, officeRule }) => ({ kind, name, quotaMinutes, officeRule })),
    documents: edition.documents.map(({ name, originals, certifiedCopies, photocopies, required, form }) => ({
      name,
      originals,
      certifiedCopies,
      photocopies,
      required,
      ...(form ? { form } : {}),
    })),
  };
}
