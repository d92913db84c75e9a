import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useKnownText } from '../../i18n/known-text.ts';
import type { MessageId } from '../../i18n/message-id.ts';
import { useMessages } from '../../i18n/messages.tsx';
import type { Moved } from './meanwhile.ts';
import type { Pending } from './pending.ts';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal' },
  list: { margin: 0, paddingInlineStart: '1.25em' },
});

/** Says what became of the subjects of an act since it was begun, by somebody else. */
export const MovedOn = ({
  moved,
  resource,
}: {
  moved: Moved[];
  resource: Pending['resource'];
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const text = useKnownText();
  const sentence = ({ name, row }: Moved): string => {
    const value = (key: string): string => (typeof row?.[key] === 'string' ? row[key] : '');
    if (!row) return t('admin.moved.gone', { name });
    if (resource === 'policies')
      return t('admin.moved.policy', {
        name,
        state: t(`admin.state.${value('state')}` as MessageId),
      });
    if (value('riskState'))
      return t('admin.moved.risk', {
        name,
        state: text('riskState', value('riskState')),
        detail: text('riskDetail', value('riskDetail')),
      });
    return t('admin.moved.other', { name });
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body} role="alert">
        <MessageBarTitle>{t('admin.moved.title')}</MessageBarTitle>
        <ul className={styles.list}>
          {moved.slice(0, 5).map((one) => (
            <li key={one.id}>{sentence(one)}</li>
          ))}
        </ul>
        {moved.length > 5 && t('admin.moved.more', { count: moved.length - 5 })}
      </MessageBarBody>
    </MessageBar>
  );
};
