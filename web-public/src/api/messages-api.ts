import type {
  ChooseMessagesMutation,
  MessageChoiceInput,
  MessageChoiceQuery,
} from '@hcc/shared-schema/generated/hooks';
import { ask } from './public-api';

/** As `queries` in public-api.ts; these come with the page that the link of a mail opens. */
export const messagesQueries = {
  MessageChoice: `query MessageChoice($key: String!) { messageChoice(key: $key) { email sms } }`,
  ChooseMessages: `mutation ChooseMessages($input: MessageChoiceInput!) { chooseMessages(input: $input) { email sms } }`,
} as const;

export type MessageChoice = MessageChoiceQuery['messageChoice'];

export async function messageChoice(key: string): Promise<MessageChoice> {
  return (await ask<MessageChoiceQuery>('MessageChoice', messagesQueries.MessageChoice, { key })).messageChoice;
}

export async function chooseMessages(input: MessageChoiceInput): Promise<MessageChoice> {
  return (await ask<ChooseMessagesMutation>('ChooseMessages', messagesQueries.ChooseMessages, { input }))
    .chooseMessages;
}
