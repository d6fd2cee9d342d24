// The payment gateway as a citizen meets it: its page in the browser, its word to the server, over the stand-in's books.
import type { Page } from 'playwright-core';
import { startGateway } from '../../server/test/harness/stand-in-gateway';
import { apiOf } from './api';
import { environment } from './environment';

const NAME = 'PAYMENT';
const STAND_IN_PAGE = 'https://pay.test/**';

/** What the page at the gateway offers, by the words on its links. */
export const AT_GATEWAY = { pay: 'Pay', cancel: 'Cancel' };

export async function startGatewayPage() {
  const gateway = await startGateway();
  await turnOn(gateway.access);
  let payments = 0;
  const orderAt = (address: URL) => gateway.orders.get(address.pathname.split('/')[1]!)!;
  const tell = async (reference: string, state: 'PAID' | 'FAILED') => {
    const { amountDong } = gateway.orders.get(reference)!;
    const payment = { transactionKey: `T${++payments}`, reference, amountDong, state };
    gateway.say(payment);
    const body = JSON.stringify(payment);
    const headers = { 'content-type': 'application/json', 'x-signature': gateway.sign(body) };
    const { status } = await fetch(`${environment().address}/payments/notify`, { method: 'POST', headers, body });
    if (status !== 200) throw new Error(`The notification was answered ${status}.`);
  };
  return {
    /** The citizen closed the page; the bank has the money all the same, and the gateway tells of it. */
    paidLater: () => tell([...gateway.orders.keys()].at(-1)!, 'PAID'),
    /** The gateway's page, for what is opened in this one's browser. */
    serve: (page: Page) =>
      page.context().route(STAND_IN_PAGE, async (route) => {
        const address = new URL(route.request().url());
        const { reference, returnUrl, amountDong } = orderAt(address);
        const chosen = address.searchParams.get('choose');
        if (chosen) {
          await tell(reference, chosen === AT_GATEWAY.pay ? 'PAID' : 'FAILED');
          return route.fulfill({ status: 303, headers: { location: returnUrl } });
        }
        const links = Object.values(AT_GATEWAY).map((word) => `<a href="?choose=${word}">${word}</a>`);
        const body = `<title>Gateway</title><h1>${amountDong}</h1>${links.join(' ')}`;
        return route.fulfill({ contentType: 'text/html', body });
      }),
    stop: async () => {
      await switchTo(false);
      await gateway.close();
    },
  };
}

/** Written down and turned on by one administrator, confirmed by another. */
async function turnOn(access: { address: string; identity: string; secret: string }): Promise<void> {
  const input = { name: NAME, expectedVersion: await versionNow(), ...access };
  await (await apiOf('quantri')).ask(
    'mutation ($input: SaveOutsideServiceInput!) { saveOutsideService(input: $input) }',
    { input },
  );
  await switchTo(true);
  await (await apiOf('quantri.2')).ask(
    `mutation ($v: Int!) { confirmOutsideService(name: ${NAME}, expectedVersion: $v) }`,
    { v: await versionNow() },
  );
}

async function switchTo(on: boolean): Promise<void> {
  await (await apiOf('quantri')).ask(
    `mutation ($v: Int!, $on: Boolean!) { switchOutsideService(name: ${NAME}, expectedVersion: $v, on: $on) }`,
    { v: await versionNow(), on },
  );
}

async function versionNow(): Promise<number> {
  const { outsideService } = await (await apiOf('quantri')).ask<{ outsideService: { version: number } | null }>(
    `{ outsideService(name: ${NAME}) { version } }`,
  );
  return outsideService?.version ?? 0;
}
