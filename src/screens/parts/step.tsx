import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { Progress } from './progress.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1, minInlineSize: 0 },
});

/** What stands in the card under the brand. With `onSubmit` it is a form, so that Enter submits. */
export const Step = ({
  children,
  onSubmit,
  busy,
}: {
  children: ReactNode;
  onSubmit?: () => void;
  /** Where no button says that an answer is awaited, the card does. */
  busy?: boolean | undefined;
}): ReactElement => {
  const styles = useStyles();
  const content = (
    <>
      {busy !== undefined && <Progress busy={busy} />}
      {children}
    </>
  );
  if (!onSubmit) return <div className={styles.root}>{content}</div>;
  return (
    <form
      className={styles.root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {content}
    </form>
  );
};
