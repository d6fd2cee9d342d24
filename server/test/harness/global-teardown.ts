export default async function stopDatabaseServer(): Promise<void> {
  await globalThis.hccTestMariadb?.stop();
}
