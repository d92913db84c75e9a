import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PolicyTrace } from '../api/contract.ts';
import { useMessages } from '../i18n/messages.tsx';
import { PlainList } from '../why/plain-list.tsx';
import { Section } from '../why/section.tsx';
import { WhyPolicy } from './why-policy.tsx';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Policies and what each meant, those that decided and those that apply first. */
export const WhyPolicies = ({
  title,
  policies,
  decidedBy,
}: {
  title: 'stage.why.policies' | 'stage.why.registrationPolicies';
  policies: PolicyTrace[];
  /** Ids of the policies that stopped the sign-in; they are shown unfolded. */
  decidedBy: string[];
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const decides = ({ id, applies }: PolicyTrace): boolean => applies && decidedBy.includes(id);
  const rank = (policy: PolicyTrace): number => Number(decides(policy)) + Number(policy.applies);
  const sorted = policies.toSorted((one, other) => rank(other) - rank(one));
  return (
    <Section title={t(title)}>
      {sorted.length === 0 ? (
        <p className={styles.quiet}>{t('stage.why.policies.empty')}</p>
      ) : (
        <PlainList>
          {sorted.map((policy) => (
            <WhyPolicy
              key={`${policy.id} ${decides(policy)}`}
              policy={policy}
              decided={decides(policy)}
            />
          ))}
        </PlainList>
      )}
    </Section>
  );
};
