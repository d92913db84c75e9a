import type { RequirementKind } from './requirement.ts';
import type { Act } from './script.ts';

/** What people do in a scenario, for whoever looks at all scenarios. */
export interface ScenarioScript {
  scenario: string;
  script: Act[];
}

/** What a search through a scenario's world came upon. */
export interface Reach {
  scenario: string;
  /** Requirements that were met, each on a way that can be gone. What is missing was not found, which proves nothing. */
  met: RequirementKind[];
  /** How many different situations were looked at. */
  situations: number;
  /** How many acts were tried in them. */
  acts: number;
  /** Every act of the list was tried in every situation that was found; else the search was stopped by its bound. */
  isExhausted: boolean;
}
