import { parseNamedLocations } from '../graph/index.ts';
import { signIn } from './acts.ts';
import { policy } from './baseline.ts';
import { contoso } from './organisations.ts';
import type { Scenario } from './scenario.ts';

const whereWeWork = {
  '@odata.type': '#microsoft.graph.countryNamedLocation',
  id: 'location-where-we-work',
  displayName: 'Where we work',
  countriesAndRegions: ['US', 'CA', 'IN', 'IT'],
};

const blockElsewhere = policy({
  id: 'policy-block-elsewhere',
  displayName: 'Block access from countries we do not work in',
  state: 'enabled',
  conditions: {
    users: { includeUsers: ['All'] },
    applications: { includeApplications: ['All'] },
    clientAppTypes: ['all'],
    locations: { includeLocations: ['All'], excludeLocations: [whereWeWork.id] },
  },
  grantControls: { operator: 'OR', builtInControls: ['block'] },
});

/** Travelling in a country that the organisation does not work in: the password was right, and that is all. */
export const locationBlocked: Scenario = {
  id: 'location-blocked',
  situation: 'blocked',
  outcome: 'blocked',
  ...contoso,
  tenant: {
    ...contoso.tenant,
    directory: {
      namedLocations: parseNamedLocations(whereWeWork).namedLocations,
      applications: [],
      authenticationStrengths: [],
    },
  },
  policies: [blockElsewhere],
  people: [
    {
      id: 'user-sofia',
      displayName: 'Sofia Rossi',
      userPrincipalName: 'sofia@contoso.example',
      secrets: {
        'persona.password': 'Garnet-Island-40',
        'persona.wrongPassword': 'Garnet-Island-04',
      },
    },
  ],
  circumstances: {
    ipAddress: '203.0.113.201',
    country: 'IS',
    place: 'Reykjavik, Capital Region, Iceland',
  },
  script: signIn('sofia@contoso.example', 'blocked.conditionalAccess'),
};
