import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { BelowCard } from '../../frame/below-card.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';

const useStyles = makeStyles({
  root: {
    paddingBlock: rem(12),
    paddingInline: rem(44),
    fontSize: rem(13),
    lineHeight: rem(20),
    '@container (max-width: 27.5rem)': { paddingInline: rem(24) },
  },
  text: { marginBlock: `0 ${rem(8)}` },
});

/** Offers the passkey that the rehearsal keeps for a person of the scenario, or to keep one. Outside the card: no real page has it. */
export const RehearsalPasskey = ({
  purpose = 'use',
  onUse,
}: {
  purpose?: 'use' | 'create';
  onUse: () => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <BelowCard>
      <div className={styles.root}>
        <p className={styles.text}>{t(`passkey.rehearsal.${purpose}.body`)}</p>
        <ActionLink onClick={onUse}>{t(`passkey.rehearsal.${purpose}`)}</ActionLink>
      </div>
    </BelowCard>
  );
};
