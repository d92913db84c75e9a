import type { RegistrationDemand, RegistrationInterrupt } from '../../api/contract.ts';
import type { MessageId } from '../../i18n/message-id.ts';

/** The texts of a page that asks for registration, by message id. */
export interface InterruptTexts {
  title: MessageId;
  body: MessageId;
  link: MessageId;
  /** What the link says here, where it opens nothing. */
  note: MessageId;
}

const ownBody: Partial<Record<RegistrationDemand, MessageId>> = {
  securityDefaults: 'moreInfoRequired.skippable.body.securityDefaults',
  selfServicePasswordReset: 'moreInfoRequired.skippable.body.selfServicePasswordReset',
};

/** The page that cannot be put off says the same, whatever asks. */
const none: typeof ownBody = {};

const current = {
  'moreInfoRequired.skippable': {
    title: 'moreInfoRequired.skippable.title',
    body: 'moreInfoRequired.skippable.body',
    anyMethod: 'moreInfoRequired.skippable.body.anyMethod',
    own: ownBody,
  },
  'moreInfoRequired.mandatory': {
    title: 'moreInfoRequired.mandatory.title',
    body: 'moreInfoRequired.mandatory.body',
    anyMethod: 'moreInfoRequired.mandatory.body.anyMethod',
    own: none,
  },
} as const;

const links = {
  older: { link: 'link.learnMore', note: 'outside.learnMoreVerification' },
  securityDefaults: {
    link: 'link.learnMoreSecurityDefaults',
    note: 'outside.learnMoreSecurityDefaults',
  },
  anyMethod: { link: 'link.learnMoreVerification', note: 'outside.learnMoreVerification' },
  authenticator: { link: 'link.learnMoreAuthenticator', note: 'outside.learnMoreAuthenticator' },
} as const;

/** Whether the page has its older look, in which putting it off is a link. */
export const isOlder = ({ wording }: RegistrationInterrupt): boolean => wording !== 'current';

const olderTexts = ({ wording, demandedBy }: RegistrationInterrupt): InterruptTexts => {
  const title = 'moreInfoRequired.older.title';
  if (wording === 'guest')
    return { title, body: 'moreInfoRequired.older.body.guest', ...links.older };
  return {
    title:
      demandedBy === 'securityDefaults' ? 'moreInfoRequired.older.title.securityDefaults' : title,
    body: ownBody[demandedBy] ?? 'moreInfoRequired.older.body',
    ...links.older,
  };
};

/** What the page says: the screen's own title and body, unless the tenant or the person has others. */
export const interruptTexts = (
  screen: keyof typeof current,
  interrupt: RegistrationInterrupt,
): InterruptTexts => {
  if (isOlder(interrupt)) return olderTexts(interrupt);
  const { demandedBy, proposes } = interrupt;
  const { title, body, anyMethod, own } = current[screen];
  const isApp = proposes === 'microsoftAuthenticator';
  const link = isApp ? links.authenticator : links.anyMethod;
  return {
    title,
    body: own[demandedBy] ?? (isApp ? body : anyMethod),
    ...(own[demandedBy] && demandedBy === 'securityDefaults' ? links.securityDefaults : link),
  };
};

/** The name that states of both screens go by where the wording makes a difference; undefined for the plain one. */
export const stateOfInterrupt = (interrupt: RegistrationInterrupt): string | undefined => {
  const { wording, demandedBy, proposes } = interrupt;
  if (wording === 'guest') return 'guest';
  if (wording === 'moreInformation')
    return demandedBy === 'securityDefaults' ? 'security-defaults-older' : 'more-information';
  return proposes === 'microsoftAuthenticator' ? undefined : 'any-method';
};
