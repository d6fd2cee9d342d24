import { blankFormAddress, formTitle } from '../text/blank-form';

/** What of a document's blank form is printed. */
export interface PrintableForm {
  number: string | null;
  name: string;
  printFile: { sha256: string } | null;
}

/** Opens the blank form of a document, to be printed for whoever has none; nothing where there is none to print. */
export function PrintFormLink({ form, words }: { form: PrintableForm | null | undefined; words: string }) {
  if (!form?.printFile) return null;
  const title = formTitle(form);
  return (
    <a href={blankFormAddress(form.printFile, 'pdf')} target="_blank" rel="noreferrer" title={title}>
      {words}
      <span className="visually-hidden">: {title}</span>
    </a>
  );
}
