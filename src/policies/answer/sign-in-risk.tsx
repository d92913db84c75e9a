import type { ReactElement } from 'react';
import { useKnownText } from '../../i18n/known-text.ts';
import { useMessages } from '../../i18n/messages.tsx';
import type { Choices } from '../protocol.ts';
import type { RehearsedSignIn } from '../worker/rehearse/types.ts';
import { PickOne } from './pick-one.tsx';

const riskLevels = ['none', 'low', 'medium', 'high'] as const;
const insiderRisks = ['none', 'minor', 'moderate', 'elevated'] as const;

/** How risky a sign-in is, and what was detected. */
export const SignInRisk = ({
  signIn,
  choices,
  set,
}: {
  signIn: RehearsedSignIn;
  choices: Choices;
  set: (part: Partial<RehearsedSignIn>) => void;
}): ReactElement => {
  const { t } = useMessages();
  const text = useKnownText();
  // A link may have one that is not offered.
  const detection = signIn.riskEventType ?? 'unfamiliarFeatures';
  return (
    <>
      <PickOne
        label={t('policies.signIn.risk')}
        value={signIn.signInRiskLevel}
        options={riskLevels.map((value) => ({
          value,
          name: t('policies.form.risk', { level: value }),
        }))}
        onPick={(signInRiskLevel) => set({ signInRiskLevel })}
      />
      {signIn.signInRiskLevel !== 'none' && (
        <PickOne
          label={t('policies.signIn.detection')}
          value={detection}
          options={[...new Set([...choices.riskEventTypes, detection])].map((value) => ({
            value,
            name: text('riskEventType', value),
          }))}
          onPick={(riskEventType) => set({ riskEventType })}
        />
      )}
      <PickOne
        label={t('policies.signIn.insiderRisk')}
        value={signIn.insiderRiskLevel}
        options={insiderRisks.map((value) => ({
          value,
          name: t('policies.signIn.insiderRisk.is', { level: value }),
        }))}
        onPick={(insiderRiskLevel) => set({ insiderRiskLevel })}
      />
    </>
  );
};
