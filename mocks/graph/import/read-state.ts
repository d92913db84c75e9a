import { cannotJudge, type Log, remark } from './log.ts';
import { type Path, sayValue } from './notes.ts';
import { policyStates } from '../conditional-access-policy.ts';
import type { ConditionalAccessPolicyState } from '../conditional-access-policy.ts';

/** What the portal and people call the states. */
const otherNames = new Map<string, ConditionalAccessPolicyState>([
  ['on', 'enabled'],
  ['off', 'disabled'],
  ['reportonly', 'enabledForReportingButNotEnforced'],
  ['enabledforreporting', 'enabledForReportingButNotEnforced'],
]);

/** The state of a policy. One without a state is taken as switched on: that is what somebody asks about. */
export const readState = (written: unknown, path: Path, log: Log): ConditionalAccessPolicyState => {
  const said = typeof written === 'string' ? written.trim() : written;
  if (said === undefined || said === null || said === '') {
    remark(log, 'stateMissing', path, { state: 'enabled' });
    return 'enabled';
  }
  const lower = sayValue(said).toLowerCase();
  const state = policyStates.find((one) => one.toLowerCase() === lower);
  if (state !== undefined) return state;
  const other = otherNames.get(lower.replaceAll(/[\s_-]/g, ''));
  const values = { written: sayValue(written), state: other ?? 'enabled' };
  remark(log, other === undefined ? 'stateUnknown' : 'stateRead', path, values);
  if (other === undefined) cannotJudge(log, path, written);
  return other ?? 'enabled';
};
