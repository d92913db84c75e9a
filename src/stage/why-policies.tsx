import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PolicyTrace } from '../api/contract.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { useKnownText } from './known-text.ts';
import { Section } from './section.tsx';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: rem(12),
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: {
    paddingInlineStart: rem(10),
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  applies: { borderInlineStartColor: tokens.colorBrandStroke1 },
  name: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: 'inherit',
    overflowWrap: 'anywhere',
  },
  badges: { display: 'flex', flexWrap: 'wrap', gap: rem(6), marginBlock: rem(4) },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const Controls = ({ policy }: { policy: PolicyTrace }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const text = useKnownText();
  const names = policy.controls.map((control) => text('control', control));
  const id =
    names.length === 1
      ? 'stage.why.control'
      : policy.operator === 'AND'
        ? 'stage.why.controls.all'
        : 'stage.why.controls.one';
  const joint = t(policy.operator === 'AND' ? 'stage.why.and' : 'stage.why.or');
  return <p className={styles.text}>{t(id, { controls: names.join(` ${joint} `) })}</p>;
};

const Policy = ({ policy }: { policy: PolicyTrace }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const text = useKnownText();
  return (
    <li className={mergeClasses(styles.item, policy.applies && styles.applies)}>
      <h4 className={styles.name} dir="auto">
        {policy.displayName}
      </h4>
      <div className={styles.badges}>
        {policy.applies && (
          <Badge appearance="filled" color="brand">
            {t('stage.why.applies')}
          </Badge>
        )}
        <Badge appearance="outline" color="informative">
          {t(`stage.why.state.${policy.state}`)}
        </Badge>
      </div>
      {policy.controls.length > 0 && <Controls policy={policy} />}
      {policy.applies ? (
        <p className={styles.quiet}>
          {t('stage.why.result', { result: text('result', policy.result) })}
        </p>
      ) : (
        <p className={styles.quiet}>{text('reason', policy.reason)}</p>
      )}
    </li>
  );
};

/** Policies and what each meant, those that apply first. */
export const WhyPolicies = ({
  title,
  policies,
}: {
  title: 'stage.why.policies' | 'stage.why.registrationPolicies';
  policies: PolicyTrace[];
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const sorted = policies.toSorted((one, other) => Number(other.applies) - Number(one.applies));
  return (
    <Section title={t(title)}>
      {sorted.length === 0 ? (
        <p className={styles.quiet}>{t('stage.why.policies.empty')}</p>
      ) : (
        <ul role="list" className={styles.list}>
          {sorted.map((policy) => (
            <Policy key={policy.id} policy={policy} />
          ))}
        </ul>
      )}
    </Section>
  );
};
