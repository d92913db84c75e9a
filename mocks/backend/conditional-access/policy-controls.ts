import type { ConditionalAccessPolicy } from '../../graph/index.ts';

/** Whether a policy asks for anything before it lets someone in. */
export const hasGrantControls = ({ grantControls }: ConditionalAccessPolicy): boolean =>
  grantControls !== null &&
  (grantControls.builtInControls.length > 0 ||
    grantControls.termsOfUse.length > 0 ||
    grantControls.customAuthenticationFactors.length > 0 ||
    grantControls.authenticationStrength !== null);

/** Whether a policy does anything to the session afterwards. */
export const hasSessionControls = ({ sessionControls }: ConditionalAccessPolicy): boolean =>
  sessionControls !== null &&
  Object.values(sessionControls).some((control) => {
    if (typeof control !== 'object') return control;
    return control !== null && (!('isEnabled' in control) || control.isEnabled);
  });

/** Whether a policy asks for sign-in every time. Source: Conditional Access adaptive session lifetime policies, https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-session-lifetime */
export const asksEveryTime = ({ sessionControls }: ConditionalAccessPolicy): boolean =>
  sessionControls?.signInFrequency?.isEnabled === true &&
  sessionControls.signInFrequency.frequencyInterval === 'everyTime';
