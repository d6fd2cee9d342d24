import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DAY_MS } from '../../src/kernel/instant';
import { now } from '../../src/kernel/now';
import { contentOfEdition } from '../../src/modules/catalogue/administration/draft-content';
import { procedureWorkbook } from '../../src/modules/catalogue/administration/procedure-workbook';
import { importProcedures } from '../../src/modules/catalogue/procedure-import';
import { FileCopies } from '../../src/modules/files/copy-files';
import { purgeFiles } from '../../src/modules/files/uploads/purge-files';
import { verify } from '../../src/modules/reporting/verify';
import { readProductData } from '../../src/product-data';
import { begun, idOf, upload } from '../files/upload-client';
import { setClock } from '../harness/clock';
import { docx, pdf, png } from '../harness/sample-files';
import type { TestClient } from '../harness/test-client';
import { describeServers } from '../harness/test-server';
import { DESK, PROCEDURE, receive } from '../harness/walk';

const FIRST = 'quantri';
const SECOND = 'quantri.2';
const CODE: string = PROCEDURE.commune;

interface FormFile {
  id: string;
  sha256: string;
  size: number;
  pages: number | null;
}

interface Form {
  number: string | null;
  name: string;
  printFile: FormFile | null;
  fillFile: FormFile | null;
}

interface Content {
  code?: string;
  documents: { id?: string; name: string; form: Form | null }[];
}

interface Draft {
  id: string;
  revision: number;
  content: Content;
  findings: { rule: string; path: string }[];
  differences: { field: string; before: string | null; after: string | null }[];
}

const seen = ({ id, revision }: Draft) => ({ id, revision });
const only = (file: FormFile | null) => file && { id: file.id };

/** What is typed: the first document with another form. */
function typed({ code: _, documents, ...content }: Content, form?: Form) {
  const asSent = (each: Form | null) =>
    each && { ...each, printFile: only(each.printFile), fillFile: only(each.fillFile) };
  return {
    ...content,
    documents: documents.map((item, at) => ({ ...item, form: asSent(at === 0 && form ? form : item.form) })),
  };
}

describeServers('blank forms', (server) => {
  const admin = (): Promise<TestClient> => server().as(FIRST);
  const keep = async (content: Buffer, use: string, code = CODE) =>
    (await admin()).ask<FormFile>('KeepBlankFormFile', { code, uploadId: await upload(await admin(), content), use });
  const begin = async () => (await admin()).ask<Draft>('BeginProcedureDraft', { code: CODE });
  const save = async (draft: Draft, form?: Form) =>
    (await admin()).ask<Draft>('SaveProcedureDraft', { ...seen(draft), content: typed(draft.content, form) });
  const publish = async (draft: Draft, effectiveFrom: string) => {
    const proposed = await (await admin()).ask<Draft>('ProposeProcedureDraft', { ...seen(draft), effectiveFrom });
    await (await server().as(SECOND)).ask('ConfirmProcedureDraft', seen(proposed));
  };
  const shown = async (visitor = server().visitor()) =>
    (await visitor.ask<Content>('ProcedureByCode', { code: CODE })).documents[0]!.form;
  /** A dossier with its documents, as the form for receiving lists them. */
  const received = async () => {
    const { documents } = await server().visitor().ask<Content>('ProcedureByCode', { code: CODE });
    const handedIn = documents.map(({ id, name }) => ({ requirementId: id, name, originals: 1 }));
    return receive(await server().as(DESK), { procedureCode: CODE, documents: handedIn });
  };
  const ofDossier = async (code: string) =>
    (await (await server().as(DESK)).ask<Content>('DossierFiles', { code })).documents[0]!.form;
  const get = (path: string, init?: RequestInit) => server().visitor().send(path, init);

  it('is published with an edition, goes over into the next, and an earlier dossier keeps its own', async () => {
    const before = await received();
    const [print, fill] = [await keep(await pdf({ pages: 2 }), 'PRINT'), await keep(docx(), 'FILL')];
    const form = { number: 'Mẫu số 01', name: 'Tờ khai', printFile: print, fillFile: fill };
    const begunDraft = await begin();
    const saved = await save(begunDraft, form);
    expect(saved.differences).toEqual([
      expect.objectContaining({ field: 'form', before: null, after: 'Mẫu số 01 – Tờ khai' }),
      expect.objectContaining({ field: 'formPrint', after: `${print.size} 2 ${print.sha256}` }),
      expect.objectContaining({ field: 'formFill', after: `${fill.size} 0 ${fill.sha256}` }),
    ]);
    // An administrator sees what waits; nobody else does, before the day has come.
    expect((await (await admin()).send(`/files/blank-form/${print.id}`)).status).toBe(200);
    expect((await (await server().as(DESK)).send(`/files/blank-form/${print.id}`)).status).toBe(403);
    await publish(saved, '2026-11-24T00:00:00+07:00');
    expect((await get(`/blank-forms/${print.sha256}.pdf`)).status).toBe(404);
    expect(await shown()).toBeNull();
    setClock('2026-11-24T08:00:00+07:00');
    expect(await shown()).toMatchObject({ number: 'Mẫu số 01', printFile: { sha256: print.sha256, pages: 2 } });
    const answer = await get(`/blank-forms/${print.sha256}.pdf`);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(print.size),
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringMatching(/^inline; .*filename\*=UTF-8''M%E1%BA%ABu%20s%E1%BB%91%2001/),
    });
    expect((await answer.arrayBuffer()).byteLength).toBe(print.size);
    const known = { headers: { 'if-none-match': `"${print.sha256}"` } };
    expect((await get(`/blank-forms/${print.sha256}.pdf`, known)).status).toBe(304);
    expect((await get(`/blank-forms/${fill.sha256}.docx`)).headers.get('content-disposition')).toMatch(/^attachment/);
    // What is not a form under that name is none: neither the other kind nor a dossier's file.
    expect((await get(`/blank-forms/${fill.sha256}.pdf`)).status).toBe(404);
    const middle = await received();
    const next = await begin();
    expect(next.content.documents[0]!.form).toMatchObject({ printFile: { id: print.id }, fillFile: { id: fill.id } });
    const other = await keep(await pdf({ pages: 1 }), 'PRINT');
    await publish(await save(next, { ...form, printFile: other, fillFile: null }), '2026-11-25T00:00:00+07:00');
    setClock('2026-11-25T08:00:00+07:00');
    expect(await shown()).toMatchObject({ printFile: { sha256: other.sha256 }, fillFile: null });
    expect(await ofDossier(before.code)).toBeNull();
    expect(await ofDossier(middle.code)).toMatchObject({ printFile: { sha256: print.sha256 } });
    expect((await get(`/blank-forms/${print.sha256}.pdf`)).status).toBe(200);
    // The shipped catalogue read in again says nothing of forms and leaves them.
    const { db, app } = server();
    expect(await importProcedures(db, readProductData('routes.json'))).toMatchObject({ added: 0, changed: 0 });
    // So does a workbook, where the document keeps its name.
    const edition = (await app.catalogue.get()).findCurrent(CODE)!;
    const workbook = await procedureWorkbook([{ ...contentOfEdition(edition), name: 'Tên khác' }]);
    await (await admin()).ask('ImportProcedures', { file: workbook.toString('base64') });
    const { draft } = await (await admin()).ask<{ draft: Draft }>('ProcedureFolder', { code: CODE });
    expect(draft.content.documents[0]!.form).toMatchObject({ printFile: { id: other.id } });
    await (await admin()).ask('DiscardProcedureDraft', seen(draft));
    await purgeFiles({ ...app.files, now: () => now() + 30 * DAY_MS }, now() + 30 * DAY_MS);
    expect(await new FileCopies(app.files.store).list(db.read)).toEqual(
      expect.arrayContaining([print.sha256, fill.sha256, other.sha256]),
    );
    const check = () => verify(db, { now: now(), files: { store: app.files.store, readsContents: true } });
    expect(await check()).toMatchObject({ ok: true, files: 3 });
    const place = join(server().filesFolder, other.sha256.slice(0, 2), other.sha256);
    const whole = readFileSync(place);
    rmSync(place);
    expect((await check()).differences).toEqual([
      { where: 'file', which: `${CODE} "Tờ khai.pdf"`, column: 'content', stored: 'missing', expected: other.sha256 },
    ]);
    expect((await get(`/blank-forms/${other.sha256}.pdf`, { headers: { accept: 'text/html' } })).status).toBe(404);
    writeFileSync(place, whole);
  });

  it('refuses a file at its field, and a form that says too little', async () => {
    const refused = async (content: Buffer, use: string, more: object = {}) => {
      const uploadId = await upload(await admin(), content);
      return (await admin()).refusal('KeepBlankFormFile', { code: CODE, uploadId, use, ...more });
    };
    const atFile = { code: 'BAD_USER_INPUT', fields: [{ path: 'file', reason: expect.any(String) }] };
    expect(await refused(png(), 'PRINT')).toMatchObject(atFile);
    expect(await refused(docx(), 'PRINT')).toMatchObject(atFile);
    expect(await refused(await pdf(), 'FILL')).toMatchObject(atFile);
    expect(await refused(await pdf(), 'PRINT', { code: '9.999999' })).toMatchObject({ code: 'NOT_FOUND' });
    const uploadId = idOf(await begun(await admin(), 10 * 1024 * 1024 + 1));
    expect(await (await admin()).refusal('KeepBlankFormFile', { code: CODE, uploadId, use: 'PRINT' })).toMatchObject(
      atFile,
    );
    const draft = await begin();
    const content = (form: Form) => ({ ...seen(draft), content: typed(draft.content, form) });
    const form = { number: null, name: '', printFile: null, fillFile: null };
    const elsewhere = await keep(await pdf(), 'PRINT', PROCEDURE.district);
    expect(
      await (await admin()).refusal('SaveProcedureDraft', content({ ...form, printFile: elsewhere })),
    ).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'content.documents[0].form.printFile' }] });
    const fill = await keep(docx(), 'FILL');
    const nameless = await save(draft, { ...form, fillFile: fill });
    expect(nameless.findings).toContainEqual(
      expect.objectContaining({ rule: 'FORM_WITHOUT_NAME', path: 'documents[0].form.name' }),
    );
    expect(await (await admin()).refusal('ProposeProcedureDraft', seen(nameless))).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'content.documents[0].form.name' }],
    });
    const named = await save(nameless, { ...form, name: 'Tờ khai', fillFile: fill });
    expect(named.findings.map(({ rule }) => rule)).toContain('FORM_NOT_PRINTABLE');
  });

  it('keeps an upload once where it comes twice at once, and gives no file away without end', async () => {
    const client = await admin();
    const uploadId = await upload(client, await pdf());
    const variables = { code: CODE, uploadId, use: 'PRINT' };
    const twice = await Promise.all([0, 1].map(() => client.ask<FormFile>('KeepBlankFormFile', variables)));
    expect(twice[0]).toEqual(twice[1]);
    expect(await client.refusal('KeepBlankFormFile', { ...variables, code: PROCEDURE.district })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'uploadId' }],
    });
    server().app.publicLookupsPerMinute = 1;
    const address = `/blank-forms/${twice[0]!.sha256}.pdf`;
    expect([(await get(address)).status, (await get(address)).status]).toContain(429);
  });
});
