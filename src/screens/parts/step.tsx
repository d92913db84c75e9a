import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1, minInlineSize: 0 },
});

/** What stands in the card under the brand. With `onSubmit` it is a form, so that Enter submits. */
export const Step = ({
  children,
  onSubmit,
}: {
  children: ReactNode;
  onSubmit?: () => void;
}): ReactElement => {
  const styles = useStyles();
  if (!onSubmit) return <div className={styles.root}>{children}</div>;
  return (
    <form
      className={styles.root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
};
