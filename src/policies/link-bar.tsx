import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type ReactElement, useEffect, useEffectEvent, useState } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import type { Source } from './protocol.ts';
import type { Read } from './question/use-linked.ts';

const useStyles = makeStyles({ bar: { whiteSpace: 'normal', overflowWrap: 'anywhere' } });

/** What a link brought: a question, and maybe policies; or why it cannot be read. Nothing where it brought nothing. */
export const LinkBar = ({
  read,
  hasPolicies,
  isOpen,
  onPolicies,
}: {
  read: Read;
  /** There are policies to ask the question of. */
  hasPolicies: boolean;
  /** What this browser keeps has been taken up. */
  isOpen: boolean;
  onPolicies: (source: Source) => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const [taken, setTaken] = useState<string | null>(null);
  const policies = read && 'question' in read ? read.policies : null;
  const take = (): void => {
    if (policies === null) return;
    setTaken(policies);
    onPolicies({ path: t('policies.link.file'), content: new Blob([policies]) });
  };
  // Where there is nothing that they could mix with, the link's policies are what was asked for.
  const isFirst = isOpen && !hasPolicies && policies !== null && taken !== policies;
  const takeFirst = useEffectEvent(take);
  useEffect(() => {
    if (isFirst) takeFirst();
  }, [isFirst]);
  const says = (): string | null => {
    if (read === null) return null;
    if ('problem' in read) return t(`policies.link.${read.problem}`);
    const { person, signIn } = read.question;
    const values = {
      person: person.displayName ?? person.userPrincipalName,
      signIn: signIn.name,
    };
    if (!hasPolicies && policies === null) return t('policies.link.asks', values);
    return policies !== null && taken !== policies
      ? t('policies.link.mixes', values)
      : t('policies.link.asked', values);
  };
  const said = says();
  return (
    <div role="status">
      {said !== null && isOpen && (
        <MessageBar
          intent={read && 'problem' in read ? 'error' : 'info'}
          layout="multiline"
          className={styles.bar}
        >
          <MessageBarBody>
            {said}{' '}
            {hasPolicies && policies !== null && taken !== policies && (
              <Button size="small" onClick={take}>
                {t('policies.link.add')}
              </Button>
            )}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
};
