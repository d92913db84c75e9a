import type { MessageId } from './message-id.ts';
import { useMessages } from './messages.tsx';

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
  | 'errorCode'
  | 'stage.metBy'
  | 'place'
  | 'condition'
  | 'combination'
  | 'term.user'
  | 'term.group'
  | 'term.role'
  | 'term.guests'
  | 'term.tenant'
  | 'term.workload'
  | 'term.application'
  | 'term.applicationFilter'
  | 'term.userAction'
  | 'term.authenticationContext'
  | 'term.platform'
  | 'term.device'
  | 'term.deviceFilter'
  | 'term.clientApp'
  | 'term.location'
  | 'term.address'
  | 'term.country'
  | 'term.riskLevel'
  | 'term.insiderRisk'
  | 'term.authenticationFlow'
  | 'import.reason'
  | 'import.note'
  | 'admin.timing'
  | 'admin.method';

/** The text of a value that the backend named; a value that no catalogue knows is shown as it is. */
export const useKnownText = (): ((family: TextFamily, value: string) => string) => {
  const { t } = useMessages();
  return (family, value) => {
    // Where there is no such id, the id is read as a message: braces and brackets of a value would mean something.
    if (/[{}<>#]/.test(value)) return value;
    const id = `${family}.${value}`;
    const text = t(id as MessageId);
    return text === id ? value : text;
  };
};
