import type { AdministratorView } from '../../api/contract.ts';
import type { MessageId } from '../../i18n/message-id.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useConsole } from '../console-context.ts';
import type { Failure } from './run.ts';

/** Whoever of the same organisation has one of some roles. */
const holderOf = (
  staff: readonly AdministratorView[],
  { organisation }: AdministratorView,
  roles: readonly string[],
): AdministratorView | undefined =>
  staff.find(
    (one) =>
      one.organisation.id === organisation.id && one.roles.some((role) => roles.includes(role)),
  );

/** Says in words why an act was not carried out, and what to do. */
export const useFailureText = (): ((failure: Failure) => string) => {
  const { t, intl } = useMessages();
  const { administrator, staff } = useConsole();
  return (failure) => {
    switch (failure.kind) {
      case 'roles': {
        const list = new Intl.ListFormat(intl, {
          type: 'disjunction',
        });
        const other = holderOf(staff, administrator, failure.roles);
        const said = t('admin.failure.roles', {
          name: administrator.displayName,
          count: failure.roles.length,
          roles: list.format(failure.roles),
        });
        return other
          ? `${said} ${t('admin.failure.roles.holder', { name: other.displayName })}`
          : said;
      }
      case 'rule': {
        const id = `admin.rule.${failure.rule}`;
        const words = t(id as MessageId, { problem: failure.problem });
        return words === id ? t('admin.failure.refused', { problem: failure.problem }) : words;
      }
      case 'gone':
        return t('admin.failure.gone');
      case 'refused':
        return t('admin.failure.refused', { problem: failure.problem });
      default:
        return t(`admin.failure.${failure.kind}`);
    }
  };
};
