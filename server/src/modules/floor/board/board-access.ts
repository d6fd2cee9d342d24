import { untilAvailable } from '../../../database/until-available';
import type { Context } from '../../../graphql/context';
import { notFound, unauthenticated } from '../../../kernel/errors';
import type { FloorBoard } from '../floor.types';
import { getSeenFloor } from '../floor-sight';

/** Whose board a device or a person asks for. @throws HccError UNAUTHENTICATED, NOT_FOUND */
export async function boardOffice({ app, actor, deviceToken }: Context, wanted: string | null): Promise<string> {
  if (deviceToken !== '') {
    const { officeId } = await app.devices.get(deviceToken);
    if (wanted !== null && wanted !== officeId) throw notFound('trung tâm này');
    return officeId;
  }
  if (!actor) throw unauthenticated();
  const directory = await app.directory.get();
  return getSeenFloor(actor, directory, wanted ?? directory.presentOffice(actor.office.id).id).id;
}

export async function getBoard(context: Context, wanted: string | null): Promise<FloorBoard> {
  return context.app.boards.get(await boardOffice(context, wanted));
}

/** The board now, and with every change, for as long as the device is not revoked and the person is signed in. */
export async function followBoard(context: Context, wanted: string | null): Promise<AsyncIterableIterator<FloorBoard>> {
  const { app, token, deviceToken } = context;
  const officeId = await boardOffice(context, wanted);
  const isEntitled = async () =>
    deviceToken === ''
      ? (await untilAvailable(() => app.sessions.find(token))) !== null
      : (await untilAvailable(() => app.devices.find(deviceToken))) !== null;
  return app.boards.follow(officeId, isEntitled);
}
