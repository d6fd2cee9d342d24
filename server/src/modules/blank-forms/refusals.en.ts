/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const BLANK_FORMS_REFUSALS: Readonly<Record<string, string>> = {
  'Biểu mẫu lớn quá 10 MB: người dân không tải về được.':
    'The form is larger than 10 MB: citizens could not download it.',
  'Bản để in phải là tệp PDF.': 'The form to print must be a PDF file.',
  'Bản để điền trên máy phải là tệp DOCX (Word 2007 trở lên).':
    'The form to fill in must be a DOCX file (Word 2007 or later).',
};
