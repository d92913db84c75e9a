import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { MouseEvent, ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    display: 'block',
    fontSize: 'inherit',
    lineHeight: 'inherit',
  },
});

/** What names a row, and opens it beside the table. */
export const OpenLink = ({
  id,
  isOpen,
  onOpen,
  children,
}: {
  id: string;
  isOpen: boolean;
  onOpen: () => void;
  children: ReactNode;
}): ReactElement => (
  <Link
    as="button"
    className={useStyles().root}
    data-open={id}
    aria-expanded={isOpen}
    // The row itself takes a click for a selection.
    onClick={(event: MouseEvent) => {
      event.stopPropagation();
      onOpen();
    }}
    onKeyDown={(event) => event.key === ' ' && event.stopPropagation()}
  >
    {children}
  </Link>
);
