import type { MessageId } from '../i18n/message-id.ts';
import { useMessages } from '../i18n/messages.tsx';

/** Families of messages whose last part comes from the backend at run time. */
export type TextFamily =
  | 'reason'
  | 'control'
  | 'result'
  | 'rule'
  | 'riskEventType'
  | 'riskState'
  | 'riskDetail'
  | 'riskLevel'
  | 'stage.metBy';

/** The text of a value that the backend named; a value that no catalogue knows is shown as it is. */
export const useKnownText = (): ((family: TextFamily, value: string) => string) => {
  const { t } = useMessages();
  return (family, value) => {
    const id = `${family}.${value}`;
    const text = t(id as MessageId);
    return text === id ? value : text;
  };
};
