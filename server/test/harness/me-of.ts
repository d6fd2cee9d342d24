import type { TestClient } from './test-client';

export interface Me {
  id: string;
  username: string;
  fullName: string;
  duty: string | null;
  permissions: string[];
  standsInFor: string[];
  office: { code: string };
}

/** Who the server takes a client for, with what the contract's own document does not ask; undefined for nobody. */
export async function meOf(client: TestClient): Promise<Me | undefined> {
  const { data } = await client.post<{ me: Me }>(
    '{ me { id username fullName duty permissions standsInFor office { code } } }',
  );
  return data?.me;
}
