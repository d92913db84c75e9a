import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import type { ScenarioSummary } from '../api/contract.ts';
import type { MessageId } from '../i18n/message-id.ts';
import { useMessages } from '../i18n/messages.tsx';
import { withVariants } from './settings.ts';

/** All scenarios as a plain list of links. */
export const ScenarioLinks = ({ scenarios }: { scenarios: ScenarioSummary[] }): ReactElement => {
  const { t } = useMessages();
  const { search } = useLocation();
  return (
    <ul>
      {scenarios.map(({ id }) => (
        <li key={id}>
          <Link to={withVariants(`/sign-in/${id}`, new URLSearchParams(search))}>
            {t(`scenario.${id}.title` as MessageId)}
          </Link>
        </li>
      ))}
    </ul>
  );
};
