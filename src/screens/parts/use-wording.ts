import { useFrame } from '../../frame/frame-context.ts';
import type { MessageId } from '../../i18n/message-id.ts';
import { useMessages } from '../../i18n/messages.tsx';

/** What the older generation of the registration pages calls otherwise. */
const classic: Partial<Record<MessageId, MessageId>> = {
  'register.securityInfo.getApp.title': 'register.classic.getApp.title',
  'register.securityInfo.getApp.otherApp': 'register.classic.getApp.otherApp',
  'register.securityInfo.setUp.title': 'register.classic.setUp.title',
  'register.securityInfo.otherApp.title': 'register.classic.setUp.title',
  'register.securityInfo.scanQrCode.cantScan': 'register.classic.cantScan',
  'register.securityInfo.added.title': 'register.classic.added.title',
  'register.securityInfo.chooseMethod.title': 'register.classic.chooseMethod.title',
  'register.securityInfo.phone.title': 'register.classic.phone.title',
  'register.securityInfo.phone.sms': 'register.classic.phone.sms',
  'register.securityInfo.complete.title': 'register.classic.complete.title',
};

/** Texts by id, like `useMessages`, in the words of the generation of the registration pages that is drawn. */
export const useWording = (): ReturnType<typeof useMessages> => {
  const { t, locale } = useMessages();
  const { wizard } = useFrame();
  return {
    t: (id, values) => t((wizard === 'classic' && classic[id]) || id, values),
    locale,
  };
};
