import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { buildSchema, parse, validate } from 'graphql';
import { messagesQueries } from '../src/api/messages-api';
import { PublicPage } from '../src/public-page';

const key = '7KXS3-M9PQ-2RTV4';
let sent: object[] = [];

function serve(answers: Record<string, object>): void {
  sent = [];
  const fetchStub = async (_path: string, { body }: { body: string }) => {
    const { operationName, variables } = JSON.parse(body) as { operationName: string; variables: object };
    if (operationName === 'ChooseMessages') sent.push(variables);
    return { headers: new Headers(), json: async () => answers[operationName] };
  };
  Object.assign(globalThis, { fetch: fetchStub });
}

const open = () => {
  window.history.replaceState(null, '', `/?tin#${key}`);
  render(<PublicPage />);
};

it('lets a citizen say by the link of a mail that no more are wanted', async () => {
  serve({
    MessageChoice: { data: { messageChoice: { email: true, sms: true } } },
    ChooseMessages: { data: { chooseMessages: { email: false, sms: false } } },
  });
  open();
  expect(await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Nhận thư điện tử' })).toHaveProperty(
    'checked',
    true,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Không nhận tin nào nữa' }));
  await screen.findByText(/sẽ không nhận tin nào nữa/);
  expect(sent).toEqual([{ input: { key, email: false, sms: false } }]);
});

it('says so where the link is wrong', async () => {
  serve({ MessageChoice: { errors: [{ extensions: { code: 'NOT_FOUND' } }] } });
  open();
  await screen.findByText(/Đường dẫn này không đúng/);
});

it.each(Object.entries(messagesQueries))('%s is valid and named as the checked operation is', (name, text) => {
  const schema = buildSchema(readFileSync(join(__dirname, '../../shared-schema/schema.graphql'), 'utf8'));
  expect(validate(schema, parse(text))).toEqual([]);
  expect(text).toContain(`${name}(`);
});
