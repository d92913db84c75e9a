import type { Case, Finding } from './case.ts';
import type { RuleId } from './rules.ts';
import { isExternal } from './cross-tenant.ts';

/**
 * Why nobody is asked whether to stay signed in; null where the question comes.
 * Source: "Manage the stay signed in prompt",
 * https://learn.microsoft.com/entra/fundamentals/how-to-manage-stay-signed-in-prompt
 */
const withheld = ({ attempt, person, world, demand }: Case): RuleId | null => {
  if (attempt.session) return 'staySignedInKeptAlready';
  if (world.circumstances.surroundings === 'windowsSetup') return 'setupHasNoStaySignedIn';
  if (!world.tenant.staySignedIn.isEnabled) return 'staySignedInSwitchedOff';
  if (isExternal(world, person)) return 'staySignedInNotForGuests';
  if ([attempt.signInRisk.riskLevel, attempt.userRiskBefore.riskLevel].includes('high'))
    return 'staySignedInNotAtHighRisk';
  if (demand.kind === 'demands' && demand.sessionControls.persistentBrowser !== null)
    return 'staySignedInSetByPolicy';
  return person.staySignedInKept ? 'staySignedInNotShownAgain' : null;
};

/** Last step of the assessment: whether the browser shall keep the session. */
export const staySignedInStep = (c: Case): Finding => {
  if (c.attempt.staySignedIn) return null;
  const reason = withheld(c);
  if (!reason) return { requirement: { kind: 'staySignedIn' } };
  c.because(reason);
  return null;
};
