// A hundred receipts without a line; then the line is cut, the server killed or the browser killed while each of them is
// sent. Every one has to come in, once, under the number that its slip has.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Api } from '../support/api';
import { copyDatabase } from '../support/copy-database';
import { BAR, CODE, codeGiven, DESK, DeskMachine, door, fillIn, register, signIn } from '../support/desk-machine';
import { environment, PASSWORD, temporaryFolderPrefix } from '../support/environment';
import { Line } from '../support/line';
import { pageHeading } from '../support/screens';
import { hcc, startServer } from '../support/server';
import { eventually, seen } from '../support/waiting';
import { type Fault, faultOf, killOf, savingMs } from './mishaps';

const RECEIPTS = Number(process.env.HCC_RECEIPTS ?? 100);
const FAMILY = 'Lò Thị Trăm';
/** Nobody waits longer for a machine to send on by itself. */
const SENDING_LIMIT_MS = 120_000;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const letter = (index: number) => String.fromCharCode(65 + index);
const nameOf = (index: number) => `${FAMILY} ${letter(Math.floor(index / 26))}${letter(index % 26)}`;
const idOf = (index: number) => `03819600${String(index).padStart(4, '0')}`;

/** How many receipts the frame says are not sent. */
async function unsentOn(page: Page): Promise<number> {
  const text = (await page.locator('body').textContent()) ?? '';
  return Number(/(\d+) hồ sơ chưa gửi/.exec(text)?.[1] ?? 0);
}

/** The machine's network says what has become of the line. */
const networkSays = (page: Page, what: 'online' | 'offline') =>
  page.evaluate((event) => window.dispatchEvent(new Event(event)), what);

test('a hundred receipts come in once each, whatever is cut or killed while they are received and sent', async () => {
  const began = performance.now();
  const folder = mkdtempSync(temporaryFolderPrefix);
  const database = join(folder, 'hcc.sqlite');
  copyDatabase(environment().freshDatabase, database);
  const line = await Line.plan();
  const variables = { PUBLIC_URL: line.address };
  let server = await startServer(database, undefined, variables);
  line.to = server.port;
  const machine = new DeskMachine(line, folder);
  const counts = { cuts: 0, servers: 0, browsers: 0, keptAtTheLastKey: 0 };

  const enterByDoor = async (path: string): Promise<Page> => {
    const page = await machine.open(path);
    await seen(pageHeading(page, 'Đang mất mạng'));
    await door(page, PASSWORD);
    await seen(page.getByText(BAR));
    return page;
  };

  /** Receives one after another without a line. @returns the page, and the codes that a screen has said */
  const receiveAll = async (first: Page): Promise<{ page: Page; given: string[] }> => {
    let page = first;
    const given: string[] = [];
    const die = async () => {
      await machine.kill();
      counts.browsers++;
      page = await enterByDoor('/commune/receive');
      await page.getByLabel('Mở phiếu hẹn để in ngay').uncheck();
      // A form that stands there as it was is none of what was received.
      const received = Array.from({ length: await unsentOn(page) }, (_, index) => nameOf(index));
      expect(received).not.toContain(await page.getByLabel('Họ và tên').inputValue());
    };
    await page.getByLabel('Mở phiếu hẹn để in ngay').uncheck();
    for (let index = 0; index < RECEIPTS; index++) {
      const kill = killOf(index);
      await fillIn(page, idOf(index), nameOf(index));
      if (kill === 'TYPING') {
        await die();
        await fillIn(page, idOf(index), nameOf(index));
      }
      await page.keyboard.press('Control+Enter');
      if (kill === 'SAVING') {
        await pause(savingMs(index));
        await die();
        if ((await unsentOn(page)) > index) counts.keptAtTheLastKey++;
        // Whoever finds the form as it was presses the key again.
        const name = await page.getByLabel('Họ và tên').inputValue();
        if (name === '' && (await unsentOn(page)) === index) await fillIn(page, idOf(index), nameOf(index));
        if (name !== '' || (await unsentOn(page)) === index) {
          await page.keyboard.press('Control+Enter');
          given.push(await codeGiven(page));
          await page.getByRole('button', { name: /Tiếp nhận hồ sơ tiếp theo/ }).click();
        }
      } else {
        given.push(await codeGiven(page));
        if (kill === 'SAVED') await die();
        else await page.getByRole('button', { name: /Tiếp nhận hồ sơ tiếp theo/ }).click();
      }
      await eventually(async () => expect(await unsentOn(page)).toBe(index + 1));
    }
    return { page, given };
  };

  /** Something is gone. */
  const lose = async ({ gone }: Fault): Promise<void> => {
    if (gone === 'LINE' || gone === 'POWER') {
      await line.cut();
      counts.cuts++;
    }
    if (gone === 'SERVER') {
      await server.stop('SIGKILL');
      counts.servers++;
    }
    if (gone === 'BROWSER' || gone === 'POWER') {
      await machine.kill();
      counts.browsers++;
    }
  };

  /** Sends, while something befalls each receipt the first time it goes out. */
  const sendAll = async (first: Page): Promise<Page> => {
    let page = first;
    const befallen = new Set<number>();
    let happened: (fault: Fault) => void = () => undefined;
    /** Until what has befallen one receipt is mended; the one after it waits for the loss, and has its turn later. */
    let underway: Promise<void> | undefined;
    line.mishap = (path, body) => {
      if (path !== '/graphql' || !body.includes('"operationName":"ReceiveOffline"')) return undefined;
      const { number } = (JSON.parse(body) as { variables: { input: { number: number } } }).variables.input;
      if (befallen.has(number)) return undefined;
      const before = underway;
      if (before) return { at: 'BEFORE', happens: () => before };
      const fault = faultOf(befallen.size);
      befallen.add(number);
      let over: () => void = () => undefined;
      underway = new Promise((done) => {
        over = done;
      });
      return {
        at: fault.at,
        happens: async () => {
          await pause(fault.afterMs);
          await lose(fault);
          over();
          happened(fault);
        },
      };
    };
    const next = (): Promise<Fault> =>
      new Promise((done, fail) => {
        const why = () => new Error(`Nothing was sent any more; ${befallen.size} had gone out.`);
        const timer = setTimeout(() => fail(why()), SENDING_LIMIT_MS);
        happened = (fault) => {
          clearTimeout(timer);
          done(fault);
        };
      });
    /**
     * The line is there again for a browser that came in by the door: it asks for the password before it sends, unless
     * it had written its session down before it died.
     */
    const comeBack = async (): Promise<void> => {
      await line.lay();
      await networkSays(page, 'online');
      const ended = page.getByText(/Phiên đăng nhập đã hết\. Đăng nhập lại để gửi/);
      await eventually(async () =>
        expect((await ended.isVisible()) || underway !== undefined || (await unsentOn(page)) === 0).toBe(true),
      );
      if (!(await ended.isVisible())) return;
      await page.getByRole('dialog').getByLabel('Mật khẩu').fill(PASSWORD);
      await page.keyboard.press('Enter');
    };
    const mend = async ({ gone }: Fault): Promise<void> => {
      if (gone === 'LINE' || gone === 'SERVER') {
        await networkSays(page, 'offline');
        await seen(page.getByText(BAR));
        if (gone === 'SERVER') {
          // Nothing goes through before it is known again what befalls it.
          await line.cut();
          server = await startServer(database, line.to, variables);
        }
        underway = undefined;
        await line.lay();
        await networkSays(page, 'online');
        return;
      }
      underway = undefined;
      if (gone === 'BROWSER') {
        page = await machine.open('/commune/desk');
        const asked = page.getByLabel('Tên đăng nhập');
        await seen(asked.or(pageHeading(page, 'Làm việc khi mất mạng')));
        if (await asked.isVisible()) await signIn(page);
        return;
      }
      page = await enterByDoor('/commune/desk');
      await comeBack();
    };
    let awaited = next();
    await comeBack();
    for (let count = 0; count < RECEIPTS; count++) {
      const fault = await awaited;
      // What comes next may befall it while this is still being mended.
      if (count + 1 < RECEIPTS) awaited = next();
      await mend(fault);
    }
    expect(befallen.size).toBe(RECEIPTS);
    await eventually(async () => expect(await unsentOn(page)).toBe(0));
    return page;
  };

  try {
    await line.lay();
    let page = await machine.open('/commune/desk');
    await signIn(page);
    await register(page);
    await machine.cutLine(page);
    const received = await receiveAll(page);
    page = received.page;
    await page.getByRole('link', { name: 'Xem', exact: true }).click();
    await seen(page.locator('.desk__code'));
    const onBoard = (await page.locator('.desk__code').allTextContents()).map((text) => CODE.exec(text)?.[0] ?? '');
    expect(new Set(onBoard).size).toBe(RECEIPTS);
    expect(onBoard).toEqual(expect.arrayContaining(received.given));
    const receivedSeconds = Math.round((performance.now() - began) / 1_000);

    page = await sendAll(page);
    const clerk = await new Api(server.address).signIn(DESK);
    const names: string[] = [];
    for (const code of onBoard) {
      const { dossier } = await clerk.ask<{ dossier: { applicant: { fullName: string } } }>(
        'query ($code: String!) { dossier(code: $code) { applicant { fullName } } }',
        { code },
      );
      names.push(dossier.applicant.fullName);
    }
    expect([...names].sort()).toEqual(Array.from({ length: RECEIPTS }, (_, index) => nameOf(index)).sort());
    const { dossiers, offlineDesks } = await clerk.ask<{
      dossiers: { totalCount: number };
      offlineDesks: { unsent: number; account: { arrived: number; missing: number[] }[] }[];
    }>(
      `query ($search: String!) {
         dossiers(filter: { search: $search }, first: 1) { totalCount }
         offlineDesks { unsent account { arrived missing } }
       }`,
      { search: FAMILY },
    );
    expect(dossiers.totalCount).toBe(RECEIPTS);
    expect(offlineDesks.map(({ account }) => account)).toEqual([[{ arrived: RECEIPTS, missing: [] }]]);
    await machine.close();
    await server.stop();
    hcc(database, 'verify');
    const seconds = Math.round((performance.now() - began) / 1_000);
    process.stdout.write(
      `${RECEIPTS} receipts (${onBoard[0]} to ${onBoard.at(-1)}), ${dossiers.totalCount} dossiers, none doubled, no gap; ` +
        `line cut ${counts.cuts} times, server killed ${counts.servers}, browser killed ${counts.browsers} times ` +
        `(${counts.keptAtTheLastKey} at the last key of a receipt that was kept); verify clean; ` +
        `${receivedSeconds} s receiving, ${seconds} s in all.\n`,
    );
  } catch (error) {
    await machine.keepEvidence('desk-without-line');
    throw error;
  } finally {
    await machine.close();
    await line.cut();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
