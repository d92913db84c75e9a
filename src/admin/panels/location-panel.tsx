import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { type Command, CommandBar } from '../command-bar.tsx';
import type { NamedLocation } from '../graph-types.ts';
import { AsGraph } from './as-graph.tsx';
import { Facts, Part } from './facts.tsx';
import { enumerated } from '../../i18n/enumerated.ts';

/** One named location. */
export const LocationPanel = ({
  location,
  commands,
}: {
  location: NamedLocation;
  commands: Command[];
}): ReactElement => {
  const { t, intl } = useMessages();
  const names = new Intl.DisplayNames(intl, { type: 'region' });
  const { ipRanges = [], countriesAndRegions = [] } = location;
  return (
    <>
      <CommandBar
        label={t('admin.commands.of', { name: location.displayName })}
        selected={1}
        commands={commands}
      />
      <Part title={t('admin.part.location')}>
        <Facts
          facts={[
            [
              t('admin.column.trust'),
              t(location.isTrusted ? 'admin.location.trusted' : 'admin.location.notTrusted'),
            ],
            [
              t('admin.column.ranges'),
              ipRanges.length > 0
                ? ipRanges.map(({ cidrAddress }) => (
                    <div key={cidrAddress} dir="ltr">
                      {cidrAddress}
                    </div>
                  ))
                : null,
            ],
            [
              t('admin.column.countries'),
              enumerated(
                intl,
                countriesAndRegions.map((code) => names.of(code) ?? code),
              ),
            ],
          ]}
        />
      </Part>
      <AsGraph row={location} />
    </>
  );
};
