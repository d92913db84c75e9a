import type { MessageId } from '../../i18n/message-id.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useConsole } from '../console-context.ts';
import type { Pending } from './pending.ts';

/** Parts of what is said of an act. */
export type ActPart = 'label' | 'title' | 'will' | 'wont' | 'undo' | 'done' | 'secret';

/** Says one part of an act, with those it is about. */
export const useActText = (): ((pending: Pending, part: ActPart) => string) => {
  const { t } = useMessages();
  const { administrator } = useConsole();
  return ({ id, subjects, values }, part) =>
    t(`admin.act.${id}.${part}` as MessageId, {
      count: subjects.length,
      name: subjects[0]?.name ?? '',
      organisation: administrator.organisation.displayName,
      ...values,
    });
};
