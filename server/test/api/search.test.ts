import { describeServers } from '../harness/test-server';
import { DESK, DISTRICT, type DossierCore, PROCEDURE, receive, receiveInput } from '../harness/walk';

interface Found {
  totalCount: number;
  countLimit: number;
  nodes: DossierCore[];
}

const NAMES = [
  'Nguyễn Ngọc Ngà',
  'Nguyễn Thị Hòa',
  'Nguyễn Văn Hoà',
  'NGÔ ĐÌNH ĐỨC',
  'Lò Thị Ứng',
  'Đặng Đỗ Đạt',
  "O'Brien-Trần Anh",
  'Trần 100% Hạnh',
];

describeServers('search', (server) => {
  beforeAll(async () => {
    const { applicant } = receiveInput();
    for (const [index, fullName] of NAMES.entries()) {
      await receive(await server().as(index % 2 === 0 ? DESK : DISTRICT), {
        procedureCode: index % 2 === 0 ? PROCEDURE.commune : PROCEDURE.business,
        applicant: { ...applicant, fullName, idNumber: `03818500${1000 + index}`, phone: `0912000${100 + index}` },
      });
    }
  });

  const find = async (search: string, username = DISTRICT) =>
    (await server().as(username)).ask<Found>('SearchDossiers', { search, first: 50 });
  const namesFound = async (search: string, username = DISTRICT) =>
    (await find(search, username)).nodes.map(({ applicant }) => applicant.fullName);

  // Desk, district and province each search a scope of their own: all have to find the same.
  it.each<[string, string[]]>([
    ['nguyen', ['Nguyễn Văn Hoà', 'Nguyễn Thị Hòa', 'Nguyễn Ngọc Ngà']],
    ['NGUYỄN HÒA', ['Nguyễn Văn Hoà', 'Nguyễn Thị Hòa']],
    ['hoà', ['Nguyễn Văn Hoà', 'Nguyễn Thị Hòa']],
    ['hoa nguyen', ['Nguyễn Văn Hoà', 'Nguyễn Thị Hòa']],
    ['ng', ['NGÔ ĐÌNH ĐỨC', 'Nguyễn Văn Hoà', 'Nguyễn Thị Hòa', 'Nguyễn Ngọc Ngà']],
    ['ng ng ng', ['NGÔ ĐÌNH ĐỨC', 'Nguyễn Văn Hoà', 'Nguyễn Thị Hòa', 'Nguyễn Ngọc Ngà']],
    ['ngô đức', ['NGÔ ĐÌNH ĐỨC']],
    ['dinh duc', ['NGÔ ĐÌNH ĐỨC']],
    ['d', ['Đặng Đỗ Đạt', 'NGÔ ĐÌNH ĐỨC']],
    ['lò', ['Lò Thị Ứng']],
    ['ứng', ['Lò Thị Ứng']],
    ["o'brien", ["O'Brien-Trần Anh"]],
    ['brien tran', ["O'Brien-Trần Anh"]],
    ['tran', ['Trần 100% Hạnh', "O'Brien-Trần Anh"]],
    ['guyen', []],
    ['nguyen khong co', []],
    ['%', []],
    ['_guyen', []],
    ["' OR 1=1 --", []],
    ['zzz', []],
    ['', []],
    ['   ', []],
  ])('for "%s", newest first and each once', async (search, names) => {
    const found = await find(search);
    expect(found.nodes.map(({ applicant }) => applicant.fullName)).toEqual(names);
    expect(found.totalCount).toBe(names.length);
    const own = names.filter((name) => NAMES.indexOf(name) % 2 === 0);
    expect(await namesFound(search, DESK)).toEqual(own);
    expect(await namesFound(search, 'tinh')).toEqual(names);
  });

  it('finds by ID number, by phone, and by the code or its beginning', async () => {
    expect(await namesFound('038185001002')).toEqual(['Nguyễn Văn Hoà']);
    expect(await namesFound('038.185.001 002')).toEqual(['Nguyễn Văn Hoà']);
    expect(await namesFound('0912000104')).toEqual(['Lò Thị Ứng']);
    expect(await namesFound('03818500')).toEqual([]);
    const { nodes } = await find('038185001002');
    const code = nodes[0]!.code;
    expect(await namesFound(code.toLowerCase())).toEqual(['Nguyễn Văn Hoà']);
    expect(await namesFound(code.slice(0, -5))).toHaveLength(4);
  });

  it('gives no more than was asked for, and says how far it counted', async () => {
    const { totalCount, countLimit, nodes } = await (await server().as(DISTRICT)).ask<Found>('SearchDossiers', {
      search: 'ng',
      first: 2,
    });
    expect([totalCount, countLimit, nodes.length]).toEqual([4, 200, 2]);
  });

  it('refuses a text without end', async () => {
    expect(await (await server().as(DISTRICT)).refusal('SearchDossiers', { search: 'x'.repeat(201) })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'search' }],
    });
  });

  it('counts each dossier once beyond the limit of counting, where a word begins two words of every name', async () => {
    const desk = await server().as('xa.14896');
    const { applicant } = receiveInput();
    await Promise.all(
      Array.from({ length: 210 }, () => receive(desk, { applicant: { ...applicant, fullName: 'Quách Quý Quang' } })),
    );
    const found = await find('qu');
    expect(found.totalCount).toBe(200);
    expect(new Set(found.nodes.map(({ id }) => id)).size).toBe(50);
  });
});
