import type { MessageId } from '../../i18n/message-id.ts';

/** What the older generation of the registration pages calls otherwise. */
export const classicWording: Partial<Record<MessageId, MessageId>> = {
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
