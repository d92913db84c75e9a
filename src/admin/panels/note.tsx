import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { rem } from '../../theme/rem.ts';

const useStyles = makeStyles({
  root: { marginBlockEnd: rem(16) },
  body: { whiteSpace: 'normal' },
});

/** An explanation that belongs to what a panel shows. */
export const Note = ({ title, children }: { title: string; children: string }): ReactElement => {
  const styles = useStyles();
  return (
    <MessageBar intent="info" layout="multiline" className={styles.root} politeness="polite">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle> {children}
      </MessageBarBody>
    </MessageBar>
  );
};
