import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Children, type ReactElement, type ReactNode } from 'react';
import { rem } from '../../theme/rem.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: rem(16),
    margin: 0,
    marginBlockEnd: rem(32),
    // Not `padding`: beside the other's `paddingInline`, whichever style came last would hold.
    paddingInline: 0,
    listStyleType: 'none',
    lineHeight: rem(20),
  },
  small: { paddingInline: rem(2), marginBlockEnd: rem(16), fontSize: rem(13) },
});

/** The links of a screen, one below the other. */
export const Links = ({
  children,
  small = false,
}: {
  children: ReactNode;
  /** 13 px, as on sign-in, password and verification screens. */
  small?: boolean;
}): ReactElement => {
  const styles = useStyles();
  return (
    <ul className={mergeClasses(styles.root, small && styles.small)} data-part="links" role="list">
      {Children.map(children, (link) => link && <li>{link}</li>)}
    </ul>
  );
};
