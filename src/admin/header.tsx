import { Button, InfoLabel, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular, OpenRegular } from '@fluentui/react-icons';
import { type ReactElement, useId } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { Choice } from './choice.tsx';
import type { ConsoleProps } from './console.tsx';
import { gutter } from './tight.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: rem(16),
    rowGap: rem(8),
    paddingBlock: rem(10),
    paddingInline: gutter(16),
    backgroundColor: tokens.colorNeutralBackground3,
    borderBlockEndWidth: '1px',
    borderBlockEndStyle: 'solid',
    borderBlockEndColor: tokens.colorNeutralStroke2,
  },
  wide: { paddingInline: rem(24) },
  name: { flexGrow: 1, minInlineSize: 0, overflowWrap: 'anywhere' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  organisation: { margin: 0, color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: rem(8), minInlineSize: 0 },
  below: { flexBasis: '100%' },
  buttons: { display: 'flex', columnGap: rem(4) },
});

/** Which organisation this is, who acts in it, and what can be done with the console itself. */
export const Header = ({
  rehearsal,
  staff,
  acts,
  onActs,
  onClose,
  ownAddress,
  isWide,
}: ConsoleProps & { isWide: boolean }): ReactElement => {
  const styles = useStyles();
  const { t, intl } = useMessages();
  const id = useId();
  const administrator = staff.find((one) => one.id === acts);
  const list = new Intl.ListFormat(intl);
  const Title = onClose ? 'h2' : 'h1';
  const buttons = onClose && (
    <div className={styles.buttons}>
      {ownAddress && (
        <Button
          as="a"
          appearance="subtle"
          icon={<OpenRegular />}
          href={ownAddress}
          target={`admin-${rehearsal}`}
          aria-label={t('admin.ownWindow')}
          title={t('admin.ownWindow')}
        />
      )}
      <Button
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={t('admin.shut')}
        title={t('admin.shut')}
        onClick={onClose}
      />
    </div>
  );
  return (
    <header className={mergeClasses(styles.root, isWide && styles.wide)}>
      <div className={styles.name}>
        <Title className={styles.title}>{administrator?.organisation.displayName}</Title>
        <p className={styles.organisation}>{t('admin.title')}</p>
      </div>
      {!isWide && buttons}
      <div className={mergeClasses(styles.acts, !isWide && styles.below)}>
        <InfoLabel
          htmlFor={id}
          info={t('admin.acts.roles', {
            name: administrator?.displayName ?? '',
            roles: list.format(administrator?.roles ?? []),
          })}
          infoButton={{ 'aria-label': t('admin.acts.info') }}
        >
          {t('admin.acts')}
        </InfoLabel>
        <Choice
          id={id}
          value={acts}
          onChoose={onActs}
          options={staff.map((one) => ({
            value: one.id,
            group: one.organisation.displayName,
            text: t('admin.acts.one', {
              name: one.displayName,
              roles: one.roles.length === 1 ? (one.roles[0] ?? '') : '',
              count: one.roles.length,
            }),
          }))}
        />
      </div>
      {isWide && buttons}
    </header>
  );
};
