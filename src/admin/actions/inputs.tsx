import {
  Checkbox,
  Field,
  Input as TextInput,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { Choice } from '../choice.tsx';
import type { ConsoleClient } from '../console-client.ts';
import type { UserRegistration } from '../graph-types.ts';
import { useAsked } from '../use-asked.ts';
import type { Input, Pending } from './pending.ts';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: rem(12),
    '& .fui-Input, & input': { minInlineSize: 0 },
  },
  range: { fontFamily: tokens.fontFamilyMonospace },
  json: {
    '& textarea': {
      fontFamily: tokens.fontFamilyMonospace,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      minBlockSize: rem(240),
      maxBlockSize: 'none',
    },
  },
});

interface Parts {
  pending: Pending;
  input: Input;
  onChange: (input: Input) => void;
}

const askUsers = (client: ConsoleClient): Promise<UserRegistration[]> =>
  client.list<UserRegistration>('registrations');

const UserChoice = ({ pending, input, onChange }: Parts): ReactElement => {
  const { t } = useMessages();
  const { answer } = useAsked(askUsers);
  const users = answer.status === 'ready' ? answer.value : [];
  return (
    <Field label={t('admin.input.user')} required>
      <Choice
        value={input.userId}
        onChoose={(userId) => onChange({ ...input, userId })}
        options={[
          { value: '', text: t('admin.input.user.none') },
          ...users
            .filter(({ id }) => !pending.without?.includes(id))
            .map(({ id, userDisplayName: name, userPrincipalName: account }) => ({
              value: id,
              text: t('admin.person', { name, account }),
            })),
        ]}
      />
    </Field>
  );
};

const lifetimes = [10, 60, 120, 480];

const PassChoice = ({ input, onChange }: Parts): ReactElement => {
  const { t } = useMessages();
  return (
    <div>
      <Field label={t('admin.input.lifetime')}>
        <Choice
          value={String(input.lifetimeInMinutes)}
          onChoose={(minutes) => onChange({ ...input, lifetimeInMinutes: Number(minutes) })}
          options={lifetimes.map((minutes) => ({
            value: String(minutes),
            text: t('admin.input.minutes', { minutes }),
          }))}
        />
      </Field>
      <Checkbox
        label={t('admin.input.once')}
        checked={input.isUsableOnce}
        onChange={(_event, { checked }) => onChange({ ...input, isUsableOnce: checked === true })}
      />
    </div>
  );
};

const JsonText = ({ input, onChange }: Parts): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <Field label={t('admin.input.json')}>
      <Textarea
        className={styles.json}
        resize="vertical"
        spellCheck={false}
        dir="ltr"
        value={input.json}
        onChange={(_event, { value }) => onChange({ ...input, json: value })}
      />
    </Field>
  );
};

const LocationFields = ({ input, onChange }: Parts): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <div className={styles.fields}>
      <Field label={t('admin.input.locationName')} required>
        <TextInput
          value={input.locationName}
          onChange={(_event, { value }) => onChange({ ...input, locationName: value })}
        />
      </Field>
      <Field label={t('admin.input.range')} hint={t('admin.input.range.hint')} required>
        <TextInput
          className={styles.range}
          spellCheck={false}
          input={{ dir: 'ltr' }}
          value={input.range}
          onChange={(_event, { value }) => onChange({ ...input, range: value })}
        />
      </Field>
      <Checkbox
        label={t('admin.input.trusted')}
        checked={input.isTrusted}
        onChange={(_event, { checked }) => onChange({ ...input, isTrusted: checked === true })}
      />
    </div>
  );
};

/** What has to be chosen or typed before an act can be confirmed. */
export const Inputs = (parts: Parts): ReactElement | null => {
  switch (parts.pending.asks) {
    case 'user':
      return <UserChoice {...parts} />;
    case 'pass':
      return <PassChoice {...parts} />;
    case 'location':
      return <LocationFields {...parts} />;
    case 'json':
      return <JsonText {...parts} />;
    default:
      return null;
  }
};
