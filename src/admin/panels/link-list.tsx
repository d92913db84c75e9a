import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { rem } from '../../theme/rem.ts';
import { When } from '../when.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: rem(16),
    paddingBlock: rem(6),
    borderBlockEndWidth: '1px',
    borderBlockEndStyle: 'solid',
    borderBlockEndColor: tokens.colorNeutralStroke2,
  },
  link: { textAlign: 'start' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Rows of other views that belong to what a panel shows. */
export const LinkList = ({
  links,
  empty,
}: {
  links: { id: string; label: ReactElement; at: string; open: () => void }[];
  empty: string;
}): ReactElement => {
  const styles = useStyles();
  if (links.length === 0) return <p className={styles.quiet}>{empty}</p>;
  return (
    <ul role="list" className={styles.list}>
      {links.map(({ id, label, at, open }) => (
        <li key={id} className={styles.item}>
          <Link as="button" className={styles.link} onClick={open}>
            {label}
          </Link>
          <When at={at} />
        </li>
      ))}
    </ul>
  );
};
