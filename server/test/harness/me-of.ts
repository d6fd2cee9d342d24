import type { TestClient } from './test-client';

/** Who the server takes a client for, with what the contract's own document does not ask. */
export async function meOf(client: TestClient): Promise<object | undefined> {
  const { data } = await client.post<{ me: object }>('{ me { username duty permissions } }');
  return data?.me;
}
