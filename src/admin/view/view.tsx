import type { ReactElement } from 'react';
import type { Place } from '../views.ts';
import { NamedLocations } from './named-locations.tsx';
import { OnPremises } from './on-premises.tsx';
import { Policies } from './policies.tsx';
import { Registration } from './registration.tsx';
import { RiskDetections } from './risk-detections.tsx';
import { RiskyUsers } from './risky-users.tsx';
import { SignIns } from './sign-ins.tsx';

/** The view of a place. */
export const View = ({ place: { view, item } }: { place: Place }): ReactElement => {
  switch (view) {
    case 'risky-users':
      return <RiskyUsers openId={item} />;
    case 'risky-sign-ins':
      return <SignIns risky openId={item} />;
    case 'risk-detections':
      return <RiskDetections openId={item} />;
    case 'sign-ins':
      return <SignIns risky={false} openId={item} />;
    case 'policies':
      return <Policies openId={item} />;
    case 'registration':
      return <Registration openId={item} />;
    case 'named-locations':
      return <NamedLocations openId={item} />;
    default:
      return <OnPremises />;
  }
};
