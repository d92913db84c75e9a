import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, RefObject } from 'react';
import type { OfferedAccount } from '../../api/contract.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { AccountMenu } from './account-menu.tsx';
import { BadgeIcon, PlusIcon } from './icons.tsx';
import { Tile } from './tile.tsx';

const useStyles = makeStyles({
  list: {
    marginBlock: 0,
    // Not `margin`: beside `marginInline`, whichever style came last would hold.
    marginInline: 'calc(-1 * var(--card-padding))',
    padding: 0,
    listStyleType: 'none',
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'stretch' },
  text: {
    display: 'flex',
    flexDirection: 'column',
    // Each at the edge of the page's direction, whatever its own is.
    alignItems: 'start',
    flex: '1 1 0',
    minInlineSize: 0,
    fontSize: rem(13),
    lineHeight: rem(18),
    overflowWrap: 'anywhere',
  },
  name: { fontSize: rem(15), lineHeight: rem(20) },
});

/** The accounts that the browser knows, one row each over the full width of the card, and the way to another one. */
export const AccountTiles = ({
  list,
  accounts,
  onPick,
  onSignOut,
  onForget,
  onAnother,
}: {
  list: RefObject<HTMLUListElement | null>;
  accounts: OfferedAccount[];
  onPick: (account: string) => void;
  onSignOut: (account: string) => void;
  onForget: (account: string) => void;
  onAnother: () => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <ul ref={list} className={styles.list} role="list">
      {accounts.map(({ displayName, userPrincipalName, isSignedIn }, at) => (
        <li key={userPrincipalName} className={styles.row} data-account={userPrincipalName}>
          <Tile
            icon={<BadgeIcon />}
            initialFocus={at === 0}
            onClick={() => onPick(userPrincipalName)}
          >
            <span className={styles.text}>
              <bdi className={styles.name}>{displayName}</bdi>
              <bdi title={userPrincipalName}>{userPrincipalName}</bdi>
              {isSignedIn && <span>{t('signIn.pickAccount.signedIn')}</span>}
            </span>
          </Tile>
          <AccountMenu
            account={userPrincipalName}
            isSignedIn={isSignedIn}
            onSignOut={onSignOut}
            onForget={onForget}
          />
        </li>
      ))}
      <li className={styles.row}>
        <Tile icon={<PlusIcon />} onClick={onAnother}>
          {t('signIn.pickAccount.another')}
        </Tile>
      </li>
    </ul>
  );
};
