import { attach } from '../files/upload-client';
import { setClock } from '../harness/clock';
import { officeIdOf } from '../harness/dossier-page';
import { png } from '../harness/sample-files';
import { type Name, SIGHT } from '../harness/sight';
import { sendOnline } from '../harness/submissions';
import type { TestClient } from '../harness/test-client';
import type { TestServer } from '../harness/test-server';
import {
  act,
  COMMITTEE,
  DESK,
  DISTRICT,
  type DossierCore,
  NEIGHBOUR,
  OTHER_DIVISION,
  PROCEDURE,
  receive,
  receiveInput,
  STRANGER,
  walkTo,
} from '../harness/walk';

export const PERIOD = { from: '2026-11-01', to: '2026-11-30' };

/** Every area that a figure may be asked for here, with its parent. */
export const AREAS: Record<string, string | null> = {
  '38': null,
  '384': '38',
  '385': '38',
  '14845': '384',
  '14869': '385',
  '14872': '385',
};

const RECEIVED_IN: Record<Name, string> = {
  home: '14869',
  up: '14869',
  top: '14869',
  district: '385',
  neighbour: '14872',
  stranger: '14845',
};

export interface Marked {
  name: Name;
  dossier: DossierCore;
  idNumber: string;
  /** Of the one file on it. */
  fileId: string;
  /** What must not be read by who may not see the dossier. */
  marks: string[];
}

export interface Person {
  username: string;
  client: TestClient;
  staffId: string;
  officeCode: string;
  permissions: ReadonlySet<string>;
  root: string | null;
  sees(name: Name): boolean;
}

export interface World {
  /** The centres of three communes by their areas: the id of each. */
  centres: Record<string, string>;
  dossiers: Marked[];
  people: Person[];
  /** What citizens sent to desks online. */
  submissions: { id: string; officeCode: string }[];
  /** The id of a session of somebody who is none of them. */
  foreignSession: string;
}

export function isWithin(areaCode: string, root: string | null): boolean {
  for (let code: string | null = areaCode; code; code = AREAS[code] ?? null) if (code === root) return true;
  return false;
}

/** The dossiers that count for who reads the figures of an area. */
export function receivedIn({ dossiers }: World, areaCode: string): Marked[] {
  return dossiers.filter(({ name }) => isWithin(RECEIVED_IN[name], areaCode));
}

/** Six dossiers of three communes and two districts at different heights, and everybody who may look. */
export async function buildWorld(server: TestServer): Promise<World> {
  setClock('2026-11-23T09:00:00+07:00');
  const dossiers: Marked[] = [];
  const take = async (
    name: Name,
    username: string,
    procedureCode: string,
    step = 1,
    then = async (dossier: DossierCore) => dossier,
  ) => {
    const number = String(dossiers.length + 1);
    const applicant = {
      ...receiveInput().applicant,
      fullName: `Quách Thị Ngọc Dấu${name}`,
      idNumber: `03818500000${number}`,
      phone: `098765432${number}`,
      email: `${name}@dau.example`,
      address: `Khu ${name}, tổ ${number}`,
    };
    const note = `ghi chú riêng ${name}`;
    const desk = await server.as(username);
    const received = await receive(desk, { procedureCode, applicant, note });
    const walked = await walkTo(server, received, step);
    const file = `giấy riêng ${name}.png`;
    const attached = await attach(desk, walked, png(Number(number), 1), { name: file });
    const fileId = attached.files[0]!.id;
    const dossier = await then(attached);
    const { fullName, idNumber, phone, email, address } = applicant;
    const marks = [dossier.id, dossier.code, fullName, idNumber, phone, email, address, note, file, fileId];
    dossiers.push({ name, dossier, idNumber, fileId, marks });
  };
  const ask = async (dossier: DossierCore) => {
    const officeId = await officeIdOf(await server.as(OTHER_DIVISION));
    const offices = [{ officeId, dueAt: '2026-11-25T17:00:00+07:00' }];
    return act(await server.as(COMMITTEE), 'ConsultOffices', dossier, { question: 'Ý kiến?', offices });
  };
  await take('home', DESK, PROCEDURE.commune, 3, ask);
  await take('up', DESK, PROCEDURE.district, 6);
  await take('top', DESK, PROCEDURE.province, 6);
  await take('district', DISTRICT, PROCEDURE.business, 2);
  await take('neighbour', NEIGHBOUR, PROCEDURE.commune);
  await take('stranger', STRANGER, PROCEDURE.commune);
  const people: Person[] = [];
  // What an office is asked about it sees, and nothing else of the kind.
  const sight = { ...SIGHT, [OTHER_DIVISION]: { names: ['home'] as const, root: null } };
  for (const [username, { names, root }] of Object.entries(sight)) {
    const client = await server.as(username);
    const me = await client.ask<{ id: string; permissions: string[]; office: { code: string } }>('Me');
    people.push({
      username,
      client,
      staffId: me.id,
      officeCode: me.office.code,
      permissions: new Set(me.permissions),
      root,
      sees: (name) => (names as readonly Name[]).includes(name),
    });
  }
  const [session] = await (await server.as('xa.14887')).ask<{ id: string }[]>('MySessions');
  const submissions = [];
  for (const [username, receivingAreaCode] of [
    [DESK, '14869'],
    [STRANGER, '14845'],
  ] as const) {
    const officeCode = people.find((person) => person.username === username)!.officeCode;
    submissions.push({ id: await sendOnline(server, { receivingAreaCode }), officeCode });
  }
  const directory = await server.app.directory.get();
  const centres = Object.fromEntries(['14845', '14869', '14872'].map((code) => [code, directory.centreOf(code)!.id]));
  return { centres, dossiers, people, submissions, foreignSession: session!.id };
}
