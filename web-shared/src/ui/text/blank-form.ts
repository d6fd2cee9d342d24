/** Where anybody reads a published form: PDF to print, DOCX to fill in. */
export function blankFormAddress({ sha256 }: { sha256: string }, kind: 'pdf' | 'docx'): string {
  return `/blank-forms/${sha256}.${kind}`;
}

/** "Mẫu số 01 – Tờ khai đăng ký khai sinh"; in Vietnamese, as the catalogue has it. */
export function formTitle({ number, name }: { number: string | null; name: string }): string {
  return number === null ? name : `${number} – ${name}`;
}
