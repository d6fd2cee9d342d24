import { ChangePasswordDocument, useWorklistCountsQuery } from '@hcc/shared-schema/generated/hooks';
import { screen, waitFor } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { StaffLayout } from '../../src/session/staff-layout';
import { renderPage } from '../support/render-page';
import { ApiError, NetworkDown, stubServer } from '../support/stub-server';
import { counts } from '../worklist/row-data';

const AWAY = /Máy chủ dữ liệu tạm thời không trả lời\. Những gì bạn đã gõ vẫn còn; hệ thống tự thử lại\./;
const away = () => {
  throw new ApiError('UNAVAILABLE', 'away', { retryAfterSeconds: 1 });
};

function Desk() {
  const { data } = useWorklistCountsQuery();
  return <output>{data?.worklistCounts.all}</output>;
}

describe('a server whose database is away', () => {
  it.each([
    ['says that it is unavailable', away],
    [
      'is not reached',
      () => {
        throw new NetworkDown();
      },
    ],
  ])('that %s is asked again by itself; the screen says so until it answers', async (_, fail) => {
    let down = true;
    const { server } = await renderPage(
      <StaffLayout tabs={[]} scanner={null} />,
      { WorklistCounts: () => (down ? fail() : counts) },
      { path: '/', children: [{ index: true, element: <Desk /> }], retries: true },
    );
    expect(await screen.findByText(AWAY)).toBeTruthy();
    down = false;
    expect(await screen.findByText(String(counts.worklistCounts.all))).toBeTruthy();
    await waitFor(() => expect(screen.queryByText(AWAY)).toBeNull());
    expect(server.callsOf('WorklistCounts').length).toBeGreaterThan(2);
  });

  it('is told a command again only where it knows it again', async () => {
    const server = stubServer({ ChangePassword: away }, { retries: true });
    const variables = { currentPassword: 'a', newPassword: 'b' };
    const answer = server.client.mutate({ mutation: ChangePasswordDocument, variables });
    await expect(answer).rejects.toMatchObject({ errors: [expect.any(GraphQLError)] });
    expect(server.callsOf('ChangePassword')).toHaveLength(1);
    expect(server.line.away).toBe(false);
  });
});
