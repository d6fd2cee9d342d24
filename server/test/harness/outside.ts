import type { TestServer } from './test-server';

interface Access {
  address: string;
  identity: string;
  secret: string;
}

const QUESTION = '{ outsideService(name: NAME) { version isOn mayConfirm askedBy } }';

export interface OutsideShown {
  version: number;
  isOn: boolean;
  mayConfirm: boolean;
  askedBy: string | null;
}

export async function shownOutside(server: TestServer, name: string, username = 'quantri'): Promise<OutsideShown> {
  const { data } = await (await server.as(username)).post(QUESTION.replace('NAME', name));
  return (data as { outsideService: OutsideShown }).outsideService;
}

/** Sets a service up and turns it on, as two administrators do. */
export async function turnOn(server: TestServer, name: 'PAYMENT' | 'PORTAL', access: Access): Promise<void> {
  server.app.hooks.allowPrivate = true;
  const [first, second] = [await server.as('quantri'), await server.as('quantri.2')];
  const before = await server.db.read.query<{ version: number }>('SELECT version FROM outside_service WHERE name = ?', [
    name,
  ]);
  const expectedVersion = before[0]?.version ?? 0;
  await first.ask('SaveOutsideService', { input: { name, expectedVersion, ...access } });
  await first.ask('SwitchOutsideService', { name, expectedVersion: expectedVersion + 1, on: true });
  await second.ask('ConfirmOutsideService', { name, expectedVersion: expectedVersion + 2 });
}

export async function turnOff(server: TestServer, name: 'PAYMENT' | 'PORTAL'): Promise<void> {
  const [row] = await server.db.read.query<{ version: number }>('SELECT version FROM outside_service WHERE name = ?', [
    name,
  ]);
  await (await server.as('quantri')).ask('SwitchOutsideService', { name, expectedVersion: row!.version, on: false });
}
