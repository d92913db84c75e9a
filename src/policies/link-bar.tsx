import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import type { Read } from './question/use-linked.ts';

const useStyles = makeStyles({
  bar: { marginBlockStart: rem(12), whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

/** What a link brought: a question, and maybe policies; or why it cannot be read. Nothing where it brought nothing. */
export const LinkBar = ({
  read,
  isAdded,
  hasPolicies,
  onAdd,
}: {
  read: Read | null;
  /** The policies that it carries are among those of the page. */
  isAdded: boolean;
  /** There are policies to ask the question of. */
  hasPolicies: boolean;
  onAdd: () => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const mixes = read !== null && 'question' in read && read.hasPolicies && !isAdded;
  const says = (): string | null => {
    if (read === null) return null;
    if ('problem' in read) return t(`policies.link.${read.problem}`);
    const { person, signIn } = read.question;
    const values = {
      person: person.displayName ?? person.userPrincipalName,
      signIn: signIn.name,
    };
    if (mixes) return t('policies.link.mixes', { ...values, changes: read.changes });
    return t(hasPolicies || isAdded ? 'policies.link.asked' : 'policies.link.asks', values);
  };
  const said = says();
  return (
    <div role="status">
      {said !== null && (
        <MessageBar
          intent={read && 'problem' in read ? 'error' : 'info'}
          layout="multiline"
          className={styles.bar}
        >
          <MessageBarBody>
            {said}{' '}
            {mixes && (
              <Button size="small" onClick={onAdd}>
                {t('policies.link.add')}
              </Button>
            )}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
};
