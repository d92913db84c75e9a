import { isObject } from '../parse-collection.ts';
import { sessionControlsSchema } from '../conditional-access-session-controls.ts';
import type { FoundPolicy } from './find-policies.ts';
import { valueAt } from './keys.ts';
import { cannotJudge, type Log, remark } from './log.ts';
import { sayValue } from './notes.ts';
import { shapeOf } from './shape.ts';

type Tidied = Readonly<Record<string, unknown>>;

const countOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

const noteOperator = (grantControls: unknown, { path }: FoundPolicy, log: Log): void => {
  if (!isObject(grantControls) || 'operator' in grantControls) return;
  const controls =
    countOf(grantControls['builtInControls']) +
    countOf(grantControls['customAuthenticationFactors']) +
    countOf(grantControls['termsOfUse']) +
    ('authenticationStrength' in grantControls ? 1 : 0);
  if (controls > 1) remark(log, 'operatorAssumed', [...path, 'grantControls'], { operator: 'AND' });
};

const hasSwitch = (name: string): boolean => {
  const all = shapeOf(sessionControlsSchema);
  const schema = all.kind === 'object' ? all.entries[name] : undefined;
  const shape = schema && shapeOf(schema);
  return shape?.kind === 'object' && 'isEnabled' in shape.entries;
};

const noteSwitches = (sessionControls: unknown, { path }: FoundPolicy, log: Log): void => {
  if (!isObject(sessionControls)) return;
  for (const [name, control] of Object.entries(sessionControls)) {
    if (!hasSwitch(name) || !isObject(control) || 'isEnabled' in control) continue;
    remark(log, 'enabledAssumed', [...path, 'sessionControls', name], { control: name });
  }
};

const userActions = ['urn:user:registersecurityinfo', 'urn:user:registerdevice'];

const noteActions = (conditions: unknown, { path }: FoundPolicy, log: Log): void => {
  const keys = ['applications', 'includeUserActions'];
  const actions = [valueAt(conditions, keys) ?? []].flat();
  const odd = actions.filter((action) => !userActions.includes(sayValue(action).toLowerCase()));
  if (odd.length > 0) cannotJudge(log, [...path, 'conditions', ...keys], odd);
};

/** A strength that is named and has no id goes by its name until somebody maps it. */
const withStrengthId = (grantControls: unknown): unknown => {
  if (!isObject(grantControls)) return grantControls;
  const strength = grantControls['authenticationStrength'];
  if (!isObject(strength) || 'id' in strength || !('displayName' in strength)) return grantControls;
  return {
    ...grantControls,
    authenticationStrength: { ...strength, id: strength['displayName'] },
  };
};

/** Notes what Graph's schema fills in without asking, where that decides something. */
export const noteAssumptions = (tidied: Tidied, found: FoundPolicy, log: Log): Tidied => {
  const { conditions, grantControls, sessionControls } = tidied;
  if (isObject(conditions) && countOf(conditions['clientAppTypes']) === 0) {
    const isEmpty = Object.keys(conditions).length === 0;
    if (!isEmpty) remark(log, 'clientAppsAssumed', [...found.path, 'conditions']);
  }
  noteActions(conditions, found, log);
  noteOperator(grantControls, found, log);
  noteSwitches(sessionControls, found, log);
  return { ...tidied, grantControls: withStrengthId(grantControls) };
};
