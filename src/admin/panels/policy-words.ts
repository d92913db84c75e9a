import { useMemo } from 'react';
import { useKnownText } from '../../i18n/known-text.ts';
import { useMessages } from '../../i18n/messages.tsx';
import type { Policy } from '../graph-types.ts';
import { enumerated } from '../../i18n/enumerated.ts';

type List = readonly string[] | null | undefined;

/** What policies ask for, and when, in words. */
export const usePolicyWords = () => {
  const { t, intl } = useMessages();
  const text = useKnownText();
  return useMemo(() => {
    const levels = (list: List): string =>
      enumerated(
        intl,
        (list ?? []).map((level) => text('riskLevel', level)),
      );
    const controls = ({ grantControls, sessionControls }: Policy): string => {
      const asked = [
        ...(grantControls?.builtInControls ?? []).map((control) => text('control', control)),
        ...(grantControls?.authenticationStrength
          ? [
              t('admin.policy.strength', {
                name: grantControls.authenticationStrength.displayName ?? '',
              }),
            ]
          : []),
        ...((grantControls?.termsOfUse ?? []).length > 0 ? [text('control', 'termsOfUse')] : []),
      ];
      const joined = asked.join(grantControls?.operator === 'OR' ? t('admin.or') : t('admin.and'));
      if (joined) return joined;
      return sessionControls ? t('admin.policy.session') : t('admin.policy.nothing');
    };
    const risk = ({ conditions }: Policy): string => {
      const user = levels(conditions.userRiskLevels);
      const signIn = levels(conditions.signInRiskLevels);
      const parts = [
        ...(user ? [t('admin.policy.userRisk', { levels: user })] : []),
        ...(signIn ? [t('admin.policy.signInRisk', { levels: signIn })] : []),
        ...((conditions.locations?.includeLocations ?? []).length > 0
          ? [t('admin.policy.byLocation')]
          : []),
        ...((conditions.platforms?.includePlatforms ?? []).length > 0
          ? [t('admin.policy.byPlatform')]
          : []),
        ...((conditions.applications?.includeUserActions ?? []).length > 0
          ? [t('admin.policy.byAction')]
          : []),
        ...(conditions.devices ? [t('admin.policy.byDevice')] : []),
      ];
      return parts.join(t('admin.and')) || t('admin.policy.always');
    };
    return { levels, controls, risk };
  }, [t, text, intl]);
};
