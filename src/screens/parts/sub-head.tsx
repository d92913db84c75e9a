import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { type HeadingLevel, useFrame } from '../../frame/frame-context.ts';
import { rem } from '../../theme/rem.ts';

const useStyles = makeStyles({
  root: {
    marginBlock: `0 ${rem(12)}`,
    fontSize: rem(18),
    lineHeight: rem(24),
    fontWeight: 400,
  },
});

/** A heading below the title. */
export const SubHead = ({ children }: { children: ReactNode }): ReactElement => {
  const { headingLevel } = useFrame();
  const Heading = `h${Math.min(headingLevel + 1, 6) as HeadingLevel}` as const;
  return <Heading className={useStyles().root}>{children}</Heading>;
};
