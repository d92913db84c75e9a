import type { AuthenticationStrengthPolicy } from '../../graph/index.ts';
import type { DemandedControl } from './requirements.ts';
import type { RuleId } from './rules.ts';
import type { PolicyEvaluation } from './types.ts';

type Unmet = {
  /** The policies whose requirement is not met. */
  readonly policyIds: readonly string[];
  /** Some of them asks for sign-in every time, so that an earlier proof does not count. */
  readonly everyTime: boolean;
  /** Some of them has a risk condition. */
  readonly riskDriven: boolean;
  readonly signInRiskDriven: boolean;
  readonly userRiskDriven: boolean;
};

/** One control that is still to be met. */
export type UnmetControl = Unmet &
  (
    | {
        readonly control: 'mfa';
        /** Each must be met, with combinations filled in; empty when any multifactor method will do. */
        readonly strengths: readonly AuthenticationStrengthPolicy[];
      }
    | { readonly control: 'termsOfUse'; readonly termsOfUse: readonly string[] }
    | {
        readonly control: 'customAuthenticationFactors';
        readonly customAuthenticationFactors: readonly string[];
      }
    | {
        readonly control: Exclude<
          DemandedControl,
          'mfa' | 'termsOfUse' | 'customAuthenticationFactors'
        >;
      }
  );

/** What the applying policies do to the session once it is granted. */
export type SessionDemand = {
  readonly persistentBrowser: 'always' | 'never' | null;
  readonly signInFrequencyEveryTime: boolean;
};

/** The sign-in stops here. `by` are the policies that stop it. */
export type BlockDemand = {
  readonly kind: 'block';
  readonly by: readonly PolicyEvaluation[];
  readonly cause: 'userRisk' | 'signInRisk' | 'other';
  readonly rules: readonly RuleId[];
};

/** What is still to be met, in the order of asking; with `unmet` empty the sign-in goes on. */
export type ControlsDemand = {
  readonly kind: 'demands';
  readonly unmet: readonly UnmetControl[];
  /** Every enforced policy that applies, also those that are met or ask for nothing. */
  readonly policies: readonly PolicyEvaluation[];
  readonly sessionControls: SessionDemand;
  readonly rules: readonly RuleId[];
};

/** What all applying enabled policies ask for together. `rules` are those of combining; each evaluation has its own. */
export type Demand = BlockDemand | ControlsDemand;
