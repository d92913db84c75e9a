import type { ReactElement } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { OutsideLink } from '../../frame/outside-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { Links } from './links.tsx';

/** What stands under a proof of identity: another way, if one is left, and where to read more. */
export const ProofLinks = ({
  anotherWay,
  isLeft,
  onAnotherWay,
}: {
  /** The words for another way. */
  anotherWay: string;
  isLeft: boolean;
  onAnotherWay: () => void;
}): ReactElement => {
  const { t } = useMessages();
  return (
    <Links small>
      {isLeft && <ActionLink onClick={onAnotherWay}>{anotherWay}</ActionLink>}
      <OutsideLink note="outside.learnMoreVerification">{t('link.moreInformation')}</OutsideLink>
    </Links>
  );
};
