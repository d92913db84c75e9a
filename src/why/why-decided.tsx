import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PolicyTrace, Trace } from '../api/contract.ts';
import { useMessages } from '../i18n/messages.tsx';
import { useKnownText } from '../i18n/known-text.ts';
import { matching } from './matching.ts';
import { useWords } from './use-words.ts';
import { verdictOf } from './verdict.ts';

const useStyles = makeStyles({
  verdict: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
  },
  rule: { margin: 0 },
});

/** What made the deciding policies apply: conditions that are not for everybody and everything, each said once. */
const useReasons = (): ((policies: PolicyTrace[]) => string[]) => {
  const { t } = useMessages();
  const { beside, list } = useWords();
  return (policies) => {
    const reasons = policies.flatMap(({ conditions }) =>
      conditions
        .filter(({ isNarrow }) => isNarrow)
        .map((one) =>
          // Its things stand beside each other: with an “and” of their own, the next reason would be taken for one of them.
          t(`why.because.${one.condition}`, { has: beside(matching(one)) }),
        ),
    );
    const unjudged = [...new Set(policies.flatMap((policy) => policy.unjudgedConditions))];
    if (unjudged.length > 0)
      reasons.push(
        t('why.because.unjudged', {
          count: unjudged.length,
          names: list(unjudged.map((name) => t('why.quoted', { name }))),
        }),
      );
    return reasons.length > 0 ? [...new Set(reasons)] : [t('why.because.everybody')];
  };
};

/** Which policy and which of its conditions stopped the sign-in, in one sentence; else what it has come to. */
export const WhyDecided = ({ trace }: { trace: Trace }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const text = useKnownText();
  const { list } = useWords();
  const reasons = useReasons();
  const { decidedBy } = trace;
  const rules = (decidedBy?.ruleIds ?? []).map((id) => text('rule', id));
  const deciding = [...trace.policies, ...trace.registrationPolicies].filter(
    ({ id, applies }) => applies && decidedBy?.policyIds.includes(id),
  );
  const verdict = verdictOf(trace);
  const sentence = (): string | null => {
    if (decidedBy && deciding.length > 0)
      return t(`why.decided.${decidedBy.by === 'block' ? 'block' : 'control'}`, {
        count: deciding.length,
        policies: list(deciding.map(({ displayName }) => t('why.quoted', { name: displayName }))),
        reasons: list(reasons(deciding)),
        controls: list(decidedBy.controls.map((control) => text('control', control))),
      });
    return verdict && t(verdict);
  };
  return (
    <>
      <p className={styles.verdict}>{sentence()}</p>
      {rules.map((rule) => (
        <p key={rule} className={styles.rule}>
          {rule}
        </p>
      ))}
    </>
  );
};
