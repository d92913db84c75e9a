import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useRef } from 'react';
import { type ScreenPart, useFrame, usePartIds } from '../../frame/frame-context.ts';
import { useArrival } from '../../frame/host-context.ts';
import { rem } from '../../theme/rem.ts';

const useStyles = makeStyles({
  root: {
    marginBlock: `${rem(16)} ${rem(12)}`,
    fontSize: rem(24),
    lineHeight: rem(28),
    fontWeight: 600,
    // It takes the focus so that it is read; it is not something to act on.
    outlineStyle: 'none',
  },
  follows: { marginBlockStart: rem(4) },
});

/** The one title of a screen; when it is there, the screen has been entered. */
export const Title = ({
  children,
  follows = false,
  describedBy = [],
}: {
  children: ReactNode;
  /** A line above belongs to it. */
  follows?: boolean;
  /** Parts that are read with it, where nothing else has the focus and something is to be done elsewhere. */
  describedBy?: readonly ScreenPart[];
}): ReactElement => {
  const styles = useStyles();
  const element = useRef<HTMLHeadingElement>(null);
  const { headingLevel } = useFrame();
  const ids = usePartIds();
  useArrival(element);
  const Heading = `h${headingLevel}` as const;
  return (
    <Heading
      ref={element}
      id={ids('title')}
      aria-describedby={ids(...describedBy) || undefined}
      className={mergeClasses(styles.root, follows && styles.follows)}
      tabIndex={-1}
      data-part="title"
    >
      {children}
    </Heading>
  );
};
